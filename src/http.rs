//! Requests and responses as those of the crate `http`, which most Rust clients and servers speak.

use crate::request::Request;
use crate::response::{GraphError, Outcome, Secrets, Sent, Trace};
use crate::table::Method;
use http::HeaderValue;
use http::header::HeaderName;

/// Without a clock, a `Retry-After` that is a date counts from the response's own `Date`; without that, it asks for no wait.
const NO_CLOCK: u64 = u64::MAX;

/// The request for a client that takes `http::Request`: reqwest, ureq, hyper, workers-rs. Add the access token as its header
/// `Authorization`.
///
/// # Errors
/// When the crate `http` refuses a header or the URL, which it does not do for a request that was built.
impl TryFrom<&Request> for http::Request<Vec<u8>> {
    type Error = http::Error;

    fn try_from(request: &Request) -> Result<Self, http::Error> {
        let method = match request.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        let mut builder = http::Request::builder().method(method).uri(&request.url);
        for (name, value) in &request.headers {
            builder = builder.header(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_str(value)?);
        }
        builder.body(request.body.as_deref().unwrap_or_default().as_bytes().to_vec())
    }
}

impl TryFrom<Request> for http::Request<Vec<u8>> {
    type Error = http::Error;

    fn try_from(request: Request) -> Result<Self, http::Error> {
        http::Request::try_from(&request)
    }
}

impl<B: AsRef<[u8]>> From<&http::Response<B>> for Outcome {
    fn from(response: &http::Response<B>) -> Self {
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let body = std::str::from_utf8(response.body().as_ref()).ok().map(str::to_owned);
        Outcome::response(response.status().as_u16(), header, body)
    }
}

impl Request {
    /// The JSON text of a successful response to this request, empty where it has none. `token` is the access token that was sent, which
    /// the error then does not show.
    ///
    /// It tries nothing again: [`Sending`](crate::sending::Sending) says when to, and takes the response `into()` an
    /// [`Outcome`].
    ///
    /// ```
    /// use graph_shifts::{GET_SHIFT, Input};
    ///
    /// # fn send(request: http::Request<Vec<u8>>) -> http::Response<Vec<u8>> {
    /// #     assert_eq!(request.headers()["Authorization"], "Bearer a.token.of.yours");
    /// #     http::Response::builder().status(404).body(br#"{"error":{"code":"NotFound","message":"There is none."}}"#.to_vec()).unwrap()
    /// # }
    /// let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126").parameter("shiftId", "SHFT_1");
    /// let request = GET_SHIFT.request(input)?;
    /// let token = "a.token.of.yours";
    /// let mut sent = http::Request::try_from(&request)?;
    /// sent.headers_mut().insert("Authorization", format!("Bearer {token}").parse()?);
    /// let error = request.read_http(&send(sent), token).unwrap_err();
    /// assert_eq!((error.status, error.code.as_str()), (404, "NotFound"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the response is no success, or not JSON.
    pub fn read_http<B: AsRef<[u8]>>(&self, response: &http::Response<B>, token: &str) -> Result<String, Box<GraphError>> {
        let outcome = Outcome::from(response);
        if outcome.is_success() {
            return Ok(outcome.into_text());
        }
        Err(Box::new(self.error(token, |sent, trace| GraphError::of(&outcome, sent, trace, NO_CLOCK))))
    }

    /// An error about this request, without the token.
    pub(crate) fn error(&self, token: &str, make: impl FnOnce(Sent<'_>, Trace<'_>) -> GraphError) -> GraphError {
        let mut secrets = Secrets::default();
        secrets.add(token);
        let id = self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("client-request-id"));
        let client_request_id = id.map(|(_, value)| value.as_str());
        make(Sent::of(self), Trace { secrets: &secrets, client_request_id, is_uncertain: false })
    }
}
