//! What a briefing has written out already, and where. A statement that speaks of two topics, or of a zone with two stops in it, is
//! written out once, and named with its paragraphs wherever else it belongs. Nothing is left out.

use advisory_model::StatementId;
use std::cell::RefCell;

/// Every statement that is written out, and its heading.
#[derive(Default)]
pub(super) struct Written<'a> {
    here: RefCell<Vec<(StatementId, String)>>,
    /// What stands before this part, where all is on one flow.
    before: Option<&'a Written<'a>>,
}

/// Statements sorted by whether they are to be written out.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sorted {
    /// Those that are.
    pub(super) new: Vec<StatementId>,
    /// Those that stand under other headings, by these.
    pub(super) above: Vec<(String, Vec<StatementId>)>,
}

impl<'a> Written<'a> {
    /// A part that begins after what stands before it.
    pub(super) fn after(before: Option<&'a Written<'a>>) -> Self {
        let here = RefCell::default();
        Self { here, before }
    }

    /// Sorts statements, and notes that the new ones now stand under this heading. Those wanted again are new even where they stand before
    /// this part.
    pub(super) fn sort(&self, heading: &str, ids: &[StatementId], again: impl Fn(StatementId) -> bool) -> Sorted {
        let mut sorted = Sorted::default();
        for id in ids {
            let Some(there) = self.place(*id, again(*id)) else {
                sorted.new.push(*id);
                continue;
            };
            match sorted.above.iter_mut().find(|(heading, _)| *heading == there) {
                Some((_, known)) => known.push(*id),
                None => sorted.above.push((there, vec![*id])),
            }
        }
        self.note(heading, &sorted.new);
        sorted
    }

    /// Notes that statements stand under a heading.
    pub(super) fn note(&self, heading: &str, ids: &[StatementId]) {
        let mut here = self.here.borrow_mut();
        here.extend(ids.iter().map(|id| (*id, heading.to_owned())));
        if let Some(before) = self.before {
            before.note(heading, ids);
        }
    }

    fn place(&self, id: StatementId, again: bool) -> Option<String> {
        let here = self.here.borrow();
        let found = here
            .iter()
            .find(|(it, _)| *it == id)
            .map(|(_, heading)| heading.clone());
        let before = || self.before.filter(|_| !again).and_then(|it| it.place(id, false));
        found.or_else(before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_above_is_named_by_its_heading() {
        let [one, two, three] = [0, 1, 2].map(StatementId::at);
        let all = Written::default();
        let first = Written::after(Some(&all));
        assert_eq!(first.sort("Crime", &[one, two], |_| false).new, [one, two]);
        let roads = first.sort("Roads", &[two, three], |_| true);
        let (new, above) = (vec![three], vec![("Crime".to_owned(), vec![two])]);
        assert_eq!(roads, Sorted { new, above }, "one part has it once");
        let second = Written::after(Some(&all));
        let wanted = second.sort("Health", &[one, two], |id| id == two);
        let (new, above) = (vec![two], vec![("Crime".to_owned(), vec![one])]);
        assert_eq!(wanted, Sorted { new, above }, "another part may want it again");
    }
}
