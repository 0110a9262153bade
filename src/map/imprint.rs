//! What a picture of the map says of itself: title, age and level above it; legend, boundaries and credits below. It stands in the
//! drawing, is not shown on the page, and is laid out here because pictures have no lines that break by themselves.

use super::drawing::has_pattern;
use super::legend::{conditions, marks};
use crate::content::Content;
use crate::ui::each;
use advisory_model::{Coverage, Layer};
use yew::prelude::*;

/// How high the part above the map is, in map units.
const ABOVE: u16 = 112;
const MARGIN: u16 = 24;
/// How many letters of a note fit into a column, and into the whole width.
const COLUMN: usize = 60;
const SHEET: usize = 128;
/// From one line to the next.
const LINE: u16 = 17;

/// The imprint; its first child is the ground of the sheet, its last all that stands below the map.
pub(super) fn imprint(content: Content) -> Html {
    let Content { report, text } = content;
    let (width, _) = report.map_size;
    let (below, end) = below(content);
    html! {
        <g class="imprint" aria-hidden="true" data-above={ABOVE.to_string()} data-below={end.to_string()}>
            <rect width="100%" height="100%" />
            <rect width={width.to_string()} height={ABOVE.to_string()} />
            <text class="title" x="24" y="42" data-title="">{ text.map_label(&report.country, text.layer(Layer::AllTopics)) }</text>
            <text class="as-of" x="24" y="70" data-as-of="">{ text.strip(report.level.number, report.edition.year, None) }</text>
            <text x="24" y="94" data-incidents=""></text>
            <g>
                <rect width={width.to_string()} height={end.to_string()} />
                { below }
            </g>
        </g>
    }
}

/// Two columns of samples, then the sentences; and how high it is.
fn below(content: Content) -> (Html, u16) {
    let Content { report, text } = content;
    let mut left = Lines::at(MARGIN, 28);
    left.head(text.legend_steps());
    for step in (1..=4).rev() {
        let fill = format!("step-{step}");
        left.sample(&fill, Some(&fill), text.step(step), text.step_meaning(step));
    }
    left.sample("ungraded", None, text.ungraded(), text.ungraded_meaning());

    let mut right = Lines::at(report.map_size.0 / 2 + MARGIN / 2, 28);
    right.head(text.legend_coverages());
    for coverage in Coverage::ALL {
        let fill = if *coverage == Coverage::None {
            "silent"
        } else {
            "ungraded"
        };
        let pattern = has_pattern(*coverage).then_some(coverage.slug());
        right.sample(
            fill,
            pattern,
            text.coverage(*coverage),
            text.coverage_meaning(*coverage),
        );
    }

    let below = left.y.max(right.y) + 14;
    (left.y, right.y) = (below, below);
    left.head(text.legend_marks());
    right.y = left.y;
    for (index, (group, mark, meaning)) in marks(content).into_iter().enumerate() {
        let column = if index < 4 { &mut left } else { &mut right };
        column.mark(group, mark, meaning);
    }

    let mut notes = Lines::at(MARGIN, left.y.max(right.y) + 12);
    let sentences = [
        conditions(content),
        format!("{}: {}", text.editorial(), text.legend_ours()),
        format!("{}: {}", text.boundaries(), boundaries(content)),
        text.credits().to_owned(),
        format!("{}. {}", report.title, text.not_official(&report.issuer.join(", "))),
    ];
    for sentence in sentences {
        notes.write("", notes.x, &sentence, SHEET);
        notes.y += 5;
    }
    let views = [left.views, right.views, notes.views].concat();
    (each(views, |it| it), notes.y)
}

fn boundaries(content: Content) -> &'static str {
    match (&content.report.reference.outline, content.report.language.as_str()) {
        (Some(outline), "fr") => &outline.boundaries.french,
        (Some(outline), _) => &outline.boundaries.english,
        (None, _) => "",
    }
}

/// Lines under each other, from the baseline of the first.
struct Lines {
    x: u16,
    y: u16,
    views: Vec<Html>,
}

impl Lines {
    fn at(x: u16, y: u16) -> Self {
        let views = Vec::new();
        Self { x, y, views }
    }

    fn head(&mut self, words: &str) {
        self.write("head", self.x, words, COLUMN);
        self.y += 8;
    }

    /// A sample of a fill and its pattern, with its word and what it means.
    fn sample(&mut self, fill: &str, pattern: Option<&str>, word: &str, meaning: &str) {
        let (x, y) = (self.x.to_string(), (self.y - 11).to_string());
        let pattern = pattern.map(|name| format!("url(#pattern-{name})"));
        self.views.push(html! {
            <>
                <rect class={classes!("fill", fill.to_owned())} x={x.clone()} y={y.clone()} width="40" height="24" />
                if let Some(pattern) = pattern { <rect fill={pattern} {x} {y} width="40" height="24" /> }
            </>
        });
        let beside = self.x + 52;
        self.write("head", beside, word, COLUMN);
        self.write("", beside, meaning, COLUMN);
        self.y += 8;
    }

    /// A sample of a mark with what it means, shown and hidden as the marks on the map are.
    fn mark(&mut self, group: &'static str, mark: Html, meaning: &str) {
        let (x, y) = (self.x.to_string(), (self.y - 16).to_string());
        let before = self.views.len();
        self.write("", self.x + 52, meaning, COLUMN);
        let lines = self.views.split_off(before);
        self.views.push(html! {
            <g class={group}><svg {x} {y} width="40" height="24" viewBox="0 0 40 24" font-size="18">{ mark }</svg>{ each(lines, |it| it) }</g>
        });
        self.y += 8;
    }

    fn write(&mut self, class: &'static str, x: u16, words: &str, letters: usize) {
        for line in broken(words, letters) {
            let (x, y) = (x.to_string(), self.y.to_string());
            let class = (!class.is_empty()).then_some(class);
            self.views.push(html! { <text {class} {x} {y}>{ line }</text> });
            self.y += LINE;
        }
    }
}

/// A sentence in lines of at most so many letters, but for words that are longer.
fn broken(words: &str, letters: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let line = lines.last_mut();
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::broken;

    #[test]
    fn sentences_break_between_words() {
        let cases: [(&str, &[&str]); 4] = [
            ("one two three", &["one two", "three"]),
            ("Ségou Ségou S", &["Ségou", "Ségou S"]),
            ("immeasurably long", &["immeasurably", "long"]),
            ("", &[""]),
        ];
        for (words, lines) in cases {
            assert_eq!(broken(words, 8), lines, "{words}");
        }
    }
}
