//! Turning the words of one record into the model's values, noting each that cannot be.

use super::authored::{self, ShelfLife, Text};
use super::file::{Record, Word};
use super::ids::{Ids, Index};
use super::problem::Problem;
use crate::*;

/// A record being resolved. Each function gives what it can and notes a problem otherwise.
pub(super) struct Resolver<'a, T> {
    pub(super) record: &'a Record<T>,
    pub(super) ids: &'a Ids,
    pub(super) language: &'a str,
    pub(super) problems: &'a mut Vec<Problem>,
}

/// A closed vocabulary of the model.
pub(super) trait Vocabulary: Copy + 'static {
    const NAME: &'static str;
    const WORDS: &'static [Self];
    fn word(self) -> &'static str;
}

macro_rules! vocabularies {
    ($($type:ty: $name:literal),* $(,)?) => {$(
        impl Vocabulary for $type {
            const NAME: &'static str = $name;
            const WORDS: &'static [Self] = Self::ALL;
            fn word(self) -> &'static str {
                self.slug()
            }
        }
    )*};
}

vocabularies! {
    Topic: "topic",
    Grade: "grade",
    Direction: "direction",
    Traveller: "traveller",
    Hours: "hours",
    PlaceKind: "kind of place",
    ContactKind: "kind of contact",
    Phase: "phase",
    DueFrom: "day to count from",
    Way: "way of travel",
    Lodging: "lodging",
    Purpose: "purpose",
    HolidayKind: "kind of holiday",
}

impl<T> Resolver<'_, T> {
    pub(super) fn note(&mut self, what: String) {
        self.problems.push(self.record.problem(what));
    }

    pub(super) fn note_at(&mut self, word: &Word, what: String) {
        self.problems.push(self.record.problem_at(word, what));
    }

    pub(super) fn text(&mut self, text: &Text) -> String {
        if text.is_empty() {
            self.note("a text of this record is empty; write it, or leave the key out where it may be left out".into());
        }
        text.in_language(self.language).to_owned()
    }

    pub(super) fn texts(&mut self, texts: &[Text]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    pub(super) fn optional(&mut self, text: Option<&Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    pub(super) fn word<V: Vocabulary>(&mut self, word: &Word) -> Option<V> {
        let found = V::WORDS.iter().copied().find(|value| value.word() == word.get_ref());
        if found.is_none() {
            let known: Vec<&str> = V::WORDS.iter().map(|value| value.word()).collect();
            self.note_at(
                word,
                format!(
                    "unknown {} `{}`; write one of {}",
                    V::NAME,
                    word.get_ref(),
                    known.join(", ")
                ),
            );
        }
        found
    }

    pub(super) fn words<V: Vocabulary>(&mut self, words: &[Word]) -> Vec<V> {
        words.iter().filter_map(|word| self.word(word)).collect()
    }

    /// Words of which at least one is needed.
    pub(super) fn some_words<V: Vocabulary>(&mut self, words: &[Word]) -> Vec<V> {
        if words.is_empty() {
            self.note(format!("this record names no {}; name at least one", V::NAME));
        }
        self.words(words)
    }

    pub(super) fn find(&mut self, index: &Index, word: &Word) -> Option<usize> {
        index.find(word.get_ref()).map_err(|what| self.note_at(word, what)).ok()
    }

    pub(super) fn found<I>(&mut self, index: &Index, words: &[Word], id: fn(usize) -> I) -> Vec<I> {
        words.iter().filter_map(|word| self.find(index, word).map(id)).collect()
    }

    /// The paragraphs that a record rests on: at least one.
    pub(super) fn sources(&mut self, words: &[Word]) -> Vec<ParagraphId> {
        if words.is_empty() {
            self.note("this record cites no paragraph; write sources = [\"section:number\"]".into());
        }
        self.found(&self.ids.paragraphs, words, ParagraphId::at)
    }

    pub(super) fn why(&mut self, words: &[Word]) -> Vec<StatementId> {
        if words.is_empty() {
            self.note("this record gives no reason; write why = [\"id of a statement\"]".into());
        }
        self.found(&self.ids.statements, words, StatementId::at)
    }

    pub(super) fn scope(&mut self, word: &Word) -> Option<Scope> {
        let ids = self.ids;
        let found = match word.get_ref().split_once(':') {
            None if word.get_ref() == "country" => Ok(Scope::Country),
            Some(("zone", slug)) => ids.zones.find(slug).map(|index| Scope::Zone(ZoneId::at(index))),
            Some(("region", slug)) => ids.regions.find(slug).map(|index| Scope::Region(RegionId::at(index))),
            Some(("part", slug)) => ids.parts.find(slug).map(|index| Scope::Part(PartId::at(index))),
            Some(("place", slug)) => ids.places.find(slug).map(|index| Scope::Place(PlaceId::at(index))),
            Some(("route", slug)) => ids.routes.find(slug).map(|index| Scope::Route(RouteId::at(index))),
            _ => Err(format!(
                "unknown scope `{}`; write country, or zone:, region:, part:, place: or route: and an id",
                word.get_ref()
            )),
        };
        found.map_err(|what| self.note_at(word, what)).ok()
    }

    pub(super) fn scopes(&mut self, words: &[Word]) -> Vec<Scope> {
        if words.is_empty() {
            self.note("this record names no scope; write scopes = [\"country\"] or a narrower one".into());
        }
        words.iter().filter_map(|word| self.scope(word)).collect()
    }

    /// The region that a printed address lies in.
    pub(super) fn region_of_address(&mut self, address: Option<&Text>, region: Option<&Word>) -> Option<RegionId> {
        match (address, region) {
            (Some(_), None) => self.note("this address lies in no region; say in which with `region`".into()),
            (None, Some(word)) => self.note_at(word, "no address is printed here; leave `region` out".into()),
            _ => {}
        }
        self.find(&self.ids.regions, region?).map(RegionId::at)
    }

    pub(super) fn date(&mut self, word: &Word) -> Option<Date> {
        word.get_ref()
            .parse()
            .map_err(|error| self.note_at(word, format!("`{}` is {error}", word.get_ref())))
            .ok()
    }

    pub(super) fn when(&mut self, word: &Word) -> Option<When> {
        word.get_ref()
            .parse()
            .map_err(|error| self.note_at(word, format!("`{}` is {error}", word.get_ref())))
            .ok()
    }

    pub(super) fn months(&mut self, months: Option<[u8; 2]>) -> Option<Months> {
        let [first, last] = months?;
        if !(1..=12).contains(&first) || !(1..=12).contains(&last) {
            self.note(format!(
                "the months [{first}, {last}] are none; write the first and the last month, 1 to 12"
            ));
        }
        Some(Months { first, last })
    }

    pub(super) fn shelf_life(&mut self, shelf_life: &ShelfLife) -> ShelfLifeOf {
        match shelf_life {
            ShelfLife::Word(word) => match word.as_str() {
                "fixed" => return Some(crate::ShelfLife::Fixed),
                "slow" => return Some(crate::ShelfLife::Slow),
                "fast" => return Some(crate::ShelfLife::Fast),
                _ => self.note(format!(
                    "unknown shelf life `{word}`; write fixed, slow, fast or {{ until = \"2019-10-31\" }}"
                )),
            },
            ShelfLife::Until(date) => match date.parse() {
                Ok(date) => return Some(crate::ShelfLife::Until(date)),
                Err(_) => self.note(format!("`{date}` is not a date; write it as 2019-10-31")),
            },
        }
        None
    }

    pub(super) fn condition(&mut self, condition: Option<&authored::Condition>) -> Condition {
        let Some(condition) = condition else {
            return Condition::default();
        };
        Condition {
            scopes: condition.scopes.iter().filter_map(|word| self.scope(word)).collect(),
            ways: self.words(&condition.ways),
            lodgings: self.words(&condition.lodgings),
            purposes: self.words(&condition.purposes),
            travellers: self.words(&condition.travellers),
            months: self.months(condition.months),
        }
    }
}

type ShelfLifeOf = Option<crate::ShelfLife>;
