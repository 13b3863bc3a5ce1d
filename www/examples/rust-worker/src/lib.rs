//! An edge worker that checks changes of open shifts and sends them to Microsoft Graph: from a page with the user's token, and from a queue
//! with the app's own.
//!
//! `npx wrangler dev` builds it with worker-build and runs it, `npx wrangler deploy` deploys it; wrangler.jsonc has its settings. Serve it on
//! a route of your page's own origin, such as `/api/*`, or add `worker::Cors` to its responses.

mod app_token;
mod open_shifts;
mod problem;
mod queue;

use worker::{Context, Env, MessageBatch, Request, Response, Result, Router, event};

/// The variable with the base URL of Graph, or of Graph in a national cloud.
const GRAPH: &str = "GRAPH";

#[event(fetch)]
async fn fetch(request: Request, env: Env, _: Context) -> Result<Response> {
    Router::new()
        .get_async("/teams/:team/openShifts", open_shifts::list)
        .put_async("/teams/:team/openShifts/:id", open_shifts::update)
        .run(request, env)
        .await
}

/// `MessageBatch<()>`, because the messages are read as values of JavaScript and not by `worker`.
#[event(queue)]
async fn queue(messages: MessageBatch<()>, env: Env, _: Context) -> Result<()> {
    queue::update_open_shifts(&messages, &env).await
}
