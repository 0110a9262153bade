//! Whom to call, with exactly what is printed.

use crate::ids::{ParagraphId, RegionId};
use crate::phone::Phone;
use crate::scope::Scope;
use crate::words::words;
use borsh::{BorshDeserialize, BorshSerialize};

/// An office, hospital or service.
///
/// ```
/// use advisory_model::example;
///
/// let contact = &example::report().reference.contacts[0];
/// assert_eq!(contact.phones[0].printed, "+999-20-70-23");
/// assert_eq!(contact.phones[0].dialled().as_deref(), Some("+999207023"));
/// ```
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Contact {
    /// The slug.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: ContactKind,
    /// The numbers, in the report's order; empty where none is printed, which the interface says.
    pub phones: Vec<Phone>,
    /// The address as printed.
    pub address: Option<String>,
    /// The region that the address lies in: stated by the author, because an address as printed may leave it out.
    pub region: Option<RegionId>,
    /// The hours as printed.
    pub hours: Option<String>,
    /// What the report says of it, in our words.
    pub text: Option<String>,
    /// A remark of ours.
    pub note: Option<String>,
    /// Whom those call that it does not serve: ours, and shown as that wherever the contact is offered.
    pub for_others: Option<String>,
    /// Where it is, or whom it serves.
    pub scopes: Vec<Scope>,
    /// The paragraphs it rests on; never empty.
    pub sources: Vec<ParagraphId>,
}

words! {
    /// What a contact is.
    ///
    /// ```
    /// assert_eq!(advisory_model::ContactKind::AirAmbulance.slug(), "air-ambulance");
    /// ```
    ContactKind {
        /// An embassy's switchboard.
        Embassy = "embassy",
        /// An embassy's security office.
        SecurityOffice = "security-office",
        /// An embassy's consular section.
        ConsularSection = "consular-section",
        /// A hospital.
        Hospital = "hospital",
        /// A clinic.
        Clinic = "clinic",
        /// Medical evacuation by air.
        AirAmbulance = "air-ambulance",
        /// The police.
        Police = "police",
        /// An ambulance on the road.
        Ambulance = "ambulance",
        /// A council of the private sector.
        Council = "council",
        /// A programme to enrol in.
        Programme = "programme",
    }
}

impl ContactKind {
    /// Whether it is a country's mission, and serves its citizens.
    #[must_use]
    pub fn is_of_an_embassy(self) -> bool {
        matches!(self, Self::Embassy | Self::SecurityOffice | Self::ConsularSection)
    }

    /// Whether one calls it in an emergency.
    #[must_use]
    pub fn is_emergency(self) -> bool {
        !matches!(self, Self::Council | Self::Programme)
    }
}
