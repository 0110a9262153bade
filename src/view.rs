//! What every view function is given: the content, the state, and where actions go.

use crate::content::Content;
use crate::state::{Action, Dispatch, State};
use yew::{Callback, MouseEvent};

/// A view is a function of this and of nothing else.
///
/// The page is one component and many functions: a component of its own for each part would cost the first load several kilobytes each.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) content: Content,
    pub(crate) state: &'a State,
    pub(crate) dispatch: &'a Dispatch,
}

impl View<'_> {
    /// A click that does this, and nothing that the browser would do by itself.
    pub(crate) fn click(self, action: impl Into<Action>) -> Callback<MouseEvent> {
        self.does(action.into())
    }

    fn does(self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            dispatch.dispatch(action.clone());
        })
    }
}
