//! Words of the planner: see `src/trip/paper.rs`.

use super::{Text, en::paper as en};
use crate::trip::paper::{Printed, Sheet};
use advisory_model::Date;
use advisory_trip::Words;

words! {
    paper_title() -> &'static str;
    paper_note() -> &'static str;
    paper_sheet() -> &'static str;
    paper_sheet_name(sheet: Sheet) -> &'static str;
    paper_print(what: Printed) -> &'static str;
    paper_preview() -> &'static str;
    paper_fold() -> &'static str;
    paper_no_room(lines: usize) -> String;
    paper_who() -> &'static str;
    paper_who_note(who: &str) -> String;
    paper_who_items() -> &'static str;
    paper_include_who() -> &'static str;
    paper_printed_on(today: Date) -> String;
    paper_from_to(departure: Option<Date>, return_day: Option<Date>) -> String;
    paper_also() -> &'static str;
    outward_words() -> Words;
}
