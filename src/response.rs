//! Reads Graph's responses: what an error is, and what can be done about it. No I/O.

mod base64;
mod claims;
pub(crate) mod code;
mod doubt;
mod error;
mod error_body;
mod hint;
mod hints;
mod http_date;
mod limits;
mod outcome;
mod retry;
mod retry_after;
mod secrets;
mod value;

pub(crate) use claims::claims_in;
pub use error::GraphError;
pub(crate) use error::{Sent, Trace};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use hint::{Fact, Hint, Part};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use hints::{BY_CODE, BY_MESSAGE, BY_STATUS};
pub(crate) use hints::{NOTHING_DONE, READ_FIRST};
pub use limits::MAX_RATE_PER_TEAM;
pub use outcome::Outcome;
pub(crate) use retry::{is_retryable, is_transient, wait_after};
pub(crate) use secrets::Secrets;
pub(crate) use value::Value;
