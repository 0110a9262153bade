//! The button that turns keeping on, where nothing is kept until the reader asks for it. The loader hands its wish to the planner.

use super::{element, words};
use crate::text::Text;
use yew::prelude::*;

/// The button.
pub(crate) fn keep_here(text: Text) -> Html {
    let wish = [("type", Some("button")), ("data-trip", Some("keep:"))];
    element("button", &wish, vec![words(text.keep_here())])
}
