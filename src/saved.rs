//! What is kept of the reader's work from one visit to the next: a small, versioned form of its own.
//!
//! It promises that a record written today can be read by later versions, and that fields it does not know survive being
//! saved. It refuses to touch the browser, to know the report's items, and to hold anything of the model's own types.
//! Changes are saved, not whole states, so that two open tabs do not overwrite each other's ticks.

mod json;

pub use json::{Fields, Json};

/// The version of the saved form that this build reads and writes.
pub const SCHEMA: u32 = 1;

/// Brings a record from one version to the next.
type Step = fn(Fields<Json>) -> Option<Fields<Json>>;

/// The first leads from version 1 to version 2: whoever raises the version writes one, and a fixture into `tests/it/kept`.
const STEPS: [Step; SCHEMA as usize - 1] = [];

/// The saved form of one report.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The version of the form, [`SCHEMA`].
    pub schema: u32,
    /// The report's id, such as `mali-2019`.
    pub report: String,
    /// What the reader ticked or unticked, by the checklist item's slug; items that the report no longer has stay here.
    pub ticks: Fields<Tick>,
    unknown: Fields<Json>,
}

/// One item's box, as the reader last left it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tick {
    /// Whether the box is ticked.
    pub done: bool,
    /// When it was last changed: a local ISO date, or date and time.
    pub at: String,
    unknown: Fields<Json>,
}

/// A change to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A box was ticked or unticked.
    Tick {
        /// The checklist item's slug.
        item: String,
        /// Whether the box is ticked now.
        done: bool,
        /// When: a local ISO date, or date and time.
        at: String,
    },
}

/// Why a record is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A newer version of the widget wrote it: it must stay as it is.
    NewerSchema,
    /// It belongs to another report.
    OtherReport,
    /// No version of the widget ever wrote such a thing.
    Damaged,
}

impl Saved {
    /// A record in which nothing has been ticked yet.
    pub fn new(report: &str) -> Self {
        Self {
            schema: SCHEMA,
            report: report.to_owned(),
            ticks: Fields::default(),
            unknown: Fields::default(),
        }
    }

    /// Reads the record of the given report.
    pub fn read(json: Json, report: &str) -> Result<Self, Refused> {
        let mut fields = json.fields().ok_or(Refused::Damaged)?;
        // The version comes first: the shape of all the rest depends on it.
        let schema = match fields.take("schema").and_then(Json::count) {
            Some(newer) if newer > SCHEMA => return Err(Refused::NewerSchema),
            Some(schema) if schema > 0 => schema,
            _ => return Err(Refused::Damaged),
        };
        for step in STEPS.iter().skip(schema as usize - 1) {
            fields = step(fields).ok_or(Refused::Damaged)?;
        }
        if fields.take("report").and_then(Json::text).ok_or(Refused::Damaged)? != report {
            return Err(Refused::OtherReport);
        }
        let ticks = fields
            .take("ticks")
            .map_or(Some(Fields::default()), ticks)
            .ok_or(Refused::Damaged)?;
        Ok(Self {
            ticks,
            unknown: fields,
            ..Self::new(report)
        })
    }

    /// The record as it is written, with the fields that this version does not know.
    pub fn to_json(&self) -> Json {
        let ticks = self
            .ticks
            .iter()
            .map(|(item, tick)| (item.clone(), tick.to_json()))
            .collect();
        let known = [
            ("schema", self.schema.into()),
            ("report", self.report.as_str().into()),
            ("ticks", Json::Fields(ticks)),
        ];
        with(&self.unknown, known)
    }

    /// Applies one change; everything else stays as it is.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Tick { item, done, at } => {
                let unknown = self.ticks.take(item).unwrap_or_default().unknown;
                self.ticks.set(
                    item,
                    Tick {
                        done: *done,
                        at: at.clone(),
                        unknown,
                    },
                );
            }
        }
    }

    /// Whether the item's box is ticked.
    pub fn is_done(&self, item: &str) -> bool {
        self.ticks.get(item).is_some_and(|tick| tick.done)
    }
}

impl Tick {
    fn read(json: Json) -> Option<Self> {
        let mut fields = json.fields()?;
        let Some(Json::Bool(done)) = fields.take("done") else {
            return None;
        };
        let at = fields.take("at")?.text()?;
        Some(Self {
            done,
            at,
            unknown: fields,
        })
    }

    fn to_json(&self) -> Json {
        with(
            &self.unknown,
            [("done", self.done.into()), ("at", self.at.as_str().into())],
        )
    }
}

/// All ticks, or none if one of them cannot be read: a record is taken over whole or set aside whole.
fn ticks(json: Json) -> Option<Fields<Tick>> {
    json.fields()?
        .into_iter()
        .map(|(item, tick)| Some((item, Tick::read(tick)?)))
        .collect()
}

fn with<const N: usize>(unknown: &Fields<Json>, known: [(&str, Json); N]) -> Json {
    let known = known.map(|(name, value)| (name.to_owned(), value));
    Json::Fields(known.into_iter().chain(unknown.iter().cloned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tick(item: &str, done: bool) -> Change {
        Change::Tick {
            item: item.into(),
            done,
            at: "2026-11-22T10:11:12".into(),
        }
    }

    fn written(done: bool, at: &str) -> Json {
        Json::object([("done", done.into()), ("at", at.into())])
    }

    fn record(schema: Json, report: &str, ticks: Json) -> Json {
        Json::object([("schema", schema), ("report", report.into()), ("ticks", ticks)])
    }

    #[test]
    fn a_tick_is_kept_with_its_time_and_can_be_taken_back() {
        let mut saved = Saved::new("mali-2019");
        saved.apply(&tick("first-aid", true));
        assert!(saved.is_done("first-aid"));
        assert_eq!(saved.ticks.get("first-aid").unwrap().at, "2026-11-22T10:11:12");
        saved.apply(&tick("first-aid", false));
        assert!(!saved.is_done("first-aid"));
        assert!(!saved.is_done("never-heard-of"));
    }

    #[test]
    fn a_record_survives_being_written() {
        let mut saved = Saved::new("mali-2019");
        assert_eq!(Saved::read(saved.to_json(), "mali-2019"), Ok(saved.clone()));
        saved.apply(&tick("first-aid", true));
        assert_eq!(Saved::read(saved.to_json(), "mali-2019"), Ok(saved));
    }

    #[test]
    fn unknown_items_and_fields_outlive_a_change() {
        let trip = Json::object([
            ("nights", 7.into()),
            ("places", Json::List(vec!["gao".into(), Json::Null])),
        ]);
        let noted =
            |done, at: &str| Json::object([("done", Json::Bool(done)), ("at", at.into()), ("by", "Awa".into())]);
        let of = |noted: Json| {
            let ticks = Json::object([("gone-item", written(true, "2026-01-02")), ("first-aid", noted)]);
            Json::object([
                ("schema", 1.into()),
                ("report", "mali-2019".into()),
                ("ticks", ticks),
                ("trip", trip.clone()),
            ])
        };
        let mut saved = Saved::read(of(noted(false, "2026-01-02")), "mali-2019").unwrap();
        saved.apply(&tick("first-aid", true));
        assert_eq!(saved.to_json(), of(noted(true, "2026-11-22T10:11:12")));
    }

    #[test]
    fn only_records_of_this_report_and_version_are_read() {
        let check = |schema: Json, report: &str, ticks: Json, expected| {
            let record = record(schema, report, ticks);
            assert_eq!(
                Saved::read(record.clone(), "mali-2019").err(),
                Some(expected),
                "{record:?}"
            );
        };
        let none = || Json::object([]);
        check(2.into(), "mali-2019", "another shape".into(), Refused::NewerSchema);
        check(2.into(), "niger-2020", none(), Refused::NewerSchema);
        check(1.into(), "niger-2020", none(), Refused::OtherReport);
        check(0.into(), "mali-2019", none(), Refused::Damaged);
        check(Json::Number(1.5), "mali-2019", none(), Refused::Damaged);
        check("1".into(), "mali-2019", none(), Refused::Damaged);
        check(1.into(), "mali-2019", Json::Null, Refused::Damaged);
        check(
            1.into(),
            "mali-2019",
            Json::object([("first-aid", true.into())]),
            Refused::Damaged,
        );
        check(
            1.into(),
            "mali-2019",
            Json::object([("first-aid", Json::object([("done", true.into())]))]),
            Refused::Damaged,
        );
        for damaged in [
            Json::Null,
            "".into(),
            Json::List(Vec::new()),
            Json::object([]),
            Json::object([("schema", 1.into())]),
        ] {
            assert_eq!(Saved::read(damaged, "mali-2019"), Err(Refused::Damaged));
        }
    }
}
