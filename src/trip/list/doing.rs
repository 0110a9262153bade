//! What is done on the list's page, as changes of the state: pure, like all of it.
//!
//! Whatever changes the trip goes through `Edit`. A text that cannot be kept stays where it was written, and the page says why.

use super::listing::{Field, ListDoing, Refusal, Said};
use super::order::{Towards, moved};
use crate::trip::state::PlannerState;
use crate::trip::step::Step;
use advisory_model::Date;
use advisory_trip::reading::limits;
use advisory_trip::{Edit, ItemState, List, OwnItem, Row};

impl PlannerState {
    /// Does something on the list's page.
    pub(in crate::trip) fn list_doing(&mut self, doing: &ListDoing, step: &Step) {
        match doing {
            ListDoing::Mark(item, state) => self.mark_item(item, *state, step.now),
            ListDoing::Write(field, text) => self.write_field(field, text, step.now),
            ListDoing::AddItem(section) => self.add_own_item(section, step),
            ListDoing::AddSection => self.add_own_section(step),
            ListDoing::Due(item, due) => self.change_own_item(item, step.now, |own| own.due.value = *due),
            ListDoing::PutInto(item, section) => self.put_into(item, section, step.now),
            ListDoing::Remove(item) => self.remove_own_item(item, step.now),
            ListDoing::RemoveSection(section) => self.remove_own_section(section, step.now),
            ListDoing::Move(item, towards) => self.move_item(item, *towards, step.now),
            ListDoing::Begin => self.begin_run(),
            ListDoing::RunMark(state) => self.mark_in_run(*state, step.now),
            ListDoing::Later => self.next_in_run(),
            ListDoing::Back => self.back_in_run(),
        }
    }

    /// The open trip's whole list.
    pub(super) fn whole_list(&self) -> List {
        let trip = self.trip();
        trip.map(|trip| List::with_asked(self.report, trip, &self.asked, self.today))
            .unwrap_or_default()
    }

    /// What of it is to be seen.
    pub(super) fn list_in_sight(&self) -> List {
        self.whole_list().filtered(&self.filter, self.report)
    }

    pub(super) fn lead_in_list(&mut self, selector: &str) {
        self.attention.lead(&format!("[data-trips] {selector}"));
    }

    /// An item that is marked may leave what is shown; then the keyboard goes to the one that takes its place.
    fn mark_item(&mut self, item: &str, state: ItemState, now: u64) {
        let neighbour = neighbour(&self.list_in_sight(), item);
        self.edit_open(&Edit::State(item.to_owned(), state), now);
        if !in_sight(&self.list_in_sight(), item) {
            self.listing.said = self.text_of(item).map(Said::OutOfSight);
            self.lead_to_item(neighbour.as_deref());
        }
    }

    fn lead_to_item(&mut self, item: Option<&str>) {
        match item {
            Some(item) => self.lead_in_list(&box_of(item)),
            None => self.lead_in_list("[data-list-shown]"),
        }
    }

    /// What can be kept is kept with every letter; what cannot stays as it is written.
    fn write_field(&mut self, field: &Field, text: &str, now: u64) {
        self.listing.refused.take_if(|(refused, _)| refused == field);
        let edit = match field {
            _ if field.refuses(text).is_some() => None,
            Field::Note(item) => Some(Edit::Note(item.clone(), text.to_owned())),
            Field::Reason(item) => Some(Edit::Reason(item.clone(), text.to_owned())),
            Field::Text(item) => self.own_item_with(item, |own| text.clone_into(&mut own.text.value)),
            Field::Heading(section) => Some(Edit::OwnSection {
                id: section.clone(),
                name: text.to_owned(),
            }),
            Field::NewText(_) | Field::NewDay(_) | Field::NewHeading => None,
        };
        match edit {
            Some(edit) => {
                self.listing.drafts.remove(field);
                self.edit_open(&edit, now);
            }
            None => _ = self.listing.drafts.insert(field.clone(), text.to_owned()),
        }
    }

    fn list_draft(&self, field: &Field) -> &str {
        self.listing.drafts.get(field).map_or("", String::as_str)
    }

    fn refuse_field(&mut self, field: Field, refusal: Refusal) {
        self.lead_in_list(&format!("[data-field='{}']", field.hook()));
        self.listing.refused = Some((field, refusal));
    }

    fn add_own_item(&mut self, section: &str, step: &Step) {
        let (field, day) = (Field::NewText(section.to_owned()), Field::NewDay(section.to_owned()));
        let text = self.list_draft(&field).trim().to_owned();
        let kept = self.trip().map_or(0, |trip| trip.own_items.len());
        let refusal = field.refuses(&text).or_else(|| full(kept, limits::ITEMS));
        if let Some(refusal) = refusal {
            return self.refuse_field(field, refusal);
        }
        let id = own_id(step);
        let edit = Edit::OwnItem {
            id: id.clone(),
            text,
            section: section.to_owned(),
            due: self.list_draft(&day).parse::<Date>().ok(),
        };
        self.edit_open(&edit, step.now);
        self.listing.drafts.remove(&field);
        self.listing.drafts.remove(&day);
        self.say_where(&id, section);
        self.lead_in_list(&format!("[data-field='{}']", field.hook()));
    }

    fn add_own_section(&mut self, step: &Step) {
        let name = self.list_draft(&Field::NewHeading).trim().to_owned();
        let kept = self.trip().map_or(0, |trip| trip.own_sections.len());
        let refusal = Field::NewHeading
            .refuses(&name)
            .or_else(|| full(kept, limits::SECTIONS));
        if let Some(refusal) = refusal {
            return self.refuse_field(Field::NewHeading, refusal);
        }
        let id = own_id(step);
        let edit = Edit::OwnSection {
            id: id.clone(),
            name: name.clone(),
        };
        self.edit_open(&edit, step.now);
        self.listing.drafts.remove(&Field::NewHeading);
        let in_sight = self.list_in_sight().sections.iter().any(|it| it.id == id);
        self.listing.said = Some(Said::SectionAdded { name, in_sight });
        match in_sight {
            true => self.lead_in_list(&format!("[data-list-section='{id}'] h4")),
            false => self.lead_in_list(&format!("[data-field='{}']", Field::NewHeading.hook())),
        }
    }

    fn put_into(&mut self, item: &str, section: &str, now: u64) {
        self.change_own_item(item, now, |own| section.clone_into(&mut own.section.value));
        self.say_where(item, section);
        let shown = in_sight(&self.list_in_sight(), item);
        self.lead_to_item(shown.then_some(item));
    }

    fn say_where(&mut self, item: &str, section: &str) {
        self.listing.said = self.text_of(item).map(|text| Said::StandsIn {
            text,
            section: section.to_owned(),
            in_sight: in_sight(&self.list_in_sight(), item),
        });
    }

    /// The change that leaves an own item with something else in it.
    fn own_item_with(&self, item: &str, change: impl FnOnce(&mut OwnItem)) -> Option<Edit> {
        let mut own = self.trip()?.own_items.get(item)?.clone();
        change(&mut own);
        Some(Edit::OwnItem {
            id: item.to_owned(),
            text: own.text.value,
            section: own.section.value,
            due: own.due.value,
        })
    }

    fn change_own_item(&mut self, item: &str, now: u64, change: impl FnOnce(&mut OwnItem)) {
        if let Some(edit) = self.own_item_with(item, change) {
            self.edit_open(&edit, now);
        }
    }

    fn remove_own_item(&mut self, item: &str, now: u64) {
        let neighbour = neighbour(&self.list_in_sight(), item);
        self.edit_open(&Edit::RemoveItem(item.to_owned()), now);
        self.lead_to_item(neighbour.as_deref());
    }

    fn remove_own_section(&mut self, section: &str, now: u64) {
        self.edit_open(&Edit::RemoveSection(section.to_owned()), now);
        self.lead_in_list("[data-add-section] summary");
    }

    fn move_item(&mut self, item: &str, towards: Towards, now: u64) {
        let ids = |list: &List| {
            let holds = |rows: &[Row]| rows.iter().any(|row| row.id == item);
            let section = list.sections.iter().find(|section| holds(&section.rows))?;
            let ids: Vec<String> = section.rows.iter().map(|row| row.id.clone()).collect();
            Some((section.id.clone(), ids))
        };
        let (Some((section, all)), Some((_, shown))) = (ids(&self.whole_list()), ids(&self.list_in_sight())) else {
            return;
        };
        let Some(order) = moved(&all, &shown, item, towards) else {
            self.listing.said = Some(Said::Stays(towards));
            return;
        };
        self.edit_open(&Edit::Order(section, order), now);
        let place = shown.iter().position(|id| id == item).unwrap_or_default();
        let place = match towards {
            Towards::Start => place,
            Towards::End => place + 2,
        };
        let of = shown.len();
        self.listing.said = self.text_of(item).map(|text| Said::Moved { text, place, of });
        self.lead_in_list(&format!("[data-item='{item}'] [data-move={}]", towards.slug()));
    }

    fn text_of(&self, item: &str) -> Option<String> {
        let list = self.whole_list();
        let row = list.rows().find(|row| row.id == item)?;
        Some(row.text(self.report).to_owned())
    }
}

/// The id of something of the traveller's own: what was made first comes first, since ids stand in order.
fn own_id(step: &Step) -> String {
    format!("own-{:08x}{}", step.now / 1_000, step.fresh_id)
}

fn full(kept: usize, limit: usize) -> Option<Refusal> {
    (kept >= limit).then_some(Refusal::Full { limit })
}

fn in_sight(list: &List, item: &str) -> bool {
    list.rows().any(|row| row.id == item)
}

/// The item after another, or else before it, in what is shown.
fn neighbour(list: &List, item: &str) -> Option<String> {
    let ids: Vec<&str> = list.rows().map(|row| &*row.id).collect();
    let place = ids.iter().position(|id| *id == item)?;
    let before = || ids.get(place.checked_sub(1)?);
    ids.get(place + 1).or_else(before).map(|id| (*id).to_owned())
}

/// The box of an item.
fn box_of(item: &str) -> String {
    format!("[data-item='{item}'] input[type=checkbox]")
}
