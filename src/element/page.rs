//! The widget, mounted into a custom element.
//!
//! The element itself is JavaScript, as only a class can be one; here a widget is mounted into it, told of changed
//! attributes, and taken out again. Refuses to decide where to render: the loader hands over the root.
#![expect(unreachable_pub, reason = "what leaves the wasm must be public")]

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, AttrValue, Renderer};

use crate::app::{App, AppProps};
use crate::content;
use crate::platform::{Host, console, report_page};
use crate::settings::Settings;

/// A widget in the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Mounted {
    app: AppHandle<App>,
    host: Host,
    early_ticks: Rc<[AttrValue]>,
}

/// Takes over the prerendered page that stands in `root`. `early_ticks` are the slugs of the checklist items that were ticked before the
/// wasm was there.
///
/// # Errors
///
/// A sentence for the console where what stands in `root` is no page of this build; it is left as it is.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: Element, early_ticks: Vec<String>) -> Result<Mounted, String> {
    let host = Host::new(host, root);
    if !content::take_over(report_page::words(&host)) {
        return Err(
            "travel-advisory: the page and the program are of different builds; load the page again".to_owned(),
        );
    }
    let early_ticks: Rc<[AttrValue]> = early_ticks.into_iter().map(AttrValue::from).collect();
    let renderer = Renderer::<App>::with_root_and_props(host.root().clone(), props(&host, &early_ticks));
    Ok(Mounted {
        app: take_over(renderer),
        host,
        early_ticks,
    })
}

#[wasm_bindgen]
impl Mounted {
    /// Reads the element's attributes again.
    pub fn update(&mut self) {
        let props = props(&self.host, &self.early_ticks);
        self.app.update(props);
    }

    /// Takes the widget out of the page.
    pub fn unmount(self) {
        self.app.destroy();
    }
}

/// The app's properties as the attributes are now; of each unknown value the console hears once.
fn props(host: &Host, early_ticks: &Rc<[AttrValue]>) -> AppProps {
    let (topics, regions) = (content::topic_slugs(), content::region_slugs());
    let (settings, warnings) = Settings::from_attributes(host.attributes(), &topics, &regions);
    for warning in warnings {
        console::warn_once(warning);
    }
    AppProps {
        host: Some(host.clone()),
        settings,
        early_ticks: Rc::clone(early_ticks),
    }
}

#[cfg(feature = "hydration")]
fn take_over(renderer: Renderer<App>) -> AppHandle<App> {
    renderer.hydrate()
}

/// Only natively, where nothing calls it.
#[cfg(not(feature = "hydration"))]
fn take_over(renderer: Renderer<App>) -> AppHandle<App> {
    renderer.render()
}
