//! How many requests may be sent to one team, and when.

use super::{MAX_IN_BATCH, NEVER};
use std::collections::VecDeque;

/// A second, plus a tolerance for varying network latency, in milliseconds.
const WINDOW: f64 = 1050.0;

/// What a batch shows about the pace that one team accepts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) passed: usize,
    pub(super) throttled: usize,
    /// The longest wait, in milliseconds.
    pub(super) wait: u64,
}

#[derive(Clone, Debug)]
pub(super) struct Pace {
    /// Requests per window; `None` for no limit.
    max: Option<usize>,
    window: u64,
    /// When requests were sent, earliest first.
    sent: VecDeque<u64>,
    /// The number of requests that wait for their token.
    reserved: usize,
    paused_until: u64,
    /// The maximum to send at once: lowered after a batch that was mostly throttled, raised again by batches without throttling.
    burst: usize,
    batches: usize,
    /// Whether a batch has returned. The first may arrive late, since it opens the connection.
    has_returned: bool,
}

impl Pace {
    /// Requests per second; `None` for no limit.
    pub(super) fn new(rate: Option<f64>) -> Pace {
        Pace {
            max: rate.map(|rate| (rate as usize).max(1)),
            window: (WINDOW * rate.map_or(1.0, |rate| (1.0 / rate).max(1.0))) as u64,
            sent: VecDeque::new(),
            reserved: 0,
            paused_until: 0,
            burst: MAX_IN_BATCH,
            batches: 0,
            has_returned: false,
        }
    }

    /// The maximum number of requests in the next batch.
    pub(super) fn room(&self) -> usize {
        self.burst.min(self.max.unwrap_or(MAX_IN_BATCH))
    }

    /// When the next request may be sent, in milliseconds; [`NEVER`] until a batch returns.
    pub(super) fn next_at(&self, now: u64) -> u64 {
        let is_cautious = self.burst < MAX_IN_BATCH || (!self.has_returned && self.max.is_some());
        if is_cautious && self.batches > 0 {
            return NEVER;
        }
        let Some(max) = self.max else { return self.paused_until };
        let recent = || self.sent.iter().filter(|at| *at + self.window > now);
        let Some(excess) = (recent().count() + self.reserved).checked_sub(max) else { return self.paused_until };
        recent().nth(excess).map_or(NEVER, |at| self.paused_until.max(at + self.window))
    }

    /// Counts a request that joins the next batch.
    pub(super) fn reserve(&mut self) {
        if self.max.is_some() {
            self.reserved += 1;
        }
    }

    /// Counts a batch whose requests are reserved.
    pub(super) fn begin(&mut self) {
        self.batches += 1;
    }

    /// Times a reserved request when it is sent, and again when its batch is repeated.
    pub(super) fn send(&mut self, now: u64, is_first: bool) {
        if self.max.is_none() {
            return;
        }
        if is_first {
            self.reserved = self.reserved.saturating_sub(1);
        }
        while self.sent.front().is_some_and(|at| at + self.window <= now) {
            self.sent.pop_front();
        }
        self.sent.push_back(now);
    }

    /// Adapts to a batch that returned.
    pub(super) fn end(&mut self, Tally { passed, throttled, wait }: Tally, now: u64) {
        self.batches = self.batches.saturating_sub(1);
        if !self.has_returned {
            self.sent.iter_mut().for_each(|at| *at = now);
        }
        self.has_returned = true;
        if throttled > passed {
            self.burst = passed.max(1);
            self.paused_until = self.paused_until.max(now.saturating_add(wait));
        } else if throttled == 0 {
            self.burst = MAX_IN_BATCH.min(self.burst * 2);
        }
    }
}
