//! A server that dies: what has come can be read, what is missing is said, and what is done meanwhile is saved.

use crate::altered::copy;
use crate::browser::{dist, in_an_engine, with_address};
use crate::builds::name;
use crate::dying_server::DyingServer;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::storage_faults::{ITEMS, TRIP, saved, tick, ticked_after_a_reload};
use crate::traveller::{make_the_trip, turn_to};
use site_server::Site;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    during_the_first_load_it_leaves_what_has_come,
    later_it_costs_nothing,
});

/// The browser asks for the page, and the server dies in the middle of a file. The loader says it, where it has come.
fn during_the_first_load_it_leaves_what_has_come(engine: Engine) {
    let site = copy();
    let loader = &*name(site.path(), "travel-advisory-", ".js");
    let site = Site::serve(site.path(), 0).unwrap();
    for (dies_at, after) in [
        ("travel_advisory_bg-", loader),
        ("/travel_advisory-", loader),
        (loader, ""),
        (".css", ""),
    ] {
        if engine == Engine::WebKit && after != loader {
            // WebKitGTK takes what is cut short for whole and keeps it, so that only its cache's end would bring the whole file.
            continue;
        }
        let server = DyingServer::before(site.address(), dies_at, after);
        with_address(engine, server.address(), async |page| {
            page.visit("/").await;
            page.wait("document.readyState === 'complete' && $('[data-section=overview] .level')")
                .await;
            assert!(server.is_dead(), "{dies_at} is never asked for");
            if after == loader {
                page.wait("$('.failure[role=alert]')?.textContent.includes('can be read')")
                    .await;
            }
            if dies_at != ".css" {
                // Without its style the page may have come alive or not, as the program was on its way at the same time.
                assert!(!page.is("$('[data-save-state=saved]')").await, "{dies_at}");
            }
            for section in ["overview", "report", "emergency"] {
                page.ask(&format!("location.hash = '#{section}'")).await;
                page.wait(&format!(
                    "$('[data-section={section}]').getBoundingClientRect().height > 100"
                ))
                .await;
            }
            assert!(page.text("$('[data-age=strip]').textContent").await.contains("Level 4"));
            server.comes_back();
            page.reload().await;
            assert!(!page.is("$('.failure')").await, "{dies_at}");
        });
    }
}

/// What is done while it is away is saved all the same.
fn later_it_costs_nothing(engine: Engine) {
    in_an_engine(engine, &Wishes::default(), async |page| {
        make_the_trip(page).await;
        page.lose_the_server();
        turn_to(page, "list").await;
        tick(page, ".phase", ITEMS[0]).await;
        tick(page, TRIP, ITEMS[1]).await;
        saved(page).await;
        page.serve(&dist());
        assert_eq!(ticked_after_a_reload(page).await, [ITEMS[0], ITEMS[1]]);
    });
}
