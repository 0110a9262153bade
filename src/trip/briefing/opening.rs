//! How a briefing opens: the level in the report's words, its age, that this is no clearance, and the words of grade that reach the trip.

use super::{Part, Told};
use crate::ui::{assessment_words, classed, each, source_links, words};
use advisory_model::Date;
use yew::prelude::*;

/// Level and age first, and what the trip lacks.
pub(super) fn opening(told: Told<'_>, today: Option<Date>) -> Html {
    let content = told.content;
    let (report, text) = (content.report, content.text);
    let age = today.map(|today| report.edition.age(today));
    let (level, year) = (&report.level, report.edition.year);
    html! {
        <>
            <div class="level">
                <p class="level-number">{ text.level(level.number) }</p>
                <div>
                    <p>{ level.text.as_str() }{ " " }{ source_links(content, &level.sources) }</p>
                    <p class="reasons-title">{ text.reasons() }</p>
                    <ul class="reasons">{ each(&level.reasons, |it| html! { <li>{ text.topic(*it) }</li> }) }</ul>
                </div>
            </div>
            <div class="age" data-age="briefing">
                <p class="age-title">{ text.age_title(year, age) }</p>
                <p class="no-clearance">{ text.briefing_no_clearance(level.number, year) }</p>
                <p>
                    { text.official_page() }{ " " }
                    <a class="official" href={report.official_page.url.as_str()} rel="noreferrer external">{ report.official_page.title.as_str() }</a>
                </p>
            </div>
            if told.trip.stops.is_empty() { { told.missing(text.briefing_no_stops()) } }
            if told.trip.departure.is_none() { { told.missing(text.briefing_no_days()) } }
        </>
    }
}

/// The words of grade that reach the trip, in our order; all of them while it has no stop.
pub(super) fn grades(told: Told<'_>) -> Part {
    let text = told.content.text;
    let said = |class, words_of: &str| classed("p", class, vec![words(words_of)]);
    let grades = each(&told.briefing.grades, |id| assessment_words(told.content, *id));
    let inside = vec![
        said("ours", text.grades_note()),
        classed("ul", "plain", vec![grades]),
        said("", text.not_graded()),
    ];
    Part::new("grades", text.briefing_grades(!told.trip.stops.is_empty()), inside)
}
