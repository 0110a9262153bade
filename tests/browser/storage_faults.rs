//! What goes wrong with storage and with the clock: it is said, nothing that was saved is lost, and what was shown stays.
//!
//! A loss of power cannot be staged here; that every write asks for strict durability is what stands against it.

use crate::browser::{in_a_browser, in_an_engine};
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::page::Page;
use crate::traveller::{make_the_trip, turn_to};
use serde_json::{Value, json};

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    full_storage_is_said_and_loses_nothing,
    a_database_of_a_newer_version_is_left_alone,
    a_damaged_trip_is_set_aside_and_the_others_stay,
    a_clock_that_jumps_loses_no_change,
    every_write_is_strict,
});

pub(crate) const LIST_STATE: &str =
    "$$('[data-save-state]').find((it) => !it.closest('[data-trips]'))?.dataset.saveState";
pub(crate) const TRIP_STATE: &str = "$('[data-trips] [data-save-state]')?.dataset.saveState";

/// The trip of the tests with a list, and one box of each of the two lists ticked.
pub(crate) async fn with_a_trip(page: &Page) {
    make_the_trip(page).await;
    turn_to(page, "list").await;
    tick(page, ".phase", ITEMS[0]).await;
    tick(page, TRIP, ITEMS[0]).await;
    saved(page).await;
}

pub(crate) const TRIP: &str = "[data-trip-page=list]";
pub(crate) const ITEMS: [&str; 4] = [
    "decide-whether-to-travel",
    "read-current-advisory",
    "leave-out-the-north",
    "weigh-the-centre",
];

/// Ticks a box of a list; the one for everyone has stepped back behind the trip, so it cannot be hit by a pointer.
pub(crate) async fn tick(page: &Page, list: &str, item: &str) {
    let item = boxed(list, item);
    page.ask(&format!("{item}.click()")).await;
    page.wait(&format!("{item}.checked")).await;
}

pub(crate) fn boxed(list: &str, item: &str) -> String {
    format!("$('{list} [data-item={item}] input[type=checkbox]')")
}

pub(crate) async fn saved(page: &Page) {
    page.wait(&format!("{LIST_STATE} === 'saved' && {TRIP_STATE} === 'saved'"))
        .await;
}

/// The boxes that are ticked in both lists after a reload, the trip's after the list's.
pub(crate) async fn ticked_after_a_reload(page: &Page) -> Vec<String> {
    page.reload().await;
    saved(page).await;
    page.wait("$('[data-open-trip]')").await;
    page.ask("$('[data-open-trip]').click()").await;
    page.wait("$('[data-turn-to]')").await;
    turn_to(page, "list").await;
    let ticked =
        |list: &str| format!("...$$('{list} [data-item]:has(input:checked)').map((it) => it.dataset.item).sort()");
    page.texts(&format!("[{}, {}]", ticked(".phase"), ticked(TRIP))).await
}

/// A device that is full refuses to write. Here the page is told so by a script: only Chromium can be given a quota.
fn full_storage_is_said_and_loses_nothing(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.before(
            "const { put } = IDBObjectStore.prototype;
            IDBObjectStore.prototype.put = function (...given) {
                if (window.isFull) throw new DOMException('full', 'QuotaExceededError');
                return put.apply(this, given);
            };",
        )
        .await;
        with_a_trip(page).await;
        page.ask("window.isFull = true").await;
        tick(page, ".phase", ITEMS[1]).await;
        tick(page, TRIP, ITEMS[1]).await;
        page.wait(&format!("{LIST_STATE} === 'blocked' && {TRIP_STATE} === 'blocked'"))
            .await;
        let said = page
            .texts("$$('[data-save-state=blocked]').map((it) => it.textContent)")
            .await;
        assert!(said.iter().all(|it| it.contains("device is full")), "{said:?}");
        page.ask("window.isFull = false").await;
        tick(page, ".phase", ITEMS[2]).await;
        tick(page, TRIP, ITEMS[2]).await;
        saved(page).await;
        let mut both = ITEMS[..3].to_vec();
        both.sort_unstable();
        assert_eq!(ticked_after_a_reload(page).await, [both.clone(), both].concat());
    });
}

/// The browser's own refusal. It looks at the quota anew only when it opens the database, so that the device is full from the start.
#[test]
fn a_quota_that_is_used_up_is_said_and_later_saving_works() {
    in_a_browser(async |page| {
        page.visit("/icon.svg").await;
        page.tell(
            "Storage.overrideQuotaForOrigin",
            json!({ "origin": page.url(), "quotaSize": 1 }),
        )
        .await;
        page.open("#plan").await;
        tick(page, ".phase", ITEMS[0]).await;
        page.wait(&format!("{LIST_STATE} === 'blocked'")).await;
        let said = page.text("$('[data-save-state]').textContent").await;
        assert!(said.contains("device is full"), "{said}");
        page.tell("Storage.overrideQuotaForOrigin", json!({ "origin": page.url() }))
            .await;
        tick(page, ".phase", ITEMS[1]).await;
        page.wait(&format!("{LIST_STATE} === 'saved'")).await;
        page.reload().await;
        page.wait(&format!("{LIST_STATE} === 'saved'")).await;
        for item in &ITEMS[..2] {
            assert!(page.is(&format!("{}.checked", boxed(".phase", item))).await, "{item}");
        }
    });
}

/// Opens the widget's database at a version from another page of the same site, and does something with its store. The page that is left has
/// done its own by then: where it is left in the middle of a transaction, WebKitGTK under load lets nobody else have one.
async fn with_store(page: &Page, version: u32, work: &str) -> Value {
    let _ = in_store(page, "indexedDB.open('travel-advisory')", "store.count()").await;
    page.visit("/icon.svg").await;
    let mut answer = in_store(page, &format!("indexedDB.open('travel-advisory', {version})"), work).await;
    assert!(answer.get("done").is_some(), "{work}: {answer}");
    answer["done"].take()
}

/// Asks in the page as it is; what went wrong is `failed`.
async fn in_store(page: &Page, opening: &str, work: &str) -> Value {
    page.ask_later(&format!(
        "new Promise((resolve, reject) => {{
            let stage = 'opening';
            setTimeout(() => reject(`no answer while ${{stage}}`), 20000);
            const opening = {opening};
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {{
                stage = 'at work';
                const database = opening.result;
                const transaction = database.transaction('records', 'readwrite');
                const store = transaction.objectStore('records');
                const request = {work};
                transaction.onabort = () => reject(transaction.error);
                transaction.oncomplete = () => {{ database.close(); resolve({{ done: request.result ?? null }}); }};
            }};
        }}).catch((error) => ({{ failed: String(error) }}))"
    ))
    .await
}

fn a_database_of_a_newer_version_is_left_alone(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        with_a_trip(page).await;
        let before = with_store(page, 99, "store.getAll()").await;
        assert_eq!(before.as_array().map(Vec::len), Some(2), "{before}");
        page.open("#plan").await;
        page.wait(&format!("{LIST_STATE} === 'blocked'")).await;
        assert!(
            page.text("$('[data-save-state]').textContent")
                .await
                .contains("newer version")
        );
        tick(page, ".phase", ITEMS[1]).await;
        page.click("button[data-trip]").await;
        page.wait(&format!("{TRIP_STATE} === 'blocked'")).await;
        assert!(
            page.text("$('[data-trips] [data-save-state]').textContent")
                .await
                .contains("newer version")
        );
        assert_eq!(with_store(page, 99, "store.getAll()").await, before);
    });
}

/// The list for everyone has the same in `storage`.
fn a_damaged_trip_is_set_aside_and_the_others_stay(engine: Engine) {
    const DAMAGED: &str = "{\"schema\":1,\"id\":\"torn";
    in_an_engine(engine, &Wishes::default(), async |page| {
        with_a_trip(page).await;
        with_store(
            page,
            1,
            &format!("store.put({}, 'mali-2019 trip torn')", json!(DAMAGED)),
        )
        .await;
        page.open("#plan").await;
        page.wait("$('[data-trips] [data-set-aside][role=alert]') && $('[data-open-trip]')")
            .await;
        let told = page.text("$('[data-trips] [data-set-aside]').textContent").await;
        assert!(told.contains("set aside"), "{told}");
        assert_eq!(page.ask("$$('[data-open-trip]').length").await, json!(1));
        assert_eq!(ticked_after_a_reload(page).await, [ITEMS[0], ITEMS[0]]);
        let kept = with_store(page, 1, "store.getAll()").await;
        assert!(
            kept.as_array().unwrap().contains(&json!(DAMAGED)),
            "as it was found: {kept}"
        );
    });
}

/// Years back and forth between two changes: the last one made is the one that is kept, in a trip and on the list for everyone.
fn a_clock_that_jumps_loses_no_change(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.before(
            "const Real = Date, now = () => Real.now() + (window.ahead ?? 0) * 31_557_600_000;
            globalThis.Date = class extends Real {
                constructor(...given) { given.length ? super(...given) : super(now()); }
                static now() { return now(); }
            };",
        )
        .await;
        with_a_trip(page).await;
        let age = page.text("$('[data-age=strip]').textContent").await;
        let note = format!("$('{TRIP} [data-item={}] [data-part=more] textarea')", ITEMS[0]);
        let (of_trip, of_list) = (boxed(TRIP, ITEMS[1]), boxed(".phase", ITEMS[1]));
        for (turn, years) in [0, 5, -8, -3].into_iter().enumerate() {
            page.ask(&format!("window.ahead = {years}")).await;
            page.ask(&format!(
                "({note}.value = 'of turn {turn}', {note}.dispatchEvent(new InputEvent('input', {{ bubbles: true }})))"
            ))
            .await;
            page.ask(&format!("({of_trip}.click(), {of_list}.click())")).await;
            let is_ticked = turn % 2 == 0;
            page.wait(&format!(
                "$('{TRIP} .task-note')?.textContent.includes('of turn {turn}')"
            ))
            .await;
            page.wait(&format!(
                "{of_trip}.checked === {is_ticked} && {of_list}.checked === {is_ticked}"
            ))
            .await;
            saved(page).await;
        }
        assert_eq!(
            ticked_after_a_reload(page).await,
            [ITEMS[0], ITEMS[0]],
            "the last change was to untick"
        );
        assert_eq!(page.text(&format!("{note}.value")).await, "of turn 3");
        assert_eq!(page.text("$('[data-age=strip]').textContent").await, age);
    });
}

/// Whatever the page writes it writes in a transaction that is complete when the disk has it.
fn every_write_is_strict(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.before(
            "window.writes = [];
            const { transaction } = IDBDatabase.prototype;
            IDBDatabase.prototype.transaction = function (...given) {
                const begun = transaction.apply(this, given);
                if (begun.mode !== 'readonly') window.writes.push(begun.durability);
                return begun;
            };",
        )
        .await;
        with_a_trip(page).await;
        page.ask("$('[data-close-trip]').click()").await;
        page.wait("$('[data-open-trip]')").await;
        let writes = page.texts("window.writes").await;
        assert!(writes.len() > 10, "{writes:?}");
        assert!(writes.iter().all(|it| it == "strict"), "{writes:?}");
    });
}
