//! What a country security report says, and the questions that can be asked of it.
//!
//! This crate is pure: it knows no browser, no clock and no files. Today's date is always an argument. It answers what is said of a
//! region, how precisely, and with which words; what a trip calls for; which paragraphs a record rests on. It refuses to add up
//! scores, to fill gaps, and to call anything safe: what a report does not say is [`Coverage::None`], never a low risk.
//!
//! ```
//! use advisory_model::{Coverage, Grade, Layer, Topic, example};
//!
//! let report = example::report();
//! let harbour = report.region("harbour").unwrap();
//! let finding = report.finding(harbour, Layer::Topic(Topic::Crime));
//! assert_eq!(finding.coverage, Coverage::Stated);
//! assert_eq!(finding.grade, Some(Grade::Serious));
//! ```

mod basis;
mod ids;
mod words;

pub mod assessment;
pub mod because;
pub mod briefing;
pub mod checklist;
pub mod condition;
pub mod contact;
pub mod coverage;
pub mod date;
pub mod example;
pub mod excerpt;
pub mod export;
pub mod fingerprint;
pub mod holiday;
pub mod incident;
pub mod outline;
pub mod phone;
pub mod place;
pub mod plan;
pub mod publication;
pub mod report;
pub mod scope;
pub mod search;
pub mod statement;
pub mod template;
pub mod timeline;
pub mod topic;
pub mod trip;

#[cfg(feature = "source")]
pub mod source;

pub use assessment::{Assessment, Grade};
pub use because::{Because, because};
pub use briefing::{Briefing, Gap, StopBriefing, TopicBriefing, WayBriefing};
pub use checklist::{Due, DueFrom, Item, Origin, Phase, Situation, SituationStep};
pub use condition::{Condition, Holds, Question};
pub use contact::{Contact, ContactKind};
pub use coverage::{Coverage, Finding, Layer};
pub use date::Date;
pub use excerpt::Words;
pub use holiday::{Holiday, HolidayDay, HolidayKind, HolidayRule};
pub use ids::{
    AssessmentId, ContactId, HolidayId, IncidentId, ItemId, LinkId, ParagraphId, PartId, PlaceId, RegionId, RouteId,
    SectionId, SituationId, StatementId, ZoneId,
};
pub use incident::{Incident, When};
pub use outline::{Outline, Position};
pub use phone::Phone;
pub use place::{Place, PlaceKind, Route};
pub use plan::{Plan, PlanEntry, Progress};
pub use publication::{Edition, Level, Link, Page};
pub use report::{Paragraph, Reference, Report, Section};
pub use scope::{Part, Region, Scope, Zone};
pub use statement::{Direction, Hours, Months, ShelfLife, Statement, Traveller};
pub use template::Template;
pub use timeline::{Span, Timeline};
pub use topic::Topic;
pub use trip::{Lodging, Purpose, Stop, Trip, Way};
