//! Enumerations whose unknown members are kept.

/// An enumeration: its members, each with Graph's name, and any other word as it was given.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident, in any casing: $any:literal { $($(#[$of:meta])* $member:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of])* $member,)*
            /// A member that this version of the crate does not know, as Graph names it.
            Unknown(String),
        }

        impl $name {
            /// Every member that this version of the crate knows, in the order of the schema.
            pub const ALL: &'static [$name] = &[$($name::$member),*];

            /// Graph's name of the member.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$member => $word,)*
                    $name::Unknown(word) => word,
                }
            }

            fn known(word: &str) -> Option<$name> {
                let is = |known: &&$name| if $any { known.as_str().eq_ignore_ascii_case(word) } else { known.as_str() == word };
                $name::ALL.iter().find(is).cloned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                text.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(word: &str) -> Result<$name, Self::Err> {
                Ok($name::known(word).unwrap_or_else(|| $name::Unknown(word.to_owned())))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let word = <String as serde::Deserialize>::deserialize(deserializer)?;
                Ok($name::known(&word).unwrap_or($name::Unknown(word)))
            }
        }
    };
}
pub(crate) use words;
