//! A link that leads to the traveller's trip and adds a scope to it: the loader knows it by its attribute, and calls the planner.

use super::{element, words};
use crate::text::Text;
use yew::Html;

/// The link of a scope such as `place:siby`.
pub(crate) fn add_to_trip(text: Text, scope: &str) -> Html {
    let attributes = [("href", Some("#plan")), ("data-trip", Some(scope))];
    element("a", &attributes, vec![words(text.add_to_trip())])
}
