//! Authors' mistakes, one a case.

use At::{Record, Word};

/// Where a problem points.
#[derive(Clone, Copy, Debug)]
pub(super) enum At {
    /// The line that was changed.
    Word,
    /// The beginning of the record in which it was changed.
    Record,
}
/// A file, what stands in it, what is put in its place, where the problem points, and what is said.
pub(super) type Case = (&'static str, &'static str, &'static str, At, &'static str);

pub(super) const CASES: &[Case] = &[
    // Keys and closed words.
    (
        "statements/crime.toml",
        "topics = [\"crime\"]",
        "topic = [\"crime\"]",
        Word,
        "unknown field `topic`",
    ),
    (
        "contacts.toml",
        "[[contact]]",
        "[[contacts]]",
        Word,
        "unknown kind of record `contacts`; this file holds [[contact]]",
    ),
    (
        "assessments.toml",
        "grade = \"serious\"",
        "grade = \"severe\"",
        Word,
        "unknown grade `severe`; write one of",
    ),
    (
        "statements/crime.toml",
        "topics = [\"crime\"]",
        "topics = [\"crimes\"]",
        Word,
        "unknown topic `crimes`; write one of",
    ),
    (
        "statements/crime.toml",
        "direction = \"warns\"",
        "direction = \"warn\"",
        Word,
        "unknown direction `warn`; write one of warns",
    ),
    (
        "statements/crime.toml",
        "shelf_life = \"fast\"",
        "shelf_life = \"short\"",
        Record,
        "unknown shelf life `short`; write fixed, slow, fast",
    ),
    (
        "checklist.toml",
        "phase = \"before-booking\"",
        "phase = \"before\"",
        Word,
        "unknown phase `before`; write one of before-booking",
    ),
    (
        "checklist.toml",
        "origin = \"report\"",
        "origin = \"reports\"",
        Word,
        "unknown origin `reports`; write report or editorial",
    ),
    // References.
    (
        "statements/crime.toml",
        "sources = [\"crime:1\"]",
        "sources = [\"crime:9\"]",
        Word,
        "unknown paragraph `crime:9`; did you mean `crime:",
    ),
    (
        "statements/crime.toml",
        "\"region:bamako\"",
        "\"region:bamoko\"",
        Word,
        "unknown region `bamoko`; did you mean `bamako`?",
    ),
    (
        "statements/crime.toml",
        "\"region:bamako\"",
        "\"bamako\"",
        Word,
        "unknown scope `bamako`; write country, or zone:, region:",
    ),
    (
        "checklist.toml",
        "why = [\"advisory-level-four\"",
        "why = [\"advisory-level-for\"",
        Word,
        "unknown statement `advisory-level-for`; did you mean `advisory-level-four`?",
    ),
    (
        "situations.toml",
        "contacts = [\"embassy\"]",
        "contacts = [\"embasy\"]",
        Word,
        "unknown contact `embasy`; did you mean `embassy`?",
    ),
    (
        "recommendations.toml",
        "items = [\"decide-whether-to-travel\"]",
        "items = [\"decide\"]",
        Word,
        "unknown checklist item `decide`",
    ),
    (
        "places.toml",
        "region = \"koulikoro\"",
        "region = \"kulikoro\"",
        Word,
        "unknown region `kulikoro`; did you mean `koulikoro`?",
    ),
    (
        "contacts.toml",
        "region = \"bamako\"",
        "region = \"bamoko\"",
        Word,
        "unknown region `bamoko`; did you mean `bamako`?",
    ),
    (
        "contacts.toml",
        "region = \"bamako\"\n",
        "",
        Record,
        "this address lies in no region; say in which with `region`",
    ),
    (
        "contacts.toml",
        "id = \"police\"",
        "region = \"bamako\"\nid = \"police\"",
        Word,
        "no address is printed here; leave `region` out",
    ),
    // Ids.
    (
        "contacts.toml",
        "id = \"regional-security-office\"",
        "id = \"embassy\"",
        Word,
        "the contact `embassy` is there twice; rename one of them",
    ),
    (
        "contacts.toml",
        "id = \"embassy\"",
        "id = \"The Embassy\"",
        Word,
        "the id `The Embassy` is no slug",
    ),
    // Values.
    (
        "report.toml",
        "written_before = \"2019-10-31\"",
        "written_before = \"2019-10-32\"",
        Word,
        "`2019-10-32` is",
    ),
    (
        "incidents.toml",
        "when = \"2018-10\"",
        "when = \"October 2018\"",
        Word,
        "`October 2018` is",
    ),
    (
        "places.toml",
        "position = [12.37549, -8.33487]",
        "position = [-8.33487, 12.37549]",
        Word,
        "lies outside the country; write [latitude, longitude]",
    ),
    (
        "contacts.toml",
        "\"+223-2070-2300\"",
        "\"2070 CALL\"",
        Word,
        "`2070 CALL` cannot be dialled; write +, the country's code and the number",
    ),
    (
        "statements/crime.toml",
        "text = \"Most crime in Bamako is opportunistic and nonviolent, but criminals can be violent.\"",
        "text = \" \"",
        Record,
        "a text of this record is empty",
    ),
    (
        "statements/crime.toml",
        "sources = [\"crime:1\"]",
        "sources = []",
        Record,
        "this record cites no paragraph; write sources =",
    ),
    // Whose a step is, on what condition a rating holds, whom a contact serves.
    (
        "situations.toml",
        ", sources = [\"other-areas:3\"]",
        "",
        Word,
        "this step has no origin; write sources = [\"section:number\"] where the report says it, or basis =",
    ),
    (
        "situations.toml",
        "sources = [\"other-areas:3\"]",
        "sources = [\"other-areas:3\"], basis = \"Common practice.\"",
        Word,
        "this step has two origins; leave out `basis` where the report says it, or `sources`",
    ),
    (
        "situations.toml",
        "{ text = \"Get yourself and the others out of danger.\" }",
        "\"Get yourself and the others out of danger.\"",
        Word,
        "expected a step with its origin: { text = ",
    ),
    (
        "situations.toml",
        "sources = [\"other-areas:5\"]",
        "sources = [\"other-areas:50\"]",
        Word,
        "unknown paragraph `other-areas:50`",
    ),
    (
        "assessments.toml",
        "condition = \"outside main cities after dark\"\n",
        "",
        Record,
        "this rating holds at some hours only; say with `condition` when it holds",
    ),
    (
        "contacts.toml",
        "for_others = \"If you are not a U.S. citizen, call your own embassy.\"\n",
        "",
        Record,
        "this contact serves one country’s citizens; say with `for_others` whom others call",
    ),
    // Holidays, templates, and what statements say of ways of travel.
    (
        "statements/roads.toml",
        "ways = [\"own-car\", \"hired-car\"]",
        "ways = [\"own-car\", \"rented-car\"]",
        Word,
        "unknown way of travel `rented-car`; write one of own-car",
    ),
    (
        "holidays.toml",
        "on = { day = \"09-22\" }",
        "on = { day = \"22-09\" }",
        Word,
        "`22-09` is no day of every year; write the month and the day",
    ),
    (
        "holidays.toml",
        "on = { easter = 1 }",
        "on = { easter = 1, length = 2 }",
        Record,
        "this holiday has no day of one kind; write on =",
    ),
    (
        "templates.toml",
        "stops = [\"place:airport\", \"region:bamako\"]",
        "stops = [\"place:airfield\", \"region:bamako\"]",
        Word,
        "unknown place `airfield`; did you mean `airport`?",
    ),
    (
        "templates.toml",
        "travellers = [\"business\"]",
        "travellers = [\"trader\"]",
        Word,
        "unknown traveller `trader`",
    ),
    // The whole.
    (
        "facts.toml",
        "dates = [\"2019\"]",
        "dates = [\"2019\", \"1999\"]",
        Word,
        "1999",
    ),
    (
        "recommendations.toml",
        "items = [\"decide-whether-to-travel\"]",
        "items = []",
        Record,
        "name the items or situations that carry it, or say with `none` why",
    ),
];
