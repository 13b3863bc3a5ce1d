//! The routes of open shifts: the page's own token is sent to Graph, and stored nowhere.

use crate::{GRAPH, problem};
use graph_shifts::Input;
use graph_shifts::calls::{Call, UpdateOpenShift, list_open_shifts};
use graph_shifts::models::OpenShift;
use graph_shifts::send::{SendError, Sender};
use worker::{Request, Response, Result, RouteContext};

/// `PUT /teams/:team/openShifts/:id` changes an open shift and responds with it, as it then is.
pub(crate) async fn update(mut request: Request, context: RouteContext<()>) -> Result<Response> {
    let Some(sender) = sender_of(&request)? else { return problem::no_token() };
    // The text itself is checked, so that all mistakes are reported at once, each with its place in the text. Reading it as an
    // `UpdateOpenShiftBody` would report the first one, and drop a property that is misspelled.
    let input = Input::new()
        .base_url(context.var(GRAPH)?.to_string())
        .parameter("teamId", parameter(&context, "team"))
        .parameter("openShiftId", parameter(&context, "id"))
        .body(request.bytes().await?);
    let call = Call::<UpdateOpenShift>::from(input).return_representation();
    match sender.call(&call).await {
        Ok(open_shift) => Response::from_json(&open_shift),
        Err(error) => problem::of(&error),
    }
}

/// `GET /teams/:team/openShifts` responds with all open shifts of a team, whatever number of pages Graph has them on.
pub(crate) async fn list(request: Request, context: RouteContext<()>) -> Result<Response> {
    let Some(sender) = sender_of(&request)? else { return problem::no_token() };
    match all(&sender, parameter(&context, "team"), &context.var(GRAPH)?.to_string()).await {
        Ok(open_shifts) => Response::from_json(&open_shifts),
        Err(error) => problem::of(&error),
    }
}

async fn all(sender: &Sender, team: &str, graph: &str) -> std::result::Result<Vec<OpenShift>, SendError> {
    let mut pages = sender.call_pages(&list_open_shifts(team).base_url(graph))?;
    let mut open_shifts = Vec::new();
    while let Some(page) = pages.next().await? {
        open_shifts.extend(page.value);
    }
    Ok(open_shifts)
}

/// Sends with the token of a request. Graph checks it: nobody else can.
fn sender_of(request: &Request) -> Result<Option<Sender>> {
    let authorization = request.headers().get("Authorization")?.unwrap_or_default();
    Ok(authorization.strip_prefix("Bearer ").map(Sender::new))
}

fn parameter<'c>(context: &'c RouteContext<()>, name: &str) -> &'c str {
    context.param(name).map_or("", String::as_str)
}
