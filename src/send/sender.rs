//! Sends one request, and repeats it while its errors are transient.

use super::SendError;
use super::exchange::{exchange, new_client_request_id};
use super::token::Source;
use super::until::{pause, until};
use crate::request::Request;
use crate::sending::{Bearer, GraphError, Moment, Next, Retries, Sending};
use std::fmt;
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsValue;
use web_sys::AbortSignal;

type OnRetry = dyn Fn(&GraphError, Duration);

/// Sends requests with `fetch`. The access token is in the `Authorization` header only, and no error contains it.
#[derive(Clone)]
pub struct Sender {
    pub(super) source: Source,
    pub(super) signal: Option<AbortSignal>,
    pub(super) retries: Retries,
    on_retry: Option<Rc<OnRetry>>,
}

impl Sender {
    /// With one access token for Graph, without `Bearer`.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Sender {
        Sender::of(Source::Fixed(token.into()))
    }

    /// With a function that returns an access token. It is called before every try, with claims if Graph requires a token that has them
    /// (continuous access evaluation): a JSON text, as MSAL's `acquireTokenSilent({ scopes, claims })` takes it.
    ///
    /// ```no_run
    /// # use graph_shifts::send::Sender;
    /// # async fn acquire(claims: Option<String>) -> Result<String, wasm_bindgen::JsValue> { Ok(String::new()) }
    /// let sender = Sender::with_tokens(|claims| async { acquire(claims).await });
    /// ```
    #[must_use]
    pub fn with_tokens<F, E>(get: impl Fn(Option<String>) -> F + 'static) -> Sender
    where
        F: Future<Output = Result<String, E>> + 'static,
        E: Into<JsValue>,
    {
        Sender::of(Source::function(get))
    }

    fn of(source: Source) -> Sender {
        Sender { source, signal: None, retries: Retries::default(), on_retry: None }
    }

    /// The sender with a signal that aborts the fetch, the wait before a retry and the wait for a token.
    #[must_use]
    pub fn signal(mut self, signal: AbortSignal) -> Sender {
        self.signal = Some(signal);
        self
    }

    /// The sender with other numbers of retries and other waits.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Sender {
        self.retries = retries;
        self
    }

    /// The sender with a function that is called before each wait, with the error and the wait.
    #[must_use]
    pub fn on_retry(mut self, call: impl Fn(&GraphError, Duration) + 'static) -> Sender {
        self.on_retry = Some(Rc::new(call));
        self
    }

    /// Sends a request and returns the JSON text of its response, which is empty if it has none.
    ///
    /// Retries after 429, 503 and 504, waiting as long as `Retry-After` asks, otherwise about 1, 2, 4 ... seconds. A POST is retried only
    /// after 429, which guarantees that nothing was done. A 401 with a claims challenge gets one more try with a token that has the claims.
    ///
    /// # Errors
    /// If Graph refuses the request, its response cannot be read, or there is none; if there is no token; when the signal aborts.
    pub async fn send(&self, request: &Request) -> Result<String, SendError> {
        self.send_with(request, &mut self.bearer()?).await
    }

    /// Sends a request with the tokens of a call.
    pub(super) async fn send_with(&self, request: &Request, bearer: &mut Bearer) -> Result<String, SendError> {
        let id = new_client_request_id();
        let mut sending = Sending::new(request, self.retries);
        if let Some(id) = &id {
            sending = sending.or_client_request_id(id);
        }
        let mut claims = None;
        loop {
            let token = self.token(bearer, claims.take()).await?;
            let signal = self.signal.as_ref();
            let outcome = until(signal, exchange(request, &token, sending.client_request_id(), signal)).await?;
            if let Some(signal) = signal.filter(|signal| signal.aborted()) {
                return Err(SendError::Aborted(signal.reason()));
            }
            match sending.next(outcome, &token, bearer, moment()) {
                Next::Done(json) => return Ok(json),
                Next::Fail(error) => return Err(error.into()),
                Next::Renew(needed) => claims = needed,
                Next::Wait(wait, error) => {
                    if let Some(call) = &self.on_retry {
                        call(&error, wait);
                    }
                    until(signal, pause(wait)).await?;
                }
            }
        }
    }

    /// The tokens of a call, before its first try.
    pub(super) fn bearer(&self) -> Result<Bearer, SendError> {
        match &self.source {
            Source::Fixed(token) => Bearer::fixed(token.as_str()).map_err(no_token),
            Source::Function(_) => Ok(Bearer::new()),
        }
    }

    /// The token of the next try, which must have these claims.
    pub(super) async fn token(&self, bearer: &mut Bearer, claims: Option<String>) -> Result<String, SendError> {
        let signal = self.signal.as_ref();
        match &self.source {
            Source::Function(get) if bearer.token().is_none() => {
                let token = until(signal, get(claims.clone())).await?.map_err(SendError::Token)?;
                bearer.take(&token, claims.as_deref()).map_err(no_token)?;
                Ok(token)
            }
            _ => until(signal, async { bearer.token().unwrap_or_default().to_owned() }).await,
        }
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.debug_struct("Sender").field("source", &self.source).field("retries", &self.retries).finish_non_exhaustive()
    }
}

fn no_token(error: impl fmt::Display) -> SendError {
    SendError::Token(error.to_string().into())
}

/// Now, and a random number.
pub(super) fn moment() -> Moment {
    Moment { now: js_sys::Date::now() as u64, random: js_sys::Math::random() }
}
