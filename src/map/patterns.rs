//! Patterns, so that no step and no coverage is told by colour alone. They are drawn in map units and hold on paper.

use yew::prelude::*;

/// The definitions that the drawing and the legend refer to.
pub(super) fn patterns() -> Html {
    html! {
        <>
            { pattern("step-4", 16, "M0 0L16 16M16 0L0 16") }
            { pattern("step-3", 12, "M0 12L12 0") }
            { pattern("step-2", 16, "M0 16L16 0") }
            { pattern("step-1", 16, "M0 8H16") }
            { pattern("none", 14, "M0 0L14 14") }
            <pattern id="pattern-part" width="20" height="20" patternUnits="userSpaceOnUse">
                <path class="pattern-line casing" d="M6 0V20" />
                <path class="pattern-line" d="M5 0V20" />
            </pattern>
            <pattern id="pattern-zone" width="16" height="16" patternUnits="userSpaceOnUse">
                <circle class="pattern-dot" cx="8" cy="8" r="2" />
            </pattern>
        </>
    }
}

fn pattern(name: &'static str, size: u8, path: &'static str) -> Html {
    let size = size.to_string();
    html! {
        <pattern id={format!("pattern-{name}")} width={size.clone()} height={size} patternUnits="userSpaceOnUse">
            <path class={format!("pattern-line pattern-line-{name}")} d={path} />
        </pattern>
    }
}
