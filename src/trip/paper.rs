//! Paper: the briefing, the checklist and the pocket card, one of them at a time and nothing else of the page.
//!
//! What is to be printed is put into the page when it is asked for, where only a printer sees it, and taken out when the browser is done.
//! It is made of an [`Outward`], and refuses to tell who travels unless the traveller has just said so.

mod card;
mod choices;
mod list;
mod room;
#[cfg(test)]
mod tests;

use super::state::PlannerState;
use super::step::Doing;
use super::view::{Dispatch, TripView, called};
use super::{briefing, organisation};
use crate::content::Content;
use crate::platform::print;
use crate::ui::{classed, words};
use advisory_model::Date;
use advisory_trip::{Outward, Record};
pub(super) use choices::print_choices;
use yew::prelude::*;

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// What the report says of the trip.
    Briefing,
    /// The same without what is said of the whole country, which is most of it.
    ShortBriefing,
    /// What is to be done.
    List,
    /// One sheet to fold.
    Card,
}

impl Printed {
    /// All of it, in order.
    pub const ALL: [Self; 4] = [Self::Briefing, Self::ShortBriefing, Self::List, Self::Card];

    /// The hook, and what the stylesheet knows it by.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::ShortBriefing => "short-briefing",
            Self::List => "list",
            Self::Card => "card",
        }
    }
}

/// The size of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Sheet {
    /// Every size.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The hook, and what the stylesheet knows it by.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }
}

/// What is on its way to the printer, and since when, so that asking again is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printing {
    /// What.
    pub what: Printed,
    /// Since when.
    pub asked: u64,
}

impl PlannerState {
    pub(super) fn print(&mut self, what: Option<Printed>, now: u64) {
        self.printing = what.map(|what| Printing { what, asked: now });
    }
}

/// Asks the browser to print once what was chosen stands in the page, and puts the page back when it is done.
#[hook]
pub(super) fn use_printing(printing: Option<Printing>, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(printing, move |printing| {
        let listener = printing.map(|_| print::open(move || dispatch.now(Doing::Print(None))));
        move || drop(listener)
    });
}

/// What is printed now, for the attributes of the planner's root.
pub(super) fn printed(state: &PlannerState) -> Option<&'static str> {
    state.trip()?;
    state.printing.map(|it| it.what.slug())
}

/// What only the printer sees; nothing while nothing is printed.
pub(super) fn sheet(view: TripView<'_>) -> Html {
    let (Some(trip), Some(printing)) = (view.state.trip(), view.state.printing) else {
        return Html::default();
    };
    let out = outward(view, trip);
    let (content, today) = (view.content, view.state.today);
    let inside = match printing.what {
        Printed::Briefing | Printed::ShortBriefing => {
            let with_country = printing.what == Printed::Briefing;
            html! { <>{ head(content, &out, today) }{ organisation::on_paper(view, trip) }{ briefing::on_paper(content, &out, today, with_country) }</> }
        }
        Printed::List => {
            html! { <>{ head(content, &out, today) }{ organisation::on_paper(view, trip) }{ list::list(content, &out, today) }</> }
        }
        Printed::Card => card::folded(view, &out),
    };
    html! { <div class="paper" data-paper={printing.what.slug()} lang={content.report.language.as_str()}>{ inside }</div> }
}

/// The trip as far as it may be printed.
fn outward(view: TripView<'_>, trip: &Record) -> Outward {
    Outward::with_asked(trip, view.content.report, &view.state.asked, view.state.with_travellers)
}

/// The head of the first sheet: level, year and age, then the trip, and that who travels was left out, whether or not there was anyone to name.
fn head(content: Content, out: &Outward, today: Option<Date>) -> Html {
    let Content { report, text } = content;
    let outward = text.outward_words();
    let age = today.map(|today| report.edition.age(today));
    let record = out.record();
    let days = text.paper_from_to(record.departure.value, record.return_day.value);
    let name = called(content, record);
    let mut about = vec![days];
    about.extend(today.map(|today| text.paper_printed_on(today)));
    html! {
        <header>
            <p class="advisory">{ text.strip(report.level.number, report.edition.year, age) }{ " · " }{ report.title.as_str() }</p>
            <h3>{ name }</h3>
            { classed("p", "about", vec![words(&about.join(" · "))]) }
            if !out.tells_travellers() { <p class="left-out">{ outward.left_out }</p> }
        </header>
    }
}
