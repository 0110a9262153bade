//! Browsers older than the README promises, played by new ones that lack what those lack: the report can be read all the same, or what the host
//! gave stands in its place.

use crate::altered::with_host_page;
use crate::browser::in_an_engine;
use crate::engine::{Engine, Wishes, in_each_engine};
use crate::page::Page;
use serde_json::json;
use std::fs;

in_each_engine!(chromium is Chromium, firefox is Firefox, webkit is WebKit; runs {
    the_page_can_be_read_and_its_numbers_dialled,
    an_embedded_element_shows_the_report_or_what_the_host_gave,
    a_frame_shows_the_report_or_the_way_to_it,
});

/// What is lacking is said in the address.
const LACK: &str = "switch (location.search) {
    case '?custom-elements': Object.defineProperty(window, 'customElements', { value: undefined }); break;
    case '?web-assembly': delete window.WebAssembly; break;
    case '?instructions':
        WebAssembly.instantiate = WebAssembly.instantiateStreaming = () => Promise.reject(new WebAssembly.CompileError('unknown instruction'));
}";
/// Nobody can say so where not even the element is there.
const SILENT: &str = "custom-elements";
const SPEAKING: [&str; 2] = ["web-assembly", "instructions"];

/// The standalone page and a host's, each of which lacks what its address says.
fn without(engine: Engine, test: impl AsyncFnOnce(&Page)) {
    let body = "<travel-advisory><p id=\"given\">Level 4, of 2019</p></travel-advisory>";
    let site = with_host_page("<script src=\"early.js\"></script>", body);
    for page in ["index.html", "embed.html"] {
        let path = site.path().join(page);
        let text = fs::read_to_string(&path).unwrap();
        let lacking = text.replacen("<head>", "<head><script src=\"early.js\"></script>", 1);
        assert_ne!(text, lacking);
        fs::write(path, lacking).unwrap();
    }
    fs::write(site.path().join("early.js"), LACK).unwrap();
    in_an_engine(engine, &Wishes::default(), async |page| {
        page.serve(site.path());
        test(page).await;
    });
}

/// That the report stands there, and that a sentence says what it lacks.
async fn is_read_with_a_sentence(page: &Page) {
    page.wait("$('.failure[role=alert]')?.textContent.includes('can be read')")
        .await;
    assert_eq!(page.ask("$$('.failure').length").await, json!(1));
    assert!(page.text("$('[data-age=strip]').textContent").await.contains("Level 4"));
    page.wait("$('[data-section=overview]').getBoundingClientRect().height > 100")
        .await;
}

fn the_page_can_be_read_and_its_numbers_dialled(engine: Engine) {
    without(engine, async |page| {
        for lacking in SPEAKING {
            page.visit(&format!("/?{lacking}")).await;
            is_read_with_a_sentence(page).await;
        }
        for lacking in SPEAKING.into_iter().chain([SILENT]) {
            page.visit(&format!("/?{lacking}#emergency")).await;
            assert!(page.text("$('[data-age=strip]').textContent").await.contains("Level 4"));
            page.wait("$('[data-section=emergency] a[href^=tel]').getBoundingClientRect().height > 0")
                .await;
            page.ask("$('.bar a[href=\"#report\"]').click()").await;
            page.wait("$('[data-section=report]').getBoundingClientRect().height > 100")
                .await;
        }
    });
}

fn an_embedded_element_shows_the_report_or_what_the_host_gave(engine: Engine) {
    without(engine, async |page| {
        for lacking in SPEAKING {
            page.visit(&format!("/host.html?{lacking}")).await;
            is_read_with_a_sentence(page).await;
        }
        page.visit(&format!("/host.html?{SILENT}")).await;
        page.wait("!window.customElements && document.readyState === 'complete'")
            .await;
        assert!(
            page.is("document.querySelector('#given').getBoundingClientRect().height > 0")
                .await
        );
    });
}

fn a_frame_shows_the_report_or_the_way_to_it(engine: Engine) {
    without(engine, async |page| {
        for lacking in SPEAKING {
            page.visit(&format!("/embed.html?{lacking}")).await;
            is_read_with_a_sentence(page).await;
        }
        page.visit(&format!("/embed.html?{SILENT}")).await;
        page.wait("!window.customElements && document.readyState === 'complete'")
            .await;
        assert!(
            page.is("document.querySelector('travel-advisory a').getBoundingClientRect().height > 0")
                .await
        );
    });
}
