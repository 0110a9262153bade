//! A statement with its paragraphs, its age, and whom it concerns.

use super::{note, source_links};
use crate::content::Content;
use advisory_model::{Direction, ShelfLife, Statement, StatementId};
use yew::prelude::*;

/// A statement as a list item in its place in the report. Elsewhere copies of it are shown, so that each of its paragraphs is linked; the
/// stylesheet leaves the first link out where the statement stands under that paragraph.
pub(crate) fn statement(content: Content, id: StatementId) -> Html {
    let it = &content.report.statements[id.index()];
    html! {
        <li
            class={format!("statement {}", it.direction.slug())}
            part="statement"
            data-statement={it.id.as_str()}
            data-source={content.report.anchors(&it.sources)}
        >
            { statement_parts(content, id) }
        </li>
    }
}

/// What a statement says, with its age, whom it concerns, and its paragraphs.
pub(crate) fn statement_parts(content: Content, id: StatementId) -> Html {
    let it = &content.report.statements[id.index()];
    html! {
        <>
            <span class="text">{ it.text.as_str() }</span>{ " " }
            { remarks(content, it) }
            { note(content, it.note.as_deref()) }
            { source_links(content, &it.sources) }
        </>
    }
}

/// The text of a statement that is the reason for something, with its paragraphs.
pub(crate) fn statement_text(content: Content, id: StatementId) -> Html {
    let it = &content.report.statements[id.index()];
    html! { <>{ it.text.as_str() }{ " " }{ source_links(content, &it.sources) }</> }
}

/// The year it speaks of, and what narrows it.
fn remarks(content: Content, it: &Statement) -> Html {
    let text = content.text;
    let year = content.report.edition.year;
    let stamp = match (it.direction, it.shelf_life) {
        (_, ShelfLife::Until(date)) => text.until(date),
        (Direction::Reassures, _) => text.reassurance(year),
        _ => text.stamp(year),
    };
    let mut narrowed: Vec<String> = Vec::new();
    narrowed.extend(it.travellers.iter().map(|it| text.traveller(*it).to_owned()));
    narrowed.extend(it.hours.iter().map(|it| text.hours(*it).to_owned()));
    narrowed.extend(it.months.map(|months| text.months(months)));
    html! {
        <>
            <small class="stamp">{ stamp }</small>
            if !narrowed.is_empty() { <small class="concerns">{ text.concerns(&narrowed.join(", ")) }</small> }
        </>
    }
}
