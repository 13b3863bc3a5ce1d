//! Keeps the requests of one team in order where they affect the same entity, or the whole schedule.

use super::parts::Parts;
use std::collections::{BTreeMap, VecDeque};

#[derive(Clone, Debug, Default)]
pub(super) struct Order<'r> {
    /// The number of items that began and are not settled.
    open: usize,
    is_whole_open: bool,
    /// The items that wait for each entity with an open item.
    waiting: BTreeMap<&'r str, VecDeque<usize>>,
}

impl<'r> Order<'r> {
    /// Whether an item may begin. One that changes the whole schedule waits for all before it, and all after it wait for that one.
    pub(super) fn allows(&self, parts: &Parts<'r>) -> bool {
        !(self.is_whole_open || parts.is_whole && self.open > 0)
    }

    /// Begins an item. Returns whether it can be sent now, rather than wait for its entity.
    pub(super) fn begin(&mut self, item: usize, parts: &Parts<'r>) -> bool {
        self.open += 1;
        self.is_whole_open = parts.is_whole;
        let Some(entity) = parts.entity else { return true };
        match self.waiting.get_mut(entity) {
            Some(waiting) => {
                waiting.push_back(item);
                false
            }
            None => {
                self.waiting.insert(entity, VecDeque::new());
                true
            }
        }
    }

    /// Ends an item. Returns the next one for its entity.
    pub(super) fn end(&mut self, parts: &Parts<'r>) -> Option<usize> {
        self.open = self.open.saturating_sub(1);
        if parts.is_whole {
            self.is_whole_open = false;
        }
        let entity = parts.entity?;
        let next = self.waiting.get_mut(entity)?.pop_front();
        if next.is_none() {
            self.waiting.remove(entity);
        }
        next
    }
}
