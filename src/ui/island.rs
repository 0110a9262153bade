//! What never changes is rendered once, at build time, and not shipped a second time as code.
//!
//! Natively an island renders its view. In the browser it stands for what was prerendered in its place, and keeps those nodes as they
//! are; its view, and whatever only such views need, is left out of the wasm. So a page is always taken over, never drawn anew (the
//! loader sees to it that there is one), and an island must never come and go.

use yew::prelude::*;

/// A part of the page that no state changes.
#[cfg(feature = "ssr")]
pub(crate) fn island(view: impl FnOnce() -> Html) -> Html {
    crate::prerender::park(view())
}

/// A part of the page that no state changes: what was prerendered in its place.
#[cfg(not(feature = "ssr"))]
pub(crate) fn island(_view: impl FnOnce() -> Html) -> Html {
    Html::from_html_unchecked(AttrValue::Static(""))
}
