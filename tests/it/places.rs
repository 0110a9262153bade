//! Places and roads: every one is listed with its position and what is told of it, and a small region has an inset.

use crate::rendered::{Rendered, text, within};
use crate::snapshot::{self, assert_snapshot};
use advisory_model::{Place, PlaceKind, Report, Scope};
use travel_advisory::content::Content;
use travel_advisory::route::{Route, Section};

fn report() -> &'static Report {
    Content::embedded().unwrap().report
}

#[test]
fn every_place_is_listed_with_its_position_and_by_whose_word() {
    let page = Rendered::page();
    for place in &report().places {
        let row = text(page.one(&format!("tr#place-{}", place.id)));
        let position = place.position.unwrap();
        for said in [
            place.name.clone(),
            report().regions[place.region.index()].name.clone(),
            position.latitude.abs().to_string(),
            position.longitude.abs().to_string(),
            place.position_source.clone(),
            place.note.clone().unwrap_or_default(),
        ] {
            assert!(row.contains(&said), "{said:?} is missing in: {row}");
        }
        assert_eq!(row.contains("approximate"), place.approximate, "{row}");
    }
    assert_eq!(page.all("tr[data-place]").len(), report().places.len());
}

#[test]
fn every_road_is_listed_with_its_line_as_schematic() {
    let page = Rendered::page();
    for route in &report().routes {
        let row = text(page.one(&format!("tr#route-{}", route.id)));
        assert!(row.contains(&route.name) && row.contains("schematic"), "{row}");
        for position in &route.line {
            assert!(
                row.contains(&position.latitude.abs().to_string()),
                "{position:?} is missing in: {row}"
            );
        }
    }
    assert_eq!(page.all("tr[data-route]").len(), report().routes.len());
}

#[test]
fn the_list_links_every_incident_of_a_place_or_a_road() {
    let page = Rendered::page();
    for incident in &report().incidents {
        for scope in &incident.scopes {
            let row = match scope {
                Scope::Place(id) => format!("#place-{}", report().places[id.index()].id),
                Scope::Route(id) => format!("#route-{}", report().routes[id.index()].id),
                _ => continue,
            };
            let link = page.text(&format!("{row} a[href='#incident-{}']", incident.id));
            assert_eq!(link, incident.title, "{row}");
        }
    }
}

#[test]
fn the_list_tells_every_statement_of_a_place_or_a_road_with_its_paragraphs() {
    let page = Rendered::page();
    for statement in &report().statements {
        for scope in &statement.scopes {
            let row = match scope {
                Scope::Place(id) => format!("#place-{}", report().places[id.index()].id),
                Scope::Route(id) => format!("#route-{}", report().routes[id.index()].id),
                _ => continue,
            };
            let row = page.one(&row);
            assert!(
                text(row).contains(&statement.text),
                "{} is missing in: {}",
                statement.text,
                text(row)
            );
            let anchor = report().anchor(statement.sources[0]);
            assert!(
                !within(row, &format!("a[href='#{anchor}']")).is_empty(),
                "{anchor} is not linked"
            );
        }
    }
}

#[test]
fn what_is_drawn_for_orientation_stands_apart_and_says_why() {
    let page = Rendered::page();
    let [named, orientation] = page.all(".places-list tbody")[..] else {
        panic!("not two groups");
    };
    assert!(
        text(orientation).contains("the report does not name it"),
        "{}",
        text(orientation)
    );
    for place in &report().places {
        let group = if place.is_named() { named } else { orientation };
        assert_eq!(within(group, &format!("#place-{}", place.id)).len(), 1, "{}", place.id);
        if place.kind == PlaceKind::Label {
            let row = page.text(&format!("#place-{}", place.id));
            assert!(row.contains("with no open outline"), "{row}");
        }
    }
}

#[test]
fn the_inset_holds_the_airport_the_approximate_site_the_road_and_its_other_end() {
    let page = Rendered::page();
    let inset = page.one("details[data-inset=bamako]");
    assert_eq!(inset.value().attr("open"), None, "no region is chosen at first");
    for drawn in ["airport", "kangaba", "siby", "rn5"] {
        let mark = within(inset, &format!("svg [data-drawn={drawn}]"));
        assert_eq!(mark.len(), 1, "{drawn}");
        let approximate = mark[0].value().classes().any(|it| it == "approximate");
        assert_eq!(approximate, drawn == "kangaba", "{drawn}");
    }
    let told = snapshot::html(within(inset, "figcaption")[0]);
    let written: Vec<_> = within(inset, "svg text").into_iter().map(text).collect();
    assert_snapshot("inset", &format!("{told}\n\nIn the drawing:\n{}", written.join("\n")));
}

#[test]
fn the_inset_has_fills_and_words_of_grade_as_the_map() {
    let page = Rendered::page();
    for region in ["bamako", "koulikoro"] {
        let shape = format!("#inset-bamako-{region}");
        let ground = page.one(&format!(".inset .ground:has([href='{shape}'].fill)"));
        let fill = ground.value().classes().find(|it| *it != "ground").unwrap();
        assert_eq!(
            page.all(&format!("svg a[data-region={region}].{fill}")).len(),
            1,
            "{region}"
        );
        let word = page.text(&format!(".inset .word textPath[href='{shape}-word']"));
        let row = page.text(&format!("tr[data-region={region}]"));
        assert!(row.contains(&word), "{word:?} is not in: {row}");
        assert!(page.text(".inset figcaption").contains(&word));
    }
}

#[test]
fn the_inset_is_named_by_its_words_and_is_no_second_set_of_controls() {
    let page = Rendered::page();
    let drawing = page.one(".inset svg");
    assert_eq!(drawing.value().attr("role"), Some("img"));
    let by = drawing.value().attr("aria-labelledby").unwrap();
    assert!(!page.text(&format!("#{by}")).is_empty());
    assert!(within(drawing, "a, button, [tabindex]").is_empty());
}

#[test]
fn contacts_with_an_address_there_are_listed_by_it_and_have_no_position() {
    let page = Rendered::page();
    let inset = page.one(".inset");
    assert!(text(inset).contains("Listed by address: no trustworthy coordinates, so not on the map."));
    let addressed = report().reference.contacts.iter().filter(|it| it.address.is_some());
    for contact in addressed {
        let listed = page.one(&format!(".inset [data-listed={}]", contact.id));
        let said = text(listed);
        assert!(
            said.contains(&contact.name) && said.contains(contact.address.as_deref().unwrap()),
            "{said}"
        );
        assert!(!said.contains('°'), "{said}");
        let link = format!("a[href='#contact-{}']", contact.id);
        assert_eq!(within(listed, &link).len(), 1, "{link}");
        let target = format!("contact-{}", contact.id);
        page.one(&format!("[data-section=emergency] #{target}"));
        assert_eq!(
            Route::of(&target, report()).map(|it| it.section),
            Some(Section::Emergency)
        );
        let in_list = |place: &Place| place.name == contact.name;
        assert!(!report().places.iter().any(in_list), "{} is drawn", contact.name);
    }
    assert_eq!(page.all(".inset [data-listed]").len(), 7);
}
