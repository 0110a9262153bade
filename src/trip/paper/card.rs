//! The pocket card: eight panels of one sheet, folded and cut once. On the screen they stand the right way up, in the order in which they are read.

use super::room::Room;
use crate::content::Content;
use crate::trip::organisation;
use crate::trip::view::TripView;
use crate::ui::{each, source_links};
use advisory_model::{ParagraphId, Phone, phone};
use advisory_trip::Outward;
use advisory_trip::card::{self, Card, CardLine, Panel};
use yew::prelude::*;

/// Where each panel lies on the sheet, row by row: once it is folded they follow each other. The upper row stands on its head.
const ON_THE_SHEET: [usize; 8] = [5, 4, 3, 2, 6, 7, 8, 1];

/// The sheet to fold.
pub(super) fn folded(view: TripView<'_>, out: &Outward) -> Html {
    let (content, card) = (view.content, of(view, out));
    html! {
        <>
            <div class="card-sheet">{ each(ON_THE_SHEET, |number| placed(content, &card, number)) }</div>
            <p class="fold">{ content.text.paper_fold() }</p>
        </>
    }
}

/// The panels to look at.
pub(super) fn preview(view: TripView<'_>, out: &Outward) -> Html {
    let (content, card) = (view.content, of(view, out));
    let cited = |sources: &[String]| {
        let sources: Vec<ParagraphId> = sources.iter().filter_map(|it| content.report.paragraph(it)).collect();
        source_links(content, &sources)
    };
    html! { <ol class="card-panels">{ each(&card.panels, |it| html! { <li>{ panel(it, &it.lines, cited) }</li> }) }</ol> }
}

/// The same for both. Where an organisation's numbers would stand it says if they are missing.
fn of(view: TripView<'_>, out: &Outward) -> Card {
    let Content { report, text } = view.content;
    let contacts = view.state.organisation.read().map(organisation::contacts_for_card);
    let mut card = card::of(out, report, &text.outward_words(), contacts.as_ref(), view.state.today);
    if let (Some(said), Some(back)) = (view.state.organisation.missing(text), card.panels.last_mut()) {
        let text = said.to_owned();
        back.lines.insert(
            0,
            CardLine {
                text,
                ..CardLine::default()
            },
        );
    }
    card
}

/// A panel in its place. There is room for anchors only, and not for paragraphs by their names.
fn placed(content: Content, card: &Card, number: usize) -> Html {
    let Some(it) = card.panels.get(number - 1) else {
        return Html::default();
    };
    let room = Room::of(it);
    let shown = it.lines.get(..room.lines).unwrap_or(&it.lines);
    let cited = |sources: &[String]| html! { <span class="anchors">{ format!("({})", sources.join("; ")) }</span> };
    let left = it.lines.len() - shown.len();
    html! {
        <section class="card-panel" data-panel={number.to_string()} data-size={room.size}>
            <div>
                { panel(it, shown, cited) }
                if left > 0 { <p class="line">{ content.text.paper_no_room(left) }</p> }
            </div>
        </section>
    }
}

fn panel(panel: &Panel, lines: &[CardLine], cited: impl Fn(&[String]) -> Html) -> Html {
    html! {
        <>
            <h4>{ panel.heading.clone() }</h4>
            { each(lines, |it| line(it, cited(&it.anchors))) }
        </>
    }
}

fn line(line: &CardLine, sources: Html) -> Html {
    let class = if line.is_heading { "line head" } else { "line" };
    html! {
        <p class={class}>
            { line.text.clone() }
            if let Some(phone) = &line.phone { { " " }{ number(phone) } }
            if !line.anchors.is_empty() { { " " }{ sources } }
        </p>
    }
}

/// A number as it is printed; a link where there is one to dial in it.
fn number(Phone { printed }: &Phone) -> Html {
    match phone::link(printed) {
        Some(leads_to) => html! { <a class="number" href={leads_to}>{ printed.clone() }</a> },
        None => html! { <span class="number">{ printed.clone() }</span> },
    }
}
