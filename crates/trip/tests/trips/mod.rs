//! Trips and reports that these tests share.

use advisory_model::{Date, Report, Traveller, Way};
use advisory_trip::{Edit, ItemState, Outward, Record, SavedStop};
use std::path::Path;
use std::sync::OnceLock;

/// The authored report, compiled once.
pub(crate) fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/mali-2019"));
        advisory_model::source::compile(folder, "en").unwrap()
    })
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Bamako, the RN5 by hired car, Mopti, in August.
pub(crate) fn field_trip() -> Record {
    let stop = |scope: &str, arrival: &str| SavedStop {
        scope: scope.into(),
        arrival: Some(day(arrival)),
        leave: None,
    };
    let mut record = Record::new("mali-2019", "t1");
    let stops = [
        ("region:bamako", "2026-08-15"),
        ("route:rn5", "2026-08-17"),
        ("region:mopti", "2026-08-18"),
    ];
    for edit in [
        Edit::Name("Survey in Mopti".into()),
        Edit::Departure(Some(day("2026-08-15"))),
        Edit::Return(Some(day("2026-08-29"))),
        Edit::Stops(stops.map(|(scope, arrival)| stop(scope, arrival)).to_vec()),
        Edit::Ways(vec![Way::HiredCar]),
        Edit::State("medevac-insurance".into(), ItemState::Done),
        Edit::State("vaccination-advice".into(), ItemState::NotApplicable),
        Edit::Reason("vaccination-advice".into(), "all had last year".into()),
        Edit::Note("get-antimalarials".into(), "Dr. Keïta, Thursday".into()),
    ] {
        record.apply(&edit, 1_000);
    }
    record
}

/// The same with who travels.
pub(crate) fn with(mut record: Record, travellers: &[Traveller]) -> Record {
    record.apply(&Edit::Travellers(travellers.to_vec()), 2_000);
    record
}

/// The trip as it leaves by itself.
pub(crate) fn outward(record: &Record) -> Outward {
    Outward::of(record, report(), false)
}
