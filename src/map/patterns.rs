//! Patterns, so that no step and no coverage is told by colour alone. They hold on paper.
//!
//! Each is there twice: in units, for samples and for drawings of one size; and as a tile about as large as a name, so that it stays the
//! same on the screen however wide the map is drawn.

use yew::prelude::*;

/// The definitions that the drawings and the legend refer to.
pub(super) fn patterns() -> Html {
    html! {
        <>
            { lines("step-4", 16, "M0 0L16 16M16 0L0 16") }
            { lines("step-3", 12, "M0 12L12 0") }
            { lines("step-2", 16, "M0 16L16 0") }
            { lines("step-1", 16, "M0 8H16") }
            { lines("none", 14, "M0 0L14 14") }
            { pattern("part", 20, html! {
                <>
                    <path class="pattern-line casing" d="M6 0V20" />
                    <path class="pattern-line" d="M5 0V20" />
                </>
            }) }
            { pattern("zone", 16, html! { <circle class="pattern-dot" cx="8" cy="8" r="2" /> }) }
        </>
    }
}

fn lines(name: &'static str, size: u8, path: &'static str) -> Html {
    pattern(
        name,
        size,
        html! { <path class={format!("pattern-line pattern-line-{name}")} d={path} /> },
    )
}

/// A pattern, drawn in units of which fifteen are as high as a name.
fn pattern(name: &'static str, size: u8, drawn: Html) -> Html {
    let id = format!("pattern-{name}");
    let units = size.to_string();
    let names = format!("{:.2}em", f64::from(size) / 15.0);
    html! {
        <>
            <pattern id={id.clone()} width={units.clone()} height={units} patternUnits="userSpaceOnUse">{ drawn }</pattern>
            <pattern
                id={format!("tile-{name}")}
                href={format!("#{id}")}
                width={names.clone()}
                height={names}
                viewBox={format!("0 0 {size} {size}")}
            />
        </>
    }
}
