//! Values that know when they were last changed, and how two copies of them become one.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A value and the time of its last change.
///
/// ```
/// use advisory_trip::{Merge, Stamped};
///
/// let mut here = Stamped { value: "Mopti", at: 1 };
/// here.take_newer(&Stamped { value: "Gao", at: 2 });
/// assert_eq!(here.value, "Gao", "the newer one stays");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamped<T> {
    /// The value.
    pub value: T,
    /// Milliseconds since 1970; 0 while it was never set.
    pub at: u64,
}

impl<T> Stamped<T> {
    /// Whether it was never set.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        self.at == 0
    }

    /// Sets it.
    pub fn set(&mut self, value: T, at: u64) {
        *self = Self { value, at };
    }
}

/// What two copies of one thing can do.
///
/// Merging is commutative, associative and idempotent: whichever copy comes first, and however often, the outcome is the same.
pub trait Merge: Default {
    /// Takes over whatever is newer in the other copy.
    fn take_newer(&mut self, other: &Self);

    /// Takes back every change since `before`, as a change of its own made at `at`.
    fn revert(&mut self, before: &Self, at: u64);

    /// Takes back that it was ever made, as a change of its own made at `at`.
    fn take_out(&mut self, at: u64) {
        self.revert(&Self::default(), at);
    }

    /// The time of the last change; 0 where nothing was ever set.
    fn latest(&self) -> u64;

    /// Gives every change the time that `time` makes of its own.
    fn restamp(&mut self, time: &dyn Fn(u64) -> u64);
}

impl<T: Clone + Default + PartialEq + Ord> Merge for Stamped<T> {
    fn take_newer(&mut self, other: &Self) {
        // At the same time the greater value stays, so that both sides choose alike.
        if (other.at, &other.value) > (self.at, &self.value) {
            self.clone_from(other);
        }
    }

    fn revert(&mut self, before: &Self, at: u64) {
        if self.value != before.value {
            self.set(before.value.clone(), at);
        }
    }

    fn latest(&self) -> u64 {
        self.at
    }

    fn restamp(&mut self, time: &dyn Fn(u64) -> u64) {
        self.at = time(self.at);
        // A value without a time would be taken for one that was never set, and not be kept.
        if self.is_unset() && self.value != T::default() {
            self.at = 1;
        }
    }
}

impl<T: Clone + Merge> Merge for BTreeMap<String, T> {
    fn take_newer(&mut self, other: &Self) {
        for (name, value) in other {
            self.entry(name.clone()).or_default().take_newer(value);
        }
    }

    fn revert(&mut self, before: &Self, at: u64) {
        for (name, value) in self.iter_mut() {
            match before.get(name) {
                Some(before) => value.revert(before, at),
                None => value.take_out(at),
            }
        }
    }

    fn latest(&self) -> u64 {
        self.values().map(Merge::latest).max().unwrap_or_default()
    }

    fn restamp(&mut self, time: &dyn Fn(u64) -> u64) {
        self.values_mut().for_each(|it| it.restamp(time));
    }
}

/// Makes a struct of stamped fields mergeable, field by field. Fields that are not named stay as they are. `out by` names the field that
/// says whether the thing was taken out.
macro_rules! mergeable {
    ($name:ident { $($field:ident),* $(,)? } $(and $also:ident)? $(, out by $out:ident)?) => {
        impl $crate::stamp::Merge for $name {
            fn take_newer(&mut self, other: &Self) {
                $(self.$field.take_newer(&other.$field);)*
                $($crate::stamp::merge_unknown(&mut self.$also, &other.$also);)?
            }

            fn revert(&mut self, before: &Self, at: u64) {
                $(self.$field.revert(&before.$field, at);)*
            }

            $(fn take_out(&mut self, at: u64) {
                self.$out.set(true, at);
            })?

            fn latest(&self) -> u64 {
                [$(self.$field.latest()),*].into_iter().max().unwrap_or_default()
            }

            fn restamp(&mut self, time: &dyn Fn(u64) -> u64) {
                $(self.$field.restamp(time);)*
            }
        }
    };
}

pub(crate) use mergeable;

/// Fields of a newer version have no time that we know of: both stay, and of two that differ the one that is written longer or later
/// in the alphabet.
pub(crate) fn merge_unknown(here: &mut Unknown, there: &Unknown) {
    for (name, value) in there {
        let weight = |value: &serde_json::Value| {
            let text = value.to_string();
            (text.len(), text)
        };
        if here.get(name).is_none_or(|ours| weight(value) > weight(ours)) {
            here.insert(name.clone(), value.clone());
        }
    }
}

/// Fields that this version does not know, kept as they came.
pub(crate) type Unknown = serde_json::Map<String, serde_json::Value>;
