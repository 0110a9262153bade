//! The checklist on paper: a box to tick by hand, what to do, by when, and why. It refuses to look finished: level and year stand above it.

use crate::content::Content;
use crate::ui::{classed, each, source_links, statement_text, words};
use advisory_model::{Date, Item, Origin, ParagraphId, StatementId};
use advisory_trip::{ItemState, Outward, Row, What, Words};
use yew::prelude::*;

/// The list as far as it may be printed.
pub(super) fn list(content: Content, out: &Outward, today: Option<Date>) -> Html {
    let Content { report, text } = content;
    let outward = text.outward_words();
    let list = out.list(report, today);
    let sections = list.sections.iter().filter(|it| !it.rows.is_empty());
    html! {
        <>
            <p>{ text.plan_intro(report.level.number, report.edition.year) }</p>
            <p>{ text.progress_all(list.progress()) }</p>
            <div class="columns">
            { each(sections, |section| {
                let heading = section.phase.map_or(&*section.name, |phase| text.phase(phase));
                part(content, &outward, heading, &section.rows)
            }) }
            if !list.folded.is_empty() { { part(content, &outward, outward.item.folded, &list.folded) } }
            </div>
        </>
    }
}

fn part(content: Content, outward: &Words, heading: &str, rows: &[Row]) -> Html {
    html! {
        <section>
            <h4>{ heading.to_owned() }</h4>
            <ul class="plain">{ each(rows, |it| row(content, outward, it)) }</ul>
        </section>
    }
}

fn row(content: Content, outward: &Words, row: &Row) -> Html {
    let its = &outward.item;
    let (slug, mark) = match row.state {
        ItemState::Open => ("open", ""),
        ItemState::Done => ("done", "\u{2713}"),
        ItemState::NotApplicable => ("not-applicable", "\u{2013}"),
    };
    let state = (row.state != ItemState::Open).then(|| (its.state)(row.state));
    let due = row.due.map(|due| (its.due)(due, row.is_overdue));
    let remarks: Vec<String> = state.map(str::to_owned).into_iter().chain(due).collect();
    html! {
        <li class="item" data-item={row.id.clone()} data-state={slug}>
            <span class="box" aria-hidden="true">{ mark }</span>
            <span class="do">{ row.text(content.report).to_owned() }</span>
            if !remarks.is_empty() { <strong class="remarks">{ remarks.join(" · ") }</strong> }
            { because(content, outward, row) }
            { typed(its.reason, &row.reason) }
            { typed(its.note, &row.note) }
        </li>
    }
}

/// What the traveller typed, under its own word.
fn typed(label: &'static str, typed: &str) -> Html {
    match typed.trim() {
        "" => Html::default(),
        typed => classed("p", "typed", vec![words(label), words(" "), words(typed)]),
    }
}

fn because(content: Content, outward: &Words, row: &Row) -> Html {
    let id = match &row.what {
        What::Report(id, _) => id,
        What::Asked(asked, _) => return html! { <p class="why">{ (outward.item.asked)(&asked.by, &asked.reason) }</p> },
        What::Own(_) => return html! { <p class="why">{ outward.item.own }</p> },
    };
    let item = &content.report.items[id.index()];
    let basis = match &item.origin {
        Origin::Report => None,
        Origin::Editorial(basis) => Some((outward.item.ours)(basis)),
    };
    html! {
        <p class="why">
            if let Some(basis) = basis { { basis }{ " " } }
            { reasons(content, item) }
        </p>
    }
}

/// The first reason in words, the paragraphs of the others.
fn reasons(content: Content, item: &Item) -> Html {
    let Some((first, others)) = item.why.split_first() else {
        return Html::default();
    };
    let others = further(content, *first, others);
    html! {
        <>
            { content.text.because() }{ " " }{ statement_text(content, *first) }
            if !others.is_empty() { { " " }{ content.text.paper_also() }{ " " }{ source_links(content, &others) } }
        </>
    }
}

fn further(content: Content, first: StatementId, others: &[StatementId]) -> Vec<ParagraphId> {
    let sources = |id: StatementId| &content.report.statements[id.index()].sources;
    let mut further: Vec<ParagraphId> = others.iter().flat_map(|id| sources(*id)).copied().collect();
    further.sort_unstable();
    further.dedup();
    further.retain(|it| !sources(first).contains(it));
    further
}
