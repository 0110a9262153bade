//! One function a kind of record: from what the author wrote to the model's type, or nothing and a problem.

use super::authored;
use super::resolve::Resolver;
use crate::publication::Link;
use crate::report::{Paragraph, Section};
use crate::*;

impl Resolver<'_, authored::Section> {
    pub(super) fn section(&mut self) -> Option<Section> {
        let it = &self.record.fields;
        Some(Section {
            id: it.id.get_ref().clone(),
            title: self.text(&it.title),
            depth: it.depth,
        })
    }
}

impl Resolver<'_, authored::Paragraph> {
    pub(super) fn paragraph(&mut self) -> Option<Paragraph> {
        let it = &self.record.fields;
        let section = self.find(&self.ids.sections, &it.section)?;
        let number = it
            .anchor
            .get_ref()
            .strip_prefix(it.section.get_ref().as_str())
            .and_then(|rest| rest.strip_prefix(':'));
        let Some(number) = number.and_then(|number| number.parse().ok()) else {
            let what = format!(
                "the anchor `{}` does not fit its section; write `{}:1`",
                it.anchor.get_ref(),
                it.section.get_ref()
            );
            self.note_at(&it.anchor, what);
            return None;
        };
        let fingerprint = u64::from_str_radix(it.fingerprint.get_ref(), 16).ok();
        if fingerprint.is_none() {
            self.note_at(
                &it.fingerprint,
                "the fingerprint is not 16 hexadecimal digits; write that of `advisory_model::fingerprint` for the wording".into(),
            );
        }
        Some(Paragraph {
            section: SectionId::at(section),
            number,
            fingerprint: fingerprint?,
        })
    }
}

impl Resolver<'_, authored::Region> {
    pub(super) fn region(&mut self) -> Option<Region> {
        let it = &self.record.fields;
        Some(Region {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            also: it.also.clone(),
            iso: it.iso.clone(),
            neighbours: [None; 4],
            label: (0, 0),
            is_small: false,
        })
    }
}

impl Resolver<'_, authored::Zone> {
    pub(super) fn zone(&mut self) -> Option<Zone> {
        let it = &self.record.fields;
        Some(Zone {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            regions: self.found(&self.ids.regions, &it.regions, RegionId::at),
            note: self.text(&it.note),
            sources: self.sources(&it.sources),
        })
    }
}

impl Resolver<'_, authored::Part> {
    pub(super) fn part(&mut self) -> Option<Part> {
        let it = &self.record.fields;
        Some(Part {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            region: RegionId::at(self.find(&self.ids.regions, &it.region)?),
            sources: self.sources(&it.sources),
        })
    }
}

fn position([latitude, longitude]: [f64; 2]) -> Position {
    Position { latitude, longitude }
}

impl Resolver<'_, authored::Place> {
    pub(super) fn place(&mut self) -> Option<Place> {
        let it = &self.record.fields;
        if it.sources.is_empty() && it.note.is_none() {
            self.note(
                "this place cites no paragraph; cite where the report names it, or say in a note why it is drawn"
                    .into(),
            );
        }
        Some(Place {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            kind: self.word(&it.kind)?,
            region: RegionId::at(self.find(&self.ids.regions, &it.region)?),
            position: it.position.as_ref().map(|at| position(*at.get_ref())),
            position_source: it.position_source.clone(),
            approximate: it.approximate,
            note: self.optional(it.note.as_ref()),
            sources: self.found(&self.ids.paragraphs, &it.sources, ParagraphId::at),
        })
    }
}

impl Resolver<'_, authored::Route> {
    pub(super) fn route(&mut self) -> Option<Route> {
        let it = &self.record.fields;
        Some(Route {
            id: it.id.get_ref().clone(),
            name: self.text(&it.name),
            regions: self.found(&self.ids.regions, &it.regions, RegionId::at),
            line: it.line.iter().map(|at| position(*at.get_ref())).collect(),
            note: self.optional(it.note.as_ref()),
            sources: self.sources(&it.sources),
        })
    }
}

impl Resolver<'_, authored::Statement> {
    pub(super) fn statement(&mut self) -> Option<Statement> {
        let it = &self.record.fields;
        Some(Statement {
            id: it.id.get_ref().clone(),
            text: self.text(&it.text),
            topics: self.some_words(&it.topics),
            scopes: self.scopes(&it.scopes),
            travellers: self.words(&it.travellers),
            hours: self.words(&it.hours),
            months: self.months(it.months),
            ways: self.words(&it.ways),
            holidays: it.holidays,
            sources: self.sources(&it.sources),
            note: self.optional(it.note.as_ref()),
            direction: self.word(&it.direction)?,
            shelf_life: self.shelf_life(&it.shelf_life)?,
        })
    }
}

impl Resolver<'_, authored::Assessment> {
    pub(super) fn assessment(&mut self) -> Option<Assessment> {
        let it = &self.record.fields;
        if !it.hours.is_empty() && it.condition.is_none() {
            self.note("this rating holds at some hours only; say with `condition` when it holds".into());
        }
        Some(Assessment {
            id: it.id.get_ref().clone(),
            topics: self.some_words(&it.topics),
            word: self.text(&it.word),
            hours: self.words(&it.hours),
            condition: self.optional(it.condition.as_ref()),
            note: self.optional(it.note.as_ref()),
            sources: self.sources(&it.sources),
            scope: self.scope(&it.scope)?,
            grade: self.word(&it.grade)?,
        })
    }
}

impl Resolver<'_, authored::Incident> {
    pub(super) fn incident(&mut self) -> Option<Incident> {
        let it = &self.record.fields;
        if it.inferred_year && it.note.is_none() {
            self.note("the year of this incident is inferred; say from what in a note".into());
        }
        Some(Incident {
            id: it.id.get_ref().clone(),
            title: self.text(&it.title),
            text: self.text(&it.text),
            inferred_year: it.inferred_year,
            scopes: self.scopes(&it.scopes),
            topics: self.some_words(&it.topics),
            actors: self.texts(&it.actors),
            targets: self.texts(&it.targets),
            toll: self.optional(it.toll.as_ref()),
            note: self.optional(it.note.as_ref()),
            sources: self.sources(&it.sources),
            when: self.when(&it.when)?,
        })
    }
}

impl Resolver<'_, authored::Contact> {
    pub(super) fn contact(&mut self) -> Option<Contact> {
        let it = &self.record.fields;
        let phones = it.phones.iter().map(|word| {
            let phone = Phone {
                printed: word.get_ref().clone(),
            };
            if !phone.is_dialable() {
                let what = format!(
                    "`{}` cannot be dialled; write +, the country's code and the number",
                    phone.printed
                );
                self.note_at(word, what);
            }
            phone
        });
        Some(Contact {
            id: it.id.get_ref().clone(),
            phones: phones.collect(),
            name: self.text(&it.name),
            address: self.optional(it.address.as_ref()),
            region: self.region_of_address(it.address.as_ref(), it.region.as_ref()),
            hours: self.optional(it.hours.as_ref()),
            text: self.optional(it.text.as_ref()),
            note: self.optional(it.note.as_ref()),
            scopes: self.scopes(&it.scopes),
            sources: self.sources(&it.sources),
            for_others: self.optional(it.for_others.as_ref()),
            kind: self.kind_of_contact()?,
        })
    }

    /// The kind. An embassy serves one country's citizens, so that its record says whom others call.
    fn kind_of_contact(&mut self) -> Option<ContactKind> {
        let it = &self.record.fields;
        let kind: ContactKind = self.word(&it.kind)?;
        if kind.is_of_an_embassy() && it.for_others.is_none() {
            self.note("this contact serves one country’s citizens; say with `for_others` whom others call".into());
        }
        Some(kind)
    }
}

impl Resolver<'_, authored::Item> {
    pub(super) fn item(&mut self) -> Option<Item> {
        let it = &self.record.fields;
        Some(Item {
            id: it.id.get_ref().clone(),
            text: self.text(&it.text),
            why: self.why(&it.why),
            condition: self.condition(it.when.as_ref()),
            due: it.due.as_ref().and_then(|due| {
                Some(Due {
                    from: self.word(&due.from)?,
                    days: due.days,
                })
            }),
            phase: self.word(&it.phase)?,
            origin: self.origin()?,
        })
    }

    fn origin(&mut self) -> Option<Origin> {
        let it = &self.record.fields;
        match (it.origin.get_ref().as_str(), &it.basis) {
            ("report", None) => Some(Origin::Report),
            ("editorial", Some(basis)) => Some(Origin::Editorial(self.text(basis))),
            ("report", Some(_)) => {
                self.note(
                    "an item of the report needs no `basis`; leave it out, or write origin = \"editorial\"".into(),
                );
                None
            }
            ("editorial", None) => {
                self.note("an editorial item needs a `basis`: say what it rests on".into());
                None
            }
            (other, _) => {
                self.note_at(
                    &it.origin,
                    format!("unknown origin `{other}`; write report or editorial"),
                );
                None
            }
        }
    }
}

impl Resolver<'_, authored::Link> {
    pub(super) fn link(&mut self) -> Option<Link> {
        let it = &self.record.fields;
        Some(Link {
            id: it.id.get_ref().clone(),
            title: self.text(&it.title),
            publisher: self.text(&it.publisher),
            sources: self.sources(&it.sources),
        })
    }
}
