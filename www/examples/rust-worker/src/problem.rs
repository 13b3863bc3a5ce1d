//! Problem details in responses: what is wrong with a request, or what Graph said. None contains an access token.
//! <https://www.rfc-editor.org/rfc/rfc9457>

use graph_shifts::send::SendError;
use graph_shifts::{GraphError, Refusal};
use serde::Serialize;
use worker::{Response, Result};

#[derive(Serialize)]
struct Problem<'p, M> {
    title: &'p str,
    status: u16,
    detail: &'p str,
    #[serde(flatten)]
    members: M,
}

#[derive(Serialize)]
struct Empty {}

fn problem(status: u16, title: &str, detail: &str, members: impl Serialize) -> Result<Response> {
    let response = Response::builder().with_status(status).from_json(&Problem { title, status, detail, members })?;
    response.headers().set("Content-Type", "application/problem+json")?;
    response.headers().set("Cache-Control", "no-store")?;
    Ok(response)
}

/// 401: the request has no token that could be sent.
pub(crate) fn no_token() -> Result<Response> {
    let response = problem(401, "Unauthorized", "Send an access token for Graph in `Authorization: Bearer`.", Empty {})?;
    response.headers().set("WWW-Authenticate", "Bearer")?;
    Ok(response)
}

/// The response to a request that was not sent, or that Graph refused.
pub(crate) fn of(error: &SendError) -> Result<Response> {
    match error {
        SendError::Graph(error) => of_graph(error),
        SendError::Refused(refusal) => of_refusal(refusal),
        SendError::Token(_) => no_token(),
        _ => problem(500, "Internal Server Error", "The request was aborted.", Empty {}),
    }
}

/// 422, with every issue: its place in the body, what is expected, and a suggestion. `offset` and `length` are bytes of the body.
fn of_refusal(refusal: &Refusal) -> Result<Response> {
    problem(422, "Graph would not accept the request", "Nothing was sent.", refusal)
}

/// What Graph said, with a hint on what to do. If a token lacks claims (continuous access evaluation), `claims` is what the page passes to
/// MSAL's `acquireTokenSilent` before it tries again.
fn of_graph(error: &GraphError) -> Result<Response> {
    let status = if error.status < 400 { 502 } else { error.status };
    // The status of the problem is that of this response.
    let mut members = serde_json::to_value(error)?;
    if let Some(members) = members.as_object_mut() {
        members.remove("status");
    }
    let detail = error.hint.as_deref().unwrap_or(&error.message);
    let response = problem(status, "Graph did not do it", detail, members)?;
    if let Some(seconds) = error.retry_after {
        response.headers().set("Retry-After", &seconds.to_string())?;
    }
    Ok(response)
}
