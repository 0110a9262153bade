//! What the list's page does, step by step: pure, over the report's own items and the traveller's.

use super::{Field, ListDoing, Refusal, Said, Towards};
use crate::content::Content;
use crate::trip::state::PlannerState;
use crate::trip::step::{Doing, Page, Step};
use advisory_model::{Date, Phase};
use advisory_trip::{Edit, Filter, ItemState, List, Record};

/// A state and the steps that led to it, each a second after the one before.
pub(super) struct Told {
    pub(super) state: PlannerState,
    steps: u64,
}

impl Told {
    /// A trip of which nothing has been said, at its list.
    pub(super) fn begin() -> Self {
        let report = Content::embedded().unwrap().report;
        let mut state = PlannerState::first(report);
        state.trips = vec![Record::new(&report.id, "t")];
        state.open = Some("t".into());
        state.page = Page::List;
        Self { state, steps: 0 }
    }

    pub(super) fn doing(mut self, doing: Doing) -> Self {
        self.steps += 1;
        self.state = self.state.after(&Step {
            doing,
            now: self.steps * 1_000,
            fresh_id: format!("f{}", self.steps),
        });
        self
    }

    pub(super) fn then(self, doing: ListDoing) -> Self {
        self.doing(Doing::List(doing))
    }

    fn writes(self, field: Field, text: &str) -> Self {
        self.then(ListDoing::Write(field, text.into()))
    }

    pub(super) fn filtered(self, filter: Filter) -> Self {
        self.doing(Doing::Filter(filter))
    }

    /// An own section with these items.
    pub(super) fn with_own(self, items: &[&str]) -> (Self, String) {
        let told = self.writes(Field::NewHeading, "My things").then(ListDoing::AddSection);
        let section = told.trip().own_sections.keys().next().unwrap().clone();
        let told = items.iter().fold(told, |told, item| told.adds(&section, item));
        (told, section)
    }

    fn adds(self, section: &str, item: &str) -> Self {
        self.writes(Field::NewText(section.into()), item)
            .then(ListDoing::AddItem(section.into()))
    }

    pub(super) fn trip(&self) -> &Record {
        self.state.trip().unwrap()
    }

    fn list(&self) -> List {
        List::of(self.state.report, self.trip(), self.state.today)
    }

    /// The texts of a section's items, in order.
    fn texts(&self, section: &str) -> Vec<String> {
        let list = self.list();
        let section = list.sections.into_iter().find(|it| it.id == section);
        let rows = section.map(|it| it.rows).unwrap_or_default();
        rows.iter().map(|row| row.text(self.state.report).to_owned()).collect()
    }

    pub(super) fn id(&self, text: &str) -> String {
        let list = self.list();
        let row = list.rows().find(|row| row.text(self.state.report) == text);
        row.unwrap().id.clone()
    }

    #[track_caller]
    pub(super) fn leads_to(&self, selector: &str) -> &Self {
        assert_eq!(self.state.attention.focus, format!("[data-trips] {selector}"));
        self
    }
}

pub(super) fn open_only() -> Filter {
    Filter {
        only_open: true,
        ..Filter::default()
    }
}

#[test]
fn items_of_ones_own_stand_in_the_order_in_which_they_were_added() {
    let (told, section) = Told::begin().with_own(&["Ask", "Buy", "Call"]);
    assert_eq!(told.texts(&section), ["Ask", "Buy", "Call"]);
    assert!(told.trip().own_items.keys().all(|id| id.starts_with("own-")));
    assert!(told.state.listing.drafts.is_empty(), "the fields are empty again");
    told.leads_to(&format!("[data-field='new-text-{section}']"));
}

#[test]
fn a_day_that_was_written_is_taken_over_and_one_that_is_none_is_not() {
    for (written, due) in [("2026-08-01", Date::new(2026, 8, 1)), ("soon", None), ("", None)] {
        let told = Told::begin()
            .writes(Field::NewDay("packing".into()), written)
            .adds("packing", "Buy");
        let own = told.trip().own_items.values().next().unwrap();
        assert_eq!(own.due.value, due, "{written}");
    }
}

#[test]
fn what_cannot_be_added_is_refused_and_stays_written() {
    let field = || Field::NewText("packing".into());
    for (written, refusal) in [
        (" ".to_owned(), Refusal::Empty),
        (
            "x".repeat(4_001),
            Refusal::TooLong {
                count: 4_001,
                limit: 4_000,
            },
        ),
    ] {
        let told = Told::begin().adds("packing", &written);
        assert!(told.trip().own_items.is_empty());
        let said = &told.state.listing;
        assert_eq!(said.refused, Some((field(), refusal)));
        assert_eq!(
            said.drafts.get(&field()),
            Some(&written),
            "nothing that was written is lost"
        );
        told.leads_to("[data-field='new-text-packing']");
        let told = told.writes(field(), "Buy");
        assert_eq!(
            told.state.listing.refused, None,
            "once it is written anew nothing is refused"
        );
    }
}

#[test]
fn a_note_that_is_too_long_is_not_kept_and_the_last_one_is() {
    let item = "note-me".to_owned();
    let field = || Field::Note(item.clone());
    let told = Told::begin()
        .writes(field(), "Ask Awa ")
        .writes(field(), &"x".repeat(4_001));
    assert_eq!(told.trip().marks[&item].note.value, "Ask Awa ");
    assert!(told.state.listing.drafts.contains_key(&field()));
    let told = told.writes(field(), "");
    assert_eq!(told.trip().marks[&item].note.value, "", "a note may be empty");
    assert!(told.state.listing.drafts.is_empty());
}

#[test]
fn an_own_item_is_changed_field_by_field() {
    let told = Told::begin().adds("packing", "Buy");
    let id = told.id("Buy");
    let told = told
        .writes(Field::Text(id.clone()), "Buy water")
        .then(ListDoing::Due(id.clone(), Date::new(2026, 8, 1)))
        .then(ListDoing::PutInto(id.clone(), "arrival".into()));
    let own = &told.trip().own_items[&id];
    assert_eq!((&*own.text.value, &*own.section.value), ("Buy water", "arrival"));
    assert_eq!(own.due.value, Date::new(2026, 8, 1));
    assert!(told.texts("arrival").contains(&"Buy water".to_owned()));
    told.leads_to(&format!("[data-item='{id}'] input[type=checkbox]"));
    let told = told.writes(Field::Text(id.clone()), "");
    assert_eq!(
        told.trip().own_items[&id].text.value,
        "Buy water",
        "an empty text is not kept"
    );
}

#[test]
fn an_item_moves_among_its_section_and_the_keyboard_with_it() {
    let (told, section) = Told::begin().with_own(&["Ask", "Buy", "Call"]);
    let id = told.id("Buy");
    let told = told.then(ListDoing::Move(id.clone(), Towards::Start));
    assert_eq!(told.texts(&section), ["Buy", "Ask", "Call"]);
    told.leads_to(&format!("[data-item='{id}'] [data-move=up]"));
    let moved = |place| Said::Moved {
        text: "Buy".into(),
        place,
        of: 3,
    };
    assert_eq!(told.state.listing.said, Some(moved(1)));
    let told = told.then(ListDoing::Move(id.clone(), Towards::Start));
    assert_eq!(told.state.listing.said, Some(Said::Stays(Towards::Start)));
    let told = told.then(ListDoing::Move(id, Towards::End));
    assert_eq!(told.texts(&section), ["Ask", "Buy", "Call"]);
    assert_eq!(told.state.listing.said, Some(moved(2)));
}

#[test]
fn a_reports_item_moves_too_and_the_whole_section_keeps_its_order() {
    let told = Told::begin();
    let section = told.list().sections.remove(0);
    let ids: Vec<String> = section.rows.iter().map(|row| row.id.clone()).collect();
    let told = told.then(ListDoing::Move(ids[0].clone(), Towards::End));
    let mut expected = ids;
    expected.swap(0, 1);
    assert_eq!(told.trip().order[&section.id].value, expected);
}

#[test]
fn the_items_of_a_removed_section_go_before_departure_and_come_back() {
    let (told, section) = Told::begin().with_own(&["Ask"]);
    let told = told.then(ListDoing::RemoveSection(section.clone()));
    assert!(told.texts(Phase::BeforeDeparture.slug()).contains(&"Ask".to_owned()));
    let told = told.doing(Doing::TakeBack);
    assert_eq!(told.texts(&section), ["Ask"]);
}

#[test]
fn a_removed_item_leads_the_keyboard_to_the_one_in_its_place_and_can_be_taken_back() {
    let (told, section) = Told::begin().with_own(&["Ask", "Buy"]);
    let (ask, buy) = (told.id("Ask"), told.id("Buy"));
    let told = told.then(ListDoing::Remove(ask));
    assert_eq!(told.texts(&section), ["Buy"]);
    told.leads_to(&format!("[data-item='{buy}'] input[type=checkbox]"));
    assert_eq!(told.doing(Doing::TakeBack).texts(&section), ["Ask", "Buy"]);
}

#[test]
fn a_tick_that_takes_an_item_out_of_sight_leads_to_the_next_and_says_so() {
    let (told, _) = Told::begin().with_own(&["Ask", "Buy"]);
    let (ask, buy) = (told.id("Ask"), told.id("Buy"));
    let told = told
        .filtered(open_only())
        .then(ListDoing::Mark(ask.clone(), ItemState::Done));
    assert_eq!(told.trip().state(&ask), ItemState::Done);
    assert_eq!(told.state.listing.said, Some(Said::OutOfSight("Ask".into())));
    told.leads_to(&format!("[data-item='{buy}'] input[type=checkbox]"));
}

#[test]
fn a_tick_in_sight_leaves_the_keyboard_where_it_is() {
    let told = Told::begin().adds("packing", "Buy");
    let (id, before) = (told.id("Buy"), told.state.attention.turn);
    let told = told.then(ListDoing::Mark(id, ItemState::Done));
    assert_eq!((told.state.attention.turn, &told.state.listing.said), (before, &None));
}

#[test]
fn everything_can_be_opened_again_and_notes_stay() {
    let told = Told::begin().adds("packing", "Buy");
    let id = told.id("Buy");
    let told = told
        .writes(Field::Note(id.clone()), "two")
        .then(ListDoing::Mark(id.clone(), ItemState::Done))
        .doing(Doing::Edit(Edit::Reset));
    assert_eq!(told.trip().state(&id), ItemState::Open);
    assert_eq!(told.trip().marks[&id].note.value, "two");
    assert_eq!(told.doing(Doing::TakeBack).trip().state(&id), ItemState::Done);
}

#[test]
fn without_an_open_trip_nothing_happens() {
    let report = Content::embedded().unwrap().report;
    let told = Told {
        state: PlannerState::first(report),
        steps: 0,
    };
    let told = told
        .adds("packing", "Buy")
        .then(ListDoing::Remove("a".into()))
        .then(ListDoing::Move("a".into(), Towards::End))
        .then(ListDoing::Begin);
    assert!(told.state.trips.is_empty());
}
