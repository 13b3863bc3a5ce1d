//! How the callbacks of a workforce integration name the entities of a type.

use super::Page;

/// How callbacks name the entities of a type. WebAssembly modules without the feature `callbacks` leave out the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callback {
    /// The word before the id in an item's url, as Shifts writes it: `openshifts`. Its casing varies, so compare it in any.
    #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
    pub path: &'static str,
    /// The member of `supportedEntities` that asks for it: `openShift`.
    #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
    pub entity: &'static str,
    /// Whether it is a request that goes through phases, which its `state` and `assignedTo` tell apart.
    #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
    pub phases: bool,
    /// Where the word is described.
    #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
    pub page: Page,
}

impl Callback {
    /// The names of an entity: the word in an item's url, and the member of `supportedEntities`.
    #[must_use]
    pub const fn new(path: &'static str, entity: &'static str, page: Page) -> Callback {
        #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
        return Callback { path, entity, phases: false, page };
        #[cfg(not(any(not(target_arch = "wasm32"), feature = "callbacks")))]
        {
            let _ = (path, entity, page);
            Callback {}
        }
    }

    /// The names of a request that goes through phases.
    #[must_use]
    pub const fn request(path: &'static str, entity: &'static str, page: Page) -> Callback {
        #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
        return Callback { phases: true, ..Callback::new(path, entity, page) };
        #[cfg(not(any(not(target_arch = "wasm32"), feature = "callbacks")))]
        Callback::new(path, entity, page)
    }
}

/// Declares the phases, with their names and what has happened.
macro_rules! phases {
    ($($phase:ident $name:literal $description:literal;)*) => {
        /// What has happened to a request of an employee to swap, to offer or to take a shift.
        #[cfg(feature = "callbacks")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Phase {
            $(#[doc = $description] $phase,)*
        }

        #[cfg(feature = "callbacks")]
        impl Phase {
            /// Its name, as the npm package has it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Phase::$phase => $name,)*
                }
            }
        }

        /// The phases of a request that goes through them, each with what has happened. Beside a deleted request, `state` and `assignedTo` tell
        /// them apart.
        #[cfg(not(target_arch = "wasm32"))]
        pub(crate) const PHASES: &[(&str, &str)] = &[$(($name, $description)),*];
    };
}

phases! {
    Asked "asked" "The sender made the request.";
    RecipientAgreed "recipientAgreed" "The recipient agreed, and a manager is to decide.";
    RecipientDeclined "recipientDeclined" "The recipient declined.";
    ManagerApproved "managerApproved" "A manager approved.";
    ManagerDeclined "managerDeclined" "A manager declined.";
    SystemDeclined "systemDeclined" "Shifts declined by itself.";
    Cancelled "cancelled" "The sender cancelled the request.";
    Other "other" "Something else.";
}
