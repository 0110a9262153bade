//! What to do if something happens, as authors write it, and as the model knows it. No step is without its origin.

use super::authored::Text;
use super::file::Word;
use super::resolve::Resolver;
use crate::{ContactId, Origin, ParagraphId, Situation, SituationStep};
use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SituationShape {
    pub(super) id: Word,
    title: Text,
    steps: Vec<Spanned<StepShape>>,
    why: Vec<Word>,
    #[serde(default)]
    contacts: Vec<Word>,
    on_card: Option<bool>,
    /// What every step rests on that names nothing of its own.
    basis: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a step with its origin: { text = \"…\", sources = [\"section:number\"] }, or with basis = \"…\" where it is ours"
)]
struct StepShape {
    text: Text,
    #[serde(default)]
    sources: Vec<Word>,
    basis: Option<Text>,
}

impl Resolver<'_, SituationShape> {
    pub(super) fn situation(&mut self) -> Option<Situation> {
        let it = &self.record.fields;
        if it.steps.is_empty() {
            self.note("this situation has no steps; write what to do".into());
        }
        let steps: Vec<_> = it.steps.iter().filter_map(|step| self.step(step)).collect();
        Some(Situation {
            id: it.id.get_ref().clone(),
            title: self.text(&it.title),
            steps,
            why: self.why(&it.why),
            contacts: self.found(&self.ids.contacts, &it.contacts, ContactId::at),
            on_card: it.on_card.unwrap_or(true),
        })
    }

    fn step(&mut self, step: &Spanned<StepShape>) -> Option<SituationStep> {
        let it = step.get_ref();
        let of_situation = self.record.fields.basis.as_ref();
        let origin = match (it.sources.is_empty(), it.basis.as_ref().or(of_situation)) {
            (false, _) if it.basis.is_none() => Origin::Report,
            (true, Some(basis)) => Origin::Editorial(self.text(basis)),
            (true, None) => {
                let what = "this step has no origin; write sources = [\"section:number\"] where the report says it, or \
                            basis = \"…\", what it rests on, where it is ours";
                self.note_of(step, what.into());
                return None;
            }
            (false, _) => {
                let what = "this step has two origins; leave out `basis` where the report says it, or `sources` where it is ours";
                self.note_of(step, what.into());
                return None;
            }
        };
        Some(SituationStep {
            text: self.text(&it.text),
            origin,
            sources: self.found(&self.ids.paragraphs, &it.sources, ParagraphId::at),
        })
    }

    fn note_of(&mut self, step: &Spanned<StepShape>, what: String) {
        let problem = self.record.file.problem(step.span().start, what);
        self.problems.push(problem);
    }
}
