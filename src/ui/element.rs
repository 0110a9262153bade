//! Elements that nothing listens to, made by one function.
//!
//! `html!` writes the same steps out anew wherever an element stands. It stays where something is listened to; where much is only shown,
//! these functions do the same, which made the wasm 8 KB smaller (1 KB compressed).

use yew::prelude::*;
use yew::virtual_dom::{VList, VTag};

/// An element with attributes and children. An attribute without a value is left out.
#[inline(never)]
pub(crate) fn element(name: &'static str, attributes: &[(&'static str, Option<&str>)], children: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    for (attribute, value) in attributes {
        if let Some(value) = value {
            tag.add_attribute(attribute, AttrValue::from((*value).to_owned()));
        }
    }
    for child in children {
        tag.add_child(child);
    }
    tag.into()
}

/// An element with nothing but a class, which may be empty, and children.
pub(crate) fn classed(name: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    element(name, &[("class", (!class.is_empty()).then_some(class))], children)
}

/// A text.
#[inline(never)]
pub(crate) fn words(text: &str) -> Html {
    Html::from(text)
}

/// Views one after the other, without an element around them.
#[inline(never)]
pub(crate) fn row(views: Vec<Html>) -> Html {
    VList::with_children(views, None).into()
}

/// Views one after the other. A loop, because each chain of iterators would be compiled by itself.
pub(crate) fn each<T>(items: impl IntoIterator<Item = T>, mut view: impl FnMut(T) -> Html) -> Html {
    let mut views = Vec::new();
    for item in items {
        views.push(view(item));
    }
    row(views)
}
