//! Reports activities outside of their shift, and those that overlap.

use super::{Range, Walk};
use crate::message::{self, Message};
use crate::path::Path;
use crate::table::{Kind, Page, Role, Type};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Walk<'_, '_> {
    /// Compares the activities with their object's range and with each other. Most come in order and apart, which one pass shows.
    pub(super) fn activities(&mut self, of: &'static Type, range: Range, page: Page, here: &Path<'_>) {
        let mut past = range.start;
        for item in &self.scratch.ranges {
            if item.start < past || item.end > range.end {
                return self.report_activities(of, range, page, here);
            }
            past = item.end;
        }
    }

    #[cold]
    fn report_activities(&mut self, of: &'static Type, Range { start, end, .. }: Range, page: Page, here: &Path<'_>) {
        let Some(activities) = of.numbered(of.number(Role::Activities)) else { return };
        let Kind::Complex(item_type) = activities.kind else { return };
        let here = here.name(activities.name);
        let mut items = std::mem::take(&mut self.scratch.ranges);
        mark_overlaps(&mut items);
        for item in &items {
            let path = here.index(item.index);
            let mut report = |message: &'static Message, role, place| {
                self.findings.report(message, &path.name(item_type.name_of(role)), Some(place)).page(page);
            };
            if item.start < start || item.start >= end {
                report(&message::OUTSIDE_SHIFT, Role::Start, item.places.0);
            } else if item.end > end {
                report(&message::OUTSIDE_SHIFT, Role::End, item.places.1);
            }
            if item.overlaps {
                report(&message::ACTIVITIES_OVERLAP, Role::Start, item.places.0);
            }
        }
        self.scratch.ranges = items;
    }
}

/// Marks each item that starts before an earlier one has ended, looking at them in the order of their starts. Of two that start together
/// the later item is marked.
fn mark_overlaps(items: &mut [Range]) {
    let mut starts: BinaryHeap<_> = items.iter().enumerate().map(|(place, item)| Reverse((item.start, place))).collect();
    let mut latest_end = None;
    while let Some(Reverse((start, place))) = starts.pop() {
        if let Some(item) = items.get_mut(place) {
            item.overlaps = latest_end > Some(start);
            latest_end = latest_end.max(Some(item.end));
        }
    }
}
