//! The trip as a link, and the same as a code for a camera. In a host's page, whose address is not ours to
//! give, and in a file, which has none, it is a text to paste.

use super::deed::Spot;
use super::parcel::Parcel;
use super::press::{copy, share, went};
use crate::trip::view::TripView;
use advisory_trip::code::{self, QUIET};
use advisory_trip::reading::limits;
use yew::prelude::*;

const FIELD: &str = "[data-link]";

/// The link and its code.
pub(super) fn link(view: TripView<'_>, parcel: &Parcel) -> Html {
    let address = view.state.exchange.surroundings.address.as_deref();
    let fragment = parcel.fragment();
    let is_too_long = fragment.len() > limits::LINK_BYTES;
    let written = match address {
        Some(address) => format!("{address}#{fragment}"),
        None => fragment,
    };
    let text = view.content.text;
    html! {
        <>
            <section class="way-out" data-out="link">
                <h4>{ text.out_link() }</h4>
                if is_too_long {
                    <p>{ text.link_too_long(written.len()) }</p>
                } else {
                    { field(view, parcel, &written, address.is_some()) }
                }
            </section>
            <section class="way-out" data-out="code">
                <h4>{ text.out_code() }</h4>
                { code_of(view, parcel, &written) }
            </section>
        </>
    }
}

fn field(view: TripView<'_>, parcel: &Parcel, written: &str, is_address: bool) -> Html {
    let text = view.content.text;
    let (name, note) = match is_address {
        true => (text.link_field(), text.link_note()),
        false => (text.fragment_field(), text.fragment_note()),
    };
    let copies = copy(view, Spot::Link, written.to_owned(), FIELD);
    let title = view.called(parcel.trip.record());
    let shares = share(view, title, written.to_owned(), is_address);
    html! {
        <>
            <p>{ note }</p>
            <label class="field">
                <span>{ name }</span>
                <input type="text" readonly=true data-link="" value={written.to_owned()} />
            </label>
            <p class="ours">{ text.link_length(written.len()) }</p>
            <p class="buttons">
                <button type="button" data-copy="link" onclick={copies}>{ text.copy_link() }</button>
                if view.state.exchange.surroundings.can_share {
                    <button type="button" data-share="" onclick={shares}>{ text.share_link() }</button>
                }
            </p>
            { went(view, Spot::Link) }
        </>
    }
}

/// Dark on light whatever the theme is, or no camera reads it; so its colours stand in the drawing.
fn code_of(view: TripView<'_>, parcel: &Parcel, written: &str) -> Html {
    let text = view.content.text;
    let Ok(code) = code::of(written) else {
        return html! { <p data-no-code="">{ text.code_too_long(written.len()) }</p> };
    };
    let side = (code.size + 2 * QUIET).to_string();
    let box_of_it = format!("-{QUIET} -{QUIET} {side} {side}");
    let edge = format!("-{QUIET}");
    let label = text.code_label(&view.called(parcel.trip.record()));
    html! {
        <>
            <p>{ text.code_note() }</p>
            <svg class="code" role="img" aria-label={label} data-code="" viewBox={box_of_it} shape-rendering="crispEdges">
                <rect x={edge.clone()} y={edge} width={side.clone()} height={side} fill="#ffffff" />
                <path d={code.path()} fill="#000000" />
            </svg>
        </>
    }
}
