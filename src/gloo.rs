//! A request as a gloo-net request, for Rust front ends.

use crate::request::Request;
use crate::table::Method;
use gloo_net::http;

impl Request {
    /// Makes a gloo-net request of it. `complete` adds what only the front end has: the access token, and perhaps an
    /// `AbortSignal` or a cache mode. The body is set after it, as gloo-net requires.
    ///
    /// ```no_run
    /// # async fn save(body: &str, token: &str) -> Result<u16, Box<dyn std::error::Error>> {
    /// use graph_shifts::{Input, UPDATE_OPEN_SHIFT};
    ///
    /// let input = Input::new()
    ///     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
    ///     .parameter("openShiftId", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8")
    ///     .body(body);
    /// let request = UPDATE_OPEN_SHIFT
    ///     .request(input)?
    ///     .into_gloo(|request| request.header("Authorization", &format!("Bearer {token}")))?;
    /// let answer = request.send().await?;
    /// # Ok(answer.status())
    /// # }
    /// ```
    ///
    /// Headers are added by [`header`](http::RequestBuilder::header); [`headers`](http::RequestBuilder::headers) replaces those that are already set.
    ///
    /// A trap of gloo-net 0.7: its `send` panics when `fetch` rejects with something that is no `Error`, as it does after
    /// `controller.abort("a text")`. Abort without a reason or with an `Error`, or make a `web_sys::Request` of the request
    /// with `into()` and await `fetch` without gloo-net.
    ///
    /// # Errors
    /// When the browser refuses what `complete` has set.
    pub fn into_gloo(
        self,
        complete: impl FnOnce(http::RequestBuilder) -> http::RequestBuilder,
    ) -> Result<http::Request, gloo_net::Error> {
        self.as_gloo(complete)
    }

    /// As [`into_gloo`](Request::into_gloo), for a request that is sent again.
    pub(crate) fn as_gloo(
        &self,
        complete: impl FnOnce(http::RequestBuilder) -> http::RequestBuilder,
    ) -> Result<http::Request, gloo_net::Error> {
        let method = match self.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        let mut request = http::RequestBuilder::new(&self.url).method(method);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = complete(request);
        match &self.body {
            Some(body) => request.body(body.as_str()),
            None => request.build(),
        }
    }
}
