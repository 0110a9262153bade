//! When: the time of year, the hours of the day, and the holidays between departure and return.

use super::{Part, Told};
use crate::ui::{classed, each, row, words};
use advisory_model::{HolidayDay, holiday};
use yew::prelude::*;

/// The months of the trip, and what is said of them; of any season while no day is known.
pub(super) fn season(told: Told<'_>) -> Part {
    let text = told.content.text;
    let months = &told.briefing.months;
    let opening = if months.is_empty() {
        text.briefing_any_season().to_owned()
    } else {
        text.briefing_months(months)
    };
    let inside = vec![
        classed("p", "", vec![words(&opening)]),
        told.lines_or(text.briefing_season(), &told.briefing.season, || {
            text.briefing_no_season().to_owned()
        }),
    ];
    Part::new("season", text.briefing_season(), inside)
}

/// What is said of each hour.
pub(super) fn hours(told: Told<'_>) -> Part {
    let text = told.content.text;
    let mut inside = Vec::new();
    for (hours, statements) in &told.briefing.hours {
        inside.push(told.group(text.hours(*hours), statements, String::new));
    }
    if inside.is_empty() {
        inside.push(told.lines_or("", &[], || text.briefing_no_hours().to_owned()));
    }
    Part::new("hours", text.briefing_hours(), inside)
}

/// Ours first, marked as that, then the report's own words.
pub(super) fn holidays(told: Told<'_>) -> Part {
    let text = told.content.text;
    let of_report = told.group(
        text.briefing_holidays_of_report(),
        &told.briefing.holiday_statements,
        || text.briefing_no_word_of_holidays().to_owned(),
    );
    Part::new("holidays", text.briefing_holidays(), vec![days(told), of_report])
}

fn days(told: Told<'_>) -> Html {
    let text = told.content.text;
    let said = |class, said: &str| classed("p", class, vec![words(said)]);
    if told.trip.departure.is_none() {
        return said("missing", text.briefing_holidays_undated());
    }
    let days = &told.briefing.holidays;
    let mut parts = Vec::new();
    if !told.briefing.holidays_known {
        let known = holiday::YEARS;
        parts.push(said(
            "missing",
            &text.briefing_holidays_unknown(*known.start(), *known.end()),
        ));
    } else if days.is_empty() {
        parts.push(said("silence", text.briefing_no_holiday()));
    }
    if !days.is_empty() {
        parts.push(said("ours", text.briefing_holidays_ours()));
        parts.push(classed("ul", "plain", vec![each(days, |day| day_line(told, *day))]));
    }
    row(parts)
}

fn day_line(told: Told<'_>, day: HolidayDay) -> Html {
    let (report, text) = (told.content.report, told.content.text);
    let it = &report.reference.holidays[day.holiday.index()];
    html! {
        <li class="holiday" data-holiday={it.id.as_str()}>
            <strong>{ it.name.as_str() }</strong>{ " · " }{ text.briefing_days(day.first, day.last) }{ " · " }{ text.briefing_holiday_kind(it.kind) }{ ". " }
            if day.computed { { text.briefing_computed() }{ " " } }
            <small class="basis">{ text.briefing_basis(&it.basis) }</small>
        </li>
    }
}
