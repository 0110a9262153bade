//! What a traveller does with trips, for the tests that need one.

use crate::page::Page;

/// Keeps what is offered as a file instead of saving it.
const KEEP: &str = "window.taken = [];
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.blob = blob; return address.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { window.taken.push({ name: this.download, blob: window.blob }); };";

/// Opens the planner on a fresh page.
pub(crate) async fn open_planner(page: &Page) {
    page.before(KEEP).await;
    page.open("#plan").await;
    page.click("button[data-trip]").await;
    page.wait("$('[data-trips] [data-save-state=saved]')").await;
}

/// To Bamako, by the RN5 in a hired car, and to Mopti, in August; for an NGO, one of them pregnant. Made by hand, as a traveller would.
pub(crate) async fn make_the_trip(page: &Page) {
    open_planner(page).await;
    fill_in_the_trip(page).await;
}

/// The same where the planner is open.
pub(crate) async fn fill_in_the_trip(page: &Page) {
    page.click("[data-new-trip]").await;
    page.wait("$('[data-editor]')").await;
    page.click("#trip-name").await;
    page.type_in("Survey in the centre").await;
    set_day(page, "[data-field=departure]", "2027-08-02").await;
    set_day(page, "[data-field=return]", "2027-08-20").await;
    for (typed, stop) in [
        ("bamako", "region:bamako"),
        ("RN5", "route:rn5"),
        ("mopti", "region:mopti"),
    ] {
        page.click("#trip-seek").await;
        page.type_in(typed).await;
        page.wait(&format!("$('[data-add=\"{stop}\"]')")).await;
        page.click(&format!("[data-add='{stop}']")).await;
        page.wait(&format!("$('[data-scope=\"{stop}\"]')")).await;
    }
    for choice in ["hired-car", "humanitarian", "ngo-worker", "pregnant"] {
        page.click(&format!("[data-editor] input[value={choice}]")).await;
    }
    page.wait("$$('[data-editor] input[type=checkbox]:checked').length === 4")
        .await;
    page.wait("$('[data-trips] [data-save-state=saved]')").await;
}

/// Turns to a page of the open trip.
pub(crate) async fn turn_to(page: &Page, name: &str) {
    page.click(&format!("[data-turn-to={name}]")).await;
    page.wait(&format!("$('[data-trip-page={name}]')")).await;
}

/// A browser's field for days takes no letters that every language of the browser would understand.
pub(crate) async fn set_day(page: &Page, field: &str, day: &str) {
    page.ask(&format!(
        "(() => {{ const field = $('{field}'); field.value = '{day}'; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()"
    ))
    .await;
}

/// Presses a button, and gives what it offers as a file.
pub(crate) async fn take(page: &Page, button: &str) -> String {
    page.ask("window.taken = []").await;
    page.click(button).await;
    page.wait("window.taken.length === 1").await;
    let text = page.ask_later("window.taken[0].blob.text()").await;
    text.as_str().unwrap().to_owned()
}

/// Those of these lines that name no paragraph.
pub(crate) async fn without_paragraph(page: &Page, lines: &str) -> Vec<String> {
    page.texts(&format!(
        "$$('{lines}').filter((line) => !line.querySelector('a.source[href^=\"#\"]')).map((line) => line.textContent)"
    ))
    .await
}

/// The link of the open trip, on the page where it is taken away: its fragment, with the `#`.
pub(crate) async fn link(page: &Page) -> String {
    let link = page.text("$('[data-link]').value").await;
    link[link.find('#').unwrap()..].to_owned()
}
