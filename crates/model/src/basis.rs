//! Which paragraphs stand behind what the map shows of a region.

use crate::coverage::{Coverage, Finding};
use crate::ids::ParagraphId;
use crate::report::Report;

impl Report {
    /// The paragraphs behind a finding: those of its most precise coverage and of its words of grade, in the report's order.
    ///
    /// ```
    /// use advisory_model::{Layer, example};
    ///
    /// let report = example::report();
    /// let finding = report.finding(report.region("harbour").unwrap(), Layer::AllTopics);
    /// assert_eq!(report.anchors(&report.paragraphs_behind(&finding)), "crime:1");
    /// ```
    #[must_use]
    pub fn paragraphs_behind(&self, finding: &Finding) -> Vec<ParagraphId> {
        let mut cited = vec![false; self.paragraphs.len()];
        let mut cite = |sources: &[ParagraphId]| {
            for source in sources {
                cited[source.index()] = true;
            }
        };
        for (id, coverage) in &finding.statements {
            if *coverage == finding.coverage {
                cite(&self.statements[id.index()].sources);
            }
        }
        for (id, coverage) in &finding.incidents {
            if *coverage == finding.coverage {
                cite(&self.incidents[id.index()].sources);
            }
        }
        for id in &finding.assessments {
            cite(&self.assessments[id.index()].sources);
        }
        if finding.coverage == Coverage::Country && finding.step.is_some() {
            cite(&self.level.sources);
        }
        (0..cited.len())
            .filter(|index| cited[*index])
            .map(ParagraphId::at)
            .collect()
    }
}
