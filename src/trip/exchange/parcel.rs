//! What leaves the device, in its forms: a file to open again, a table, texts, a calendar. Each is written when it is pressed for.
//!
//! It is made of an [`Outward`] and of nothing else.

use crate::content::Content;
use crate::trip::state::PlannerState;
use advisory_model::search::fold;
use advisory_model::{Date, Report};
use advisory_trip::{Asked, Moment, Outward, Record, Words, calendar, file, link, markdown, table, text};
use std::rc::Rc;

/// A trip as it may leave the device now, and what it is written with.
#[derive(Clone)]
pub(super) struct Parcel {
    pub(super) trip: Rc<Outward>,
    pub(super) report: &'static Report,
    pub(super) words: Words,
    today: Option<Date>,
    asked: Rc<[Rc<Asked>]>,
    with_travellers: bool,
}

/// The forms of a trip that are files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Trip,
    Table,
    Text,
    Markdown,
    Calendar,
}

impl Parcel {
    pub(super) fn of(Content { report, text }: Content, state: &PlannerState, trip: &Record) -> Self {
        let with_travellers = state.with_travellers;
        let missing = state.organisation.missing(text);
        Self {
            trip: Rc::new(Outward::with_asked(trip, report, &state.asked, with_travellers).lacking(missing)),
            asked: Rc::clone(&state.asked),
            report,
            words: text.outward_words(),
            today: state.today,
            with_travellers,
        }
    }

    /// The trip in one form, made at a moment.
    pub(super) fn write(&self, form: Form, now: Moment) -> String {
        match form {
            Form::Trip => file::write(std::slice::from_ref(&*self.trip), self.report),
            Form::Table => table::csv(&self.trip, self.report, &self.words, self.today),
            Form::Text => self.text(),
            Form::Markdown => self.markdown(),
            Form::Calendar => calendar::ics(&self.trip, self.report, &self.words, now),
        }
    }

    pub(super) fn text(&self) -> String {
        text::write(&self.trip, self.report, &self.words, self.today)
    }

    pub(super) fn markdown(&self) -> String {
        markdown::write(&self.trip, self.report, &self.words, self.today)
    }

    /// Trips in one file, each with who travels or without, as this one.
    pub(super) fn write_all(&self, trips: &[Record]) -> String {
        let outward = |trip| Outward::with_asked(trip, self.report, &self.asked, self.with_travellers);
        let trips: Vec<Outward> = trips.iter().map(outward).collect();
        file::write(&trips, self.report)
    }

    /// What a link holds after its `#`.
    pub(super) fn fragment(&self) -> String {
        link::fragment(&self.trip)
    }

    /// What a file of this trip is called.
    pub(super) fn name(&self, form: Form) -> String {
        let ending = match form {
            Form::Trip => "json",
            Form::Table => "csv",
            Form::Text => "txt",
            Form::Markdown => "md",
            Form::Calendar => "ics",
        };
        format!("{}.{ending}", self.stem())
    }

    /// The same without its ending.
    pub(super) fn stem(&self) -> String {
        match slug(&self.trip.record().name.value).as_str() {
            "" => format!("{}-trip", self.report.id),
            name => format!("{}-{name}", self.report.id),
        }
    }
}

impl Form {
    /// The media type.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Trip => JSON,
            Self::Table => "text/csv;charset=utf-8",
            Self::Text => "text/plain;charset=utf-8",
            Self::Markdown => "text/markdown;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
        }
    }
}

/// The media type of JSON.
pub(in crate::trip) const JSON: &str = "application/json";

/// A name as part of a file's: small letters and digits, whatever stands between them as one `-`.
fn slug(name: &str) -> String {
    const LENGTH: usize = 40;
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let whole = words.join("-");
    let end = whole.char_indices().nth(LENGTH).map_or(whole.len(), |(end, _)| end);
    whole[..end].trim_end_matches('-').to_owned()
}

/// A trip's file for the page around the widget: never with who travels.
pub(in crate::trip) fn for_host(trip: &Record, state: &PlannerState) -> String {
    let outward = Outward::with_asked(trip, state.report, &state.asked, false);
    file::write(&[outward], state.report)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_file_name_has_letters_and_digits_only() {
        let cases = [
            ("", ""),
            ("Field mission", "field-mission"),
            ("Sévaré – août 2026!", "sevare-aout-2026"),
            ("../../etc/passwd", "etc-passwd"),
            ("<script>alert(1)</script>", "script-alert-1-script"),
            ("نهر", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(slug(name), expected, "{name:?}");
        }
        assert!(slug(&"ab ".repeat(40)).ends_with("ab-a"));
    }
}
