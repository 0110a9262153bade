//! The page as the build renders it, to be asked by CSS.

use scraper::{ElementRef, Html, Selector};
use std::rc::Rc;
use std::sync::LazyLock;
use travel_advisory::app::AppProps;
use travel_advisory::content;
use travel_advisory::settings::Settings;

static HTML: LazyLock<String> = LazyLock::new(|| {
    let attributes = [("built", "2026-11-22"), ("standalone", "")];
    let (settings, warnings) = Settings::from_attributes(attributes, &content::topic_slugs(), &content::region_slugs());
    assert_eq!(warnings, [""; 0]);
    travel_advisory::prerender::page(AppProps {
        host: None,
        settings,
        early_ticks: Rc::from([]),
    })
});

/// A rendered page.
pub(crate) struct Rendered(Html);

impl Rendered {
    /// The page as built on 22 November 2026.
    pub(crate) fn page() -> Self {
        Self(Html::parse_fragment(&HTML))
    }

    /// The planner in a state.
    pub(crate) fn of_planner(state: travel_advisory::trip::state::PlannerState) -> Self {
        Self(Html::parse_fragment(&travel_advisory::prerender::planner(state)))
    }

    /// All that a selector finds.
    pub(crate) fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&selector(css)).collect()
    }

    /// The one element that a selector finds.
    #[track_caller]
    pub(crate) fn one(&self, css: &str) -> ElementRef<'_> {
        let found = self.all(css);
        assert_eq!(found.len(), 1, "{css}");
        found[0]
    }

    /// The text of the one element that a selector finds.
    #[track_caller]
    pub(crate) fn text(&self, css: &str) -> String {
        text(self.one(css))
    }

    /// The one element that a selector finds, as HTML to read; see [`snapshot`](crate::snapshot).
    #[track_caller]
    pub(crate) fn html(&self, css: &str) -> String {
        crate::snapshot::html(self.one(css))
    }

    /// An attribute of all that a selector finds.
    #[track_caller]
    pub(crate) fn attributes(&self, css: &str, name: &str) -> Vec<&str> {
        self.0
            .select(&selector(css))
            .filter_map(|element| element.value().attr(name))
            .collect()
    }
}

/// What an element holds of another kind.
pub(crate) fn within<'a>(element: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    element.select(&selector(css)).collect()
}

/// The text of an element, with single spaces.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}
