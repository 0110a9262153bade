//! Finding a stop by its name: every region, place and road that the report knows, and the parts of regions that it names.
//!
//! It refuses to guess: what no name begins with is not found, and the page says that the report does not name it.

use advisory_model::search::{Query, fold};
use advisory_model::{PartId, PlaceId, Report, RouteId, Scope};

/// How many are shown at once.
pub(super) const SHOWN: usize = 8;

/// The scopes whose names hold every typed word, or its beginning: those of just that name first, then regions, what the report names, and
/// what is only drawn for orientation.
pub(super) fn find(report: &Report, typed: &str) -> Vec<Scope> {
    let query = Query::new(typed);
    if query.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Scope> = scopes(report)
        .filter(|scope| query.finds(&names(report, *scope)))
        .collect();
    let typed = fold(typed.trim());
    found.sort_by_key(|scope| {
        let is_its_name = names(report, *scope).iter().any(|name| fold(name) == typed);
        (!is_its_name, rank(report, *scope))
    });
    found
}

/// Whether the report speaks of it by name, if only of a region of the same name.
pub(super) fn is_named(report: &Report, scope: Scope) -> bool {
    let name = fold(report.scope_name(scope));
    let is_a_regions = || {
        let mut named = report.region_ids().filter(|region| report.names(*region));
        named.any(|region| fold(report.scope_name(Scope::Region(region))) == name)
    };
    is_its_own_name(report, scope) || is_a_regions()
}

/// Whether the report's text has the words somewhere, though nothing bears them as its name.
pub(super) fn is_in_the_text(report: &Report, typed: &str) -> bool {
    let query = Query::new(typed);
    let statements = report.statements.iter().map(|it| it.text.as_str());
    let incidents = report.incidents.iter().map(|it| it.title.as_str());
    !query.is_empty() && statements.chain(incidents).any(|text| query.finds(&[text]))
}

fn is_its_own_name(report: &Report, scope: Scope) -> bool {
    match scope {
        Scope::Place(place) => report.places[place.index()].is_named(),
        Scope::Region(region) => report.names(region),
        _ => true,
    }
}

fn scopes(report: &Report) -> impl Iterator<Item = Scope> {
    let parts = (0..report.parts.len()).map(|index| Scope::Part(PartId::at(index)));
    let places = (0..report.places.len()).map(|index| Scope::Place(PlaceId::at(index)));
    let roads = (0..report.routes.len()).map(|index| Scope::Route(RouteId::at(index)));
    report
        .region_ids()
        .map(Scope::Region)
        .chain(parts)
        .chain(places)
        .chain(roads)
}

fn names(report: &Report, scope: Scope) -> Vec<&str> {
    let mut names = vec![report.scope_name(scope)];
    if let Scope::Region(region) = scope {
        names.extend(report.regions[region.index()].also.iter().map(String::as_str));
    }
    names
}

fn rank(report: &Report, scope: Scope) -> u8 {
    match scope {
        Scope::Region(_) => 0,
        _ if is_its_own_name(report, scope) => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    fn found(typed: &str) -> Vec<String> {
        let report = Content::embedded().unwrap().report;
        let found = find(report, typed).into_iter();
        found.map(|scope| report.scope_slug(scope)).collect()
    }

    #[test]
    fn a_stop_is_found_by_any_spelling_of_its_name_or_its_beginning() {
        let cases = [
            ("siby", "place:siby"),
            ("SÉV", "place:sevare"),
            ("sevare", "place:sevare"),
            ("Tombouctou", "region:timbuktu"),
            ("rn5", "route:rn5"),
            ("national", "route:rn5"),
            ("bko", "place:airport"),
            ("  mopti ", "region:mopti"),
            ("northern", "part:northern-segou"),
        ];
        for (typed, first) in cases {
            assert_eq!(found(typed).first().map(String::as_str), Some(first), "{typed:?}");
        }
    }

    #[test]
    fn several_are_found_those_of_just_that_name_first_then_what_is_named_before_what_is_only_drawn() {
        let cases = [
            (
                "bamako",
                ["region:bamako", "place:bamako-city", "place:airport", "route:rn5"],
            ),
            (
                "bam",
                ["region:bamako", "place:airport", "route:rn5", "place:bamako-city"],
            ),
        ];
        for (typed, all) in cases {
            assert_eq!(found(typed), all, "{typed:?}");
        }
    }

    #[test]
    fn a_town_shares_the_name_of_its_region() {
        let report = Content::embedded().unwrap().report;
        let cases = [
            ("place:siby", true),
            ("place:bamako-city", true),
            ("place:kayes-city", false),
            ("region:kayes", false),
            ("region:mopti", true),
            ("route:rn5", true),
        ];
        for (slug, named) in cases {
            let scope = report.scope(slug).unwrap();
            assert_eq!(is_named(report, scope), named, "{slug}");
        }
    }

    #[test]
    fn a_word_of_the_text_is_not_said_to_be_missing_from_it() {
        let report = Content::embedded().unwrap().report;
        for (typed, is_there) in [("malaria", true), ("Nioro", false), ("", false), ("–", false)] {
            assert_eq!(is_in_the_text(report, typed), is_there, "{typed:?}");
        }
    }

    #[test]
    fn nothing_is_found_of_nothing_or_of_what_the_report_does_not_name() {
        for typed in ["", "  ", "–", "Nioro", "amako", "🚙"] {
            assert_eq!(found(typed), [""; 0], "{typed:?}");
        }
    }
}
