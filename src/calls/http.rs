//! The response of a call as the crate `http` has it.

use super::{Call, TypedOperation};
use crate::request::Request;
use crate::response::GraphError;
use crate::response::code::UNREADABLE;

impl<O: TypedOperation> Call<'_, O> {
    /// Reads the response to `request`, which this call has built. `token` is the access token that was sent, which an error then does
    /// not show.
    ///
    /// ```
    /// use graph_shifts::calls::get_shift;
    ///
    /// # fn send(request: http::Request<Vec<u8>>) -> http::Response<Vec<u8>> {
    /// #     http::Response::new(br#"{"id":"SHFT_1","userId":"aa162a04-bec6-4b81-ba99-96caa7b2b24d"}"#.to_vec())
    /// # }
    /// let call = get_shift("3d88b7a2-f988-4f4b-bb34-d66df66af126", "SHFT_1");
    /// let request = call.request()?;
    /// let token = "a.token.of.yours";
    /// let mut sent = http::Request::try_from(&request)?;
    /// sent.headers_mut().insert("Authorization", format!("Bearer {token}").parse()?);
    /// let shift = call.read_http(&request, &send(sent), token)?;
    /// assert_eq!(shift.id, "SHFT_1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the response is no success, or not what the operation responds with.
    pub fn read_http<B: AsRef<[u8]>>(
        &self,
        request: &Request,
        response: &http::Response<B>,
        token: &str,
    ) -> Result<O::Response, Box<GraphError>> {
        let json = request.read_http(response, token)?;
        self.read(json.as_bytes()).map_err(|error| {
            // The error's own text may repeat a value.
            let what = format!("got a response of another form, at line {} column {}", error.line(), error.column());
            Box::new(
                request.error(token, |sent, trace| GraphError::own(sent, response.status().as_u16(), UNREADABLE, &what, trace)),
            )
        })
    }
}
