//! The vocabulary in which resources are described.

mod body;
mod callback;
mod contradictions;
mod enumeration;
mod format;
mod id;
mod inputs;
mod kind;
mod method;
mod object;
mod operation;
mod page;
mod parameter;
mod property;
mod rule;
mod words;

pub use body::{Body, Form, Response};
pub use callback::Callback;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use callback::PHASES;
#[cfg(feature = "callbacks")]
pub use callback::Phase;
pub use contradictions::Contradictions;
pub use enumeration::{Enum, Member, Spelling};
pub(crate) use enumeration::{SENTINEL, members};
pub use format::Format;
pub use id::Id;
pub(crate) use inputs::Inputs;
pub use kind::Kind;
pub use method::Method;
pub use object::Type;
pub(crate) use operation::OPTIONS;
pub use operation::{ByApplication, Operation, Permissions};
pub use page::Page;
pub use parameter::{Parameter, Query};
pub use property::{Count, Need, Property, Role, Writer};
pub use rule::{Rule, RuleKind};
pub use words::Words;

/// A description in one sentence. WebAssembly modules leave it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Description(#[cfg(not(target_arch = "wasm32"))] &'static str);

impl Description {
    /// A description.
    #[must_use]
    pub const fn new(sentence: &'static str) -> Description {
        #[cfg(not(target_arch = "wasm32"))]
        return Description(sentence);
        #[cfg(target_arch = "wasm32")]
        {
            let _ = sentence;
            Description()
        }
    }

    /// The sentence.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn text(self) -> &'static str {
        self.0
    }
}
