//! What comes after a response: done, wait, get another token, or give up. No I/O, so that any HTTP client can send.
//!
//! ```
//! use graph_shifts::sending::{Bearer, Moment, Next, Outcome, Retries, Sending};
//! use graph_shifts::{GET_SHIFT, Input};
//!
//! # fn post(request: &graph_shifts::Request, token: &str) -> Outcome {
//! #     Outcome::response(404, |_| None, Some(r#"{"error":{"code":"NotFound","message":"There is none."}}"#.to_owned()))
//! # }
//! # fn token_with(claims: Option<&str>) -> String { "a.token".to_owned() }
//! let request = GET_SHIFT.request(
//!     Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126").parameter("shiftId", "SHFT_1"),
//! )?;
//! let mut bearer = Bearer::new();
//! let mut sending = Sending::new(&request, Retries::default());
//! let mut token = token_with(None);
//! bearer.take(&token, None)?;
//! let response = loop {
//!     // Sends the request with `Authorization: Bearer {token}`, without following redirects.
//!     let outcome = post(&request, &token);
//!     let moment = Moment { now: 1_767_225_600_000, random: 0.5 };
//!     let claims = match sending.next(outcome, &token, &mut bearer, moment) {
//!         Next::Done(json) => break Ok(json),
//!         Next::Fail(error) => break Err(error),
//!         Next::Wait(wait, _) => {
//!             std::thread::sleep(wait);
//!             None
//!         }
//!         Next::Renew(claims) => claims,
//!     };
//!     token = match bearer.token() {
//!         Some(token) => token.to_owned(),
//!         None => token_with(claims.as_deref()),
//!     };
//!     bearer.take(&token, claims.as_deref())?;
//! };
//! assert_eq!(response.unwrap_err().to_string(), "There is none.");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bearer;
mod many;
mod pages;

pub use crate::response::{GraphError, MAX_RATE_PER_TEAM, Outcome};
pub use bearer::{BadToken, Bearer};
pub use many::{Batch, Bulk, End, MAX_IN_BATCH, Many, Progress, Returned};
pub use pages::Pages;

use crate::request::Request;
use crate::response::{Secrets, Sent, Trace, is_retryable, wait_after};
use std::borrow::Cow;
use std::time::Duration;

/// How often a request is sent again, and how long to wait for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    /// The maximum number of retries of a request; 3 by default.
    pub max: u32,
    /// The maximum wait before a retry, even if `Retry-After` is longer; 180 seconds by default.
    pub max_wait: Duration,
}

impl Default for Retries {
    fn default() -> Retries {
        Retries { max: 3, max_wait: Duration::from_secs(180) }
    }
}

/// When a try ended, and a random number for the wait.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Milliseconds since 1970, for a `Retry-After` that is a date.
    pub now: u64,
    /// A random number from 0 to 1, so that clients do not send at the same time again.
    pub random: f64,
}

/// What comes after a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The request is done. This is the JSON text of the response, which is empty if it has none.
    Done(String),
    /// Send the request again after this wait, because of this error.
    Wait(Duration, GraphError),
    /// Send the request again at once, with another token, which must have these claims.
    Renew(Option<String>),
    /// Give up.
    Fail(GraphError),
}

/// The tries of one request.
#[derive(Clone, Debug)]
pub struct Sending<'r> {
    sent: Sent<'r>,
    client_request_id: Option<&'r str>,
    retries: Retries,
    tries: u32,
    /// Whether this try is already the second one, with another token.
    has_renewed: bool,
    is_uncertain: bool,
}

impl<'r> Sending<'r> {
    /// Before the first try of a request.
    #[must_use]
    pub fn new(request: &'r Request, retries: Retries) -> Sending<'r> {
        let named = |(name, value): &'r (Cow<'static, str>, String)| (name == "client-request-id").then_some(value.as_str());
        let client_request_id = request.headers.iter().find_map(named);
        Sending { sent: Sent::of(request), client_request_id, retries, tries: 0, has_renewed: false, is_uncertain: false }
    }

    /// Gives all tries this `client-request-id`, by which Microsoft's support finds them, unless the request has one.
    #[must_use]
    pub fn or_client_request_id(mut self, id: &'r str) -> Sending<'r> {
        self.client_request_id = self.client_request_id.or(Some(id));
        self
    }

    /// The header `client-request-id` to send. Errors report it.
    #[must_use]
    pub fn client_request_id(&self) -> Option<&'r str> {
        self.client_request_id
    }

    /// The number of tries that have ended.
    #[must_use]
    pub fn tries(&self) -> u32 {
        self.tries
    }

    /// What comes after a try that was sent with `token`.
    pub fn next(&mut self, outcome: Outcome, token: &str, bearer: &mut Bearer, moment: Moment) -> Next {
        if outcome.is_success() {
            return Next::Done(outcome.into_text());
        }
        if let Some(renewal) = bearer.renewal_after(&outcome, token, self.has_renewed) {
            self.has_renewed = true;
            return Next::Renew(renewal);
        }
        let error = GraphError::of(&outcome, self.sent, self.trace(bearer.secrets()), moment.now);
        self.tries += 1;
        self.has_renewed = false;
        if self.tries > self.retries.max || !is_retryable(self.sent.method, error.status) {
            return Next::Fail(error);
        }
        self.is_uncertain = error.may_be_done;
        Next::Wait(wait_after(&error, self.tries, self.retries.max_wait, moment.random), error)
    }

    fn trace<'t>(&'t self, secrets: &'t Secrets) -> Trace<'t> {
        Trace { secrets, client_request_id: self.client_request_id, is_uncertain: self.is_uncertain }
    }
}
