//! What every view function is given: the content, the state, and where actions go.

use crate::content::Content;
use crate::platform::Host;
use crate::state::{Action, Dispatch, State, Store};
use crate::ui::{element, words};
use std::rc::Rc;
use yew::virtual_dom::{Listener, ListenerKind};
use yew::{Event, Html, UseReducerHandle};

/// A view is a function of this and of nothing else.
///
/// The page is one component and many functions: a component of its own for each part would cost the first load several kilobytes each.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) content: Content,
    /// Where the page stands; none where there is no browser.
    pub(crate) host: Option<&'a Host>,
    pub(crate) state: &'a State,
    /// The state as it is by now, for what depends on it between two drawings.
    pub(crate) store: &'a UseReducerHandle<Store>,
    pub(crate) dispatch: &'a Dispatch,
}

impl View<'_> {
    /// A button that does this; out of use until the page is alive.
    pub(crate) fn button(
        self,
        attributes: &[(&'static str, Option<&str>)],
        action: impl Into<Action>,
        name: &str,
    ) -> Html {
        let disabled = ("disabled", (!self.state.active).then_some(""));
        let attributes = [&[("type", Some("button")), disabled], attributes].concat();
        self.pressed(element("button", &attributes, vec![words(name)]), action)
    }

    /// An element that does this when it is pressed, and nothing that the browser would do by itself.
    pub(crate) fn pressed(self, element: Html, action: impl Into<Action>) -> Html {
        self.listening(element, action.into())
    }

    #[inline(never)]
    fn listening(self, element: Html, action: Action) -> Html {
        let Html::VTag(tag) = element else { return element };
        let mut tag = Rc::unwrap_or_clone(tag);
        tag.add_listener(Rc::new(Press {
            dispatch: self.dispatch.clone(),
            action,
        }));
        tag.into()
    }
}

/// What a press does.
struct Press {
    dispatch: Dispatch,
    action: Action,
}

impl Listener for Press {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onclick
    }

    fn handle(&self, event: Event) {
        event.prevent_default();
        self.dispatch.dispatch(self.action.clone());
    }

    fn passive(&self) -> bool {
        false
    }
}
