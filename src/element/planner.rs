//! The planner, mounted into its place in the page of a widget that is there already.
//!
//! It has a place of its own in the section of the checklist, and the list for everyone steps back as long as there is a trip to show. Refuses to
//! touch anything else of the page.
#![expect(unreachable_pub, reason = "what leaves the wasm must be public")]

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, AttrValue, Renderer};

use crate::platform::{Host, picture, report_page};
use crate::settings::Settings;
use crate::trip::{Planner, PlannerProps, Wish};

/// A planner in the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Planning {
    app: AppHandle<Planner>,
    props: PlannerProps,
}

/// Mounts the planner into `place`, which is emptied. `host` and `root` are those of the widget; `wish` is what the traveller pressed: a scope
/// to stop at, such as `place:siby`, own contacts (`contacts:`), or nothing.
#[wasm_bindgen]
pub fn plan(host: HtmlElement, root: Element, place: Element, wish: String) -> Planning {
    // What was pressed is gone then, and the keyboard with it.
    let asked = place.query_selector(":focus").ok().flatten().is_some();
    place.set_text_content(None);
    // Own contacts show themselves there too.
    if let Ok(Some(own)) = root.query_selector("[data-own-contacts]") {
        own.set_text_content(None);
    }
    let host = Host::new(host, root);
    let settings = settings(&host);
    let props = PlannerProps {
        standalone: settings.standalone,
        storage: settings.storage,
        template: settings.template,
        left_out: settings.left_out,
        organisation: organisation(&host),
        host: Some(host),
        wish: Wish::first(wish),
        asked,
    };
    let app = Renderer::<Planner>::with_root_and_props(place, props.clone()).render();
    Planning { app, props }
}

fn settings(host: &Host) -> Settings {
    Settings::from_attributes(host.attributes(), &[], &[]).0
}

fn organisation(host: &Host) -> Option<AttrValue> {
    host.attribute("organisation").map(AttrValue::from)
}

/// Makes a picture of the map that the pressed button stands by. It has nothing to do with trips, but is as seldom asked for.
#[wasm_bindgen]
pub fn take(button: &Element) {
    picture::take(button);
}

#[wasm_bindgen]
impl Planning {
    /// Reads the attributes again that may change while it is there.
    pub fn update(&mut self) {
        if let Some(host) = &self.props.host {
            let settings = settings(host);
            self.props.organisation = organisation(host);
            (self.props.template, self.props.left_out) = (settings.template, settings.left_out);
        }
        self.app.update(self.props.clone());
    }

    /// Tells it of another wish.
    pub fn wish(&mut self, wish: String) {
        self.props.wish = self.props.wish.next(wish);
        self.app.update(self.props.clone());
    }

    /// Takes it out of the page.
    pub fn unmount(self) {
        if let Some(host) = &self.props.host {
            report_page::mark_section(host, "plan", "data-planned", false);
        }
        self.app.destroy();
    }
}
