//! The requests to one team: which may be sent next, and when.

use super::NEVER;
use super::order::Order;
use super::pace::{Pace, Tally};
use super::parts::Parts;
use std::collections::{BTreeSet, VecDeque};

#[derive(Clone, Debug)]
pub(super) struct Lane<'r> {
    /// The base URL and the team's id in lower case.
    pub(super) key: (&'r str, Option<String>),
    /// New items in their order.
    new: VecDeque<usize>,
    /// Items to be sent from a time on, in milliseconds; ties keep their order.
    timed: BTreeSet<(u64, usize)>,
    order: Order<'r>,
    pace: Pace,
}

impl<'r> Lane<'r> {
    /// Requests without a team share a lane without a rate.
    pub(super) fn new(key: (&'r str, Option<String>), rate: Option<f64>) -> Lane<'r> {
        let pace = Pace::new(rate.filter(|_| key.1.is_some()));
        Lane { key, new: VecDeque::new(), timed: BTreeSet::new(), order: Order::default(), pace }
    }

    pub(super) fn add(&mut self, item: usize) {
        self.new.push_back(item);
    }

    /// When an item may be sent, in milliseconds; [`NEVER`] until an item settles or a batch returns.
    pub(super) fn next_at(&self, now: u64, parts: &[Parts<'r>]) -> u64 {
        let first = self.new.front().and_then(|item| parts.get(*item));
        let timed = self.timed.first().map_or(NEVER, |(at, _)| *at);
        match first {
            Some(first) if self.order.allows(first) => self.pace.next_at(now),
            _ if timed == NEVER => NEVER,
            _ => timed.max(self.pace.next_at(now)),
        }
    }

    /// Removes and returns the items to send now.
    pub(super) fn take(&mut self, now: u64, max: usize, parts: &[Parts<'r>]) -> Vec<usize> {
        let mut items = Vec::new();
        let room = max.min(self.pace.room());
        while items.len() < room && self.next_at(now, parts) <= now {
            if let Some(item) = self.take_one(now, parts) {
                items.push(item);
                self.pace.reserve();
            }
        }
        if !items.is_empty() {
            self.pace.begin();
        }
        items
    }

    /// The next item; `None` if it has to wait for its entity.
    fn take_one(&mut self, now: u64, parts: &[Parts<'r>]) -> Option<usize> {
        if self.timed.first().is_some_and(|(at, _)| *at <= now) {
            return self.timed.pop_first().map(|(_, item)| item);
        }
        let item = self.new.pop_front()?;
        self.order.begin(item, parts.get(item)?).then_some(item)
    }

    /// Counts an item that is sent, for the first time or again with its batch.
    pub(super) fn send(&mut self, now: u64, is_first: bool) {
        self.pace.send(now, is_first);
    }

    /// Adapts the pace to a batch that returned.
    pub(super) fn end(&mut self, tally: Tally, now: u64) {
        self.pace.end(tally, now);
    }

    /// Queues an item to be sent again from a time on.
    pub(super) fn retry(&mut self, item: usize, at: u64) {
        self.timed.insert((at, item));
    }

    /// Frees the item that waits for a settled one.
    pub(super) fn settle(&mut self, parts: &Parts<'r>) {
        if let Some(next) = self.order.end(parts) {
            self.timed.insert((0, next));
        }
    }
}
