//! Two tabs of one browser: each sees what the other does, and neither loses a change or brings back what was erased.

use crate::browser::in_a_browser;
use crate::page::Page;
use crate::traveller::{open_planner, turn_to};

const FIRST: &str = "[data-item=decide-whether-to-travel] input";
const SAVED: &str = "$('[data-save-state=saved]')";
const TRIPS_SAVED: &str = "$('[data-trips] [data-save-state=saved]')";

/// Makes a trip of this name; it is open, and saved.
async fn make_a_trip(page: &Page, name: &str) {
    page.click("[data-new-trip]").await;
    page.wait("$('[data-editor]')").await;
    page.click("#trip-name").await;
    page.type_in(name).await;
    page.click("#trip-seek").await;
    page.wait(&format!(
        "$('[data-trip-name]').textContent === '{name}' && {TRIPS_SAVED}"
    ))
    .await;
}

async fn close_the_trip(page: &Page) {
    page.click("[data-close-trip]").await;
    page.wait("$('[data-all-trips]') && !$('[data-editor]')").await;
}

#[test]
fn a_tick_on_the_list_for_everyone_is_seen_in_the_other_tab_and_taken_back_there() {
    in_a_browser(async |page| {
        page.open("#plan").await;
        page.wait(SAVED).await;
        let [one, other] = [page.window().await, page.open_window("/#plan").await];
        page.alive().await;
        page.wait(SAVED).await;
        page.click(FIRST).await;
        page.wait(&format!("$('{FIRST}').checked && {SAVED}")).await;
        page.turn_to(&one).await;
        page.wait(&format!("$('{FIRST}').checked && {SAVED}")).await;
        assert!(page.text("$('.progress').textContent").await.contains("1 of"));
        page.click(FIRST).await;
        page.wait(&format!("!$('{FIRST}').checked && {SAVED}")).await;
        page.turn_to(&other).await;
        page.wait(&format!("!$('{FIRST}').checked && {SAVED}")).await;
    });
}

#[test]
fn changes_of_one_trip_in_two_tabs_are_both_there_in_each_and_after_a_reload() {
    in_a_browser(async |page| {
        open_planner(page).await;
        make_a_trip(page, "Survey").await;
        let [one, other] = [page.window().await, page.open_window("/#plan").await];
        page.alive().await;
        page.wait("$('[data-open-trip]')").await;
        page.click("[data-open-trip]").await;
        page.wait("$('[data-editor]')").await;
        page.click("[data-editor] input[value=hired-car]").await;
        page.wait(&format!(
            "$('[data-editor] input[value=hired-car]').checked && {TRIPS_SAVED}"
        ))
        .await;
        page.turn_to(&one).await;
        page.wait("$('[data-editor] input[value=hired-car]').checked").await;
        // What is half typed stays while the other tab goes on.
        page.click("#trip-name").await;
        page.type_in(" of the coast").await;
        page.turn_to(&other).await;
        page.click("[data-editor] input[value=hotel]").await;
        page.wait(&format!(
            "$('[data-editor] input[value=hotel]').checked && {TRIPS_SAVED}"
        ))
        .await;
        page.turn_to(&one).await;
        page.wait("$('[data-editor] input[value=hotel]').checked").await;
        assert!(page.text("$('#trip-name').value").await.contains("of the coast"));
        page.click("#trip-seek").await;
        page.wait(&format!(
            "$('[data-trip-name]').textContent.includes('of the coast') && {TRIPS_SAVED}"
        ))
        .await;
        page.click("[data-editor] input[value=taxi]").await;
        page.wait(&format!(
            "$('[data-editor] input[value=taxi]').checked && {TRIPS_SAVED}"
        ))
        .await;
        page.turn_to(&other).await;
        page.wait("$('[data-editor] input[value=taxi]').checked && $('[data-trip-name]').textContent.includes('of the coast')")
            .await;
        for tab in [&one, &other] {
            page.turn_to(tab).await;
            page.reload().await;
            page.wait("$('[data-open-trip]')").await;
            page.click("[data-open-trip]").await;
            page.wait(
                "$('[data-editor] input[value=hotel]')?.checked && $('[data-editor] input[value=hired-car]').checked",
            )
            .await;
            assert!(page.text("$('#trip-name').value").await.contains("of the coast"));
        }
    });
}

#[test]
fn a_trip_that_is_erased_in_one_tab_goes_in_the_other_and_does_not_come_back() {
    in_a_browser(async |page| {
        open_planner(page).await;
        make_a_trip(page, "Survey").await;
        let [one, other] = [page.window().await, page.open_window("/#plan").await];
        page.alive().await;
        page.wait("$('[data-open-trip]')").await;
        page.click("[data-open-trip]").await;
        turn_to(page, "list").await;
        page.turn_to(&one).await;
        page.click("[data-editor] [data-action=delete]").await;
        page.wait("$('[data-deleted]')").await;
        page.ask("$('[data-deleted]').open = true").await;
        page.click("[data-ask-erase]").await;
        page.wait("$('[data-erase]')").await;
        page.click("[data-erase]").await;
        page.wait(&format!("!$('[data-deleted]') && {TRIPS_SAVED}")).await;
        page.turn_to(&other).await;
        page.wait(&format!(
            "!$('[data-trip-page]') && !$('[data-trip-id]') && {TRIPS_SAVED}"
        ))
        .await;
        // The other tab goes on to save things of its own, and the erased one is not among them.
        make_a_trip(page, "Another").await;
        close_the_trip(page).await;
        for tab in [&one, &other] {
            page.turn_to(tab).await;
            page.reload().await;
            page.wait("$('[data-open-trip]')").await;
            let names = page.texts("$$('[data-open-trip]').map((it) => it.textContent)").await;
            assert_eq!(names, ["Another"]);
        }
    });
}

#[test]
fn without_channels_each_tab_still_keeps_the_others_changes() {
    in_a_browser(async |page| {
        let without = "Object.defineProperty(window, 'BroadcastChannel', { value: undefined });";
        page.before(without).await;
        page.open("#plan").await;
        page.wait(SAVED).await;
        page.click(FIRST).await;
        page.wait(&format!("$('{FIRST}').checked && {SAVED}")).await;
        page.click("[data-item=read-current-advisory] input").await;
        page.wait(&format!("$('.progress').textContent.includes('2 of') && {SAVED}"))
            .await;
        page.reload().await;
        page.wait("$('.progress').textContent.includes('2 of')").await;
    });
}
