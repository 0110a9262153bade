//! English.

use crate::platform::storage::Trouble;
use crate::route::Section;
use crate::state::SaveState;
use advisory_model::export::File;
use advisory_model::{
    Coverage, Date, Hours, Layer, Lodging, Months, Phase, PlaceKind, Progress, Purpose, Span, Topic, Traveller, Way,
};

#[cfg(feature = "planner")]
pub(super) mod briefing;
#[cfg(feature = "planner")]
pub(super) mod device;
#[cfg(feature = "planner")]
pub(super) mod exchange;
#[cfg(feature = "planner")]
pub(super) mod list;
#[cfg(feature = "planner")]
pub(super) mod organisation;
#[cfg(feature = "planner")]
pub(super) mod paper;
#[cfg(feature = "planner")]
pub(super) mod trips;

pub(super) fn sections_label() -> &'static str {
    "Sections"
}

pub(super) fn call() -> &'static str {
    "Call"
}

pub(super) fn close() -> &'static str {
    "Close"
}

pub(super) fn damaged_widget() -> &'static str {
    "The report could not be read. Load this page again; if that does not help, its files are damaged."
}

pub(super) fn level(number: u8) -> String {
    format!("Level {number}")
}

pub(super) fn strip(level: u8, year: u16, age: Option<u16>) -> String {
    match age {
        Some(age) => format!("Level {level} · report of {year} · {}", old(age)),
        None => format!("Level {level} · report of {year}"),
    }
}

pub(super) fn age_title(year: u16, age: Option<u16>) -> String {
    match age {
        Some(age) => format!("A report of {year}, {}", old(age)),
        None => format!("A report of {year}"),
    }
}

pub(super) fn age_notice(year: u16) -> String {
    format!(
        "Everything here describes {year}. What was dangerous then may be worse now, what was calm then may not be, and offices, \
             numbers and laws may have changed. Read the current official advisory before you decide anything."
    )
}

pub(super) fn reasons() -> &'static str {
    "Because of"
}

/// The language, as BCP 47 has it.
pub(super) fn tag() -> &'static str {
    "en"
}

pub(super) fn app_description(level: u8, year: u16) -> String {
    format!(
        "Level {level} in the report of {year}: risk map, checklist, trips, the whole report and emergency numbers, without a connection too. Not an official site."
    )
}

pub(super) fn offline_title() -> &'static str {
    "Without a connection"
}

pub(super) fn being_kept_offline() -> &'static str {
    "This page is being kept on this device. Stay connected for a moment."
}

pub(super) fn kept_offline() -> &'static str {
    "This page is kept on this device. It opens without a connection, with all that is in it."
}

pub(super) fn not_yet_kept_offline() -> &'static str {
    "This page is not kept whole on this device, and may not open without a connection. It is tried again when you are connected, and whenever you open the page."
}

pub(super) fn never_kept_offline() -> &'static str {
    "This browser does not keep this page, and it may not open without a connection. Try another browser or a window that is not private, or print what you need."
}

pub(super) fn install() -> &'static str {
    "Install as an app"
}

pub(super) fn how_to_install() -> &'static str {
    "How to put it on the home screen"
}

pub(super) fn install_on_iphone() -> &'static str {
    "iPhone, iPad: in Safari, press Share, then Add to Home Screen. The app has a storage of its own: press “Copy everything” under My trips here, and paste it there."
}

pub(super) fn install_on_android() -> &'static str {
    "Android: in the browser’s menu, press Install or Add to Home screen."
}

pub(super) fn install_on_computer() -> &'static str {
    "Computer: in Chrome or Edge, press Install in the address bar; in Safari, press File, then Add to Dock."
}

pub(super) fn new_version() -> &'static str {
    "A new version of this page is ready. What you filled in stays."
}

pub(super) fn change_over() -> &'static str {
    "Change to it"
}

pub(super) fn new_version_elsewhere() -> &'static str {
    "Another window has changed to a new version. This one goes on working; load it again when it suits you."
}

pub(super) fn load_again() -> &'static str {
    "Load again"
}

pub(super) fn issued_by() -> &'static str {
    "Issued by"
}

pub(super) fn produced_with(with: &str) -> String {
    format!("Written with the {with}.")
}

pub(super) fn edition() -> &'static str {
    "Edition"
}

pub(super) fn not_official(issuer: &str) -> String {
    format!("This is not an official site. It retells a public report of the {issuer} in other words.")
}

pub(super) fn official_page() -> &'static str {
    "The current official advisory:"
}

pub(super) fn grades_title() -> &'static str {
    "Where the report uses a word of grade"
}

pub(super) fn grades_note() -> &'static str {
    "In our order, the gravest first. The words in quotation marks are the report’s own."
}

pub(super) fn not_graded() -> &'static str {
    "Every other place and topic is described without such a word. That is not a low grade."
}

pub(super) fn editorial() -> &'static str {
    "Ours, not the report’s"
}

pub(super) fn layers() -> &'static str {
    "What the map shows"
}

pub(super) fn ungraded() -> &'static str {
    "Described without a grade"
}

pub(super) fn ungraded_meaning() -> &'static str {
    "The report tells of it and gives no word of grade. This is not the lowest step."
}

pub(super) fn nothing_said() -> &'static str {
    "Nothing said"
}

pub(super) fn never_named() -> &'static str {
    "The report never names this region."
}

pub(super) fn named() -> &'static str {
    "The report names this region."
}

pub(super) fn map_label(country: &str, layer: &str) -> String {
    format!("Map of {country}: {layer}")
}

pub(super) fn map_keys() -> &'static str {
    "Arrow keys move between regions, letters find one by its name, Enter opens it, Escape closes it. Plus and minus zoom, 0 shows the whole map, Shift with an arrow key moves it."
}

pub(super) fn move_map() -> &'static str {
    "Move the map"
}

pub(super) fn zoom_in() -> &'static str {
    "Zoom in"
}

pub(super) fn zoom_out() -> &'static str {
    "Zoom out"
}

pub(super) fn whole_map() -> &'static str {
    "Whole map"
}

pub(super) fn fill_window() -> &'static str {
    "Fill the window"
}

pub(super) fn leave_window() -> &'static str {
    "Back to the page"
}

pub(super) fn hint_fingers() -> &'static str {
    "Two fingers move the map."
}

pub(super) fn hint_wheel() -> &'static str {
    "Hold Ctrl and turn the wheel to zoom."
}

pub(super) fn region_label(name: &str, coverage: &str, grade: &str, statements: usize) -> String {
    match statements {
        1 => format!("{name}: {coverage}; {grade}; 1 statement"),
        count => format!("{name}: {coverage}; {grade}; {count} statements"),
    }
}

pub(super) fn overlays() -> &'static str {
    "Drawn over the regions"
}

pub(super) fn overlay_places() -> &'static str {
    "Places"
}

pub(super) fn overlay_zones() -> &'static str {
    "Zones"
}

pub(super) fn zones_ours() -> &'static str {
    "The edges of the zones are ours; the report draws none."
}

pub(super) fn place_on_map(name: &str, approximate: bool) -> String {
    if approximate {
        format!("{name}, approximate position: what the report tells of it")
    } else {
        format!("{name}: what the report tells of it")
    }
}

pub(super) fn road_on_map(name: &str) -> String {
    format!("{name}, a schematic line: what the report tells of it")
}

pub(super) fn none_in_this_report() -> &'static str {
    "None in this report."
}

pub(super) fn legend_marks() -> &'static str {
    "Marks"
}

pub(super) fn mark_place() -> &'static str {
    "A place that the report names."
}

pub(super) fn mark_approximate() -> &'static str {
    "A place that it names, at an approximate position."
}

pub(super) fn mark_town() -> &'static str {
    "A town drawn for orientation. The report does not name it as a place."
}

pub(super) fn mark_area() -> &'static str {
    "The name of a region of which there is no open outline."
}

pub(super) fn mark_road() -> &'static str {
    "A road that the report names, as a schematic line."
}

pub(super) fn mark_incident() -> &'static str {
    "An incident: filled where it stands at its place, open where its place is only near."
}

pub(super) fn mark_zone() -> &'static str {
    "The edge of a zone: the north, the centre or the south as we draw them."
}

pub(super) fn legend() -> &'static str {
    "Legend"
}

pub(super) fn legend_ours() -> &'static str {
    "The words are the report’s. Their order, the colours and what we count with the north, the centre and the south are \
                  ours. The country’s level holds everywhere and has a layer of its own; a rating of one region is painted on that region alone."
}

pub(super) fn ratings_in_full(ratings: &str) -> String {
    format!("* In full: {ratings}.")
}

pub(super) fn legend_steps() -> &'static str {
    "Colour: the gravest word of grade that reaches a region"
}

pub(super) fn legend_coverages() -> &'static str {
    "Pattern: how precisely the report speaks of it"
}

pub(super) fn boundaries() -> &'static str {
    "Boundaries"
}

pub(super) fn credits() -> &'static str {
    "Map data: Natural Earth (public domain); positions: GeoNames, CC BY 4.0, and approximate ones of ours."
}

pub(super) fn kilometres(distance: f64) -> String {
    format!("{distance} km")
}

pub(super) fn table_caption(layer: &str) -> String {
    format!("The same facts as a table: {layer}")
}

pub(super) fn column_region() -> &'static str {
    "Region"
}

pub(super) fn column_coverage() -> &'static str {
    "How the report speaks of it"
}

pub(super) fn column_grade() -> &'static str {
    "Word of grade"
}

pub(super) fn column_statements() -> &'static str {
    "Statements"
}

pub(super) fn column_paragraphs() -> &'static str {
    "Paragraphs"
}

pub(super) fn level_everywhere(level: u8) -> String {
    format!("The whole country is at Level {level}.")
}

pub(super) fn read_it() -> &'static str {
    "Read what is said"
}

pub(super) fn choose_region() -> &'static str {
    "Choose a region on the map or in the table to read what the report says of it."
}

pub(super) fn close_region() -> &'static str {
    "Close this region"
}

pub(super) fn what_is_said(region: &str, layer: &str) -> String {
    format!("{region}: {layer}")
}

pub(super) fn rests_on(scopes: &str) -> String {
    format!("Through: {scopes}.")
}

pub(super) fn country_wide(count: usize) -> String {
    match count {
        1 => "1 statement about the whole country".to_owned(),
        count => format!("{count} statements about the whole country"),
    }
}

pub(super) fn incidents() -> &'static str {
    "Incidents"
}

pub(super) fn toll(toll: &str) -> String {
    format!("Toll: {toll}.")
}

pub(super) fn inferred_year() -> &'static str {
    "The year is inferred."
}

pub(super) fn timeline() -> &'static str {
    "Incidents in time"
}

pub(super) fn timeline_label(incidents: usize, whole: Span) -> String {
    format!(
        "Timeline of {incidents} incidents from {} to {}. The list of incidents says the same in words.",
        whole.first / 12,
        whole.last / 12
    )
}

pub(super) fn timeline_note() -> &'static str {
    "A bar is as wide as its time is known: a month, a year (pale), or from a year on (with an arrow). A dashed bar with a question mark \
             has a year that we inferred. An incident of which only the year is known is shown with every month of that year."
}

pub(super) fn first_month() -> &'static str {
    "First month shown"
}

pub(super) fn last_month() -> &'static str {
    "Last month shown"
}

/// The months are counted from January of the year 0.
pub(super) fn month_of_year(months: u16) -> String {
    format!("{} {}", MONTHS[usize::from(months % 12)], months / 12)
}

pub(super) fn choose_year() -> &'static str {
    "Show one year"
}

pub(super) fn all_years() -> &'static str {
    "All years"
}

pub(super) fn incidents_shown(shown: usize, of: usize, span: Span) -> String {
    format!(
        "{shown} of {of} incidents, {} to {}; counts are the report’s own words and are not added up.",
        month_of_year(span.first),
        month_of_year(span.last)
    )
}

pub(super) fn no_incident() -> &'static str {
    "The report dates no incident in these months. That does not mean that nothing happened."
}

pub(super) fn marks_on_the_map() -> &'static str {
    "Each has a mark on the map: a filled one at the place itself, an open ring where the position is only near, on a road, or in a \
             whole area."
}

pub(super) fn when_and_where(when: &str, places: &str) -> String {
    format!("{when} · {places}")
}

pub(super) fn incident_at(title: &str, when: &str, places: &str) -> String {
    format!("{title} ({when}, {places}).")
}

pub(super) fn actors(names: &str) -> String {
    format!("By: {names}.")
}

pub(super) fn targets(names: &str) -> String {
    format!("Against: {names}.")
}

pub(super) fn whole_country() -> &'static str {
    "The whole country"
}

pub(super) fn mark_stands(exact: bool, near: bool) -> &'static str {
    match (exact, near) {
        (true, _) => "The mark stands at the place.",
        (false, true) => "The mark stands near it: the position is approximate.",
        (false, false) => "The mark stands for the whole area.",
    }
}

pub(super) fn stamp(year: u16) -> String {
    format!("as of {year}")
}

pub(super) fn reassurance(year: u16) -> String {
    format!("Reassured in {year}: check before you rely on it")
}

pub(super) fn until(date: Date) -> String {
    format!("Given until {}, not beyond", day(date))
}

pub(super) fn our_note() -> &'static str {
    "Our note:"
}

pub(super) fn source(section: &str, number: u16) -> String {
    format!("{section}, paragraph {number}")
}

pub(super) fn trips_intro() -> &'static str {
    "Say where you go, when and how, and get the part of the report and of this list that concerns you. It stays on this device."
}

pub(super) fn trips_open() -> &'static str {
    "My trips"
}

pub(super) fn bring_over() -> &'static str {
    "This is the installed app. If what you filled in in the browser is not here, copy everything there, under My trips, and paste it here."
}

pub(super) fn add_to_trip() -> &'static str {
    "Add to my trip"
}

pub(super) fn plan_intro(level: u8, year: u16) -> String {
    format!(
        "What the report of {year} asks of a traveller, in order. The country was at Level {level} then: a finished list changes \
             nothing about that."
    )
}

pub(super) fn progress(it: Progress) -> String {
    format!("{} of {} done", it.done, it.of)
}

pub(super) fn progress_all(it: Progress) -> String {
    format!("{} of {} items done in all", it.done, it.of)
}

pub(super) fn because() -> &'static str {
    "Why:"
}

pub(super) fn concerns(whom: &str) -> String {
    format!("For: {whom}")
}

pub(super) fn ours(basis: &str) -> String {
    format!("Our advice, not the report’s. {basis}")
}

pub(super) fn finished(level: u8, year: u16) -> String {
    format!(
        "Every item of this list is done. That is all it says: the advisory was Level {level} in {year}, and a finished list is not \
             a clearance to travel."
    )
}

pub(super) fn set_aside() -> &'static str {
    "A saved checklist could not be read. It was set aside on this device, unchanged, and a new one begun. You can download it."
}

pub(super) fn download_set_aside() -> &'static str {
    "Download what was set aside"
}

pub(super) fn report_intro(paragraphs: usize, statements: usize) -> String {
    format!(
        "All {paragraphs} paragraphs of the report as {statements} statements in plain words, each with the paragraph it rests on."
    )
}

pub(super) fn search() -> &'static str {
    "Search the report"
}

pub(super) fn search_hint() -> &'static str {
    "Words or their beginnings; accents do not matter."
}

pub(super) fn clear_search() -> &'static str {
    "Clear the search"
}

pub(super) fn found(found: usize, of: usize) -> String {
    format!("{found} of {of} statements")
}

pub(super) fn found_nothing(typed: &str) -> String {
    format!(
        "No statement has “{typed}”. The report may say it in other words; that nothing is found does not mean that there is no risk."
    )
}

pub(super) fn publications() -> &'static str {
    "Named here:"
}

pub(super) fn emergency_intro(year: u16) -> String {
    format!(
        "Numbers, addresses and hours as the report printed them in {year}. They may have changed: try them before you need them."
    )
}

pub(super) fn no_number() -> &'static str {
    "No number is printed."
}

pub(super) fn address() -> &'static str {
    "Address"
}

pub(super) fn opening_hours() -> &'static str {
    "Hours"
}

pub(super) fn other_contacts() -> &'static str {
    "Before anything happens"
}

pub(super) fn situations() -> &'static str {
    "If something happens"
}

pub(super) fn all_contacts() -> &'static str {
    "All that the report prints of them"
}

pub(super) fn places_caption() -> &'static str {
    "Every place and road on the map"
}

pub(super) fn places_named() -> &'static str {
    "Named in the report"
}

pub(super) fn places_for_orientation() -> &'static str {
    "Drawn for orientation; the report does not name it as a place"
}

pub(super) fn column_place() -> &'static str {
    "Place or road"
}

pub(super) fn column_position() -> &'static str {
    "Position (editorial)"
}

pub(super) fn column_told() -> &'static str {
    "What the report tells of it"
}

pub(super) fn place_in(kind: PlaceKind, region: &str) -> String {
    let kind = match kind {
        PlaceKind::City => "City",
        PlaceKind::Town => "Town",
        PlaceKind::Village => "Village",
        PlaceKind::Site => "Single site",
        PlaceKind::Airport => "Airport",
        PlaceKind::Label => "Name of an area without an outline",
    };
    format!("{kind}, {region}")
}

pub(super) fn road_through(regions: &str) -> String {
    format!("Road: {regions}")
}

pub(super) fn degrees(latitude: f64, longitude: f64) -> String {
    let (north, east) = (
        if latitude < 0.0 { "S" } else { "N" },
        if longitude < 0.0 { "W" } else { "E" },
    );
    format!("{}° {north}, {}° {east}", latitude.abs(), longitude.abs())
}

pub(super) fn position_source(source: &str) -> String {
    format!("Source: {source}.")
}

pub(super) fn approximate() -> &'static str {
    "approximate"
}

pub(super) fn schematic() -> &'static str {
    "schematic"
}

pub(super) fn schematic_line() -> &'static str {
    "A line of ours through these positions, not the road’s course."
}

pub(super) fn no_position() -> &'static str {
    "There is no trustworthy position, so it is not on the map."
}

pub(super) fn statements() -> &'static str {
    "Statements"
}

pub(super) fn named_in() -> &'static str {
    "Named in:"
}

pub(super) fn on_the_road() -> &'static str {
    "On the road:"
}

pub(super) fn nothing_of_its_own() -> &'static str {
    "The report names it and tells no incident of it alone."
}

pub(super) fn inset_summary(region: &str) -> String {
    format!("{region} and around it, larger")
}

pub(super) fn inset_caption() -> &'static str {
    "Drawn larger, north up, with the colours and patterns of the map."
}

pub(super) fn inset_road(name: &str) -> String {
    format!("{name}: a schematic line, not the road’s course.")
}

pub(super) fn inset_place(name: &str, approximate: bool) -> String {
    if approximate {
        format!("{name}: approximate, so an open ring.")
    } else {
        name.to_owned()
    }
}

pub(super) fn north() -> &'static str {
    "N"
}

pub(super) fn region_fill(name: &str, coverage: &str, grade: &str) -> String {
    format!("{name}: {coverage}; {grade}.")
}

pub(super) fn contacts_in(region: &str) -> String {
    format!("Contacts with an address in {region}")
}

pub(super) fn listed_by_address() -> &'static str {
    "Listed by address: no trustworthy coordinates, so not on the map."
}

pub(super) fn take_away() -> &'static str {
    "Take the map away"
}

pub(super) fn take_svg() -> &'static str {
    "Map as SVG"
}

pub(super) fn take_png() -> &'static str {
    "Map as PNG"
}

pub(super) fn picture_failed() -> &'static str {
    "This browser could not make the picture. Nothing is lost; print the page to keep the map."
}

pub(super) fn file(file: File) -> &'static str {
    match file {
        File::Regions => "Regions by layer, as CSV",
        File::Incidents => "Incidents, as CSV",
        File::Places => "Places and roads, as CSV",
        File::Map => "Regions, places and roads, as GeoJSON",
    }
}

pub(super) fn files_note(year: u16) -> String {
    format!("The pictures show the map as it stands above. The files hold every layer, and all of it describes {year}.")
}

fn old(age: u16) -> String {
    match age {
        0 => "less than a year old".to_owned(),
        1 => "at least 1 year old".to_owned(),
        age => format!("at least {age} years old"),
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or("?")
}

fn day(date: Date) -> String {
    format!("{} {} {}", date.day(), month(date.month()), date.year())
}

/// `2018-09/2018-10` as "September 2018 to October 2018".
pub(super) fn when(when: &str) -> String {
    let moment = |text: &str| {
        let mut parts = text.split('-');
        let (year, month_of, day_of) = (parts.next().unwrap_or(text), parts.next(), parts.next());
        let name = month_of.and_then(|number| number.parse().ok()).map(month);
        match (name, day_of) {
            (Some(name), Some(day)) => format!("{} {name} {year}", day.trim_start_matches('0')),
            (Some(name), None) => format!("{name} {year}"),
            _ => year.to_owned(),
        }
    };
    match (when.strip_prefix("since "), when.split_once('/')) {
        (Some(beginning), _) => format!("since {}", moment(beginning)),
        (None, Some((first, last))) => format!("{} to {}", moment(first), moment(last)),
        (None, None) => moment(when),
    }
}

pub(super) fn months(months: Months) -> String {
    format!("{} to {}", month(months.first), month(months.last))
}

pub(super) fn section(section: Section) -> &'static str {
    match section {
        Section::Overview => "Overview",
        Section::Map => "Risk map",
        Section::Plan => "Plan and checklist",
        Section::Report => "The whole report",
        Section::Emergency => "Emergency",
    }
}

pub(super) fn section_short(section: Section) -> &'static str {
    match section {
        Section::Overview => "Overview",
        Section::Map => "Map",
        Section::Plan => "Plan",
        Section::Report => "Report",
        Section::Emergency => "Emergency",
    }
}

pub(super) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Crime => "Crime",
        Topic::Terrorism => "Terrorism",
        Topic::Kidnapping => "Kidnapping",
        Topic::PoliticalViolence => "Political and ethnic violence",
        Topic::Roads => "Roads and transport",
        Topic::Health => "Health",
        Topic::Police => "Police and law",
        Topic::Communications => "Communications",
        Topic::General => "General",
    }
}

pub(super) fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::AllTopics => "All topics",
        Layer::Topic(of) => topic(of),
        Layer::Level => "The country’s level",
    }
}

pub(super) fn coverage(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Stated => "named",
        Coverage::Part => "only a part named",
        Coverage::Zone => "only the wider zone",
        Coverage::Country => "only the country",
        Coverage::None => "nothing said",
    }
}

pub(super) fn coverage_meaning(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Stated => "The report names the region itself for this topic.",
        Coverage::Part => "The report names only a place, a road or a part in it.",
        Coverage::Zone => "The report speaks only of the north, the centre or the south.",
        Coverage::Country => "The report speaks only of the whole country.",
        Coverage::None => "The report says nothing. Silence is not a low risk.",
    }
}

pub(super) fn said_of(coverage: Coverage) -> &'static str {
    match coverage {
        Coverage::Stated => "Said of the region itself",
        Coverage::Part => "Said of places, roads or parts in it",
        Coverage::Zone => "Said of the wider zone",
        Coverage::Country => "Said of the whole country",
        Coverage::None => "Nothing said",
    }
}

pub(super) fn step(step: u8) -> &'static str {
    match step {
        4 => "Advised against, or “extreme”",
        3 => "Rated “serious”",
        2 => "Rated “considerable”",
        _ => "Rated “moderate” or “minimal”",
    }
}

pub(super) fn step_meaning(step: u8) -> &'static str {
    match step {
        4 => "Step 4, the gravest: the report says to avoid a place, or calls a risk extreme.",
        3 => "Step 3: the report calls a risk serious.",
        2 => "Step 2: the report calls a risk considerable.",
        _ => "Step 1: used by other reports of this form. This one never uses it.",
    }
}

pub(super) fn traveller(traveller: Traveller) -> &'static str {
    match traveller {
        Traveller::NgoWorker => "NGO workers",
        Traveller::FaithWorker => "people working for faith-based organisations",
        Traveller::Pregnant => "women who are or may become pregnant",
        Traveller::Lgbti => "LGBTI travellers",
        Traveller::Disabled => "travellers with a disability",
        Traveller::Driver => "drivers",
        Traveller::Photographer => "photographers",
        Traveller::Business => "business travellers",
        Traveller::UsCitizen => "U.S. citizens",
    }
}

pub(super) fn hours(hours: Hours) -> &'static str {
    match hours {
        Hours::EarlyMorning => "early morning",
        Hours::Daylight => "daylight",
        Hours::Night => "after dark",
    }
}

pub(super) fn way(way: Way) -> &'static str {
    match way {
        Way::OwnCar => "own car",
        Way::HiredCar => "hired car and driver",
        Way::Taxi => "taxi",
        Way::Bus => "bus",
        Way::CharterFlight => "charter flight",
        Way::UnFlight => "UN flight",
        Way::OnFoot => "on foot",
    }
}

pub(super) fn lodging(lodging: Lodging) -> &'static str {
    match lodging {
        Lodging::Hotel => "hotel",
        Lodging::Home => "house or flat",
    }
}

pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Humanitarian => "humanitarian work",
        Purpose::Business => "business",
        Purpose::Faith => "work of faith",
        Purpose::Press => "press",
        Purpose::Visit => "a visit",
        Purpose::Transit => "transit",
    }
}

pub(super) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::BeforeBooking => "Before booking",
        Phase::BeforeDeparture => "Before departure",
        Phase::Packing => "Packing",
        Phase::Arrival => "On arrival",
        Phase::OnTheRoad => "On the road",
        Phase::Lodging => "Lodging",
        Phase::Emergencies => "For emergencies",
        Phase::Return => "On return",
    }
}

pub(super) fn due(days: i16, after_return: bool) -> String {
    match (days, after_return) {
        (0, false) => "Our due day: the day of departure".to_owned(),
        (0, true) => "Our due day: the day of return".to_owned(),
        (days, false) if days < 0 => format!("Our due day: {} days before departure", -days),
        (days, false) => format!("Our due day: {days} days after departure"),
        (days, true) if days < 0 => format!("Our due day: {} days before return", -days),
        (days, true) => format!("Our due day: {days} days after return"),
    }
}

pub(super) fn save_state(state: SaveState) -> &'static str {
    match state {
        SaveState::Unsaved => "Not saved yet. With scripts off, ticks are lost when the page is closed.",
        SaveState::Saved => "Saved on this device. Nothing leaves it.",
        SaveState::Saving => "Saving …",
        SaveState::Blocked(Trouble::Blocked) => {
            "Not saved: this browser gives the page no storage. Ticks are lost when the page is closed."
        }
        SaveState::Blocked(Trouble::Off) => {
            "Not saved: the page around this one keeps nothing here. What you fill in is lost when the page is closed."
        }
        SaveState::Blocked(Trouble::NotAsked) => {
            "Not saved: nothing is kept on this device until you turn it on. Other files and pages on it may be able to read what is kept."
        }
        SaveState::Blocked(Trouble::Newer) => {
            "Not saved: a newer version of this page has saved here. Load the page again to get that version; what it saved is untouched."
        }
        SaveState::Blocked(Trouble::Full) => {
            "Not saved: this device is full. Ticks are lost when the page is closed; free some space."
        }
        SaveState::Blocked(Trouble::Failed) => {
            "Not saved: the browser’s storage failed. Ticks are lost when the page is closed; load it again."
        }
    }
}

pub(super) fn keep_here() -> &'static str {
    "Keep it on this device"
}

pub(super) fn take_ticks() -> &'static str {
    "Save the ticks as a file"
}

pub(super) fn own_contacts() -> &'static str {
    "Your own numbers"
}

pub(super) fn own_contacts_intro() -> &'static str {
    "An insurer, family, a driver, your organisation. They are yours, not the report’s, and stay on this device."
}

pub(super) fn own_contacts_open() -> &'static str {
    "Add your own numbers"
}
