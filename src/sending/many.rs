//! Which requests of many are sent next, in batches at a pace that Graph accepts for each team, and what comes after each batch. No I/O.

mod batch;
mod items;
mod lane;
mod order;
mod pace;
mod parts;

use super::{Bearer, GraphError, Moment, Outcome, Retries};
use crate::request::Request;
use crate::response::{MAX_RATE_PER_TEAM, Sent, Trace, code};
use crate::table::Method;
use batch::{Entry, batch_of, entries_in, entry_of};
use items::{Item, end_error};
use lane::Lane;
use pace::Tally;
use parts::Parts;

/// Graph's limit of requests per batch.
pub const MAX_IN_BATCH: usize = 20;

/// A time that never comes.
const NEVER: u64 = u64::MAX;

/// How many requests are sent, and how fast.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bulk {
    /// How often a request is sent again; up to 10 times by default, since a bulk run is throttled more often.
    pub retries: Retries,
    /// The maximum number of batches in flight; 4 by default.
    pub concurrency: usize,
    /// The maximum number of requests per second to one team; 4 by default, which Graph allows an app. With `None`, only `Retry-After`
    /// limits the pace.
    pub rate: Option<f64>,
}

impl Default for Bulk {
    fn default() -> Bulk {
        let retries = Retries { max: 10, ..Retries::default() };
        Bulk { retries, concurrency: 4, rate: Some(f64::from(MAX_RATE_PER_TEAM)) }
    }
}

/// How far many requests are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The number of requests with a result.
    pub done: usize,
    /// The number of results that are errors.
    pub failed: usize,
    /// The number of requests.
    pub total: usize,
    /// The number of retries so far, over all requests.
    pub retries: usize,
}

/// Why nothing more is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The caller ended it.
    Aborted,
    /// There was no token.
    NoToken,
}

/// Requests that are sent together.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The request to send.
    pub request: Request,
    items: Vec<usize>,
    is_sent: bool,
    has_renewed: bool,
}

/// Many requests: which are sent next, and what became of each.
///
/// All times are in milliseconds of one clock that does not go back.
///
/// ```
/// use graph_shifts::sending::{Bearer, Bulk, Many, Moment, Outcome};
/// use graph_shifts::{GET_SHIFT, Input};
/// use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
///
/// # fn post(request: &graph_shifts::Request, token: &str) -> Outcome {
/// #     Outcome::response(200, |_| None, Some(r#"{"responses":[{"id":"0","status":200,"body":{"id":"SHFT_1"}}]}"#.to_owned()))
/// # }
/// # let (token, shift) = ("a.token", Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126"));
/// let requests = [GET_SHIFT.request(shift.parameter("shiftId", "SHFT_1"))?];
/// let began = Instant::now();
/// let clock = || began.elapsed().as_millis() as u64;
/// let bearer = Bearer::fixed(token)?;
/// let mut many = Many::new(&requests, Bulk::default());
/// while !many.is_done() {
///     let Some(mut batch) = many.next_batch(clock()) else {
///         let Some(at) = many.next_at(clock()) else { break };
///         std::thread::sleep(Duration::from_millis(at.saturating_sub(clock())));
///         continue;
///     };
///     many.send(&mut batch, clock());
///     let outcome = post(&batch.request, token);
///     let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis() as u64;
///     let returned = many.read(batch, &outcome, None, &bearer, Moment { now, random: 0.5 });
///     many.take(returned, false, clock());
/// }
/// for result in many.into_results() {
///     println!("{}", result?);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Many<'r> {
    requests: &'r [Request],
    parts: Vec<Parts<'r>>,
    items: Vec<Item>,
    lanes: Vec<Lane<'r>>,
    retries: Retries,
    paused_until: u64,
    /// The position of the lane that comes first in the next batch.
    turn: usize,
    end: Option<End>,
    progress: Progress,
}

impl<'r> Many<'r> {
    /// Before anything is sent.
    #[must_use]
    pub fn new(requests: &'r [Request], bulk: Bulk) -> Many<'r> {
        let progress = Progress { total: requests.len(), ..Progress::default() };
        let (parts, items, lanes) = (Vec::new(), Vec::new(), Vec::new());
        let mut many =
            Many { requests, parts, items, lanes, retries: bulk.retries, paused_until: 0, turn: 0, end: None, progress };
        for (index, request) in requests.iter().enumerate() {
            many.add(index, request, bulk.rate);
        }
        many
    }

    /// The next batch to send; `None` if nothing may be sent now. Its requests share a base URL.
    pub fn next_batch(&mut self, now: u64) -> Option<Batch> {
        if self.paused_until > now || self.end.is_some() {
            return None;
        }
        let count = self.lanes.len();
        let (mut items, mut base) = (Vec::new(), None);
        for at in (self.turn..count).chain(0..self.turn) {
            let Some(lane) = self.lanes.get_mut(at) else { break };
            if base.is_some_and(|(_, base)| base != lane.key.0) {
                continue;
            }
            items.extend(lane.take(now, MAX_IN_BATCH - items.len(), &self.parts));
            if !items.is_empty() && base.is_none() {
                base = Some((at, lane.key.0));
            }
            if items.len() == MAX_IN_BATCH {
                break;
            }
        }
        let (at, base) = base?;
        self.turn = (at + 1) % count;
        let entry = |index: &usize| Some(entry_of(*index, self.requests.get(*index)?, self.parts.get(*index)?));
        let entries: Vec<String> = items.iter().filter_map(entry).collect();
        Some(Batch { request: batch_of(base, &entries), items, is_sent: false, has_renewed: false })
    }

    /// When something may be sent; `None` until a batch returns.
    #[must_use]
    pub fn next_at(&self, now: u64) -> Option<u64> {
        if self.end.is_some() {
            return None;
        }
        let soonest = self.lanes.iter().map(|lane| lane.next_at(now, &self.parts)).min().unwrap_or(NEVER);
        (soonest != NEVER).then(|| soonest.max(self.paused_until))
    }

    /// Whether every request has its result.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.progress.done == self.progress.total
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The results, in the order of the requests: the JSON text of each response, which is empty if it has none, or why there is none.
    #[must_use]
    pub fn into_results(self) -> Vec<Result<String, GraphError>> {
        self.items.into_iter().filter_map(|item| item.result).collect()
    }

    /// Counts a batch that is sent now.
    pub fn send(&mut self, batch: &mut Batch, now: u64) {
        for index in &batch.items {
            let Some(item) = self.items.get_mut(*index) else { continue };
            item.is_in_flight = true;
            if !batch.is_sent {
                item.tries += 1;
            }
            if let Some(lane) = self.lanes.get_mut(item.lane) {
                lane.send(now, !batch.is_sent);
            }
        }
        batch.is_sent = true;
    }

    /// Whether the batch itself is sent again at once with another token, which must have these claims. Otherwise its outcome is
    /// [`read`](Many::read).
    pub fn renewal(&self, batch: &mut Batch, outcome: &Outcome, token: &str, bearer: &mut Bearer) -> Option<Option<String>> {
        let renewal = bearer.renewal_after(outcome, token, batch.has_renewed);
        batch.has_renewed |= renewal.is_some();
        renewal
    }

    /// The outcome of each request of a batch that returned.
    #[must_use]
    pub fn read(
        &self,
        batch: Batch,
        outcome: &Outcome,
        client_request_id: Option<&str>,
        bearer: &Bearer,
        moment: Moment,
    ) -> Returned {
        let mut entries = if outcome.is_success() { Some(entries_in(outcome)) } else { None };
        let mut results = Vec::with_capacity(batch.items.len());
        for index in &batch.items {
            let (Some(request), Some(item)) = (self.requests.get(*index), self.items.get(*index)) else { continue };
            let trace = Trace { secrets: bearer.secrets(), client_request_id, is_uncertain: item.is_uncertain };
            let sent = Sent::of(request);
            results.push(match entries.as_mut().map(|entries| entries.remove(&index.to_string())) {
                None => Err(GraphError::of(outcome, sent, trace, moment.now)),
                Some(Some(Entry { outcome, .. })) if outcome.is_success() => Ok(outcome.into_text()),
                Some(Some(Entry { outcome, is_contradicted })) => {
                    let is_uncertain = trace.is_uncertain || (is_contradicted && request.method != Method::Get);
                    Err(GraphError::of(&outcome, sent, Trace { is_uncertain, ..trace }, moment.now))
                }
                Some(None) => {
                    let what = "has no response in the batch response";
                    Err(GraphError::own(sent, outcome.status, code::MISSING, what, trace))
                }
            });
        }
        Returned { items: batch.items, results, is_refused: entries.is_none(), random: moment.random }
    }

    /// Takes the results of a batch. `has_renewed` is whether there is now a token with the claims that some of them lacked.
    pub fn take(&mut self, returned: Returned, has_renewed: bool, now: u64) {
        let Returned { items, results, is_refused, random } = returned;
        let mut tallies: Vec<(usize, Tally)> = Vec::new();
        for ((at, index), result) in items.into_iter().enumerate().zip(results) {
            let Some(item) = self.items.get(index) else { continue };
            // One random number is spread over the requests, so that they do not all wait as long.
            let random = (random + at as f64 * 0.618_034).fract();
            let wait = self.wait_of(item, &result, random);
            let tally = match tallies.iter_mut().position(|(lane, _)| *lane == item.lane) {
                Some(known) => known,
                None => {
                    tallies.push((item.lane, Tally::default()));
                    tallies.len() - 1
                }
            };
            if let Some((_, tally)) = tallies.get_mut(tally) {
                tally.passed += usize::from(wait.is_none());
                tally.throttled += usize::from(wait.is_some());
                tally.wait = tally.wait.max(wait.unwrap_or_default());
            }
            if let Some(wait) = wait.filter(|_| is_refused) {
                self.paused_until = self.paused_until.max(now.saturating_add(wait));
            }
            self.take_one(index, result, has_renewed, now.saturating_add(wait.unwrap_or_default()));
        }
        for (lane, tally) in tallies {
            if let Some(lane) = self.lanes.get_mut(lane) {
                lane.end(tally, now);
            }
        }
    }

    /// Sends nothing more. The batches in flight may still return; [`end`](Many::end) settles all other requests.
    pub fn close(&mut self, end: End) {
        self.end.get_or_insert(end);
    }

    /// Ends it: all requests that wait are settled; those of `batch`, too, and when it is aborted, those in flight.
    pub fn end(&mut self, end: End, batch: Option<&Batch>) {
        self.close(end);
        let in_batch = batch.map(|batch| batch.items.as_slice()).unwrap_or_default();
        for (index, request) in self.requests.iter().enumerate() {
            let Some(item) = self.items.get(index) else { break };
            if !item.is_in_flight || in_batch.contains(&index) || end == End::Aborted {
                self.settle(index, Err(end_error(item, request, end)));
            }
        }
    }
}

/// The results of a batch that returned.
#[derive(Clone, Debug)]
pub struct Returned {
    items: Vec<usize>,
    results: Vec<Result<String, GraphError>>,
    /// Whether the batch failed as a whole.
    is_refused: bool,
    random: f64,
}

impl Returned {
    /// The claims that the token lacks for some of the requests.
    #[must_use]
    pub fn claims(&self) -> Option<&str> {
        self.results.iter().find_map(|result| result.as_ref().err()?.claims.as_deref())
    }
}
