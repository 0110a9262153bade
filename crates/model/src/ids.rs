//! Ids are indexes into a [`Report`](crate::Report)'s lists: small, `Copy`, and valid for that report alone.

macro_rules! ids {
    ($($name:ident: $of:literal),* $(,)?) => {$(
        #[doc = concat!("The place of ", $of, " in its report's list.")]
        ///
        /// ```
        #[doc = concat!("use advisory_model::", stringify!($name), ";")]
        #[doc = concat!("assert_eq!(", stringify!($name), "(3).index(), 3);")]
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, borsh::BorshSerialize, borsh::BorshDeserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The index into the list.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }

            /// The id at an index; a report has at most 65,535 records of a kind, which its compilation checks.
            #[must_use]
            pub fn at(index: usize) -> Self {
                Self(u16::try_from(index).unwrap_or(u16::MAX))
            }
        }
    )*};
}

ids! {
    AssessmentId: "an assessment",
    ContactId: "a contact",
    HolidayId: "a holiday",
    IncidentId: "an incident",
    ItemId: "a checklist item",
    LinkId: "a publication",
    ParagraphId: "a paragraph",
    PartId: "a part of a region",
    PlaceId: "a place",
    RegionId: "a region",
    RouteId: "a route",
    SectionId: "a section",
    SituationId: "a situation",
    StatementId: "a statement",
    ZoneId: "a zone",
}
