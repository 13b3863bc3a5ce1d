//! The queue's consumer: changes of open shifts that other workers sent, most of them in JavaScript, go to Graph in batches with the app's own
//! token.

use crate::GRAPH;
use crate::app_token::App;
use graph_shifts::send::Sender;
use graph_shifts::sending::Bulk;
use graph_shifts::{GraphError, Input, UPDATE_OPEN_SHIFT, values};
use std::rc::Rc;
use worker::{Env, MessageBatch, MessageExt, QueueRetryOptionsBuilder, RawMessage, Result, console_error};

/// How long the queue waits by default before it delivers a message again, in seconds.
const DELAY: u32 = 60;

/// Sends the changes of all messages. An update has the same effect if it is sent twice, so a message may be delivered again.
pub(crate) async fn update_open_shifts(messages: &MessageBatch<()>, env: &Env) -> Result<()> {
    let graph = env.var(GRAPH)?.to_string();
    let (mut sent, mut requests) = (Vec::new(), Vec::new());
    for message in messages.raw_iter() {
        match request_of(&message, &graph) {
            Ok(request) => {
                sent.push(message);
                requests.push(request);
            }
            Err(why) => give_up(&message, &why),
        }
    }
    let app = Rc::new(App::of(env)?);
    let sender = Sender::with_tokens(move |claims| {
        let app = Rc::clone(&app);
        async move { app.token(claims).await }
    });
    let results = sender.send_all(&requests, Bulk::default(), |_| {}).await.results;
    for (message, result) in sent.iter().zip(results) {
        match result {
            Ok(_) => message.ack(),
            Err(error) => refused(message, &error),
        }
    }
    Ok(())
}

/// The request for a message, or what is wrong with it. A message is a value of JavaScript, as the npm package takes it, in which date-times
/// may be `Date` objects: `env.OPEN_SHIFTS.send({ teamId, openShiftId, body: { sharedOpenShift: { startDateTime: new Date(), … } } })`.
fn request_of(message: &RawMessage, graph: &str) -> std::result::Result<graph_shifts::Request, String> {
    let json = values::json_text(&message.body()).map_err(|error| error.to_string())?;
    // A message that has a base URL of its own is refused, so the token goes to Graph only.
    let input = Input::from_json(json).base_url(graph);
    UPDATE_OPEN_SHIFT.request(input).map_err(|refusal| refusal.to_string())
}

/// The queue delivers the message again if that may help.
fn refused(message: &RawMessage, error: &GraphError) {
    if !matches!(error.status, 0 | 401 | 429 | 500..) {
        let why = error.hint.as_deref().map_or_else(|| error.to_string(), |hint| format!("{error} {hint}"));
        return give_up(message, &why);
    }
    let seconds = error.retry_after.and_then(|seconds| seconds.try_into().ok()).unwrap_or(DELAY);
    message.retry_with_options(&QueueRetryOptionsBuilder::new().with_delay_seconds(seconds).build());
}

/// No delivery would help, so the message is logged and removed. No error of the library contains a token.
fn give_up(message: &RawMessage, why: &str) {
    console_error!("message {}: {why}", message.id());
    message.ack();
}
