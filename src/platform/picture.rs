//! The drawing as a picture that stands by itself: in light colours, without the page's styles, links and hooks, with its imprint.
//!
//! What is in sight is taken, as it looks at this moment. Nothing on the page changes, and no server hears of it. It refuses to make a
//! picture that does not say of what and of when it is.

mod dress;

use super::download;
use js_sys::{Promise, encode_uri_component};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement, XmlSerializer};

/// How wide a picture of pixels is, as a multiple of the width of map and imprint in map units.
const PIXELS: (i32, i32) = (12, 5);
const WIDTH: i32 = 1000;
const SVG: &str = "image/svg+xml";

/// Offers the drawing near the pressed button as a file, called as its `data-picture-name` says: as pixels if that is `….png`, else as SVG. If that
/// fails, the element that holds the sentence for it says so.
pub fn take(button: &Element) {
    let name = button.get_attribute("data-picture-name").unwrap_or_default();
    let Some(map) = button.closest(".map-and-panel").ok().flatten() else {
        return;
    };
    spawn_local(async move {
        let failed = file(&map, &name).await.is_err();
        if let Ok(status) = find(&map, "[data-failed]") {
            let said = status.get_attribute("data-failed").filter(|_| failed);
            status.set_text_content(said.as_deref());
        }
    });
}

async fn file(map: &Element, name: &str) -> Result<(), JsValue> {
    let (sheet, height) = sheet(map)?;
    if !name.ends_with(".png") {
        return download::offer(name, &download::text_blob(SVG, &written(&sheet, WIDTH, height)?)?);
    }
    let (width, height) = (WIDTH * PIXELS.0 / PIXELS.1, height * PIXELS.0 / PIXELS.1);
    let image = HtmlImageElement::new()?;
    // Not the address of a blob, which the page's policy refuses for images.
    let content = encode_uri_component(&written(&sheet, width, height)?);
    image.set_src(&format!("data:{SVG},{}", String::from(content)));
    JsFuture::from(image.decode()).await?;
    let document = map.owner_document().ok_or(JsValue::NULL)?;
    let canvas = document.create_element("canvas")?.unchecked_into::<HtmlCanvasElement>();
    canvas.set_width(width.unsigned_abs());
    canvas.set_height(height.unsigned_abs());
    let pen = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    pen.unchecked_into::<CanvasRenderingContext2d>()
        .draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    let drawn = Promise::new(&mut |resolve, reject| {
        if let Err(error) = canvas.to_blob(&resolve) {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    download::offer(name, &JsFuture::from(drawn).await?.dyn_into()?)
}

fn written(sheet: &Element, width: i32, height: i32) -> Result<String, JsValue> {
    sheet.set_attribute("width", &width.to_string())?;
    sheet.set_attribute("height", &height.to_string())?;
    XmlSerializer::new()?.serialize_to_string(sheet)
}

/// The title, under it the part of the map that is in sight, under that legend and credits; and how high all of it is.
fn sheet(map: &Element) -> Result<(Element, i32), JsValue> {
    let drawing = find(map, ".ground > svg")?;
    // Of the whole drawing, what the window shows.
    let (whole, sight) = (
        drawing.get_bounding_client_rect(),
        find(map, ".window")?.get_bounding_client_rect(),
    );
    let units = f64::from(WIDTH) / whole.width();
    let in_units = |length: f64| (length * units) as i32;
    let (left, top) = (
        in_units(sight.left() - whole.left()),
        in_units(sight.top() - whole.top()),
    );
    let (width, height) = (in_units(sight.width()).max(1), in_units(sight.height()));

    let part = copy(&drawing, true)?;
    let imprint = find(&part, ".imprint")?;
    let (above, below) = (length(&imprint, "data-above"), length(&imprint, "data-below"));
    let (middle, title) = (height * WIDTH / width, drawing.get_attribute("aria-label"));
    let age = map.closest("[data-theme]")?.ok_or(JsValue::NULL)?;
    find(&imprint, "[data-title]")?.set_text_content(title.as_deref());
    find(&imprint, "[data-as-of]")?.set_text_content(find(&age, "[data-age]")?.text_content().as_deref());
    if let Ok(incidents) = find(map, ".timeline [role=status]") {
        find(&imprint, "[data-incidents]")?.set_text_content(incidents.text_content().as_deref());
    }

    drawing.set_attribute("data-picture", "")?;
    let dressed = dress::dress(&drawing, &part, units);
    drawing.remove_attribute("data-picture")?;
    dressed?;

    let (sheet, all) = (copy(&part, false)?, above + middle + below);
    let legend = imprint.last_element_child().ok_or(JsValue::NULL)?;
    let attributes = [
        (&sheet, "viewBox", format!("0 0 {WIDTH} {all}")),
        (&sheet, "role", "img".to_owned()),
        (&sheet, "aria-label", title.unwrap_or_default()),
        (&part, "viewBox", format!("{left} {top} {width} {height}")),
        (&part, "y", above.to_string()),
        (&part, "width", WIDTH.to_string()),
        (&part, "height", middle.to_string()),
        (&legend, "transform", format!("translate(0 {})", above + middle)),
    ];
    for (element, name, value) in attributes {
        element.set_attribute(name, &value)?;
    }
    // The ground first; the imprint last, over what a program may draw outside the part in sight.
    let ground = imprint.first_element_child().ok_or(JsValue::NULL)?;
    for layer in [ground, part, imprint] {
        sheet.append_child(&layer)?;
    }
    Ok((sheet, all))
}

fn find(within: &Element, selector: &str) -> Result<Element, JsValue> {
    within.query_selector(selector)?.ok_or(JsValue::NULL)
}

fn copy(element: &Element, deep: bool) -> Result<Element, JsValue> {
    Ok(element.clone_node_with_deep(deep)?.unchecked_into())
}

/// A length in whole map units that the imprint was laid out with.
fn length(element: &Element, name: &str) -> i32 {
    let text = element.get_attribute(name).unwrap_or_default();
    text.parse::<u16>().unwrap_or_default().into()
}
