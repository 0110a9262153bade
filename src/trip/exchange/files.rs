//! Files: the trip to be opened again, the checklist for other programs, the calendar.

use super::deed::Spot;
use super::parcel::{Form, JSON, Parcel};
use super::press::{Offer, copy, went};
use crate::trip::view::TripView;
use advisory_trip::{Record, calendar};
use yew::prelude::*;

/// The trip, or all of them, to be opened again.
pub(super) fn files(view: TripView<'_>, parcel: &Parcel) -> Html {
    let text = view.content.text;
    let trips: Vec<Record> = view
        .state
        .trips
        .iter()
        .filter(|trip| !trip.deleted.value)
        .cloned()
        .collect();
    let count = trips.len();
    let all = Offer {
        spot: Spot::File,
        name: format!("{}-trips.json", parcel.report.id),
        kind: JSON,
    };
    let with = parcel.clone();
    let all = all.on_press(view, move |_| with.write_all(&trips));
    html! {
        <section class="way-out" data-out="file">
            <h4>{ text.out_file() }</h4>
            <p>{ text.out_file_note() }</p>
            <p class="buttons">
                { form(view, parcel, Spot::File, Form::Trip, text.take_trip()) }
                if count > 1 {
                    <button type="button" data-take="all" onclick={all}>{ text.take_all_trips(count) }</button>
                }
            </p>
            { went(view, Spot::File) }
        </section>
    }
}

/// The checklist as a table and as texts.
pub(super) fn list(view: TripView<'_>, parcel: &Parcel) -> Html {
    let text = view.content.text;
    let plain = Readable {
        form: Form::Text,
        written: parcel.text(),
        see: text.see_text(),
        copy: text.copy_text(),
        field: "[data-written=text]",
    };
    let marked = Readable {
        form: Form::Markdown,
        written: parcel.markdown(),
        see: text.see_markdown(),
        copy: text.copy_markdown(),
        field: "[data-written=markdown]",
    };
    html! {
        <section class="way-out" data-out="list">
            <h4>{ text.out_list() }</h4>
            <p>{ text.out_list_note() }</p>
            <p class="buttons">
                { form(view, parcel, Spot::List, Form::Table, text.take_table()) }
                { form(view, parcel, Spot::List, Form::Text, text.take_text()) }
                { form(view, parcel, Spot::List, Form::Markdown, text.take_markdown()) }
            </p>
            { readable(view, plain) }
            { readable(view, marked) }
            { went(view, Spot::List) }
        </section>
    }
}

/// The days that other calendars take over.
pub(super) fn days(view: TripView<'_>, parcel: &Parcel) -> Html {
    let text = view.content.text;
    let days = calendar::days(&parcel.trip, parcel.report);
    html! {
        <section class="way-out" data-out="calendar">
            <h4>{ text.out_calendar() }</h4>
            <p>{ text.calendar_days(days) }</p>
            if days > 0 {
                <p class="buttons">{ form(view, parcel, Spot::Calendar, Form::Calendar, text.take_calendar()) }</p>
            }
            { went(view, Spot::Calendar) }
        </section>
    }
}

fn form(view: TripView<'_>, parcel: &Parcel, spot: Spot, form: Form, name: &str) -> Html {
    let offer = Offer {
        spot,
        name: parcel.name(form),
        kind: form.kind(),
    };
    let parcel = parcel.clone();
    let take = offer.on_press(view, move |now| parcel.write(form, now));
    html! { <button type="button" data-take={hook(form)} onclick={take}>{ name.to_owned() }</button> }
}

/// A text to be read before it is copied, and to be copied by hand where the browser does not do it.
struct Readable {
    form: Form,
    written: String,
    see: &'static str,
    copy: &'static str,
    /// The field it stands in, by selector.
    field: &'static str,
}

fn readable(view: TripView<'_>, it: Readable) -> Html {
    let copies = copy(view, Spot::List, it.written.clone(), it.field);
    html! {
        <>
            <p class="buttons"><button type="button" data-copy={hook(it.form)} onclick={copies}>{ it.copy }</button></p>
            <details>
                <summary>{ it.see }</summary>
                <textarea readonly=true rows="12" aria-label={it.see} data-written={hook(it.form)} value={it.written} />
            </details>
        </>
    }
}

fn hook(form: Form) -> &'static str {
    match form {
        Form::Trip => "trip",
        Form::Table => "table",
        Form::Text => "text",
        Form::Markdown => "markdown",
        Form::Calendar => "calendar",
    }
}
