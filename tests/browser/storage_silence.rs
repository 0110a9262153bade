//! Storage that falls silent: it takes what it is asked, and nobody ever hears of it again. Some browsers' storage does that at times.

use crate::browser::in_an_engine;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::page::Page;
use crate::storage_faults::{
    ITEMS, LIST_STATE, TRIP, TRIP_STATE, boxed, saved, tick, ticked_after_a_reload, with_a_trip,
};
use crate::traveller::take;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    a_change_is_said_to_be_unsaved_and_saving_goes_on_when_it_answers,
    a_page_that_hears_nothing_of_what_is_kept_says_so_and_loses_none_of_it,
    trips_that_were_never_read_come_back_once_it_answers_and_are_in_the_backup,
    boxes_that_were_never_read_come_back_once_it_answers,
});

/// Has it fall silent while the tab is told so, and makes the wait for it short.
const SILENCE: &str = "const { open } = IDBFactory.prototype, { setTimeout } = window;
    IDBFactory.prototype.open = function (...given) {
        const opening = open.apply(this, given);
        if (sessionStorage.isSilent) for (const it of ['success', 'error', 'upgradeneeded'])
            opening.addEventListener(it, (event) => event.stopImmediatePropagation());
        return opening;
    };
    window.setTimeout = (does, milliseconds, ...given) => setTimeout(does, milliseconds === 5000 ? 500 : milliseconds, ...given);";

fn in_silence(engine: Engine, test: impl AsyncFnOnce(&Page)) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.before(SILENCE).await;
        with_a_trip(page).await;
        page.ask("sessionStorage.isSilent = 'yes'").await;
        test(page).await;
    });
}

async fn it_answers_again(page: &Page) {
    page.ask("delete sessionStorage.isSilent").await;
}

fn a_change_is_said_to_be_unsaved_and_saving_goes_on_when_it_answers(engine: Engine) {
    in_silence(engine, async |page| {
        tick(page, ".phase", ITEMS[1]).await;
        tick(page, TRIP, ITEMS[1]).await;
        page.wait(&format!("{LIST_STATE} === 'blocked' && {TRIP_STATE} === 'blocked'"))
            .await;
        it_answers_again(page).await;
        tick(page, ".phase", ITEMS[2]).await;
        tick(page, TRIP, ITEMS[2]).await;
        saved(page).await;
        let mut all = ITEMS[..3].to_vec();
        all.sort_unstable();
        assert_eq!(ticked_after_a_reload(page).await, [all.clone(), all].concat());
    });
}

fn a_page_that_hears_nothing_of_what_is_kept_says_so_and_loses_none_of_it(engine: Engine) {
    in_silence(engine, async |page| {
        page.reload().await;
        page.wait(&format!("{LIST_STATE} === 'blocked' && $('[data-take-ticks]')"))
            .await;
        tick(page, ".phase", ITEMS[1]).await;
        it_answers_again(page).await;
        assert_eq!(ticked_after_a_reload(page).await, [ITEMS[0], ITEMS[0]]);
    });
}

fn trips_that_were_never_read_come_back_once_it_answers_and_are_in_the_backup(engine: Engine) {
    in_silence(engine, async |page| {
        page.reload().await;
        page.wait(&format!("{LIST_STATE} === 'blocked'")).await;
        page.click("button[data-trip='']").await;
        page.wait(&format!(
            "{TRIP_STATE} === 'blocked' && $('[data-device] [data-unread]')"
        ))
        .await;
        it_answers_again(page).await;
        page.click("[data-new-trip]").await;
        page.wait("$('[data-close-trip]')").await;
        saved(page).await;
        page.click("[data-close-trip]").await;
        page.wait("$$('[data-open-trip]').length === 2 && $('[data-device]') && !$('[data-unread]')")
            .await;
        let backup = take(page, "[data-device] [data-backup]").await;
        assert!(backup.contains("Survey in the centre"), "{backup}");
    });
}

fn boxes_that_were_never_read_come_back_once_it_answers(engine: Engine) {
    in_silence(engine, async |page| {
        page.reload().await;
        page.wait(&format!("{LIST_STATE} === 'blocked'")).await;
        it_answers_again(page).await;
        tick(page, ".phase", ITEMS[1]).await;
        page.wait(&format!("{LIST_STATE} === 'saved'")).await;
        for item in &ITEMS[..2] {
            assert!(page.is(&format!("{}.checked", boxed(".phase", item))).await, "{item}");
        }
    });
}
