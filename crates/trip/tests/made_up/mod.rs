//! Trips made up at random, for tests of what holds of every trip. Their times are few, so that many changes fall on the same one.

use advisory_model::Date;
use advisory_trip::{ItemState, Mark, OwnItem, OwnSection, Record, SavedStop, Stamped};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// So many cases. What fails is written down as a test of its own, and not in a file of seeds.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

/// A trip of the example's report; its id is always the same.
pub(crate) fn record() -> impl Strategy<Value = Record> {
    let place = (
        stamped(name()),
        stamped(day()),
        stamped(day()),
        stamped(vec(stop(), 0..4)),
        stamped(vec(id(), 0..4)),
    );
    let people = (
        stamped(vec(id(), 0..3)),
        stamped(vec(id(), 0..3)),
        stamped(vec(id(), 0..3)),
        stamped(vec(id(), 0..3)),
        stamped(any::<bool>()),
        stamped(any::<bool>()),
    );
    let list = (
        btree_map(id(), mark(), 0..6),
        btree_map(own_id(), own_item(), 0..4),
        btree_map(own_id(), own_section(), 0..3),
        btree_map(id(), stamped(vec(id(), 0..5)), 0..3),
        unknown(),
    );
    (place, people, list).prop_map(|(place, people, list)| {
        let mut record = Record::new("examplia-2019", "t1");
        (
            record.name,
            record.departure,
            record.return_day,
            record.stops,
            record.ways,
        ) = place;
        (
            record.lodgings,
            record.purposes,
            record.travellers,
            record.absent,
            record.archived,
            record.deleted,
        ) = people;
        (
            record.marks,
            record.own_items,
            record.own_sections,
            record.order,
            record.unknown,
        ) = list;
        record
    })
}

fn stamped<T: Strategy>(value: T) -> impl Strategy<Value = Stamped<T::Value>>
where
    T::Value: Default + Clone,
{
    (value, 0_u64..12).prop_map(|(value, at)| match at {
        0 => Stamped::default(),
        at => Stamped { value, at },
    })
}

fn name() -> impl Strategy<Value = String> {
    "[ -~éЖ世نا]{0,20}"
}

fn note() -> impl Strategy<Value = String> {
    "[ -~éЖ世نا\n]{0,60}"
}

fn day() -> impl Strategy<Value = Option<Date>> {
    option::of((0..3_652_058).prop_map(|days| Date::default().plus_days(days)))
}

/// Slugs of the report, of the model, and of nobody.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(vec![
            "embassy-number",
            "taxi",
            "hotel",
            "press",
            "pregnant",
            "packing",
            "own-1"
        ])
        .prop_map(str::to_owned),
        "[a-z][a-z0-9-]{0,12}",
    ]
}

fn own_id() -> impl Strategy<Value = String> {
    "own-[a-z0-9]{1,2}"
}

fn stop() -> impl Strategy<Value = SavedStop> {
    ("(region|place|route):[a-z-]{1,8}|country", day(), day()).prop_map(|(scope, arrival, leave)| SavedStop {
        scope,
        arrival,
        leave,
    })
}

fn state() -> impl Strategy<Value = ItemState> {
    proptest::sample::select(vec![ItemState::Open, ItemState::Done, ItemState::NotApplicable])
}

fn mark() -> impl Strategy<Value = Mark> {
    (stamped(state()), stamped(note()), stamped(note()), unknown()).prop_map(|(state, reason, note, unknown)| Mark {
        state,
        reason,
        note,
        unknown,
    })
}

fn own_item() -> impl Strategy<Value = OwnItem> {
    (
        stamped(note()),
        stamped(id()),
        stamped(day()),
        stamped(any::<bool>()),
        unknown(),
    )
        .prop_map(|(text, section, due, removed, unknown)| OwnItem {
            text,
            section,
            due,
            removed,
            unknown,
        })
}

fn own_section() -> impl Strategy<Value = OwnSection> {
    (stamped(name()), stamped(any::<bool>()), unknown()).prop_map(|(name, removed, unknown)| OwnSection {
        name,
        removed,
        unknown,
    })
}

/// Fields of a newer version.
fn unknown() -> impl Strategy<Value = Map<String, Value>> {
    let value = prop_oneof![
        any::<i64>().prop_map(Value::from),
        note().prop_map(Value::from),
        any::<bool>().prop_map(|it| json!({ "value": it, "at": [1, null] })),
    ];
    vec(("new-[a-c]", value), 0..3).prop_map(|fields| fields.into_iter().collect())
}
