//! The model's closed vocabularies: an enum whose every value has one slug, used in authored files, in links and in hooks.

/// Defines an enum with its slugs, in order.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $slug:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, borsh::BorshSerialize, borsh::BorshDeserialize)]
        pub enum $name {
            $($(#[$doc])* $value,)*
        }

        impl $name {
            /// Every value, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The word that files, links and hooks use.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $(Self::$value => $slug,)*
                }
            }

            /// The value that a slug stands for, if it is one of ours.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.slug() == slug)
            }
        }
    };
}

pub(crate) use words;
