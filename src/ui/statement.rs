//! A statement with its paragraphs, its age, and whom it concerns.

use super::{classed, element, note, row, source_links, words};
use crate::content::Content;
use advisory_model::search::Query;
use advisory_model::{Direction, ShelfLife, Statement, StatementId};
use yew::prelude::*;

/// A statement as a list item. In its place in the report (`query` is given, and marked) it stands under its first paragraph, so that
/// only further ones are linked; elsewhere each is.
pub(crate) fn statement(content: Content, id: StatementId, query: Option<&Query>) -> Html {
    let it = &content.report.statements[id.index()];
    let own = usize::from(query.is_some());
    let class = format!("statement {}", it.direction.slug());
    let sources = content.report.anchors(&it.sources);
    let attributes = [
        ("class", Some(class.as_str())),
        ("data-statement", Some(it.id.as_str())),
        ("data-source", Some(&sources)),
    ];
    let mut said = vec![
        marked(&it.text, query),
        words(" "),
        remarks(content, it),
        note(content, it.note.as_deref()),
    ];
    if it.sources.len() > own {
        said.push(source_links(content, &it.sources[own..]));
    }
    element("li", &attributes, said)
}

/// The text of a statement that is the reason for something, with its paragraphs.
pub(crate) fn statement_text(content: Content, id: StatementId) -> Html {
    let it = &content.report.statements[id.index()];
    html! { <>{ it.text.as_str() }{ " " }{ source_links(content, &it.sources) }</> }
}

/// A text with the words of a query marked.
fn marked(text: &'static str, query: Option<&Query>) -> Html {
    let mut parts = Vec::new();
    let mut from = 0;
    for found in query.map(|query| query.matches(text)).unwrap_or_default() {
        parts.push(words(&text[from..found.start]));
        parts.push(classed("mark", "", vec![words(&text[found.clone()])]));
        from = found.end;
    }
    parts.push(words(&text[from..]));
    classed("span", "text", parts)
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
    for traveller in &it.travellers {
        narrowed.push(text.traveller(*traveller).to_owned());
    }
    for hours in &it.hours {
        narrowed.push(text.hours(*hours).to_owned());
    }
    narrowed.extend(it.months.map(|months| text.months(months)));
    let mut remarks = vec![classed("small", "stamp", vec![words(&stamp)])];
    if !narrowed.is_empty() {
        remarks.push(classed(
            "small",
            "concerns",
            vec![words(&text.concerns(&narrowed.join(", ")))],
        ));
    }
    row(remarks)
}
