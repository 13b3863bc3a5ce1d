//! Checks and builds requests to Microsoft Graph's Shifts API: schedules, shifts, open shifts, time off, change requests, time cards,
//! day notes and workforce integrations.
//!
//! The crate knows what Microsoft documents, and reports every mistake at once, before anything is sent. It sends nothing by itself and
//! never needs the access token; the feature `send` does.
//!
//! # Create
//!
//! With the feature `models`, each operation is a function of [`calls`], and its body and response are types of [`models`]:
//!
//! ```
//! # #[cfg(feature = "models")] {
//! use graph_shifts::calls::create_shift;
//! use graph_shifts::models::{CreateShiftBody, ScheduleEntityTheme, ShiftItem, Version};
//!
//! let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z").theme(ScheduleEntityTheme::Blue).activities([]);
//! let body = CreateShiftBody::new("aa162a04-bec6-4b81-ba99-96caa7b2b24d", Version::Draft(item))
//!     .scheduling_group_id("TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a");
//! let request = create_shift("3d88b7a2-f988-4f4b-bb34-d66df66af126", &body).request().unwrap();
//! assert_eq!(request.method.as_str(), "POST");
//! # }
//! ```
//!
//! # Read, change, send back
//!
//! ```
//! # #[cfg(feature = "models")] {
//! use graph_shifts::calls::{get_shift, replace_shift};
//! use graph_shifts::models::{ReplaceShiftBody, VersionChange};
//!
//! let (team, id) = ("3d88b7a2-f988-4f4b-bb34-d66df66af126", "SHFT_0f004eda-32a6-4f0c-a076-18f76d997a55");
//! let call = get_shift(team, id);
//! # fn send(_: &graph_shifts::Request) -> &'static [u8] {
//! #     br#"{"id":"SHFT_0f004eda-32a6-4f0c-a076-18f76d997a55","userId":"aa162a04-bec6-4b81-ba99-96caa7b2b24d","draftShift":null,
//! #         "sharedShift":{"startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T16:00:00Z","theme":"blue"}}"#
//! # }
//! let shift = call.read(send(&call.request().unwrap())).unwrap();
//! let mut body = ReplaceShiftBody::from(shift);
//! if let VersionChange::Shared(item) = &mut body.version {
//!     item.notes = "Please count the till at noon.".into();
//! }
//! let request = replace_shift(team, id, &body).request().unwrap();
//! assert!(request.body.unwrap().contains("Please count"));
//! # }
//! ```
//!
//! # List
//!
//! ```
//! # #[cfg(feature = "models")] {
//! use graph_shifts::calls::list_shifts;
//! use graph_shifts::models::{EndFilter, ListShiftsFilter, RangeFilter, StartFilter};
//!
//! let week = RangeFilter::new()
//!     .start_date_time(StartFilter::new().ge("2026-03-02T00:00:00Z"))
//!     .end_date_time(EndFilter::new().le("2026-03-09T00:00:00Z"));
//! let call = list_shifts("3d88b7a2-f988-4f4b-bb34-d66df66af126").filter(&ListShiftsFilter::new().shared_shift(week));
//! let page = call.read(br#"{"value":[]}"#).unwrap();
//! assert!(page.value.is_empty() && page.next_link.is_none());
//! # }
//! ```
//!
//! # Errors
//!
//! A [`Refusal`] has every [`Issue`] at once, with its place, what is expected and often what to do. Without models, an [`Input`] takes
//! JSON text, and each operation is a row of [`operations`]:
//!
//! ```
//! use graph_shifts::{Code, Input, UPDATE_OPEN_SHIFT};
//!
//! let input = Input::new()
//!     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
//!     .parameter("openShiftId", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8")
//!     .body(r#"{"sharedOpenShift":{"startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T07:00:00Z",
//!         "theme":"blue","openSlotCount":1,"activities":[]}}"#);
//! let refusal = UPDATE_OPEN_SHIFT.request(input).unwrap_err();
//! assert_eq!(refusal.issues[0].code, Code::EndBeforeStart);
//! assert_eq!(refusal.to_string(), "updateOpenShift: body.sharedOpenShift.endDateTime must be after the start");
//! ```
//!
//! What Graph refuses is a [`GraphError`], with a hint on what to do.
//!
//! # Send
//!
//! - Any client that knows the crate `http` (reqwest, ureq, hyper, workers-rs): feature `http`, `http::Request::try_from(&request)` and
//!   `call.read_http(..)`.
//! - Browsers and workers: feature `send`, with retries, claims challenges, pages and batches. Calls of different kinds go together, and each
//!   reads its own result with `call.read_result(..)`.
//! - A server that gets JSON from others makes a typed call of an [`Input`] with that text, so that every mistake is reported.
//! - Your own loop: [`sending`] decides what comes after each response.
//! - A queue: with the feature `serde`, a [`Request`] is JSON in the form that the npm package has.
//!
//! # Plan
//!
//! [`plan`] compares a team's schedule with the one that you want, and finds the fewest requests that lead from one to the other.
//!
//! # Features
//!
//! None is on by default.
//!
//! | feature | adds |
//! |---|---|
//! | `models` | the module `models` and the module `calls`; includes `serde` |
//! | `jiff`, `chrono`, `time` | conversions of the models' date-times |
//! | `serde` | [`Request`], [`Refusal`] and [`Issue`] as JSON, both ways, and [`GraphError`] to JSON |
//! | `http` | requests and responses of the crate `http` |
//! | `send` | sending with `fetch` |
//! | `gloo` | a request as one of gloo-net |
//! | `values` | bodies, models and issues from and to values of JavaScript |
//! | `callbacks` | the encrypted calls that Shifts makes to a workforce integration |
//!
//! The crate needs Rust 1.89. A minor version may raise that, a patch does not.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "callbacks")]
pub mod callback;
#[cfg(feature = "models")]
pub mod calls;
mod check;
mod code;
mod findings;
mod fix;
mod flags;
#[cfg(feature = "models")]
mod generated;
#[cfg(feature = "gloo")]
mod gloo;
mod guid;
#[cfg(feature = "http")]
mod http;
mod issue;
#[doc(hidden)]
pub mod json;
mod message;
#[cfg(feature = "models")]
pub mod models;
pub mod operations;
mod path;
pub mod plan;
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
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
#[doc(hidden)]
pub mod tables;
pub mod time;
#[cfg(feature = "values")]
pub mod values;

pub use code::{Code, UnknownCode};
pub use fix::Fix;
pub use issue::{Issue, Segment};
#[doc(inline)]
pub use operations::operation;
pub use received::{Received, received};
pub use request::{BASE_URL, Input, JsonText, OtherVersion, PermissionType, Refusal, Request};
pub use sending::GraphError;
pub use severity::Severity;
// The operations and types in the root, too, so that one `use` names them.
#[doc(hidden)]
pub use shifts::*;
pub use table::{Method, Operation};
