//! Sends many requests in batches.

use super::exchange::{exchange, new_client_request_id};
use super::sender::moment;
use super::until::{pause, until};
use super::{SendError, Sender};
use crate::request::Request;
use crate::sending::{Batch, Bearer, Bulk, End, GraphError, Many, Outcome, Progress};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;
}

/// What became of many requests.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sent {
    /// The results, in the order of the requests: the JSON text of each response, which is empty if it has none, or why there is none.
    pub results: Vec<Result<String, GraphError>>,
    /// Why it ended before every request had a response: the signal aborted, or there was no token. Those requests have the error
    /// `Aborted` or `NoToken`.
    pub end: Option<SendError>,
}

/// A batch in flight.
type InFlight<'f> = Pin<Box<dyn Future<Output = Back> + 'f>>;

/// A batch that returned.
struct Back {
    batch: Batch,
    outcome: Outcome,
    token: String,
    id: Option<String>,
}

impl Sender {
    /// Sends any number of requests in batches, at a pace that Graph accepts for a team. Requests to the same entity are sent one after the
    /// other. Retries like [`send`](Sender::send); `bulk` has its own numbers of retries. `on_progress` is called after each batch.
    ///
    /// Errors of Graph are in the results of their requests; each says by `may_be_done` whether its request may have been done.
    ///
    /// ```no_run
    /// # use graph_shifts::{Request, send::Sender, sending::Bulk};
    /// # async fn save(token: &str, requests: Vec<Request>) {
    /// let sent = Sender::new(token).send_all(&requests, Bulk::default(), |progress| println!("{progress:?}")).await;
    /// for (request, result) in requests.iter().zip(&sent.results) {
    ///     if let Err(error) = result {
    ///         println!("{} {error}", request.operation);
    ///     }
    /// }
    /// # }
    /// ```
    ///
    /// The requests of typed calls of any kinds go together, and each call reads its own result:
    ///
    /// ```no_run
    /// # #[cfg(feature = "models")] {
    /// # use graph_shifts::{calls::{get_schedule, list_shifts}, send::Sender, sending::Bulk};
    /// # async fn read(token: &str, team: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let (schedule, shifts) = (get_schedule(team), list_shifts(team));
    /// let requests = [schedule.request()?, shifts.request()?];
    /// let sent = Sender::new(token).send_all(&requests, Bulk::default(), |_| {}).await;
    /// let schedule = schedule.read_result(&sent.results[0])?;
    /// let shifts = shifts.read_result(&sent.results[1])?;
    /// println!("{} has {} shifts", schedule.time_zone, shifts.value.len());
    /// # Ok(())
    /// # }
    /// # }
    /// ```
    pub async fn send_all(&self, requests: &[Request], bulk: Bulk, on_progress: impl FnMut(Progress)) -> Sent {
        let mut run = Run { sender: self, bulk, many: Many::new(requests, bulk), end: None, on_progress };
        let bearer = self.bearer().unwrap_or_else(|error| {
            run.stop(error, None);
            Bearer::new()
        });
        run.run(bearer).await;
        (run.on_progress)(run.many.progress());
        Sent { results: run.many.into_results(), end: run.end }
    }
}

/// The work of one call.
struct Run<'r, P> {
    sender: &'r Sender,
    bulk: Bulk,
    many: Many<'r>,
    end: Option<SendError>,
    on_progress: P,
}

impl<'r, P: FnMut(Progress)> Run<'r, P> {
    async fn run(&mut self, mut bearer: Bearer) {
        let mut in_flight: Vec<InFlight<'r>> = Vec::new();
        while !self.many.is_done() {
            while in_flight.len() < self.bulk.concurrency.max(1) {
                let Some(batch) = self.many.next_batch(now()) else { break };
                in_flight.extend(self.sent(batch, None, &mut bearer).await);
            }
            let next_at = self.many.next_at(now()).filter(|_| in_flight.len() < self.bulk.concurrency.max(1));
            if in_flight.is_empty() && next_at.is_none() {
                // Nothing is left to wait for, as after a signal that aborted before.
                break;
            }
            match until(self.sender.signal.as_ref(), first_of(&mut in_flight, next_at)).await {
                Ok(None) => {}
                Ok(Some(back)) => {
                    in_flight.extend(self.take(back, &mut bearer).await);
                }
                Err(aborted) => self.stop(aborted, None),
            }
        }
    }

    /// Sends a batch, with a token that has these claims; `None` if there is no token.
    async fn sent(&mut self, mut batch: Batch, claims: Option<String>, bearer: &mut Bearer) -> Option<InFlight<'r>> {
        let token = match self.sender.token(bearer, claims).await {
            Ok(token) => token,
            Err(error) => {
                self.stop(error, Some(&batch));
                return None;
            }
        };
        self.many.send(&mut batch, now());
        let signal = self.sender.signal.clone();
        Some(Box::pin(async move {
            let id = new_client_request_id();
            let outcome = exchange(&batch.request, &token, id.as_deref(), signal.as_ref()).await;
            Back { batch, outcome, token, id }
        }))
    }

    /// Takes the results of a batch that returned; it is in flight again if it is sent again as a whole.
    async fn take(&mut self, back: Back, bearer: &mut Bearer) -> Option<InFlight<'r>> {
        let Back { mut batch, outcome, token, id } = back;
        if let Some(signal) = self.sender.signal.as_ref().filter(|signal| signal.aborted()) {
            self.stop(SendError::Aborted(signal.reason()), None);
            return None;
        }
        if let Some(claims) = self.many.renewal(&mut batch, &outcome, &token, bearer) {
            return self.sent(batch, claims, bearer).await;
        }
        let returned = self.many.read(batch, &outcome, id.as_deref(), bearer, moment());
        let renewed = match returned.claims().map(|claims| bearer.renewal_for(&token, claims)) {
            Some(Some(Some(claims))) => self.sender.token(bearer, Some(claims)).await.map(|_| true),
            Some(Some(None)) => Ok(true),
            Some(None) | None => Ok(false),
        };
        if let Err(error) = &renewed {
            // The responses of this batch remain valid.
            self.many.close(end_of(error));
        }
        self.many.take(returned, *renewed.as_ref().unwrap_or(&false), now());
        if let Err(error) = renewed {
            self.stop(error, None);
        }
        (self.on_progress)(self.many.progress());
        None
    }

    /// Ends the call: nothing more is sent.
    fn stop(&mut self, error: SendError, batch: Option<&Batch>) {
        self.many.end(end_of(&error), batch);
        self.end.get_or_insert(error);
    }
}

fn end_of(error: &SendError) -> End {
    if matches!(error, SendError::Aborted(_)) { End::Aborted } else { End::NoToken }
}

/// The first batch that returns; `None` if that time comes before.
async fn first_of(in_flight: &mut Vec<InFlight<'_>>, time: Option<u64>) -> Option<Back> {
    let wait = time.map(|time| Duration::from_millis(time.saturating_sub(now())));
    let mut timer = pin!(async {
        match wait {
            Some(wait) => pause(wait).await,
            None => std::future::pending().await,
        }
    });
    poll_fn(|context| {
        for at in 0..in_flight.len() {
            let Some(batch) = in_flight.get_mut(at) else { break };
            if let Poll::Ready(back) = batch.as_mut().poll(context) {
                drop(in_flight.swap_remove(at));
                return Poll::Ready(Some(back));
            }
        }
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// Milliseconds of a clock that does not go back.
fn now() -> u64 {
    performance_now().ceil() as u64
}
