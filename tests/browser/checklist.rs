//! Ticks: kept, also the earliest, taken back, counted, and never taken for a clearance. That one is there after a reload is in `journeys`.

use crate::browser::in_a_browser;
use crate::page::Page;

const FIRST: &str = "[data-item] input[type=checkbox]";

async fn is_ticked(page: &Page) -> bool {
    page.is(&format!("$('{FIRST}').checked")).await
}

async fn saved(page: &Page) {
    page.wait("$('[data-save-state=saved]')").await;
}

#[test]
fn a_tick_taken_back_stays_taken_back() {
    in_a_browser(async |page| {
        page.open("#plan").await;
        saved(page).await;
        page.click(FIRST).await;
        page.wait("$('.progress').textContent.includes('1 of')").await;
        saved(page).await;
        page.click(FIRST).await;
        page.wait("$('.progress').textContent.includes('0 of')").await;
        saved(page).await;
        page.reload().await;
        saved(page).await;
        assert!(!is_ticked(page).await);
    });
}

#[test]
fn a_box_ticked_before_the_widget_runs_is_kept() {
    in_a_browser(async |page| {
        page.before(&format!(
            "document.addEventListener('readystatechange', () => document.querySelector('{FIRST}').click(), {{ once: true }});"
        ))
        .await;
        page.open("#plan").await;
        saved(page).await;
        assert!(is_ticked(page).await);
        page.wait("$('.progress').textContent.includes('1 of')").await;
    });
}

#[test]
fn each_phase_counts_its_own_and_a_finished_list_clears_nobody() {
    in_a_browser(async |page| {
        page.open("#plan").await;
        saved(page).await;
        let second = "[data-phase]:nth-of-type(2)";
        page.click(&format!("{second} [data-item] input")).await;
        page.wait(&format!("$('{second} h3').textContent.includes('1 of')"))
            .await;
        assert!(page.text("$('[data-phase] h3').textContent").await.contains("0 of"));
        assert!(!page.is("$('.finished')").await);
        page.ask(&format!("$$('{FIRST}:not(:checked)').forEach((box) => box.click())"))
            .await;
        page.wait("$('.finished')").await;
        let said = page.text("$('.finished').textContent").await;
        assert!(said.contains("Level 4"), "{said}");
        assert!(said.contains("not a clearance"), "{said}");
        for cheerful in ["all is well", "safe", "ready to go", "good to go"] {
            assert!(!said.to_lowercase().contains(cheerful), "{said}");
        }
        saved(page).await;
    });
}
