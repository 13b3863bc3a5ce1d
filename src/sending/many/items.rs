//! What becomes of one request of many.

use super::lane::Lane;
use super::parts::Parts;
use super::{Bearer, End, GraphError, Many, NEVER};
use crate::request::Request;
use crate::response::{NOTHING_DONE, READ_FIRST, Sent, Trace, code, is_retryable, is_transient, wait_after};
use crate::table::Method;

/// One of the requests and its state.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) lane: usize,
    /// How often it was sent.
    pub(super) tries: u32,
    pub(super) has_renewed: bool,
    /// Whether an earlier try may have been done.
    pub(super) is_uncertain: bool,
    /// Whether it was sent and has no response yet.
    pub(super) is_in_flight: bool,
    pub(super) result: Option<Result<String, GraphError>>,
}

impl<'r> Many<'r> {
    /// Adds a request.
    pub(super) fn add(&mut self, index: usize, request: &'r Request, rate: Option<f64>) {
        let parts = Parts::of(request);
        let key = parts.as_ref().map(|parts| (parts.base, parts.team.map(str::to_ascii_lowercase)));
        let known = self.lanes.iter().position(|lane| Some(&lane.key) == key.as_ref());
        let lane = known.unwrap_or(self.lanes.len());
        let is_in_flight = false;
        self.items.push(Item { lane, tries: 0, has_renewed: false, is_uncertain: false, is_in_flight, result: None });
        let Some(key) = key else {
            let what = "is not a request to Shifts with a JSON body or none";
            let error = own_error(request, code::NOT_A_REQUEST, what, false);
            self.parts.push(Parts::NONE);
            return self.settle(index, Err(error));
        };
        self.parts.extend(parts);
        if known.is_none() {
            self.lanes.push(Lane::new(key, rate));
        }
        if let Some(lane) = self.lanes.get_mut(lane) {
            lane.add(index);
        }
    }

    /// How long a transient error delays the next try, in milliseconds.
    pub(super) fn wait_of(&self, item: &Item, result: &Result<String, GraphError>, random: f64) -> Option<u64> {
        let error = result.as_ref().err().filter(|error| is_transient(error.status))?;
        let wait = wait_after(error, item.tries, self.retries.max_wait, random);
        Some(u64::try_from(wait.as_millis()).unwrap_or(NEVER))
    }

    /// Settles a request, or queues it again.
    pub(super) fn take_one(&mut self, index: usize, result: Result<String, GraphError>, has_renewed: bool, again_at: u64) {
        let (Some(item), Some(request)) = (self.items.get_mut(index), self.requests.get(index)) else { return };
        item.is_in_flight = false;
        let error = result.as_ref().err();
        let is_renewed = has_renewed && !item.has_renewed && error.is_some_and(|error| error.claims.is_some());
        item.has_renewed |= is_renewed;
        item.is_uncertain = error.is_some_and(|error| error.may_be_done);
        let is_retryable = error.is_some_and(|error| is_retryable(request.method, error.status));
        if self.end.is_none() && (is_renewed || (is_retryable && item.tries <= self.retries.max)) {
            self.progress.retries += 1;
            if let Some(lane) = self.lanes.get_mut(item.lane) {
                lane.retry(index, again_at);
            }
        } else {
            self.settle(index, result);
        }
    }

    /// Gives a request its result, and frees the one that waits for it.
    pub(super) fn settle(&mut self, index: usize, result: Result<String, GraphError>) {
        let Some(item) = self.items.get_mut(index).filter(|item| item.result.is_none()) else { return };
        self.progress.done += 1;
        self.progress.failed += usize::from(result.is_err());
        item.result = Some(result);
        if let (Some(lane), Some(parts)) = (self.lanes.get_mut(item.lane), self.parts.get(index)) {
            lane.settle(parts);
        }
    }
}

/// An error that this library reports of a request without a response.
fn own_error(request: &Request, code: &str, what: &str, is_uncertain: bool) -> GraphError {
    let bearer = Bearer::new();
    GraphError::own(Sent::of(request), 0, code, what, Trace { secrets: bearer.secrets(), client_request_id: None, is_uncertain })
}

/// The error of a request that has no response when the call ends.
pub(super) fn end_error(item: &Item, request: &Request, end: End) -> GraphError {
    let (code, why) = match end {
        End::Aborted => (code::ABORTED, "it was ended before"),
        End::NoToken => (code::NO_TOKEN, "there was no token"),
    };
    // Without a token, Graph refused the earlier try.
    let is_open = item.is_in_flight && end == End::Aborted;
    let what = match item.tries {
        _ if is_open || item.is_uncertain => "got no response",
        0 => "was not sent",
        _ => "was not sent again",
    };
    let mut error = own_error(request, code, &format!("{what}: {why}"), item.is_uncertain);
    error.may_be_done = item.is_uncertain || (is_open && request.method != Method::Get);
    error.hint = match error.hint {
        hint if is_open => hint,
        _ if item.is_uncertain => Some(READ_FIRST.to_owned()),
        _ if end == End::Aborted => Some(NOTHING_DONE.to_owned()),
        _ => None,
    };
    error
}
