//! How, where one sleeps, what for and who: boxes, as many as one likes of each, none asked for.

use crate::trip::editing::{Choice, EditorStep, says_nobody_else};
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use advisory_model::{Lodging, Purpose, Traveller, Way};
use advisory_trip::Record;
use yew::prelude::*;

/// A group of boxes.
struct Choices<'a, T: 'static> {
    hook: &'static str,
    legend: &'static str,
    note: &'static str,
    all: &'static [T],
    kept: &'a [String],
    slug: fn(T) -> &'static str,
    choice: fn(T) -> Choice,
}

pub(super) fn ways(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let choices = Choices {
        hook: "ways",
        legend: text.editor_ways(),
        note: text.editor_several(),
        all: Way::ALL,
        kept: &trip.ways.value,
        slug: Way::slug,
        choice: Choice::Way,
    };
    choices.group(view, |way| text.way(way), Html::default())
}

pub(super) fn lodgings(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let choices = Choices {
        hook: "lodgings",
        legend: text.editor_lodgings(),
        note: text.editor_several(),
        all: Lodging::ALL,
        kept: &trip.lodgings.value,
        slug: Lodging::slug,
        choice: Choice::Lodging,
    };
    choices.group(view, |lodging| text.lodging(lodging), Html::default())
}

pub(super) fn purposes(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let choices = Choices {
        hook: "purposes",
        legend: text.editor_purposes(),
        note: text.editor_several(),
        all: Purpose::ALL,
        kept: &trip.purposes.value,
        slug: Purpose::slug,
        choice: Choice::Purpose,
    };
    choices.group(view, |purpose| text.purpose(purpose), Html::default())
}

pub(super) fn travellers(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let choices = Choices {
        hook: "travellers",
        legend: text.editor_travellers(),
        note: text.travellers_stay(),
        all: Traveller::ALL,
        kept: &trip.travellers.value,
        slug: Traveller::slug,
        choice: Choice::Traveller,
    };
    choices.group(view, |traveller| text.traveller(traveller), nobody_else(view, trip))
}

/// The one answer that leaves something out: without it, a box that is not ticked says nothing.
fn nobody_else(view: TripView<'_>, trip: &Record) -> Html {
    let text = view.content.text;
    let checked = says_nobody_else(trip);
    html! {
        <>
            <div class="boxes" data-nobody-else="">
                <label>
                    <input type="checkbox" value="nobody-else" {checked} aria-describedby="trip-nobody-else-note"
                        onchange={view.typed(|_| Doing::Editing(EditorStep::Turn(Choice::NobodyElse)))} />
                    <span>{ text.editor_nobody_else() }</span>
                </label>
            </div>
            <small id="trip-nobody-else-note">{ text.nobody_else_note() }</small>
        </>
    }
}

impl<T: Copy + 'static> Choices<'_, T> {
    fn group(&self, view: TripView<'_>, word: impl Fn(T) -> &'static str, below: Html) -> Html {
        let note = format!("trip-{}-note", self.hook);
        let unknown = self.unknown().join(", ");
        html! {
            <fieldset class="choices" data-group={self.hook} aria-describedby={note.clone()}>
                <legend>{ self.legend }</legend>
                <small id={note}>{ self.note }</small>
                <div class="boxes">{ for self.all.iter().map(|it| self.label(view, *it, word(*it))) }</div>
                { below }
                if !unknown.is_empty() { <p data-unknown="">{ view.content.text.unknown_words(&unknown) }</p> }
            </fieldset>
        }
    }

    fn label(&self, view: TripView<'_>, it: T, word: &'static str) -> Html {
        let does = Doing::Editing(EditorStep::Turn((self.choice)(it)));
        html! {
            <label>
                <input type="checkbox" value={(self.slug)(it)} checked={self.has(it)} onchange={view.typed(move |_| does.clone())} />
                <span>{ word }</span>
            </label>
        }
    }

    fn has(&self, it: T) -> bool {
        self.kept.iter().any(|slug| slug == (self.slug)(it))
    }

    /// What only another version knows.
    fn unknown(&self) -> Vec<&str> {
        let is_known = |slug: &str| self.all.iter().any(|it| (self.slug)(*it) == slug);
        self.kept
            .iter()
            .map(String::as_str)
            .filter(|slug| !is_known(slug))
            .collect()
    }
}
