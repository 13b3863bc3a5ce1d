//! Sends requests with `fetch`, in browsers and workers: retries, claims challenges, pages, batches.
//!
//! ```no_run
//! use graph_shifts::send::{SendError, Sender};
//! use graph_shifts::{GET_SHIFT, Input};
//!
//! # async fn read(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126").parameter("shiftId", "SHFT_1");
//! let sender = Sender::new(token);
//! match sender.send(&GET_SHIFT.request(input)?).await {
//!     Ok(json) => println!("{json}"),
//!     Err(SendError::Graph(error)) => println!("{error} {}", error.hint.as_deref().unwrap_or_default()),
//!     Err(other) => return Err(other.into()),
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "models")]
mod calls;
mod error;
mod exchange;
mod many;
mod pages;
mod sender;
mod token;
mod until;

#[cfg(feature = "models")]
pub use calls::CallPages;
pub use error::SendError;
pub use many::Sent;
pub use pages::Pages;
pub use sender::Sender;
