//! English.

use super::{CalendarWords, CardWords, Columns, ItemWords, TripWords, Whose, Words};
use crate::receipt::{Claim, Problem};
use crate::record::ItemState;
use advisory_model::{Date, Holds, Lodging, Phase, Purpose, Traveller, Way};

impl Words {
    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self {
            opening,
            not_a_clearance: |level, year| {
                format!(
                    "A finished list is not a clearance to travel: it says only what was done. The advisory was Level {level} in {year}."
                )
            },
            left_out: "Who travels is left out here, and so is what would tell it: some purposes, and every item that is only for some travellers.",
            progress: |it| format!("{} of {} items done", it.done, it.of),
            day,
            trip: trip(),
            item: item(),
            columns: columns(),
            calendar: calendar(),
            card: card(),
            problem,
        }
    }
}

fn opening(level: u8, year: u16, age: Option<u16>) -> String {
    match age {
        None => format!("Level {level} · report of {year}"),
        Some(0) => format!("Level {level} · report of {year} · less than a year old"),
        Some(1) => format!("Level {level} · report of {year} · at least 1 year old"),
        Some(age) => format!("Level {level} · report of {year} · at least {age} years old"),
    }
}

fn trip() -> TripWords {
    TripWords {
        unnamed: "Trip without a name",
        departure: "Departure:",
        return_day: "Return:",
        stops: "Stops:",
        stop: |name, arrival, leave| match (arrival, leave) {
            (None, None) => name.to_owned(),
            (Some(arrival), None) => format!("{name}, from {}", day(arrival)),
            (None, Some(leave)) => format!("{name}, until {}", day(leave)),
            (Some(arrival), Some(leave)) if arrival == leave => format!("{name}, {}", day(arrival)),
            (Some(arrival), Some(leave)) => format!("{name}, {} to {}", day(arrival), day(leave)),
        },
        ways: "Ways of travel:",
        way: |it| match it {
            Way::OwnCar => "own car",
            Way::HiredCar => "hired car and driver",
            Way::Taxi => "taxi",
            Way::Bus => "bus",
            Way::CharterFlight => "charter flight",
            Way::UnFlight => "UN flight",
            Way::OnFoot => "on foot",
        },
        lodgings: "Lodging:",
        lodging: |it| match it {
            Lodging::Hotel => "hotel",
            Lodging::Home => "house or flat",
        },
        purposes: "Purpose:",
        purpose: |it| match it {
            Purpose::Humanitarian => "humanitarian work",
            Purpose::Business => "business",
            Purpose::Faith => "work of faith",
            Purpose::Press => "press",
            Purpose::Visit => "a visit",
            Purpose::Transit => "transit",
        },
        travellers: "Who travels:",
        traveller: |it| match it {
            Traveller::NgoWorker => "NGO workers",
            Traveller::FaithWorker => "people working for faith-based organisations",
            Traveller::Pregnant => "women who are or may become pregnant",
            Traveller::Lgbti => "LGBTI travellers",
            Traveller::Disabled => "travellers with a disability",
            Traveller::Driver => "drivers",
            Traveller::Photographer => "photographers",
            Traveller::Business => "business travellers",
            Traveller::UsCitizen => "U.S. citizens",
        },
        nobody_else: "none of the others",
    }
}

fn item() -> ItemWords {
    ItemWords {
        phase: |it| match it {
            Phase::BeforeBooking => "Before booking",
            Phase::BeforeDeparture => "Before departure",
            Phase::Packing => "Packing",
            Phase::Arrival => "On arrival",
            Phase::OnTheRoad => "On the road",
            Phase::Lodging => "Lodging",
            Phase::Emergencies => "For emergencies",
            Phase::Return => "On return",
        },
        folded: "No longer called for by this trip",
        state: |it| match it {
            ItemState::Open => "open",
            ItemState::Done => "done",
            ItemState::NotApplicable => "does not apply",
        },
        applies: |it| match it {
            Holds::Yes => "for this trip",
            Holds::Unknown => "may be for this trip",
            Holds::No => "not for this trip as it is now",
        },
        due: |on, overdue| match overdue {
            false => format!("By {}", day(on)),
            true => format!("By {}: overdue", day(on)),
        },
        overdue: "overdue",
        why: "Why:",
        reason: "Does not apply because:",
        note: "Note:",
        whose: |it| match it {
            Whose::Report => "report",
            Whose::Ours => "ours",
            Whose::Asked => "organisation",
            Whose::Own => "own",
        },
        ours: |basis| format!("Our advice, not the report’s. {basis}"),
        asked: |by, reason| format!("Asked by {by}, not by the report: {reason}"),
        own: "The traveller’s own item, not the report’s.",
    }
}

fn columns() -> Columns {
    Columns {
        section: "section",
        item: "item",
        state: "state",
        reason: "reason",
        note: "note",
        due: "due",
        overdue: "overdue",
        applies: "applies",
        why: "why",
        paragraphs: "paragraphs",
        origin: "origin",
        id: "id",
        report: "report",
        advisory: "advisory",
    }
}

fn calendar() -> CalendarWords {
    CalendarWords {
        name: |trip| format!("Before and after: {trip}"),
        departure: |trip| format!("Departure: {trip}"),
        return_day: |trip| format!("Return: {trip}"),
    }
}

fn card() -> CardWords {
    CardWords {
        offices: "Embassy and police",
        care: "Hospitals and ambulances",
        stops: "Where and when",
        no_stops: "No stop was given.",
        situations: |panel, of| format!("If something happens ({panel} of {of})"),
        no_number: |name| format!("{name}: no number is printed."),
        organisation: |name| format!("{name}: whom to call"),
        not_the_reports: |name| format!("From {name}, not from the report. Only {name} answers for it."),
        open: "Still open",
        open_items: |open, of| format!("{open} of {of} items still open"),
        open_in: |section, open| format!("{section}: {open}"),
    }
}

fn problem(it: &Problem) -> String {
    match it {
        Problem::NotAReceipt => {
            "This is not a receipt of this widget. Choose the file that was saved as a receipt.".to_owned()
        }
        Problem::Schema(schema) => {
            format!(
                "This receipt is of a form ({schema}) that this version cannot read. Load the page again to get a newer one."
            )
        }
        Problem::OtherReport(report) => {
            format!("This receipt is of another report, “{report}”. Open it beside that report.")
        }
        Problem::Unreadable(why) => format!("This receipt cannot be read: {why}. Ask for the file as it was saved."),
        Problem::Differs(claim) => differs(*claim),
        Problem::UnknownItem(item) => format!("The receipt names “{item}”, which is no item of the report’s list."),
        Problem::Twice(item) => format!("The receipt names “{item}” twice."),
        Problem::State(item, state) => format!("The receipt calls “{item}” “{state}”, which is no state of an item."),
        Problem::Missing(item) => format!("The receipt lacks “{item}”, which is on the list of every trip."),
        Problem::Counts => "The receipt’s counts do not add up to its items.".to_owned(),
        Problem::Moment(moment) => {
            format!("The receipt’s time, “{moment}”, is no time. It would stand as 2026-11-22T10:11:12Z.")
        }
        Problem::OrganisationName => {
            "The receipt gives an organisation a name that is none. Up to 120 letters in one line belong there."
                .to_owned()
        }
        Problem::OrganisationItems => {
            "The receipt gives an organisation no item, or too many. Between 1 and 200 belong there.".to_owned()
        }
        Problem::OrganisationId(id) => {
            format!(
                "The receipt gives an item of an organisation the id “{id}”. Up to 40 small letters, digits and hyphens belong there."
            )
        }
    }
}

fn differs(claim: Claim) -> String {
    let what = match claim {
        Claim::Level => "The receipt’s level is not the report’s.",
        Claim::Year => "The receipt’s year is not the report’s.",
        Claim::WrittenBefore => "The day before which the report was written is not the one in the receipt.",
    };
    what.to_owned()
}

fn day(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(usize::from(date.month()).wrapping_sub(1)).unwrap_or(&"?");
    format!("{} {month} {}", date.day(), date.year())
}
