//! The encrypted calls that Shifts makes to a workforce integration: opens them, reads them, writes the responses. Sends and receives nothing.
//!
//! Before Shifts saves a change, it asks the integration, and **an item that gets no response is saved**. So a [`Response`] always has one for each
//! item, and refuses unless [`Update::approve`] made it. Where your code fails or takes longer than some 25 seconds, refuse.
//!
//! Read two headers of the HTTP request yourself. `X-MS-WFMPassthrough` has what a write of your own to Graph carried: approve such an update
//! without acting on it again. `Accept-Language` is the language of the user who reads your messages.
//!
//! ```
//! use graph_shifts::callback::{Callback, OpenError, Refusal, Secret, callback, open, seal};
//!
//! /// The HTTP status and the body to respond with.
//! fn respond(path: &str, body: &[u8], secrets: &[Secret]) -> Result<(u16, String), OpenError> {
//!     let opened = open(body, secrets)?;
//!     Ok(match callback(path, &opened)? {
//!         Callback::Connect(connect) if connect.tenant_id == "c9d0950a-bb58-49e3-af38-999909fdf206" => (200, String::new()),
//!         Callback::Connect(_) => (403, String::new()),
//!         Callback::Update(update) => {
//!             let is_welcome = update.items().iter().all(|item| item.entity == Some("shift") && item.warnings.is_empty());
//!             let response = if is_welcome {
//!                 update.approve(|item| format!("W/\"{}\"", item.id))
//!             } else {
//!                 update.refuse(&Refusal::new("Only shifts can be changed."))
//!             };
//!             (200, response.into_string())
//!         }
//!         Callback::Read(read) => (200, read.eligible(|_| None).into_string()),
//!     })
//! }
//!
//! // As Shifts does, with a key and an IV that are random.
//! let secret = Secret::new(&"7Qd2xV9mKc4RtY1p".repeat(4)).unwrap();
//! let text = br#"{"requests":[{"id":"SHFT_one","method":"DELETE","url":"/shifts/SHFT_one","body":null}]}"#;
//! let body = seal(&secret, text, [1; 32], [2; 16]);
//! let (status, response) = respond("/v1/teams/056cac4b-28da-460b-a54e-b8c4d42831a0/update", &body, &[secret]).unwrap();
//! assert_eq!(status, 200);
//! assert_eq!(
//!     response,
//!     r#"{"responses":[{"id":"SHFT_one","status":200,"body":{"eTag":"W/\"SHFT_one\"","error":null,"data":null}}]}"#
//! );
//! ```

mod address;
mod bond;
mod call;
mod cipher;
mod container;
mod error;
mod item;
mod opened;
mod phase;
mod question;
mod refusal;
mod response;
mod secret;
mod text;
mod times;

pub use call::{Callback, Connect, Read, Update, callback};
pub use cipher::seal;
pub use error::OpenError;
pub use item::{Change, Item};
pub use opened::{Opened, open};
pub use question::{About, Question};
pub use refusal::Refusal;
pub use response::Response;
pub use secret::{BadSecret, Secret};

pub use crate::table::Phase;
