//! The interface's words, one file a language. Each is a function, so that a build
//! carries only those it shows. Sentences are whole: nothing is put together from pieces, so that a language may order
//! its words as it likes. What the report says is not here but in the dataset.

mod en;

use crate::route::Section;
use crate::state::SaveState;
use advisory_model::export::File;
use advisory_model::{
    Coverage, Date, Hours, Layer, Lodging, Months, Phase, PlaceKind, Progress, Purpose, Span, Topic, Traveller, Way,
};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// English.
    English,
}

/// The words of a language (a BCP 47 tag); English where there are none.
#[must_use]
pub fn in_language(_language: &str) -> Text {
    Text::English
}

/// Every word and sentence of the interface, each a function of the same name in a language's own module.
macro_rules! words {
    ($($name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*) => {
        #[expect(missing_docs, reason = "the names say it, and a language's file is read beside this list")]
        impl Text {
            $(#[must_use] pub fn $name(self, $($argument: $type),*) -> $result {
                match self {
                    Self::English => en::$name($($argument),*),
                }
            })*
        }
    };
}

// Words of the planner, each page's by itself.
#[cfg(feature = "planner")]
mod briefing;
#[cfg(feature = "planner")]
mod device;
#[cfg(feature = "planner")]
mod exchange;
#[cfg(feature = "planner")]
mod list;
#[cfg(feature = "planner")]
mod organisation;
#[cfg(feature = "planner")]
mod paper;
#[cfg(feature = "planner")]
mod trips;

words! {
    trips_intro() -> &'static str;
    trips_open() -> &'static str;
    bring_over() -> &'static str;
    add_to_trip() -> &'static str;
    sections_label() -> &'static str;
    section(section: Section) -> &'static str;
    section_short(section: Section) -> &'static str;
    call() -> &'static str;
    close() -> &'static str;
    damaged_widget() -> &'static str;
    level(number: u8) -> String;
    strip(level: u8, year: u16, age: Option<u16>) -> String;
    age_title(year: u16, age: Option<u16>) -> String;
    age_notice(year: u16) -> String;
    reasons() -> &'static str;
    tag() -> &'static str;
    app_description(level: u8, year: u16) -> String;
    offline_title() -> &'static str;
    being_kept_offline() -> &'static str;
    kept_offline() -> &'static str;
    not_yet_kept_offline() -> &'static str;
    never_kept_offline() -> &'static str;
    install() -> &'static str;
    how_to_install() -> &'static str;
    install_on_iphone() -> &'static str;
    install_on_android() -> &'static str;
    install_on_computer() -> &'static str;
    new_version() -> &'static str;
    change_over() -> &'static str;
    new_version_elsewhere() -> &'static str;
    load_again() -> &'static str;
    issued_by() -> &'static str;
    produced_with(with: &str) -> String;
    edition() -> &'static str;
    not_official(issuer: &str) -> String;
    official_page() -> &'static str;
    grades_title() -> &'static str;
    grades_note() -> &'static str;
    not_graded() -> &'static str;
    editorial() -> &'static str;
    topic(topic: Topic) -> &'static str;
    layer(layer: Layer) -> &'static str;
    layers() -> &'static str;
    coverage(coverage: Coverage) -> &'static str;
    coverage_meaning(coverage: Coverage) -> &'static str;
    step(step: u8) -> &'static str;
    step_meaning(step: u8) -> &'static str;
    ungraded() -> &'static str;
    ungraded_meaning() -> &'static str;
    nothing_said() -> &'static str;
    never_named() -> &'static str;
    named() -> &'static str;
    map_label(country: &str, layer: &str) -> String;
    map_keys() -> &'static str;
    move_map() -> &'static str;
    zoom_in() -> &'static str;
    zoom_out() -> &'static str;
    whole_map() -> &'static str;
    fill_window() -> &'static str;
    leave_window() -> &'static str;
    hint_fingers() -> &'static str;
    hint_wheel() -> &'static str;
    region_label(name: &str, coverage: &str, grade: &str, statements: usize) -> String;
    overlays() -> &'static str;
    overlay_places() -> &'static str;
    overlay_zones() -> &'static str;
    zones_ours() -> &'static str;
    place_on_map(name: &str, approximate: bool) -> String;
    road_on_map(name: &str) -> String;
    none_in_this_report() -> &'static str;
    legend_marks() -> &'static str;
    mark_place() -> &'static str;
    mark_approximate() -> &'static str;
    mark_town() -> &'static str;
    mark_area() -> &'static str;
    mark_road() -> &'static str;
    mark_incident() -> &'static str;
    mark_zone() -> &'static str;
    legend() -> &'static str;
    legend_ours() -> &'static str;
    ratings_in_full(ratings: &str) -> String;
    legend_steps() -> &'static str;
    legend_coverages() -> &'static str;
    boundaries() -> &'static str;
    credits() -> &'static str;
    kilometres(distance: f64) -> String;
    table_caption(layer: &str) -> String;
    column_region() -> &'static str;
    column_coverage() -> &'static str;
    column_grade() -> &'static str;
    column_statements() -> &'static str;
    column_paragraphs() -> &'static str;
    level_everywhere(level: u8) -> String;
    choose_region() -> &'static str;
    read_it() -> &'static str;
    close_region() -> &'static str;
    what_is_said(region: &str, layer: &str) -> String;
    rests_on(scopes: &str) -> String;
    said_of(coverage: Coverage) -> &'static str;
    country_wide(count: usize) -> String;
    incidents() -> &'static str;
    toll(toll: &str) -> String;
    inferred_year() -> &'static str;
    timeline() -> &'static str;
    timeline_label(incidents: usize, whole: Span) -> String;
    timeline_note() -> &'static str;
    first_month() -> &'static str;
    last_month() -> &'static str;
    month_of_year(months: u16) -> String;
    choose_year() -> &'static str;
    all_years() -> &'static str;
    incidents_shown(shown: usize, of: usize, span: Span) -> String;
    no_incident() -> &'static str;
    marks_on_the_map() -> &'static str;
    when_and_where(when: &str, places: &str) -> String;
    incident_at(title: &str, when: &str, places: &str) -> String;
    actors(names: &str) -> String;
    targets(names: &str) -> String;
    whole_country() -> &'static str;
    mark_stands(exact: bool, near: bool) -> &'static str;
    when(when: &str) -> String;
    stamp(year: u16) -> String;
    reassurance(year: u16) -> String;
    until(date: Date) -> String;
    our_note() -> &'static str;
    source(section: &str, number: u16) -> String;
    traveller(traveller: Traveller) -> &'static str;
    hours(hours: Hours) -> &'static str;
    months(months: Months) -> String;
    way(way: Way) -> &'static str;
    lodging(lodging: Lodging) -> &'static str;
    purpose(purpose: Purpose) -> &'static str;
    plan_intro(level: u8, year: u16) -> String;
    phase(phase: Phase) -> &'static str;
    progress(it: Progress) -> String;
    progress_all(it: Progress) -> String;
    because() -> &'static str;
    concerns(whom: &str) -> String;
    ours(basis: &str) -> String;
    due(days: i16, after_return: bool) -> String;
    finished(level: u8, year: u16) -> String;
    save_state(state: SaveState) -> &'static str;
    keep_here() -> &'static str;
    take_ticks() -> &'static str;
    set_aside() -> &'static str;
    download_set_aside() -> &'static str;
    report_intro(paragraphs: usize, statements: usize) -> String;
    search() -> &'static str;
    search_hint() -> &'static str;
    clear_search() -> &'static str;
    found(found: usize, of: usize) -> String;
    found_nothing(typed: &str) -> String;
    publications() -> &'static str;
    emergency_intro(year: u16) -> String;
    no_number() -> &'static str;
    address() -> &'static str;
    opening_hours() -> &'static str;
    other_contacts() -> &'static str;
    own_contacts() -> &'static str;
    own_contacts_intro() -> &'static str;
    own_contacts_open() -> &'static str;
    situations() -> &'static str;
    all_contacts() -> &'static str;
    places_caption() -> &'static str;
    places_named() -> &'static str;
    places_for_orientation() -> &'static str;
    column_place() -> &'static str;
    column_position() -> &'static str;
    column_told() -> &'static str;
    place_in(kind: PlaceKind, region: &str) -> String;
    road_through(regions: &str) -> String;
    degrees(latitude: f64, longitude: f64) -> String;
    position_source(source: &str) -> String;
    approximate() -> &'static str;
    schematic() -> &'static str;
    schematic_line() -> &'static str;
    no_position() -> &'static str;
    statements() -> &'static str;
    named_in() -> &'static str;
    on_the_road() -> &'static str;
    nothing_of_its_own() -> &'static str;
    inset_summary(region: &str) -> String;
    inset_caption() -> &'static str;
    inset_road(name: &str) -> String;
    inset_place(name: &str, approximate: bool) -> String;
    north() -> &'static str;
    region_fill(name: &str, coverage: &str, grade: &str) -> String;
    contacts_in(region: &str) -> String;
    listed_by_address() -> &'static str;
    take_away() -> &'static str;
    take_svg() -> &'static str;
    take_png() -> &'static str;
    picture_failed() -> &'static str;
    file(file: File) -> &'static str;
    files_note(year: u16) -> String;
}
