//! Again and again the browser is killed with SIGKILL right after "saved", and started again: nothing that was acknowledged may be missing.
//!
//! What this proves: when the page says "saved", the change has left the page and the browser's program, and survives the end of both. What
//! it does not prove: SIGKILL ends the program and not the machine, so that the kernel still holds what it was handed and had not written
//! yet. A loss of power is not tested here; what is done for it is `durability: "strict"`, by which the browser asks the disk before it says
//! that a transaction is complete, and `storage_faults::every_write_is_strict` sees to it that no write is begun without.
//!
//! `cargo xtask test` runs these as a step of their own, which shows the figures. MiniBrowser keeps no profile, so WebKit is not here.

use crate::browser::dist;
use crate::driver::Driver;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::page::Page;
use crate::pool::runtime;
use crate::traveller::fill_in_the_trip;
use serde_json::{Value, json};
use site_server::Site;
use std::collections::BTreeMap;

in_each_engine!(chromium is Chromium, firefox is Firefox; runs {
    #[ignore = "minutes; `cargo xtask test` runs it by its name"]
    kills_lose_nothing,
});

/// A hundred with `cargo xtask test --thorough`.
const KILLS: usize = 10;
const PROOF: &str = "proven: what the page calls saved outlives the browser's sudden end; not proven: a loss of power, since the kernel \
                     outlives SIGKILL (each write asks for strict durability for it)";

const LIST_STATE: &str = "$$('[data-save-state]').find((it) => !it.closest('[data-trips]'))?.dataset.saveState";
const TRIP_STATE: &str = "$('[data-trips] [data-save-state]')?.dataset.saveState";

/// What was last said to be saved, by its place: a box of the list for everyone, a box of the trip, a note of the trip.
type Acknowledged = BTreeMap<String, Value>;

fn kills_lose_nothing(engine: Engine) {
    // One address and one profile for all of them, as a reader has.
    let site = Site::serve(&dist(), 0).unwrap();
    let profile = tempfile::tempdir().unwrap();
    let wishes = Wishes {
        profile: Some(profile.path().to_owned()),
        ..Wishes::default()
    };
    let runtime = runtime();
    let kills = std::env::var("KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let (mut acknowledged, mut changes, mut lost) = (Acknowledged::new(), 0, Vec::new());
    for turn in 0..=kills {
        let mut driver = Driver::start(engine);
        let client = runtime.block_on(driver.session(&wishes));
        let page = Page::at(client.clone(), site.address());
        runtime.block_on(async {
            page.open("#plan").await;
            if turn == 0 {
                make_a_trip(&page).await;
            }
            let mut found = found(&page).await;
            lost.extend(missing(turn, &acknowledged, &found));
            if turn < kills {
                let (place, value) = change(&page, turn, &found).await;
                found.insert(place, value);
                changes += 1;
            }
            acknowledged = found;
        });
        driver.kill();
    }
    let name = engine.name();
    println!(
        "{name}: {kills} kills survived, {changes} changes acknowledged, {} lost",
        lost.len()
    );
    println!("{name}: {PROOF}");
    assert!(lost.is_empty(), "{lost:#?}");
}

async fn make_a_trip(page: &Page) {
    page.click("button[data-trip]").await;
    page.wait("$('[data-trips] [data-save-state=saved]')").await;
    fill_in_the_trip(page).await;
}

/// What is there, when the page says that it has read all of it.
async fn found(page: &Page) -> Acknowledged {
    page.wait(&format!("{LIST_STATE} === 'saved' && {TRIP_STATE} === 'saved'"))
        .await;
    if !page.is("$('[data-turn-to]')").await {
        page.wait("$('[data-open-trip]')").await;
        page.ask("$('[data-open-trip]').click()").await;
        page.wait("$('[data-turn-to]')").await;
    }
    page.ask("$('[data-turn-to=list]').click()").await;
    page.wait("$('[data-trip-page=list] [data-item]')").await;
    let found = page
        .ask(
            "Object.fromEntries([
                ['name', $('[data-trip-name]').textContent],
                ...$$('.phase [data-item]').map((it) => [`list ${it.dataset.item}`, it.querySelector('input').checked]),
                ...$$('[data-trip-page=list] [data-item]').flatMap((it) => [
                    [`tick ${it.dataset.item}`, it.querySelector('input[type=checkbox]').checked],
                    [`note ${it.dataset.item}`, it.querySelector('[data-part=more] textarea').value],
                ]),
            ])",
        )
        .await;
    serde_json::from_value(found).unwrap()
}

fn missing(turn: usize, acknowledged: &Acknowledged, found: &Acknowledged) -> Vec<String> {
    let missing = acknowledged
        .iter()
        .filter(|(place, value)| found.get(*place) != Some(value));
    missing
        .map(|(place, value)| format!("after kill {turn}, {place} is not {value} but {:?}", found.get(place)))
        .collect()
}

/// Changes something else each time: in turn on the list for everyone, by a tick of the trip, on that list, and by a note of the trip. Comes
/// back at the moment at which the page says that it is saved.
async fn change(page: &Page, turn: usize, found: &Acknowledged) -> (String, Value) {
    let kind = ["list", "tick", "list", "note"][turn % 4];
    let places: Vec<_> = found.iter().filter(|(place, _)| place.starts_with(kind)).collect();
    let (place, before) = places[turn / 2 % places.len()];
    let item = place.split(' ').nth(1).unwrap();
    let (indicator, doing, value) = match kind {
        "list" => (LIST_STATE, format!("$('.phase [data-item={item}] input').click()"), json!(before != &json!(true))),
        "tick" => (
            TRIP_STATE,
            format!("$('[data-trip-page=list] [data-item={item}] input[type=checkbox]').click()"),
            json!(before != &json!(true)),
        ),
        _ => (
            TRIP_STATE,
            format!(
                "(() => {{ const field = $('[data-trip-page=list] [data-item={item}] [data-part=more] textarea');
                    field.value = 'of turn {turn}'; field.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); }})()"
            ),
            json!(format!("of turn {turn}")),
        ),
    };
    page.ask_later(&format!(
        "new Promise((saved) => {{
            let away = false;
            const look = () => {{ away ||= {indicator} !== 'saved'; if (away && {indicator} === 'saved') saved(); }};
            new MutationObserver(look).observe(document, {{ subtree: true, childList: true, attributes: true }});
            {doing};
        }})"
    ))
    .await;
    (place.clone(), value)
}
