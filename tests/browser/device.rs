//! All that the device keeps: a backup goes to another browser and is put together with what is there, and two taps erase everything.

use crate::accessibility::{SCHEMES, assert_nothing_found_in, bring_axe, prefer};
use crate::browser::in_a_browser;
use crate::own_numbers::{add_the_insurer, show};
use crate::page::Page;
use crate::traveller::{make_the_trip, open_planner, take};
use serde_json::json;

const FIRST: &str = "[data-item=decide-whether-to-travel] input";
const TRIPS_SAVED: &str = "$('[data-trips] [data-save-state=saved]')";

/// A trip with who travels, a tick on the list for everyone, and a number of the traveller's own; no trip is open.
async fn fill_in(page: &Page) {
    make_the_trip(page).await;
    page.click("[data-close-trip]").await;
    page.wait(&format!("$('[data-device]') && {TRIPS_SAVED}")).await;
    page.click(FIRST).await;
    page.wait(&format!(
        "$('{FIRST}').checked && $('.progress [data-save-state=saved]')"
    ))
    .await;
    add_the_insurer(page).await;
    show(page, "plan").await;
    page.wait(TRIPS_SAVED).await;
}

/// Pastes a text where the block leads to, and has it read.
async fn read(page: &Page, text: &str) {
    page.click("[data-device] [data-paste]").await;
    page.wait("$('[data-reading]').open").await;
    page.ask(&format!(
        "(() => {{ const field = $('[data-read-field]'); field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()",
        json!(text)
    ))
    .await;
    page.click("[data-read]").await;
}

async fn databases(page: &Page) -> serde_json::Value {
    page.ask_later(
        "indexedDB.databases().then((all) => all.map((it) => it.name).filter((it) => it.includes('travel-advisory')))",
    )
    .await
}

#[test]
fn a_backup_holds_everything_and_is_put_together_with_what_another_browser_has() {
    let mut saved = String::new();
    in_a_browser(async |page| {
        fill_in(page).await;
        saved = take(page, "[data-device] [data-backup]").await;
        page.wait("$('[data-went=device]').textContent.includes('has the file now')")
            .await;
    });
    for words in [
        "travel-advisory backup",
        "Survey in the centre",
        "pregnant",
        "Insurer",
        "decide-whether-to-travel",
    ] {
        assert!(saved.contains(words), "{words} is missing in: {saved}");
    }
    in_a_browser(async |page| {
        open_planner(page).await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-editor]')").await;
        page.click("[data-close-trip]").await;
        page.wait("$('[data-restore]')").await;
        page.ask(&format!(
            "(() => {{ const files = new DataTransfer(); files.items.add(new File([{}], 'backup.json', {{ type: 'application/json' }}));
                const field = $('[data-restore]'); field.files = files.files; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()",
            json!(saved)
        ))
        .await;
        page.wait("$('[data-restoring] [data-restore-now]')").await;
        assert!(
            page.text("$('[data-brings-trips]').textContent")
                .await
                .contains("all new here")
        );
        assert_eq!(
            page.ask("$$('[data-open-trip]').length").await,
            json!(1),
            "shown before it is kept"
        );
        page.click("[data-restore-now]").await;
        page.wait(&format!("$$('[data-open-trip]').length === 2 && {TRIPS_SAVED}"))
            .await;
        page.wait(&format!("$('{FIRST}').checked")).await;
        page.reload().await;
        page.wait("$$('[data-open-trip]').length === 2 && $('[data-own-contact]')")
            .await;
        assert!(page.is(&format!("$('{FIRST}').checked")).await);
    });
}

#[test]
fn everything_is_copied_in_the_browser_and_pasted_into_the_installed_app() {
    let mut copied = String::new();
    in_a_browser(async |page| {
        page.before("Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } });")
            .await;
        fill_in(page).await;
        page.click("[data-copy-all]").await;
        page.wait("window.copied && $('[data-went=device]').textContent").await;
        copied = page.text("window.copied").await;
    });
    in_a_browser(async |page| {
        open_planner(page).await;
        read(page, &copied).await;
        page.wait("$('[data-restore-now]')").await;
        page.click("[data-restore-now]").await;
        page.wait(&format!("$('[data-open-trip]') && {TRIPS_SAVED}")).await;
    });
}

#[test]
fn two_taps_erase_everything_in_every_tab_and_nothing_comes_back() {
    in_a_browser(async |page| {
        fill_in(page).await;
        let [one, other] = [page.window().await, page.open_window("/#plan").await];
        page.alive().await;
        page.wait(&format!("$('[data-open-trip]') && $('{FIRST}').checked"))
            .await;
        page.click("[data-open-trip]").await;
        page.wait("$('[data-editor]')").await;
        page.turn_to(&one).await;
        page.click("[data-erase-all]").await;
        page.wait("$('[data-erasing]')").await;
        assert!(page.is("!$('[data-erase-copy]').checked").await);
        page.click("[data-erase-now]").await;
        page.wait("$('[data-device-said]').textContent.includes('is erased')")
            .await;
        assert_eq!(databases(page).await, json!([]), "nothing of ours is left");
        assert!(
            page.is(&format!(
                "!$('[data-open-trip]') && !$('[data-own-contact]') && {TRIPS_SAVED}"
            ))
            .await
        );
        page.wait(&format!(
            "!$('{FIRST}').checked && $('.progress [data-save-state=saved]')"
        ))
        .await;
        page.turn_to(&other).await;
        page.wait(&format!(
            "!$('[data-editor]') && !$('[data-trip-id]') && !$('{FIRST}').checked"
        ))
        .await;
        assert!(page.is("!$('[data-own-contact]')").await);
        for tab in [&other, &one] {
            page.turn_to(tab).await;
            page.reload().await;
            page.wait("$('.progress [data-save-state=saved]')").await;
            assert!(
                page.is(&format!("!$('{FIRST}').checked && !$('[data-open-trip]')"))
                    .await
            );
        }
        let kept = page
            .ask_later("new Promise((resolve) => { const opening = indexedDB.open('travel-advisory'); opening.onsuccess = () => { const asked = opening.result.transaction('records').objectStore('records').getAllKeys(); asked.onsuccess = () => resolve(asked.result); }; })")
            .await;
        assert_eq!(kept, json!([]));
    });
}

#[test]
fn the_copy_for_use_without_a_connection_goes_only_if_it_is_chosen_and_only_ours() {
    in_a_browser(async |page| {
        open_planner(page).await;
        let ours = format!("travel-advisory {}/ abc", page.url());
        let put = format!(
            "Promise.all([caches.open({}), caches.open('another application')]).then(() => true)",
            json!(ours)
        );
        page.ask_later(&put).await;
        // The worker may be about to make one of its own meanwhile.
        let names = "caches.keys().then((names) => names.filter((name) => / (abc|application)$/.test(name)).sort())";
        let there = page.ask_later(names).await;
        for (chosen, left) in [(false, there), (true, json!(["another application"]))] {
            page.click("[data-erase-all]").await;
            page.wait("$('[data-erasing]')").await;
            if chosen {
                page.click("[data-erase-copy]").await;
                page.wait("$('[data-erase-copy]').checked").await;
            }
            page.click("[data-erase-now]").await;
            page.wait("$('[data-device-said]').textContent.includes('is erased')")
                .await;
            assert_eq!(page.ask_later(names).await, left);
        }
    });
}

#[test]
fn where_storage_is_blocked_everything_shown_can_be_saved_with_one_press() {
    in_a_browser(async |page| {
        page.before("Object.defineProperty(window, 'indexedDB', { value: undefined });")
            .await;
        page.before(
            "window.taken = []; const address = URL.createObjectURL; URL.createObjectURL = (blob) => { window.blob = blob; return address.call(URL, blob); };
            HTMLAnchorElement.prototype.click = function () { window.taken.push({ name: this.download, blob: window.blob }); };",
        )
        .await;
        page.open("#plan").await;
        page.wait("$('[data-save-state=blocked]')").await;
        page.click(FIRST).await;
        page.wait("$('.progress').textContent.includes('1 of')").await;
        let ticks = take(page, "[data-take-ticks]").await;
        assert!(
            ticks.contains("decide-whether-to-travel") && ticks.contains("\"schema\":1"),
            "{ticks}"
        );
        page.click("button[data-trip='']").await;
        page.wait("$('[data-only-in-memory] [data-backup]')").await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-editor]') && $('[data-only-in-memory] [data-backup]')")
            .await;
        let backup = take(page, "[data-only-in-memory] [data-backup]").await;
        assert!(backup.contains("travel-advisory backup"), "{backup}");
        page.click("[data-close-trip]").await;
        page.wait("$('[data-paste]')").await;
        read(page, &ticks).await;
        page.wait("$('[data-brings-ticks]')?.textContent.includes('1 item')")
            .await;
    });
}

#[test]
fn the_browser_is_asked_to_keep_it_once_and_what_it_says_is_said() {
    for (answer, said) in [("true", "kept"), ("false", "may-go")] {
        in_a_browser(async |page| {
            page.before(&format!(
                "window.asked = 0; navigator.storage.persist = async () => {{ window.asked += 1; return {answer}; }}; navigator.storage.persisted = async () => window.asked > 0 && {answer};"
            ))
            .await;
            page.open("#plan").await;
            page.wait("$('[data-save-state=saved]')").await;
            assert_eq!(
                page.ask("window.asked").await,
                json!(0),
                "not before something is saved"
            );
            page.click(FIRST).await;
            page.wait("window.asked === 1").await;
            page.click("button[data-trip='']").await;
            // Once it is known what was ticked, that stands above the button.
            page.wait(TRIPS_SAVED).await;
            page.click("[data-new-trip]").await;
            page.wait(&format!("$('[data-editor]') && {TRIPS_SAVED}")).await;
            page.click("[data-close-trip]").await;
            page.wait(&format!("$('[data-persistence={said}]')")).await;
            assert_eq!(page.ask("window.asked").await, json!(1), "once, by whichever program");
        });
    }
}

#[test]
fn axe_finds_nothing_in_any_of_it() {
    in_a_browser(async |page| {
        prefer(page, SCHEMES[0]).await;
        fill_in(page).await;
        bring_axe(page).await;
        assert_nothing_found_in(&SCHEMES, page, "on this device").await;
        let backup = take(page, "[data-device] [data-backup]").await;
        page.click("[data-erase-all]").await;
        page.wait("$('[data-erasing]')").await;
        assert_nothing_found_in(&SCHEMES, page, "the question before erasing").await;
        page.click("[data-erase-now]").await;
        page.wait("$('[data-device-said]').textContent.includes('is erased')")
            .await;
        read(page, &backup).await;
        page.wait("$('[data-restore-now]')").await;
        assert_nothing_found_in(&SCHEMES, page, "a backup that was read").await;
        page.click("[data-restore-now]").await;
        page.wait("$('[data-own-contact]')").await;
        show(page, "emergency").await;
        page.click("[data-own-remove]").await;
        page.click("[data-own-add]").await;
        page.wait("$('[data-own-form]') && $('[data-own-remove-now]')").await;
        assert_nothing_found_in(&SCHEMES, page, "own numbers").await;
    });
}
