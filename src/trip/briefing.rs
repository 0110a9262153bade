//! The briefing: the part of the report that concerns a trip, and what the report leaves unsaid.
//!
//! It opens with the advisory's level and age, keeps the order of [`Briefing`], and lists what is not covered as that. It refuses to add
//! a word of risk: every line is a record of the report, with its paragraphs.

mod contents;
mod country;
mod days;
mod line;
mod opening;
mod stop;
mod who_and_how;
mod written;

use super::step::{Doing, Page};
use super::view::TripView;
use crate::content::Content;
use crate::ui::{classed, each, element, row, words};
use advisory_model::{Briefing, Date, Trip};
use advisory_trip::{Outward, Record};
use written::Written;
use yew::prelude::*;

/// The page.
pub(super) fn briefing(view: TripView<'_>, record: &Record) -> Html {
    let trip = record.trip(view.content.report);
    let today = view.state.today;
    told(view.content, Some(view), &trip, today, true)
}

/// The briefing on paper: nothing to press, nothing folded, and who travels only if they are in what may leave the device. What is said of
/// the whole country may be left out to save paper, and then it says so.
pub(super) fn on_paper(content: Content, out: &Outward, today: Option<Date>, with_country: bool) -> Html {
    told(content, None, &out.record().trip(content.report), today, with_country)
}

fn told(content: Content, view: Option<TripView<'_>>, trip: &Trip, today: Option<Date>, with_country: bool) -> Html {
    let briefing = Briefing::of(content.report, trip);
    let written = Written::default();
    let told = Told {
        content,
        view,
        trip,
        briefing: &briefing,
        written: view.is_none().then_some(&written),
        with_country,
    };
    let parts = told.parts();
    let contents = view.map(|view| contents::contents(view, &parts));
    html! {
        <div class="briefing">
            if view.is_some() { <h3>{ content.text.briefing_title() }</h3><p>{ content.text.briefing_intro() }</p> }
            { opening::opening(told, today) }
            { contents.unwrap_or_default() }
            { each(parts, |part| part.view(view.is_some())) }
        </div>
    }
}

/// What every part of a briefing is told with.
#[derive(Clone, Copy)]
struct Told<'a> {
    content: Content,
    /// None on paper.
    view: Option<TripView<'a>>,
    trip: &'a Trip,
    briefing: &'a Briefing,
    /// On paper: what is written out already. On the screen a part is whole by itself.
    written: Option<&'a Written<'a>>,
    /// Whether what is said of the whole country is written out.
    with_country: bool,
}

/// A part of the briefing, under its heading.
struct Part {
    /// Names the part in the page.
    slug: String,
    title: String,
    inside: Vec<Html>,
}

impl Told<'_> {
    fn parts(self) -> Vec<Part> {
        let mut parts = vec![opening::grades(self)];
        parts.extend(stop::stops(self));
        parts.push(who_and_how::ways(self));
        parts.push(days::season(self));
        parts.push(days::hours(self));
        parts.push(days::holidays(self));
        parts.extend(who_and_how::travellers(self));
        parts.extend(who_and_how::lodgings(self));
        parts.push(country::country(self));
        parts
    }

    /// That something of the trip was not said; on the screen with the way to say it.
    fn missing(self, what: &str) -> Html {
        let said = classed("p", "missing", vec![words(what)]);
        let Some(view) = self.view else { return said };
        let says_more = view.button("", Doing::Show(Page::Trip), self.content.text.briefing_to_trip());
        row(vec![said, classed("p", "", vec![says_more])])
    }
}

impl Part {
    fn new(slug: &str, title: &str, inside: Vec<Html>) -> Self {
        Self {
            slug: slug.to_owned(),
            title: title.to_owned(),
            inside,
        }
    }

    /// The id of its heading. On paper it has none: the page may show the briefing as well.
    fn id(&self) -> String {
        format!("briefing-{}", self.slug)
    }

    fn view(self, on_screen: bool) -> Html {
        let id = on_screen.then(|| self.id());
        let id = id.as_deref();
        let heading = element("h4", &[("id", id)], vec![words(&self.title)]);
        let inside = std::iter::once(heading).chain(self.inside).collect();
        let attributes = [
            ("class", Some("part")),
            ("data-part", Some(&*self.slug)),
            ("aria-labelledby", id),
        ];
        element("section", &attributes, inside)
    }
}
