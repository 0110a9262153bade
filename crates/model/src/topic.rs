//! What a statement is about.

use crate::words::words;

words! {
    /// A topic of a report; all but the last are layers of the map.
    ///
    /// ```
    /// use advisory_model::Topic;
    ///
    /// assert_eq!(Topic::from_slug("political-violence"), Some(Topic::PoliticalViolence));
    /// assert!(Topic::Roads.is_mapped());
    /// assert!(!Topic::General.is_mapped());
    /// ```
    Topic {
        /// Crime against people and property.
        Crime = "crime",
        /// Terrorism and armed extremist groups.
        Terrorism = "terrorism",
        /// Kidnapping and hostage-taking.
        Kidnapping = "kidnapping",
        /// Political, religious and ethnic violence, demonstrations, military operations.
        PoliticalViolence = "political-violence",
        /// Roads, public transport and aviation.
        Roads = "roads",
        /// Illness, injury and medical care.
        Health = "health",
        /// Police, law and what is forbidden.
        Police = "police",
        /// Telephone and internet.
        Communications = "communications",
        /// What no map shows: disclaimers, the economy, where to read more.
        General = "general",
    }
}

impl Topic {
    /// Whether the topic is a layer of the map.
    #[must_use]
    pub fn is_mapped(self) -> bool {
        self != Self::General
    }
}
