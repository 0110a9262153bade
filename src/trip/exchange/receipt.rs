//! The receipt "read and done": what it will hold, a name if one is typed at this moment, and the press that makes it.
//!
//! The page around the widget hears of it too. It refuses to let it hear who travels, even where the traveller includes that in the file.

use super::deed::{Deed, Spot};
use super::parcel::{JSON, Parcel};
use super::press::{Offer, now, went};
use crate::content;
use crate::platform::host;
use crate::trip::step::Doing;
use crate::trip::view::TripView;
use crate::ui::each;
use advisory_trip::{ItemState, List, Moment, Outward, What, receipt};
use yew::prelude::*;

/// The event that the page around the widget hears.
const EVENT: &str = "receipt";

/// The receipt.
pub(super) fn receipt(view: TripView<'_>, parcel: &Parcel) -> Html {
    let text = view.content.text;
    let name = &view.state.exchange.receipt_name;
    let typed = view.typing(|name| Doing::Exchange(Deed::ReceiptName(name)));
    html! {
        <section class="way-out" data-out="receipt">
            <h4>{ text.out_receipt() }</h4>
            <p>{ text.receipt_note() }</p>
            { holds(view, parcel) }
            <label class="field">
                <span>{ text.receipt_name() }</span>
                <input type="text" autocomplete="off" maxlength="200" data-receipt-name="" value={name.clone()} oninput={typed} />
            </label>
            <p class="buttons"><button type="button" data-take="receipt" onclick={take(view, parcel)}>{ text.take_receipt() }</button></p>
            { went(view, Spot::Receipt) }
            <p class="ours">{ text.receipt_unsigned() }</p>
            <p class="ours">{ text.receipt_check() }</p>
        </section>
    }
}

/// What it will hold, said before it is made.
fn holds(view: TripView<'_>, parcel: &Parcel) -> Html {
    let text = view.content.text;
    let list = parcel.trip.list(parcel.report, None);
    let (items, done) = count(&list, |it| matches!(it, What::Report(..)));
    let (own, _) = count(&list, |it| matches!(it, What::Own(_)));
    let record = parcel.trip.record();
    let dataset = content::dataset();
    let (level, year) = (parcel.report.level.number, parcel.report.edition.year);
    let days = text.trip_days(record.departure.value, record.return_day.value);
    html! {
        <div class="holds" data-receipt-holds="">
            <p>{ text.receipt_holds() }</p>
            <ul>
                <li>{ text.receipt_dataset(&parcel.report.id, &dataset.version, &dataset.hash) }</li>
                <li>{ text.receipt_level(level, year) }</li>
                <li>{ text.receipt_days(&days) }</li>
                <li>{ text.receipt_items(items, done) }</li>
                <li>{ text.receipt_own_items(own) }</li>
                { asked(view, &list) }
                <li>{ text.receipt_moment() }</li>
            </ul>
            <p>{ text.receipt_leaves_out() }</p>
            <p><strong>{ (parcel.words.not_a_clearance)(level, year) }</strong></p>
        </div>
    }
}

/// What an organisation asks for of it, or that it is missing; nothing where it asks for nothing that may leave.
fn asked(view: TripView<'_>, list: &List) -> Html {
    let text = view.content.text;
    let (items, done) = count(list, |it| matches!(it, What::Asked(..)));
    let asked = view.state.asked.first().filter(|_| items > 0);
    let asked = asked.map(|it| text.organisation_in_receipt(&it.by, items, done));
    let missing = view.state.organisation.missing(text).map(str::to_owned);
    each(
        asked.into_iter().chain(missing),
        |it| html! { <li data-receipt-asked="">{ it }</li> },
    )
}

/// How many items there are of a kind, and how many of them are done.
fn count(list: &List, wanted: fn(&What) -> bool) -> (usize, usize) {
    let rows = list.rows().filter(|row| wanted(&row.what));
    rows.fold((0, 0), |(items, done), row| {
        (items + 1, done + usize::from(row.state == ItemState::Done))
    })
}

fn take(view: TripView<'_>, parcel: &Parcel) -> Callback<MouseEvent> {
    let offer = Offer {
        spot: Spot::Receipt,
        name: format!("{}-receipt.json", parcel.stem()),
        kind: JSON,
    };
    let name = view.state.exchange.receipt_name.clone();
    let (parcel, host, dispatch) = (parcel.clone(), view.host.cloned(), view.dispatch.clone());
    Callback::from(move |_| {
        let now = now();
        offer.give(&dispatch, &written(&parcel, &parcel.trip, now, &name));
        if let Some(host) = &host {
            host::emit_text(host, EVENT, &for_the_host(&parcel, now, &name));
        }
        // It was typed for this one.
        dispatch.now(Doing::Exchange(Deed::ReceiptName(String::new())));
    })
}

/// The same receipt, without who travels.
pub(super) fn for_the_host(parcel: &Parcel, now: Moment, name: &str) -> String {
    let trip = parcel.trip.without_travellers(parcel.report);
    written(parcel, &trip, now, name)
}

pub(super) fn written(parcel: &Parcel, trip: &Outward, now: Moment, name: &str) -> String {
    let dataset = content::dataset();
    receipt::write(trip, parcel.report, &dataset, &parcel.words, now, Some(name))
}
