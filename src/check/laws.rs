//! What holds between the properties of an object, once each is right by itself.

use super::edits::Insert;
use super::{Frame, Walk};
use crate::code::Code;
use crate::issue::{Issues, Path, Span, Telling};
use crate::json::Shape;
use crate::table::{Edge, Law, Page, Type};
use crate::time::Instant;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

const AFTER: Telling = Telling::new("must come after the start").expected("an instant after the start");
const LENGTH: Telling = Telling::new("a shift lasts at least 1 minute and at most 24 hours")
    .expected("an instant from 1 minute to 24 hours after the start");
const BOTH: Telling = Telling::new("{0} and {1} exclude each other in one request")
    .expected("one of them null")
    .suggestion("set {0} to null to publish {1}, or {1} to null to keep a draft only managers see");
const NEITHER: Telling = Telling::new("one of {0} and {1} must be set");
const CLEARED: Telling = Telling::new("goes out as null beside {0}: employees lose sight of what was shared")
    .suggestion("set {1} to null yourself if that is meant");
const NONE: Telling = Telling::new("with none, the service never calls the integration");
const OUTSIDE: Telling = Telling::new("the activity reaches beyond its shift");
const OVERLAP: Telling = Telling::new("the activity starts before an earlier one has ended");

impl Walk<'_> {
    /// Looks at the type's rules; gives the property that the body lacks, if any.
    pub(super) fn laws(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) -> Option<Insert> {
        let mut further = None;
        for rule in of.rules {
            match rule.law {
                Law::EndsAfterStart => self.ends_after_start(of, frame, rule.page, here),
                Law::Lasts { least, most, refuse } => self.lasts(of, frame, (least, most), refuse, rule.page, here),
                Law::Holds { list } => self.holds(of, frame, list, rule.page, here),
                Law::Versions { draft, shared } => further = self.versions(of, frame, (draft, shared), rule.page, here),
                Law::NotNone { property } => self.not_none(of, frame, property, rule.page, here),
                Law::OnlyWith { .. } => {}
            }
        }
        further
    }

    /// Where the object lacks what it is only sent with: the page that says so.
    pub(super) fn lacks(&self, of: &'static Type, frame: &Frame) -> Option<Page> {
        let rule = of.rules.iter().filter(|_| self.update).find(|rule| match rule.law {
            Law::OnlyWith { property } => {
                let number = of.number(property);
                frame.is_absent(number) || frame.is_null(number)
            }
            _ => false,
        });
        rule.map(|rule| rule.page)
    }

    fn ends_after_start(&mut self, of: &'static Type, frame: &Frame, page: Page, here: &Path<'_>) {
        let (Some(start), Some(end)) = (frame.start, frame.end) else { return };
        if end <= start {
            let name = of.edge(Edge::End);
            let span = self.places(frame.at, name).1;
            self.issues.error(Code::EndBeforeStart, &here.name(name), span, &AFTER).page(page);
        }
    }

    fn lasts(&mut self, of: &'static Type, frame: &Frame, (least, most): (i64, i64), refuse: bool, page: Page, here: &Path<'_>) {
        let (Some(start), Some(end)) = (frame.start, frame.end) else { return };
        if end <= start || (end >= start.plus(least) && end <= start.plus(most)) {
            return;
        }
        let name = of.edge(Edge::End);
        let span = self.places(frame.at, name).1;
        let note = if refuse { Issues::error } else { Issues::warning };
        note(&mut self.issues, Code::ShiftLength, &here.name(name), span, &LENGTH).page(page);
    }

    /// The places of a property's name and value in the object that begins at byte `at`.
    #[inline(never)]
    fn places(&self, at: usize, name: &str) -> (Option<Span>, Option<Span>) {
        let mut reader = self.reader.again(at);
        let mut found = (None, None);
        let mut first = true;
        let _ = reader.object();
        while let Ok(Some(text)) = reader.name(first) {
            first = false;
            let shape = reader.shape();
            let from = reader.at();
            if reader.skip().is_err() {
                break;
            }
            if text.is(name) {
                let length = if matches!(shape, Ok(Shape::Object | Shape::List)) { 1 } else { reader.at() - from };
                found = (Some(Span { offset: text.at - 1, length: text.raw.len() + 2 }), Some(Span { offset: from, length }));
            }
        }
        found
    }

    fn versions(
        &mut self,
        of: &'static Type,
        frame: &Frame,
        versions: (&'static str, &'static str),
        page: Page,
        here: &Path<'_>,
    ) -> Option<Insert> {
        let (draft, shared) = versions;
        let (first, second) = (of.number(draft), of.number(shared));
        let set = (frame.is_set(first), frame.is_set(second));
        let gone = (frame.is_absent(first), frame.is_absent(second));
        let nothing = |number, gone: bool| frame.is_null(number) || (gone && !self.update);
        let (code, name, telling) = if set == (true, true) {
            (Code::DraftAndShared, draft, &BOTH)
        } else if nothing(first, gone.0) && nothing(second, gone.1) {
            (Code::NoVersion, draft, &NEITHER)
        } else if set.0 && gone.1 && self.update {
            (Code::SharedVersionCleared, shared, &CLEARED)
        } else {
            return (set.1 && gone.0).then_some(Insert::Null(draft)).or((set.0 && gone.1).then_some(Insert::Null(shared)));
        };
        let span = self.places(frame.at, draft).0;
        let cleared = code == Code::SharedVersionCleared;
        let note = if cleared { Issues::warning } else { Issues::error };
        note(&mut self.issues, code, &here.name(name), span, telling).word(draft).word(shared).page(page);
        cleared.then_some(Insert::Null(shared))
    }

    fn not_none(&mut self, of: &'static Type, frame: &Frame, property: &'static str, page: Page, here: &Path<'_>) {
        if of.number(property).is_some_and(|number| frame.none & 1 << number != 0) {
            let span = self.places(frame.at, property).1;
            self.issues.warning(Code::NoCallbacks, &here.name(property), span, &NONE).page(page);
        }
    }

    fn holds(&mut self, of: &'static Type, frame: &Frame, list: &'static str, page: Page, here: &Path<'_>) {
        let (Some(start), Some(end), Some((from, to, apart))) = (frame.start, frame.end, frame.ranges) else { return };
        if end > start && (from < start || to > end || !apart) {
            self.tell_ranges(of, frame, (start, end), list, page, here);
        }
    }

    /// Tells which items of a list reach beyond their object, and which overlap.
    #[inline(never)]
    fn tell_ranges(
        &mut self,
        of: &'static Type,
        frame: &Frame,
        (start, end): (Instant, Instant),
        list: &'static str,
        page: Page,
        here: &Path<'_>,
    ) {
        let Some(edges) = of.item_edges(list) else { return };
        let here = here.name(list);
        // A heap instead of a sort: the same in the long run, and a tenth of its code.
        let mut earliest = BinaryHeap::new();
        for range in self.ranges(frame.at, list, edges) {
            let item = here.index(range.index);
            if range.start < start || range.start >= end {
                self.issues.warning(Code::OutsideShift, &item.name(edges.0), range.places.0, &OUTSIDE).page(page);
            } else if range.end > end {
                self.issues.warning(Code::OutsideShift, &item.name(edges.1), range.places.1, &OUTSIDE).page(page);
            }
            earliest.push(Reverse(range));
        }
        let mut past = None;
        while let Some(Reverse(range)) = earliest.pop() {
            if past > Some(range.start) {
                let item = here.index(range.index);
                self.issues.warning(Code::ActivitiesOverlap, &item.name(edges.0), range.places.0, &OVERLAP).page(page);
            }
            past = past.max(Some(range.end));
        }
    }

    /// The ranges of a list's items, read once more; those without a right start and end are left out.
    #[inline(never)]
    fn ranges(&self, at: usize, list: &str, edges: (&str, &str)) -> Vec<Range> {
        let mut ranges = Vec::new();
        let mut reader = self.reader.again(self.places(at, list).1.map_or(at, |span| span.offset));
        if reader.list().is_err() {
            return ranges;
        }
        let mut index = 0;
        while let Ok(true) = reader.item(index == 0) {
            let Ok(shape) = reader.shape() else { break };
            let at = reader.at();
            if reader.skip().is_err() {
                break;
            }
            if shape == Shape::Object
                && let (Some(start), Some(end)) = (self.instant(at, edges.0), self.instant(at, edges.1))
                && end.0 > start.0
            {
                ranges.push(Range { start: start.0, index, end: end.0, places: (start.1, end.1) });
            }
            index += 1;
        }
        ranges
    }

    /// The instant that a property of the object at byte `at` holds, and its place.
    #[inline(never)]
    fn instant(&self, at: usize, name: &str) -> Option<(Instant, Option<Span>)> {
        let span = self.places(at, name).1;
        let text = self.reader.again(span?.offset).string().ok()?;
        Some((Instant::parse(text.unescaped().as_bytes())?, span))
    }
}

/// An item's range in time, with the places of its two ends.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Range {
    start: Instant,
    index: usize,
    end: Instant,
    places: (Option<Span>, Option<Span>),
}
