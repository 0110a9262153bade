//! From authored shapes to the model's types. A record that cannot be converted is left out, with a problem noted.

use super::authored::{self, Authored};
use super::file::Record;
use super::ids::Ids;
use super::outline;
use super::problem::Problem;
use super::resolve::Resolver;
use super::settle::{map_size, settle};
use crate::outline::Outline;
use crate::publication::{Edition, Level, Page};
use crate::report::{Paragraph, Reference, Report, Section};
use crate::statement::Statement;

/// The report, if its frame (`report.toml`, `outline.json`) could be read; other records that cannot be converted are left out, each
/// with a problem, and ids then no longer fit: such a report is good for further checks only.
pub(super) fn report(authored: &Authored, language: &str, problems: &mut Vec<Problem>) -> Option<Report> {
    let ids = Ids::of(authored, problems);
    let outline = outline(authored, problems);
    let mut converter = Converter {
        ids: &ids,
        language,
        problems,
    };
    let mut regions = converter.each(&authored.regions, |at| at.region());

    let zones = converter.each(&authored.zones, |at| at.zone());
    let parts = converter.each(&authored.parts, |at| at.part());
    let places = converter.each(&authored.places, |at| at.place());
    settle(&mut regions, outline.as_ref()?);
    let routes = converter.each(&authored.routes, |at| at.route());
    let sections = converter.each(&authored.sections, |at| at.section());
    let paragraphs = converter.each(&authored.paragraphs, |at| at.paragraph());
    let mut statements = converter.each(&authored.statements, |at| at.statement());
    number(&mut statements, &sections, &paragraphs);
    let assessments = converter.each(&authored.assessments, |at| at.assessment());
    let incidents = converter.each(&authored.incidents, |at| at.incident());
    let contacts = converter.each(&authored.contacts, |at| at.contact());
    let items = converter.each(&authored.items, |at| at.item());
    let situations = converter.each(&authored.situations, |at| at.situation());
    let links = converter.each(&authored.links, |at| at.link());
    let holidays = converter.each(&authored.holidays, |at| at.holiday());
    let templates = converter.each(&authored.templates, |at| at.template());
    let frame = authored.report.as_ref()?;
    let mut at = converter.at(frame);
    let it = &frame.fields;
    Some(Report {
        id: it.id.clone(),
        language: language.to_owned(),
        country: at.text(&it.country),
        title: at.text(&it.title),
        issuer: at.texts(&it.issuer),
        produced_with: at.text(&it.produced_with),
        edition: Edition {
            year: it.edition,
            written_before: at.date(&it.written_before)?,
            note: at.text(&it.written_before_note),
        },
        official_page: at.page(),
        level: at.level(),
        sources: at.sources(&it.sources),
        sections,
        paragraphs,
        map_size: map_size(outline.as_ref()?),
        regions,
        zones,
        parts,
        places,
        routes,
        statements,
        assessments,
        incidents,
        items,
        links,
        reference: Reference {
            contacts,
            situations,
            holidays,
            templates,
            outline,
        },
    })
}

/// Gives each statement the slug by which it is cited: its first paragraph, and its place among those that rest on it first. Authors'
/// own ids are for their files; a number says where it stands, and weighs a tenth.
fn number(statements: &mut [Statement], sections: &[Section], paragraphs: &[Paragraph]) {
    let mut counts = vec![0_u16; paragraphs.len()];
    for statement in statements {
        let Some(first) = statement.sources.first() else {
            continue;
        };
        let paragraph = &paragraphs[first.index()];
        counts[first.index()] += 1;
        let section = &sections[paragraph.section.index()].id;
        statement.id = format!("{section}-{}-{}", paragraph.number, counts[first.index()]);
    }
}

/// The outlines, put into the order of the regions that they belong to.
fn outline(authored: &Authored, problems: &mut Vec<Problem>) -> Option<Outline> {
    let file = authored.outline.as_ref()?;
    let names: Vec<&str> = authored
        .regions
        .iter()
        .map(|region| region.fields.outline.get_ref().as_str())
        .collect();
    outline::read(file.text())
        .and_then(|outline| outline::arranged(outline, &names))
        .map_err(|whats| problems.extend(whats.into_iter().map(|what| file.problem(0, what))))
        .ok()
}

struct Converter<'a> {
    ids: &'a Ids,
    language: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Converter<'_> {
    fn at<'b, T>(&'b mut self, record: &'b Record<T>) -> Resolver<'b, T> {
        Resolver {
            record,
            ids: self.ids,
            language: self.language,
            problems: self.problems,
        }
    }

    fn each<T, M>(&mut self, records: &[Record<T>], convert: fn(&mut Resolver<'_, T>) -> Option<M>) -> Vec<M> {
        records
            .iter()
            .filter_map(|record| convert(&mut self.at(record)))
            .collect()
    }
}

impl Resolver<'_, authored::Report> {
    fn page(&mut self) -> Page {
        let page = &self.record.fields.official_page;
        if !page.url.get_ref().starts_with("https://") {
            self.note_at(
                &page.url,
                "the official page's address does not begin with https://; write it in full".into(),
            );
        }
        Page {
            title: self.text(&page.title),
            url: page.url.get_ref().clone(),
        }
    }

    fn level(&mut self) -> Level {
        let level = &self.record.fields.level;
        if !(1..=4).contains(&level.number) {
            self.note(format!("there is no level {}; write 1, 2, 3 or 4", level.number));
        }
        Level {
            number: level.number,
            word: self.text(&level.word),
            text: self.text(&level.text),
            reasons: self.some_words(&level.reasons),
            sources: self.sources(&level.sources),
        }
    }
}
