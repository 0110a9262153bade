//! The report's own words of grade, and the order in which we put their kinds.

use crate::ids::ParagraphId;
use crate::scope::Scope;
use crate::statement::Hours;
use crate::topic::Topic;
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};

words! {
    /// A kind of word of grade, from the lightest to the gravest.
    ///
    /// The order is editorial: it is ours and not the report's, and the interface says so.
    ///
    /// ```
    /// use advisory_model::Grade;
    ///
    /// assert!(Grade::Serious > Grade::Considerable);
    /// assert_eq!(Grade::Extreme.step(), Grade::AdvisedAgainst.step());
    /// ```
    Grade {
        /// The report calls a risk minimal.
        Minimal = "minimal",
        /// The report calls a risk moderate.
        Moderate = "moderate",
        /// The report calls a risk considerable.
        Considerable = "considerable",
        /// The report calls a risk serious.
        Serious = "serious",
        /// The report calls a risk extreme.
        Extreme = "extreme",
        /// The report advises against being there.
        AdvisedAgainst = "advised-against",
    }
}

impl Grade {
    /// The step of the map's scale, 1 (lightest) to 4 (gravest). What is described without a grade has none.
    #[must_use]
    pub fn step(self) -> u8 {
        match self {
            Self::Minimal | Self::Moderate => 1,
            Self::Considerable => 2,
            Self::Serious => 3,
            Self::Extreme | Self::AdvisedAgainst => 4,
        }
    }
}

/// A word of grade, where and about what the report uses it.
///
/// ```
/// use advisory_model::{Grade, example};
///
/// let report = example::report();
/// assert_eq!(report.assessments[0].grade, Grade::Serious);
/// assert_eq!(report.assessments[0].word, "serious risk");
/// assert_eq!(report.assessments[0].quoted(), "“serious risk”");
/// assert_eq!(report.assessments[0].marked(), "“serious risk”");
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Assessment {
    /// The slug.
    pub id: String,
    /// Where it holds.
    pub scope: Scope,
    /// What it is about; never empty.
    pub topics: Vec<Topic>,
    /// The kind of word.
    pub grade: Grade,
    /// The report's own word.
    pub word: String,
    /// The hours it speaks of; empty for all. A condition says them in words.
    pub hours: Vec<Hours>,
    /// On what condition it holds, or for what reason, where the word alone would say too much. It is shown wherever the word is.
    pub condition: Option<String>,
    /// A remark of ours.
    pub note: Option<String>,
    /// The paragraphs it rests on; never empty.
    pub sources: Vec<ParagraphId>,
}

impl Assessment {
    /// The report's own word in quotation marks, and the condition on which it holds: “extreme risk” (after dark).
    #[must_use]
    pub fn quoted(&self) -> String {
        let mut quoted = format!("“{}”", self.word);
        if let Some(condition) = &self.condition {
            quoted.push_str(" (");
            quoted.push_str(condition);
            quoted.push(')');
        }
        quoted
    }

    /// The same where there is no room for a condition, with a star in its place. Whoever writes it writes the whole below.
    #[must_use]
    pub fn marked(&self) -> String {
        let mut marked = format!("“{}”", self.word);
        if self.condition.is_some() {
            marked.push('*');
        }
        marked
    }
}
