//! A trip goes to another browser by link, by code and by file, and is whole there; what is no trip does no harm.

use crate::browser::in_a_browser;
use crate::page::Page;
use crate::traveller::{link, make_the_trip, open_planner, take, turn_to};
use serde_json::json;

/// The trip with a tick and a note, on the page where it is taken away.
async fn a_trip_to_send(page: &Page) {
    make_the_trip(page).await;
    turn_to(page, "list").await;
    page.click("[data-trip-page=list] [data-item=decide-whether-to-travel] input[type=checkbox]")
        .await;
    page.wait("$('[data-item=decide-whether-to-travel] input:checked')")
        .await;
    turn_to(page, "exchange").await;
    page.wait("$('[data-link]') && $('[data-trips] [data-save-state=saved]')")
        .await;
}

/// Takes in what was read, and gives the link that the trip has here.
pub(crate) async fn taken_in(page: &Page) -> String {
    page.wait("$('[data-arrival] [data-choice=take]')").await;
    assert_eq!(
        page.ask("$$('[data-open-trip]').length").await,
        json!(0),
        "nothing is kept before it is said"
    );
    page.click("[data-arrival] [data-choice=take]").await;
    page.wait("$('[data-open-trip], [data-editor]') && $('[data-trips] [data-save-state=saved]')")
        .await;
    if !page.is("$('[data-turn-to]')").await {
        page.click("[data-open-trip]").await;
        page.wait("$('[data-turn-to]')").await;
    }
    turn_to(page, "exchange").await;
    link(page).await
}

/// The first browser's part: the link, the code's text and the file.
fn sent() -> [String; 3] {
    let mut sent = [const { String::new() }; 3];
    in_a_browser(async |page| {
        a_trip_to_send(page).await;
        let read = read_code(page).await;
        sent = [
            link(page).await,
            read[read.find('#').unwrap()..].to_owned(),
            take(page, "[data-out=file] [data-take]").await,
        ];
    });
    sent
}

/// The code as a camera sees it: dark runs on light squares.
async fn read_code(page: &Page) -> String {
    let size = page
        .ask("$('[data-code]').viewBox.baseVal.width")
        .await
        .as_f64()
        .unwrap() as usize;
    let path = page.text("$('[data-code] path').getAttribute('d')").await;
    let (quiet, scale) = (4, 4);
    let mut dark = vec![vec![false; size]; size];
    for run in path.split('M').skip(1) {
        let numbers: Vec<usize> = run
            .split(|it: char| !it.is_ascii_digit())
            .filter_map(|it| it.parse().ok())
            .collect();
        let (x, y, length) = (numbers[0], numbers[1], numbers[2]);
        dark[y + quiet][x + quiet..x + quiet + length].fill(true);
    }
    let side = size * scale;
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(
            side,
            side,
            |x, y| {
                if dark[y / scale][x / scale] { 0 } else { 255 }
            },
        );
    image.detect_grids()[0].decode().unwrap().1
}

#[test]
fn a_trip_is_whole_in_another_browser_by_link_by_code_and_by_file() {
    let [by_link, by_code, by_file] = sent();
    for fragment in [&by_link, &by_code] {
        in_a_browser(async |page| {
            page.open(fragment).await;
            assert_eq!(taken_in(page).await, by_link);
            assert_eq!(
                page.ask("location.hash").await,
                json!("#plan"),
                "the address does not keep it"
            );
        });
    }
    in_a_browser(async |page| {
        open_planner(page).await;
        page.click("[data-reading] summary").await;
        page.ask(&format!(
            "(() => {{ const files = new DataTransfer(); files.items.add(new File([{}], 'trip.json', {{ type: 'application/json' }}));
                const field = $('[data-read-file]'); field.files = files.files; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()",
            json!(by_file)
        ))
        .await;
        assert_eq!(taken_in(page).await, by_link);
        turn_to(page, "list").await;
        assert!(page.is("$('[data-item=decide-whether-to-travel] input').checked").await);
    });
}

#[test]
fn who_travels_is_in_nothing_until_it_is_included_and_then_only_once() {
    in_a_browser(async |page| {
        a_trip_to_send(page).await;
        let without = take(page, "[data-out=file] [data-take]").await;
        assert!(
            !without.contains("pregnant") && !without.contains("ngo-worker"),
            "{without}"
        );
        let told = page.text("$('[data-telling]').textContent").await;
        assert!(told.contains("pregnant"), "it is read before it is included: {told}");
        page.click("[data-with-travellers]").await;
        page.wait("$('[data-with-travellers]').checked").await;
        let with = take(page, "[data-out=file] [data-take]").await;
        assert!(with.contains("pregnant"));
        turn_to(page, "list").await;
        turn_to(page, "exchange").await;
        assert!(!page.is("$('[data-with-travellers]').checked").await, "asked for anew");
    });
}

#[test]
fn what_is_no_whole_trip_of_this_report_is_refused_in_a_sentence_and_harms_nothing() {
    in_a_browser(async |page| {
        a_trip_to_send(page).await;
        let whole = link(page).await;
        let hostile = [
            ("cut off", whole[..whole.len() - 20].to_owned()),
            ("a megabyte", format!("#trip=1.{}", "A".repeat(1_000_000))),
            ("empty", "#trip=".to_owned()),
            ("a script", "#trip=<script>window.harmed=1</script>".to_owned()),
        ];
        for (what, fragment) in hostile {
            page.ask(&format!("location.hash = {}", json!(fragment))).await;
            page.wait("$('[data-refused]')?.textContent.trim().length > 20").await;
            assert_eq!(page.ask("location.hash").await, json!("#plan"), "{what}");
            assert!(page.is("!window.harmed && $('[data-link]')").await, "{what}");
            page.ask("location.hash = '#map'").await;
            page.wait("$('[data-section=map]').getBoundingClientRect().height > 0")
                .await;
        }
        page.reload().await;
        page.wait("$('[data-open-trip]')").await;

        page.ask("location.hash = '#plan'").await;
        page.wait("$('[data-section=plan]').getBoundingClientRect().height > 0")
            .await;
        page.click("[data-reading] summary").await;
        let file = r#"{"format":"travel-advisory trips","schema":1,"report":"niger-2020","trips":[]}"#;
        page.click("[data-read-field]").await;
        page.type_in(file).await;
        page.click("[data-read]").await;
        page.wait("$('[data-refused]')?.textContent.includes('niger-2020')")
            .await;
        assert_eq!(
            page.text("$('[data-read-field]').value").await,
            file,
            "what was pasted is not lost"
        );
    });
}

#[test]
fn a_script_in_a_name_is_a_name() {
    let name = "<img src=x onerror=window.harmed=1>";
    let mut sent = String::new();
    in_a_browser(async |page| {
        open_planner(page).await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-editor]')").await;
        page.click("#trip-name").await;
        page.type_in(name).await;
        turn_to(page, "exchange").await;
        page.wait("$('[data-trip-name]').textContent.includes('<img')").await;
        sent = link(page).await;
    });
    in_a_browser(async |page| {
        page.open(&sent).await;
        page.wait("$('[data-arrival]')").await;
        assert!(page.text("$('[data-arrival] h4').textContent").await.contains(name));
        assert!(page.is("!window.harmed && !$('[data-arrival] img')").await);
    });
}
