//! The report's age: told from the day of the build, then from the reader's own clock, and never younger than at the build.

use crate::browser::in_a_browser;
use crate::page::Page;

/// A clock that runs on from another time.
fn clock(begins: &str) -> String {
    format!(
        "{{ const Real = Date, ahead = new Real('{begins}').getTime() - Real.now();
            globalThis.Date = class extends Real {{
                constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead); }}
                static now() {{ return Real.now() + ahead; }}
            }}; }}"
    )
}

async fn age(page: &Page) -> String {
    page.text("$$('[data-age]').map((it) => it.textContent).join(' | ')")
        .await
}

#[test]
fn a_later_clock_makes_the_report_older() {
    in_a_browser(async |page| {
        page.before(&clock("2031-01-15T12:00")).await;
        page.open("").await;
        page.wait("$('[data-age=strip]').textContent.includes('at least 11 years')")
            .await;
        assert!(age(page).await.contains("A report of 2019, at least 11 years old"));
    });
}

#[test]
fn a_clock_that_is_behind_makes_it_no_younger() {
    in_a_browser(async |page| {
        page.open("").await;
        let told = age(page).await;
        page.before(&clock("2020-03-01T12:00")).await;
        page.reload().await;
        assert_eq!(age(page).await, told);
        assert!(told.contains("2019") && told.contains("years"), "{told}");
    });
}

#[test]
fn the_age_is_in_sight_in_every_section_and_cannot_be_closed() {
    in_a_browser(async |page| {
        for section in ["overview", "map", "plan", "report", "emergency"] {
            page.open(&format!("#{section}")).await;
            page.wait("$('[data-age=strip]').getBoundingClientRect().height > 0")
                .await;
            page.ask("scrollTo(0, document.documentElement.scrollHeight)").await;
            page.wait("$('[data-age=strip]').getBoundingClientRect().bottom > 0")
                .await;
        }
        assert!(!page.is("$('[data-age] button')").await);
    });
}
