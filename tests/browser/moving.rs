//! Moving the map without a finger: by mouse, wheel, buttons and keys. The page's scroll is never taken.

use crate::altered::with_host;
use crate::browser::{in_a_browser, with_site};
use crate::hand::{Sight, WHOLE, drag, face_the_map, other_sight, sight, turn_wheel};
use crate::page::Page;
use fantoccini::key::Key;
use serde_json::json;

/// On a wide screen the map's column may scroll by itself.
const SCROLLED: &str = "Math.round(scrollY + $('.map').scrollTop)";
const CHOSEN: &str = "$('svg .region[aria-pressed=true]')?.dataset.region ?? ''";
const BUTTONS: &str = ".tools button:nth-child";

async fn open(page: &Page) {
    page.open("#map").await;
    face_the_map(page).await;
}

async fn press_button(page: &Page, number: u8) {
    page.click(&format!("{BUTTONS}({number})")).await;
}

/// How many pixels the bar has for a kilometre, and how many lie between two towns that lie 51 kilometres apart on the map.
const MEASURED: &str = "(() => {
    const shown = (it) => it.getBoundingClientRect().width > 0;
    const bar = $$('.scale svg > g').find((it) => shown(it.querySelector('text')));
    const length = bar.querySelector('line').getBoundingClientRect().width;
    const middle = (place) => { const box = $(`[data-place=${place}] .dot`).getBoundingClientRect(); return box.x + box.width / 2; };
    return [length / parseInt(bar.querySelector('text').textContent), (middle('ber') - middle('timbuktu-city')) / 51.25];
})()";

#[test]
fn the_scale_is_true_at_every_zoom() {
    in_a_browser(async |page| {
        page.open("#map").await;
        for zoom in 0..6 {
            let measured = page.ask(MEASURED).await;
            let (bar, map) = (measured[0].as_f64().unwrap(), measured[1].as_f64().unwrap());
            assert!((bar / map - 1.0).abs() < 0.06, "after {zoom} presses: {measured}");
            let before = page.ask("$('.ground').clientWidth").await.as_i64().unwrap();
            page.click(".tools button").await;
            page.wait(&format!("$('.ground').clientWidth > {before}")).await;
        }
    });
}

#[test]
fn the_mouse_drags_what_is_near_and_its_drag_is_no_click() {
    in_a_browser(async |page| {
        open(page).await;
        drag(page, (700, 300), (500, 400)).await;
        assert!(sight(page).await.is_near(WHOLE), "the whole cannot be dragged");
        press_button(page, 1).await;
        let near = other_sight(page, WHOLE).await;
        page.ask("$('.panel .close')?.click()").await;
        page.wait(&format!("({CHOSEN}) === ''")).await;
        face_the_map(page).await;
        drag(page, (700, 300), (600, 400)).await;
        let aside = other_sight(page, near).await;
        assert!(aside.left > near.left && aside.top < near.top, "{near:?} to {aside:?}");
        assert_eq!(page.text(CHOSEN).await, "", "a drag chooses nothing");
        drag(page, (700, 300), (701, 300)).await;
        page.wait(&format!("({CHOSEN}) !== ''")).await;
        assert!(sight(page).await.is_near(aside), "a click moves nothing");
    });
}

#[test]
fn the_wheel_scrolls_the_page_and_with_ctrl_zooms() {
    in_a_browser(async |page| {
        open(page).await;
        let scrolled = page.ask(SCROLLED).await.as_i64().unwrap();
        turn_wheel(page, (500, 500), 120, false).await;
        page.wait(&format!("{SCROLLED} > {scrolled}")).await;
        assert!(page.is("getComputedStyle($('.for-wheel')).display !== 'none'").await);
        assert!(sight(page).await.is_near(WHOLE));
        face_the_map(page).await;
        let scrolled = page.ask(SCROLLED).await;
        for _ in 0..3 {
            turn_wheel(page, (990, 10), -120, true).await;
        }
        page.wait("$('.window').style.getPropertyValue('--zoom') > 1900").await;
        let near = sight(page).await;
        assert!(
            near.is_near(Sight {
                zoom: 1.953,
                left: 483.0,
                top: 0.0
            }),
            "{near:?}"
        );
        turn_wheel(page, (500, 500), 120, true).await;
        assert!(other_sight(page, near).await.zoom < near.zoom);
        assert_eq!(page.ask(SCROLLED).await, scrolled);
    });
}

#[test]
fn buttons_come_nearer_go_back_and_show_the_whole() {
    in_a_browser(async |page| {
        open(page).await;
        let disabled = |number: u8| format!("$('{BUTTONS}({number})').ariaDisabled === 'true'");
        assert!(
            page.is(&format!("{} && {} && !({})", disabled(2), disabled(3), disabled(1)))
                .await
        );
        press_button(page, 1).await;
        let near = other_sight(page, WHOLE).await;
        press_button(page, 1).await;
        let nearer = other_sight(page, near).await;
        assert!(
            nearer.is_near(Sight {
                zoom: 2.25,
                left: 278.0,
                top: 264.0
            }),
            "{nearer:?}"
        );
        press_button(page, 2).await;
        assert!(other_sight(page, nearer).await.is_near(near));
        for _ in 0..8 {
            press_button(page, 1).await;
        }
        page.wait(&disabled(1)).await;
        assert!(sight(page).await.zoom <= 12.01);
        assert!(
            page.is(&format!("document.activeElement === $('{BUTTONS}(1)')")).await,
            "the keyboard stays"
        );
        press_button(page, 3).await;
        page.wait(&disabled(3)).await;
        assert!(sight(page).await.is_near(WHOLE));
    });
}

#[test]
fn keys_move_the_map_and_it_follows_the_keyboard() {
    in_a_browser(async |page| {
        open(page).await;
        page.ask("$('svg a.region[tabindex=\"0\"]').focus()").await;
        page.press(Key::Home).await;
        page.type_in("++++").await;
        page.wait("$('.window').style.getPropertyValue('--zoom') > 5000").await;
        let near = sight(page).await;
        let focus_is_seen = "(() => { const map = $('.window').getBoundingClientRect();
            const box = document.activeElement.querySelector('.fill').getBoundingClientRect();
            return box.right > map.left && box.left < map.right && box.bottom > map.top && box.top < map.bottom })()";
        for _ in 0..9 {
            page.press(Key::Right).await;
            sight(page).await;
            page.wait(focus_is_seen).await;
        }
        let east = sight(page).await;
        assert!(east.left > near.left, "{near:?} to {east:?}");
        page.type_in("0").await;
        assert!(other_sight(page, east).await.is_near(WHOLE));
    });
}

#[test]
fn a_way_to_another_section_gives_the_window_back() {
    in_a_browser(async |page| {
        page.open("#overview").await;
        page.ask("location.hash = 'map'").await;
        page.click(&format!("{BUTTONS}(4)")).await;
        page.wait("$('[data-map-fills]')").await;
        page.back().await;
        page.wait("!$('[data-map-fills]') && $('[data-section=overview]').checkVisibility()")
            .await;
    });
}

#[test]
fn nothing_glides_for_who_wants_no_motion() {
    in_a_browser(async |page| {
        let reduce = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        for wants_none in [false, true] {
            if wants_none {
                page.tell("Emulation.setEmulatedMedia", reduce.clone()).await;
            }
            open(page).await;
            page.ask("(window.glides = 0, $('.ground').addEventListener('transitionrun', () => window.glides++))")
                .await;
            press_button(page, 1).await;
            other_sight(page, WHOLE).await;
            if wants_none {
                let frames = "new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))";
                page.ask_later(frames).await;
                assert_eq!(page.ask("window.glides").await, json!(0));
            } else {
                page.wait("window.glides === 1").await;
            }
        }
    });
}

#[test]
fn two_widgets_on_a_page_do_not_disturb_each_other() {
    let site = with_host("<travel-advisory></travel-advisory><travel-advisory></travel-advisory>");
    with_site(site.path(), async |page| {
        page.visit("/host.html").await;
        let zooms = "[...document.querySelectorAll('travel-advisory')].map((it) => it.shadowRoot?.querySelector('.window')?.style.getPropertyValue('--zoom') ?? '')";
        page.wait("[...document.querySelectorAll('travel-advisory')].every((it) => it.shadowRoot?.querySelector('[data-active]'))").await;
        page.click(".bar a[href='#map']").await;
        press_button(page, 1).await;
        page.wait(&format!("{zooms}[0] === '1500'")).await;
        assert_eq!(page.texts(zooms).await, ["1500", ""]);
        page.ask("document.querySelector('travel-advisory').remove()").await;
        page.press(Key::Escape).await;
        assert_eq!(page.texts(zooms).await, [""], "the other is as it was");
    });
}
