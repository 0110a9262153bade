//! A hand on the map: two fingers move it, one scrolls the page, and a tap chooses, wherever a region is.

use crate::browser::in_a_browser;
use crate::hand::{Sight, WHOLE, face_the_map, hold_a_phone, other_sight, point, sight, slide, tap};
use crate::page::Page;
use fantoccini::key::Key;
use serde_json::json;

const SCROLLED: &str = "Math.round(scrollY)";
const CHOSEN: &str = "$('svg .region[aria-pressed=true]')?.dataset.region ?? ''";
const FILL: &str = ".tools button:nth-child(4)";

async fn open(page: &Page) {
    hold_a_phone(page).await;
    page.open("#map").await;
    face_the_map(page).await;
}

/// Two fingers draw apart from the middle, to twice as far.
async fn come_near(page: &Page) -> Sight {
    let before = sight(page).await;
    slide(page, &[[(400, 400), (300, 300)], [(600, 600), (700, 700)]], 5).await;
    other_sight(page, before).await
}

#[test]
fn two_fingers_zoom_and_move_the_map_and_not_the_page() {
    in_a_browser(async |page| {
        open(page).await;
        let scrolled = page.ask(SCROLLED).await;
        let near = come_near(page).await;
        assert!(
            near.is_near(Sight {
                zoom: 2.0,
                left: 250.0,
                top: 238.0
            }),
            "{near:?}"
        );
        slide(page, &[[(400, 300), (200, 500)], [(600, 300), (400, 500)]], 5).await;
        let aside = other_sight(page, near).await;
        assert!(
            aside.is_near(Sight {
                left: near.left + 100.0,
                top: near.top - 95.0,
                ..near
            }),
            "{aside:?}"
        );
        slide(page, &[[(100, 100), (480, 480)], [(900, 900), (520, 520)]], 5).await;
        assert!(
            other_sight(page, aside).await.is_near(WHOLE),
            "no farther than the whole"
        );
        assert_eq!(page.ask(SCROLLED).await, scrolled);
        assert_eq!(page.text(CHOSEN).await, "", "no finger chose a region");
    });
}

#[test]
fn one_finger_scrolls_the_page_and_leaves_the_map_as_it_is() {
    in_a_browser(async |page| {
        open(page).await;
        let hint = "getComputedStyle($('.for-fingers')).display !== 'none'";
        let watch = format!(
            "(window.hinted = false, new MutationObserver(() => window.hinted ||= {hint}).observe($('.window'), {{ attributes: true }}))"
        );
        for is_near in [false, true] {
            if is_near {
                come_near(page).await;
            }
            page.ask(&watch).await;
            let (seen, scrolled) = (sight(page).await, page.ask(SCROLLED).await.as_i64().unwrap());
            slide(page, &[[(500, 800), (500, 300)]], 8).await;
            page.wait(&format!("{SCROLLED} > {scrolled}")).await;
            let now = sight(page).await;
            assert!(now.is_near(seen), "{now:?} was {seen:?}");
            assert_eq!(
                page.is("window.hinted").await,
                is_near,
                "the hint is for a map that could be moved"
            );
            face_the_map(page).await;
        }
        page.wait(&format!("!({hint})")).await;
    });
}

#[test]
fn two_quick_taps_come_nearer_and_one_chooses() {
    in_a_browser(async |page| {
        open(page).await;
        let at = point(page, (750, 300)).await;
        tap(page, at).await;
        page.wait(&format!("({CHOSEN}) !== ''")).await;
        assert!(sight(page).await.is_near(WHOLE));
        tap(page, at).await;
        tap(page, at).await;
        let near = other_sight(page, WHOLE).await;
        assert!(
            near.is_near(Sight {
                zoom: 2.0,
                left: 375.0,
                top: 143.0
            }),
            "{near:?}"
        );
    });
}

async fn regions(page: &Page) -> Vec<String> {
    let regions = page
        .texts("$$('svg a[data-region]').map((it) => it.dataset.region)")
        .await;
    assert_eq!(regions.len(), 9);
    regions
}

/// Chooses a region by a tap; `false` if nowhere in sight is room for a finger on it.
async fn touch_region(page: &Page, region: &str) -> bool {
    // A second tap at once would be another gesture.
    page.wait("!(performance.now() - window.tapped < 400)").await;
    let found = page.ask(&format!("({TARGET})($('svg a[data-region={region}]'))")).await;
    if found.is_array() {
        tap(page, serde_json::from_value(found.clone()).unwrap()).await;
        page.wait(&format!("({CHOSEN}) === '{region}'")).await;
        page.ask("window.tapped = performance.now()").await;
    }
    found.is_array()
}

/// The middle of a square of 24 px of which a finger hits the element everywhere.
const TARGET: &str = "(element) => {
    face: { const box = element.getBoundingClientRect(), map = $('.window').getBoundingClientRect();
        const hits = (x, y) => element.contains(element.getRootNode().elementFromPoint(x, y));
        const offsets = [-11.5, -6, 0, 6, 11.5];
        // The corners of a round target lie outside it.
        const inside = offsets.flatMap((right) => offsets.map((down) => [right, down])).filter(([right, down]) => Math.hypot(right, down) <= 11.5);
        for (let y = Math.max(box.top, map.top) + 6; y < Math.min(box.bottom, map.bottom); y += 3)
            for (let x = Math.max(box.left, map.left) + 6; x < Math.min(box.right, map.right); x += 3)
                if (hits(x, y) && inside.every(([right, down]) => hits(x + right, y + down))) return [x, y];
    }
    return null;
}";

#[test]
fn every_region_is_chosen_by_touch_alone() {
    in_a_browser(async |page| {
        open(page).await;
        for region in regions(page).await {
            assert!(
                touch_region(page, &region).await,
                "{region} has nowhere 24 by 24 px to be touched"
            );
        }
    });
}

#[test]
fn and_also_where_the_map_is_near() {
    in_a_browser(async |page| {
        open(page).await;
        slide(page, &[[(480, 480), (466, 466)], [(520, 520), (534, 534)]], 5).await;
        other_sight(page, WHOLE).await;
        let mut left = regions(page).await;
        // Around the edge of the map, so that all of it comes by.
        for (right, down) in [
            (300, 300),
            (-300, 0),
            (-300, 0),
            (0, -300),
            (0, -300),
            (300, 0),
            (300, 0),
        ] {
            let ways = [500, 600].map(|x| [(x, 500), (x + right, 500 + down)]);
            slide(page, &ways, 5).await;
            for region in std::mem::take(&mut left) {
                if !touch_region(page, &region).await {
                    left.push(region);
                }
            }
        }
        assert!(left.is_empty(), "never touched: {left:?}");
    });
}

#[test]
fn the_map_fills_the_window_for_one_finger_and_gives_it_back() {
    in_a_browser(async |page| {
        open(page).await;
        page.ask(&format!(
            "$('{FILL}').scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ))
        .await;
        let scrolled = page.ask(SCROLLED).await;
        let fills = "$('.window').getBoundingClientRect().height > innerHeight - 120 && scrollY === 0";
        page.click(FILL).await;
        page.wait(fills).await;
        let visible =
            "$$('button, a, h2, p').filter((it) => it.checkVisibility() && !it.closest('.drawing, .strip')).length";
        assert_eq!(
            page.ask(visible).await,
            json!(0),
            "nothing but the map, its tools, and the level with its year"
        );
        let whole = sight(page).await;
        assert!(whole.top < -100.0, "the map stands in the middle: {whole:?}");
        let near = come_near(page).await;
        slide(page, &[[(500, 500), (300, 500)]], 5).await;
        let aside = other_sight(page, near).await;
        assert!(aside.left > near.left, "{near:?} to {aside:?}");
        tap(page, point(page, (500, 500)).await).await;
        page.wait(&format!("({CHOSEN}) !== ''")).await;
        page.press(Key::Escape).await;
        page.wait(&format!("!({fills}) && {SCROLLED} === {scrolled}")).await;
        assert!(
            page.is(&format!("({CHOSEN}) !== ''")).await,
            "Escape has left the window and not yet the region"
        );
        let back = sight(page).await;
        assert!((back.zoom - aside.zoom).abs() < 0.1 && back.top >= -1.0, "{back:?}");
        assert!(page.is(&format!("$('{FILL}').textContent.includes('Fill')")).await);
    });
}
