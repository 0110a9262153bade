//! What the stylesheet says of each element, written onto its copy, so that the copy needs no stylesheet.

use js_sys::Number;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleDeclaration, Element, Window};

/// All that makes a difference to the drawing. Most of it is inherited, and written only where it changes.
const PRESENTATION: [&str; 11] = [
    "stroke-width",
    "stroke-dasharray",
    "fill",
    "stroke",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
];
/// How many of them are lengths that a stroke may keep on the screen, however large the drawing.
const LENGTHS: usize = 2;
const LINK: &str = "http://www.w3.org/1999/xlink";

/// Makes a copy of the drawing look like the drawing by itself; so many map units are a pixel of the screen. What is not displayed is left
/// out.
pub(super) fn dress(drawing: &Element, copy: &Element, units: f64) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let (shown, copies) = (drawing.query_selector_all("*")?, copy.query_selector_all("*")?);
    wear(&window, drawing, copy, None, units)?;
    for index in 0..shown.length() {
        if let (Some(shown), Some(copy)) = (shown.item(index), copies.item(index)) {
            let above = shown.parent_element();
            wear(
                &window,
                shown.unchecked_ref(),
                copy.unchecked_ref(),
                above.as_ref(),
                units,
            )?;
        }
    }
    Ok(())
}

fn wear(window: &Window, shown: &Element, copy: &Element, above: Option<&Element>, units: f64) -> Result<(), JsValue> {
    let style = style(window, shown)?;
    // A definition is dressed by what refers to it; a pattern's parts are drawn as they are.
    if shown.closest("defs")?.is_none() || shown.closest("pattern")?.is_some() {
        if style.get_property_value("display")? == "none" || style.get_property_value("visibility")? == "hidden" {
            copy.remove();
            return Ok(());
        }
        let above = match above {
            Some(above) => Some(self::style(window, above)?),
            None => None,
        };
        let keeps_width = style.get_property_value("vector-effect")? == "non-scaling-stroke";
        for (place, name) in PRESENTATION.into_iter().enumerate() {
            let value = style.get_property_value(name)?;
            let is_length = keeps_width && place < LENGTHS;
            if is_length {
                copy.set_attribute(name, &in_units(&value, units))?;
            } else if above
                .as_ref()
                .and_then(|above| above.get_property_value(name).ok())
                .as_ref()
                != Some(&value)
            {
                copy.set_attribute(
                    name,
                    if value.starts_with("rgba(0, 0, 0, 0") {
                        "none"
                    } else {
                        &value
                    },
                )?;
            }
        }
        if copy.tag_name() == "text" && style.get_property_value("stroke")? != "none" {
            halo(copy)?;
        }
    }
    bare(copy)
}

fn style(window: &Window, element: &Element) -> Result<CssStyleDeclaration, JsValue> {
    window.get_computed_style(element)?.ok_or(JsValue::NULL)
}

/// Lengths of the screen, such as `6px, 5px`, in map units; `none` stays.
fn in_units(lengths: &str, units: f64) -> String {
    let mut scaled = String::new();
    for length in lengths.split(", ") {
        let hundredths = (Number::parse_float(length) * units * 100.0) as i32;
        if hundredths > 0 {
            let apart = if scaled.is_empty() { "" } else { " " };
            scaled += &format!("{apart}{}.{:02}", hundredths / 100, hundredths % 100);
        }
    }
    if scaled.is_empty() { lengths.to_owned() } else { scaled }
}

/// The stroke around letters as a text of its own under them: not every program draws it first when asked to.
fn halo(text: &Element) -> Result<(), JsValue> {
    let under = text.clone_node_with_deep(true)?;
    let parent = text.parent_node().ok_or(JsValue::NULL)?;
    parent.insert_before(&under, Some(text))?;
    text.set_attribute("stroke", "none")?;
    bare(under.unchecked_ref())
}

/// Takes away what says something to the page alone.
fn bare(copy: &Element) -> Result<(), JsValue> {
    let is_link = copy.tag_name() == "a";
    for name in copy.get_attribute_names() {
        let name = name.as_string().unwrap_or_default();
        if name == "href" && !is_link {
            // Older programs know no other.
            let address = copy.get_attribute(&name).unwrap_or_default();
            copy.set_attribute_ns(Some(LINK), "xlink:href", &address)?;
        }
        if name.starts_with("data-")
            || name.starts_with("aria-")
            || matches!(&*name, "class" | "role" | "tabindex" | "href" | "vector-effect")
        {
            copy.remove_attribute(&name)?;
        }
    }
    Ok(())
}
