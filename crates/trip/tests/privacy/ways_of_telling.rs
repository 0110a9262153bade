//! What somebody may do to a trip that tells who travels, and a report in which that would be seen.

use crate::telling;
use advisory_model::{
    Condition, Due, DueFrom, Item, Origin, Phase, Purpose, Report, StatementId, Traveller, Way, example,
};
use advisory_trip::{Edit, ItemState, Record};
use serde_json::json;

/// A change of a trip.
pub(crate) type Tell = fn(&mut Record, &Report);

/// A report with items that no text of another one could be taken for: one for each traveller, one for a traveller and a way.
pub(crate) fn made_up() -> Report {
    let mut report = example::report();
    let item = |id: String, condition: Condition| Item {
        text: format!("Text of {id}."),
        id,
        phase: Phase::Packing,
        why: vec![StatementId(0)],
        condition,
        due: Some(Due {
            from: DueFrom::Departure,
            days: -7,
        }),
        origin: Origin::Report,
    };
    for traveller in Traveller::ALL {
        let condition = Condition {
            travellers: vec![*traveller],
            ..Condition::default()
        };
        report
            .items
            .push(item(format!("telling-{}", traveller.slug()), condition.clone()));
        for purpose in Purpose::ALL.iter().filter(|it| it.tells_of() == Some(*traveller)) {
            let for_it = Condition {
                purposes: vec![*purpose],
                ..Condition::default()
            };
            report.items.push(item(format!("telling-{}", purpose.slug()), for_it));
        }
        let and_by_taxi = Condition {
            ways: vec![Way::Taxi],
            ..condition
        };
        report
            .items
            .push(item(format!("telling-taxi-{}", traveller.slug()), and_by_taxi));
    }
    report
}

/// What somebody may do to a trip that tells who travels, or may.
pub(crate) fn ways_of_telling() -> Vec<(&'static str, Tell)> {
    vec![
        ("travellers", |record, _| {
            record.apply(&Edit::Travellers(Traveller::ALL.to_vec()), 5_000);
        }),
        ("nobody else", |record, _| {
            record.apply(&Edit::NobodyElse(true), 5_000);
        }),
        ("who does not travel, of a newer version", |record, _| {
            record.absent.set(vec!["loud-traveller".into()], 5_000);
        }),
        ("what for", |record, _| {
            record.apply(&Edit::Purposes(vec![Purpose::Visit, Purpose::Faith]), 5_000);
        }),
        ("a purpose of a newer version", |record, _| {
            record.purposes.set(vec!["telling-purpose".into()], 5_000);
        }),
        ("marks", |record, report| {
            for item in telling(report) {
                record.apply(&Edit::State(item.id.clone(), ItemState::Done), 5_000);
            }
        }),
        ("notes and reasons", |record, report| {
            for item in telling(report) {
                record.apply(&Edit::Note(item.id.clone(), "loud note".into()), 5_000);
                record.apply(&Edit::Reason(item.id.clone(), "loud reason".into()), 5_000);
            }
        }),
        ("an order among others", |record, report| {
            let at = record.order["packing"].at;
            let loud = telling(report).map(|it| it.id.clone());
            let order = record.order.get_mut("packing").unwrap();
            let all = loud.chain(order.value.clone()).collect();
            order.set(all, at);
        }),
        ("an order of nothing else", |record, report| {
            let loud = telling(report).map(|it| it.id.clone()).collect();
            record.apply(&Edit::Order("lodging".into(), loud), 5_000);
        }),
        ("an order of a section of a newer version", |record, _| {
            record.apply(&Edit::Order("loud-section".into(), vec!["own-1".into()]), 5_000);
        }),
        ("items of a newer version", |record, _| {
            record.apply(&Edit::State("loud-item".into(), ItemState::Done), 5_000);
            record.apply(&Edit::Note("loud-item".into(), "loud note".into()), 5_000);
        }),
        ("fields of a newer version", |record, _| {
            record.unknown.insert("loud_field".into(), json!("loud"));
            for mark in record.marks.values_mut() {
                mark.unknown.insert("loud_field".into(), json!("loud"));
            }
            record
                .own_items
                .get_mut("own-1")
                .unwrap()
                .unknown
                .insert("loud_field".into(), json!("loud"));
            record
                .own_sections
                .get_mut("own-s")
                .unwrap()
                .unknown
                .insert("loud_field".into(), json!("loud"));
        }),
        (
            "a field of a newer version on an item that is untouched",
            |record, _| {
                let mark = record.marks.entry("own-2".into()).or_default();
                mark.unknown.insert("loud_field".into(), json!("loud"));
            },
        ),
        ("a traveller of a newer version", |record, _| {
            record.travellers.value.push("loud-traveller".into());
            record.travellers.at = 6_000;
        }),
    ]
}
