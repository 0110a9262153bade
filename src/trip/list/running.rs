//! The way through a run-through: which item comes next, and its end. Pure, like all of the state.

use super::order::{before, next_open};
use crate::trip::state::PlannerState;
use advisory_trip::{Edit, ItemState};

/// Stands for an item where the run-through is at its end: no item has it for an id.
pub(super) const END: &str = "";

impl PlannerState {
    /// Goes to an item, or ends.
    pub(in crate::trip) fn run_to(&mut self, item: Option<String>) {
        if self.running.is_none() && item.is_some() {
            self.listing.queue = self.open_in_sight();
        }
        self.lead_in_list(if item.is_some() {
            "[data-run]"
        } else {
            "[data-run-begin]"
        });
        self.running = item;
    }

    /// The items of the run-through that the list still has.
    pub(super) fn run_queue(&self) -> Vec<String> {
        let list = self.whole_list();
        let is_there = |id: &&String| list.rows().any(|row| row.id == **id);
        self.listing.queue.iter().filter(is_there).cloned().collect()
    }

    /// It begins with the first of those that are open and shown.
    pub(super) fn begin_run(&mut self) {
        self.running = None;
        let first = self.open_in_sight().into_iter().next();
        self.run_to(Some(first.unwrap_or_else(|| END.to_owned())));
    }

    pub(super) fn mark_in_run(&mut self, state: ItemState, now: u64) {
        if let Some(item) = self.running.clone().filter(|item| item != END) {
            self.edit_open(&Edit::State(item, state), now);
            if state != ItemState::Open {
                self.next_in_run();
            }
        }
    }

    pub(super) fn next_in_run(&mut self) {
        let (Some(item), list) = (self.running.clone(), self.whole_list()) else {
            return;
        };
        let is_open = |id: &str| list.rows().any(|row| row.id == id && row.state == ItemState::Open);
        let next = next_open(&self.run_queue(), &item, is_open).cloned();
        self.run_to(Some(next.unwrap_or_else(|| END.to_owned())));
    }

    pub(super) fn back_in_run(&mut self) {
        let Some(item) = self.running.clone() else { return };
        let queue = self.run_queue();
        let back = if item == END {
            queue.last()
        } else {
            before(&queue, &item)
        };
        if let Some(back) = back.cloned() {
            self.run_to(Some(back));
        }
    }

    fn open_in_sight(&self) -> Vec<String> {
        let list = self.list_in_sight();
        let open = list.rows().filter(|row| row.state == ItemState::Open);
        open.map(|row| row.id.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::trip::list::ListDoing;
    use crate::trip::list::tests::{Told, open_only};
    use crate::trip::step::Doing;
    use advisory_trip::{Filter, ItemState};

    #[test]
    fn a_run_through_goes_over_what_is_open_and_shown_and_comes_to_its_end() {
        let (told, section) = Told::begin().with_own(&["Ask", "Buy", "Call", "Dial"]);
        let ids = ["Ask", "Buy", "Call", "Dial"].map(|text| told.id(text));
        let told = told
            .filtered(Filter {
                section: Some(section),
                ..open_only()
            })
            .then(ListDoing::Mark(ids[1].clone(), ItemState::Done))
            .then(ListDoing::Begin);
        assert_eq!(told.state.run_queue(), [&*ids[0], &ids[2], &ids[3]]);
        told.leads_to("[data-run]");
        let at = |told: &Told| told.state.running.clone().unwrap();
        let told = told.then(ListDoing::RunMark(ItemState::Done));
        assert_eq!(at(&told), ids[2]);
        let told = told.then(ListDoing::Later);
        assert_eq!(at(&told), ids[3]);
        let told = told.then(ListDoing::RunMark(ItemState::NotApplicable));
        assert_eq!(at(&told), "", "the end");
        assert_eq!(
            told.trip().state(&ids[2]),
            ItemState::Open,
            "what was left for later is open"
        );
        let told = told.then(ListDoing::Back);
        assert_eq!(at(&told), ids[3]);
        let told = told.then(ListDoing::Back).then(ListDoing::Back).then(ListDoing::Back);
        assert_eq!(at(&told), ids[0], "before the first there is none");
        let told = told.then(ListDoing::RunMark(ItemState::Open));
        assert_eq!(
            (at(&told), told.trip().state(&ids[0])),
            (ids[0].clone(), ItemState::Open)
        );
        let told = told.doing(Doing::Run(None));
        assert_eq!(told.state.running, None);
        told.leads_to("[data-run-begin]");
    }

    #[test]
    fn where_nothing_is_open_a_run_through_is_at_its_end_at_once() {
        let filter = Filter {
            words: "no item has these words".into(),
            ..Filter::default()
        };
        let told = Told::begin().filtered(filter).then(ListDoing::Begin);
        assert_eq!(told.state.running.as_deref(), Some(""));
        let told = told
            .then(ListDoing::Back)
            .then(ListDoing::Later)
            .then(ListDoing::RunMark(ItemState::Done));
        assert_eq!(told.state.running.as_deref(), Some(""));
        assert!(
            told.trip().marks.is_empty(),
            "the end is no item, and nothing is kept of it"
        );
    }
}
