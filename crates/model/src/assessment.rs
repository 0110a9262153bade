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
    /// The hours it speaks of; empty for all.
    pub hours: Vec<Hours>,
    /// A remark of ours.
    pub note: Option<String>,
    /// The paragraphs it rests on; never empty.
    pub sources: Vec<ParagraphId>,
}
