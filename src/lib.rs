//! Checks and builds requests to Microsoft Graph's Shifts API.
//!
//! ```
//! use graph_shifts::{Input, UPDATE_OPEN_SHIFT};
//!
//! let input = Input::new()
//!     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
//!     .parameter("openShiftId", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8")
//!     .body(r#"{"sharedOpenShift":{"startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T07:00:00Z",
//!         "theme":"blue","openSlotCount":1,"activities":[]}}"#);
//! let refusal = UPDATE_OPEN_SHIFT.request(input).unwrap_err();
//! assert_eq!(refusal.to_string(), "updateOpenShift: body.sharedOpenShift.endDateTime must be after the start");
//! ```

#[cfg(feature = "callbacks")]
pub mod callback;
#[cfg(feature = "models")]
pub mod calls;
mod check;
mod code;
mod findings;
mod flags;
#[cfg(feature = "models")]
mod generated;
#[cfg(feature = "gloo")]
mod gloo;
mod guid;
#[cfg(feature = "http")]
mod http;
mod issue;
pub mod json;
mod message;
#[cfg(feature = "models")]
pub mod models;
mod path;
#[cfg(not(target_arch = "wasm32"))]
pub mod print;
mod received;
mod request;
mod response;
#[cfg(feature = "send")]
pub mod send;
pub mod sending;
#[doc(hidden)]
pub mod session;
mod severity;
mod shifts;
mod suggest;
mod table;
pub mod time;
#[cfg(feature = "values")]
pub mod values;

pub use code::{Code, Codes};
pub use issue::{Issue, Segment};
pub use received::{Received, received};
pub use request::{BASE_URL, Input, JsonText, OtherVersion, PermissionType, Refusal, Request};
pub use sending::GraphError;
pub use severity::Severity;
pub use shifts::*;
pub use table::{
    Body, ByApplication, Callback, Contradictions, Count, Description, Enum, Form, Format, Id, Kind, Member, Method, Need,
    Operation, Page, Parameter, Permissions, Property, Query, Response, Role, Rule, RuleKind, Spelling, Type, Writer,
};

/// The operation of this id.
///
/// ```
/// assert_eq!(graph_shifts::operation("updateOpenShift").unwrap().method.as_str(), "PUT");
/// ```
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().copied().find(|operation| operation.id == id)
}
