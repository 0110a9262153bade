//! Incidents in time: the handles filter the list, the map and what is said, by keyboard and by touch.

use crate::browser::in_a_browser;
use crate::page::Page;
use fantoccini::key::Key;

const LISTED: &str =
    "$$('.incidents [data-incident]').filter((it) => it.checkVisibility()).map((it) => it.dataset.incident)";
const ON_THE_MAP: &str =
    "$$('.events [data-mark]').filter((it) => it.getClientRects().length).map((it) => it.dataset.mark)";
const SAID: &str = "$('.timeline [role=status]').textContent";

async fn shown(page: &Page) -> Vec<String> {
    let (listed, marked) = (page.texts(LISTED).await, page.texts(ON_THE_MAP).await);
    assert_eq!(listed, marked, "the list and the map show the same");
    listed
}

async fn focus(page: &Page, handle: &str) {
    page.ask(&format!("$('.handle.{handle} input').focus()")).await;
}

#[test]
fn the_keyboard_filters_list_and_map_and_says_so() {
    in_a_browser(async |page| {
        page.open("#map").await;
        let all = shown(page).await;
        assert_eq!(all.len(), 18, "none is hidden at first");
        focus(page, "begins").await;
        page.press(Key::End).await;
        page.wait("$('.handle.begins input').getAttribute('aria-valuetext') === 'December 2018'")
            .await;
        for _ in 0..2 {
            page.press(Key::Left).await;
        }
        page.wait(&format!("{SAID}.includes('October 2018 to December 2018')"))
            .await;
        let late = shown(page).await;
        assert!(late.contains(&"ber-camp-attack-2018".to_owned()), "{late:?}");
        assert!(
            late.contains(&"southern-attacks-since-2015".to_owned()),
            "it is open: {late:?}"
        );
        assert!(!late.contains(&"timbuktu-camp-attack-2018".to_owned()), "{late:?}");
        assert!(
            page.text(SAID)
                .await
                .starts_with(&format!("{} of 18 incidents", late.len()))
        );
        page.click(".timeline > button").await;
        page.wait(&format!("{SAID}.startsWith('18 of 18')")).await;
        assert_eq!(shown(page).await, all);
    });
}

#[test]
fn one_handle_pushes_the_other_along() {
    in_a_browser(async |page| {
        page.open("#map").await;
        focus(page, "ends").await;
        page.press(Key::Home).await;
        page.wait("$('.handle.ends input').getAttribute('aria-valuetext') === 'January 2014'")
            .await;
        assert_eq!(shown(page).await, ["first-ebola-case-2014"]);
        focus(page, "begins").await;
        page.press(Key::Right).await;
        page.wait("$('.handle.ends input').getAttribute('aria-valuetext') === 'February 2014'")
            .await;
        assert!(
            page.is("$('.handle.begins input').value === $('.handle.ends input').value")
                .await
        );
    });
}

#[test]
fn a_year_takes_one_touch_and_the_handles_bound_it() {
    in_a_browser(async |page| {
        page.open("#map").await;
        page.click(".years button:nth-of-type(4)").await;
        page.wait("$('.years button:nth-of-type(4)').ariaPressed === 'true'")
            .await;
        assert!(page.text(SAID).await.contains("January 2017 to December 2017"));
        assert_eq!(
            shown(page).await,
            [
                "kangaba-attack-2017",
                "sikasso-nun-kidnapped-2017",
                "jnim-merger-2017",
                "zika-designation-2017",
                "southern-attacks-since-2015"
            ]
        );
        // Where a handle of 24 pixels stands follows from the value and the way that the field gives it.
        let place = |handle: &str| {
            format!(
                "((it) => {{ const box = it.getBoundingClientRect(); const way = box.width - 24;
                  const at = (it.value - it.min) / (it.max - it.min) * way;
                  return box.left + at + ('{handle}' === 'begins' ? 24 : 0); }})($('.handle.{handle} input'))"
            )
        };
        for (handle, side) in [("begins", "left"), ("ends", "right")] {
            let away = format!(
                "Math.abs({} - $('.years button:nth-of-type(4)').getBoundingClientRect().{side}) < 2",
                place(handle)
            );
            assert!(page.is(&away).await, "the handle stands at the year's {side} edge");
        }
    });
}

#[test]
fn a_mark_leads_to_its_incident() {
    in_a_browser(async |page| {
        page.open("#map").await;
        page.click("[data-mark=timbuktu-camp-attack-2018]").await;
        page.wait("location.hash === '#incident-timbuktu-camp-attack-2018'")
            .await;
        let seen = "$('#incident-timbuktu-camp-attack-2018').getBoundingClientRect()";
        page.wait(&format!(
            "{seen}.height > 0 && {seen}.top < innerHeight && {seen}.bottom > 0"
        ))
        .await;
    });
}
