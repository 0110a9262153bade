//! A statement as a line, and lists of them.

use super::Told;
use super::written::{Sorted, Written};
use crate::content::Content;
use crate::ui::{classed, each, element, row, source_links, statement_parts, words};
use advisory_model::{ParagraphId, Scope, StatementId};
use yew::prelude::*;

/// Statements one below the other. `here` is what they are told of: one that is said of something else says of what.
fn lines(content: Content, statements: &[StatementId], here: Scope) -> Html {
    classed("ul", "plain", vec![each(statements, |id| line(content, *id, here))])
}

fn line(content: Content, id: StatementId, here: Scope) -> Html {
    let report = content.report;
    let it = &report.statements[id.index()];
    let names: Vec<&str> = it.scopes.iter().map(|scope| report.scope_name(*scope)).collect();
    let (class, sources) = (
        format!("statement {}", it.direction.slug()),
        report.anchors(&it.sources),
    );
    let attributes = [
        ("class", Some(&*class)),
        ("data-statement", Some(&*it.id)),
        ("data-source", Some(&*sources)),
    ];
    let mut inside = vec![statement_parts(content, id)];
    if !it.scopes.contains(&here) {
        let said_of = content.text.briefing_said_of(&names.join(", "));
        inside.push(words(" "));
        inside.push(classed("small", "said-of", vec![words(&said_of)]));
    }
    element("li", &attributes, inside)
}

/// Statements of which those that stand under another heading already are named there, with their paragraphs. What is said of the very
/// thing that they are told of is written out all the same.
pub(super) fn once(
    content: Content,
    written: &Written<'_>,
    heading: &str,
    statements: &[StatementId],
    here: Scope,
) -> Html {
    let of_here = |id: StatementId| content.report.statements[id.index()].scopes.contains(&here);
    let again = |id| here != Scope::Country && of_here(id);
    let Sorted { new, above } = written.sort(heading, statements, again);
    let above = each(above, |(heading, known)| above_under(content, &heading, &known));
    row(vec![lines(content, &new, here), above])
}

fn above_under(content: Content, heading: &str, statements: &[StatementId]) -> Html {
    let of = |id: &StatementId| &content.report.statements[id.index()].sources;
    let mut sources: Vec<ParagraphId> = statements.iter().flat_map(of).copied().collect();
    sources.sort_unstable();
    sources.dedup();
    let said = content.text.briefing_said_above(heading);
    classed(
        "p",
        "above",
        vec![words(&said), words(" "), source_links(content, &sources)],
    )
}

impl Told<'_> {
    /// What is said of one thing under its own heading, or that nothing is.
    pub(super) fn group(self, heading: &str, statements: &[StatementId], nothing: impl FnOnce() -> String) -> Html {
        row(vec![
            classed("h5", "", vec![words(heading)]),
            self.lines_or(heading, statements, nothing),
        ])
    }

    /// What is said, in full wherever else it stands, or that nothing is.
    pub(super) fn lines_or(self, heading: &str, statements: &[StatementId], nothing: impl FnOnce() -> String) -> Html {
        if statements.is_empty() {
            return classed("p", "silence", vec![words(&nothing())]);
        }
        if let Some(written) = self.written {
            written.note(heading, statements);
        }
        lines(self.content, statements, Scope::Country)
    }

    /// What is said under a heading of its own: on paper each statement once.
    pub(super) fn lines_once(self, heading: &str, statements: &[StatementId]) -> Html {
        match self.written {
            Some(written) => once(self.content, written, heading, statements, Scope::Country),
            None => lines(self.content, statements, Scope::Country),
        }
    }
}
