//! What holds between the properties of an object, once each is right by itself.

use super::edits::Insert;
use super::{Frame, Walk};
use crate::code::Code;
use crate::issue::{Path, Span, Tell};
use crate::json::Shape;
use crate::table::{Edge, Law, Page, Type};
use crate::time::Instant;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

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

    /// Tells that an object was left out whole.
    #[inline(never)]
    pub(super) fn tell_unsent(&mut self, page: Page, here: &Path<'_>, span: Span) {
        self.issues.warning(Code::SecretNotSent, here, &|issue| {
            issue
                .message(&["left out, since it has no secret: the service never returns the secret, and null could erase it"])
                .suggestion(&["set secret to change it"])
                .source(page)
                .at(span)
        });
    }

    #[inline(never)]
    fn ends_after_start(&mut self, of: &'static Type, frame: &Frame, page: Page, here: &Path<'_>) {
        let (Some(start), Some(end)) = (frame.start, frame.end) else { return };
        if end > start {
            return;
        }
        let (name, span) = self.end_of(of, frame);
        self.issues.error(Code::EndBeforeStart, &here.name(name), &|issue| {
            issue.message(&["must come after the start"]).expected(&["an instant after the start"]).source(page).at(span)
        });
    }

    #[inline(never)]
    fn lasts(&mut self, of: &'static Type, frame: &Frame, (least, most): (i64, i64), refuse: bool, page: Page, here: &Path<'_>) {
        let (Some(start), Some(end)) = (frame.start, frame.end) else { return };
        if end <= start || (end >= start.plus(least) && end <= start.plus(most)) {
            return;
        }
        let (name, span) = self.end_of(of, frame);
        let path = here.name(name);
        let tell: &Tell<'_> = &|issue| {
            let issue = issue.message(&["a shift lasts at least 1 minute and at most 24 hours"]);
            issue.expected(&["an instant from 1 minute to 24 hours after the start"]).source(page).at(span)
        };
        if refuse {
            self.issues.error(Code::ShiftLength, &path, tell);
        } else {
            self.issues.warning(Code::ShiftLength, &path, tell);
        }
    }

    /// The name and the place of the property at which the object's range ends.
    #[inline(never)]
    fn end_of(&self, of: &'static Type, frame: &Frame) -> (&'static str, Span) {
        let name = of.edge(Edge::End);
        (name, self.places(frame.at, name).1)
    }

    /// The places of a property's name and value in the object that begins at byte `at`.
    #[inline(never)]
    fn places(&self, at: usize, name: &str) -> (Span, Span) {
        let mut reader = self.reader.again(at);
        let mut found = (Span { offset: at, length: 1 }, Span { offset: at, length: 1 });
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
                found = (Span { offset: text.at - 1, length: text.raw.len() + 2 }, Span { offset: from, length });
            }
        }
        found
    }

    #[inline(never)]
    fn versions(
        &mut self,
        of: &'static Type,
        frame: &Frame,
        (draft, shared): (&'static str, &'static str),
        page: Page,
        here: &Path<'_>,
    ) -> Option<Insert> {
        let (first, second) = (of.number(draft), of.number(shared));
        if frame.is_set(first) && frame.is_set(second) {
            let span = self.places(frame.at, draft).0;
            self.issues.error(Code::DraftAndShared, &here.name(draft), &|issue| {
                issue
                    .message(&[draft, " and ", shared, " exclude each other in one request"])
                    .expected(&["one of them null"])
                    .suggestion(&[
                        "set ",
                        draft,
                        " to null to publish ",
                        shared,
                        ", or ",
                        shared,
                        " to null to keep a draft only managers see",
                    ])
                    .source(page)
                    .at(span)
            });
            return None;
        }
        if frame.is_set(first) && frame.is_absent(second) {
            if self.update {
                let span = self.places(frame.at, draft).0;
                self.issues.warning(Code::SharedVersionCleared, &here.name(shared), &|issue| {
                    issue
                        .message(&["goes out as null beside ", draft, ": employees lose sight of what was shared"])
                        .suggestion(&["set ", shared, " to null yourself if that is meant"])
                        .source(page)
                        .at(span)
                });
            }
            return Some(Insert::Null(shared));
        }
        if frame.is_set(second) && frame.is_absent(first) {
            return Some(Insert::Null(draft));
        }
        let without = |number| frame.is_null(number) || (frame.is_absent(number) && !self.update);
        if without(first) && without(second) {
            let span = self.places(frame.at, draft).0;
            self.issues.error(Code::NoVersion, &here.name(draft), &|issue| {
                let issue = issue.message(&["one of ", draft, " and ", shared, " must be set"]);
                issue.source(page).at(span)
            });
        }
        None
    }

    #[inline(never)]
    fn not_none(&mut self, of: &'static Type, frame: &Frame, property: &'static str, page: Page, here: &Path<'_>) {
        if of.number(property).is_some_and(|number| frame.none & 1 << number != 0) {
            let span = self.places(frame.at, property).1;
            self.issues.warning(Code::NoCallbacks, &here.name(property), &|issue| {
                issue.message(&["with none, the service never calls the integration"]).source(page).at(span)
            });
        }
    }

    #[inline(never)]
    fn holds(&mut self, of: &'static Type, frame: &Frame, list: &'static str, page: Page, here: &Path<'_>) {
        let (Some(start), Some(end), Some((from, to, apart))) = (frame.start, frame.end, frame.ranges) else { return };
        if end <= start || (from >= start && to <= end && apart) {
            return;
        }
        let Some(edges) = of.item_edges(list) else { return };
        let ranges = self.ranges(frame.at, list, edges);
        for range in &ranges {
            let (name, span) = if range.start < start || range.start >= end {
                (edges.0, range.places.0)
            } else if range.end > end {
                (edges.1, range.places.1)
            } else {
                continue;
            };
            self.issues.warning(Code::OutsideShift, &here.name(list).index(range.index).name(name), &|issue| {
                issue.message(&["the activity reaches beyond its shift"]).source(page).at(span)
            });
        }
        // A heap instead of a sort: the same in the long run, and a tenth of its code.
        let mut past: Option<Instant> = None;
        let mut earliest = ranges.into_iter().map(Reverse).collect::<BinaryHeap<_>>();
        while let Some(Reverse(range)) = earliest.pop() {
            if past.is_some_and(|past| range.start < past) {
                self.issues.warning(Code::ActivitiesOverlap, &here.name(list).index(range.index).name(edges.0), &|issue| {
                    issue.message(&["the activity starts before an earlier one has ended"]).source(page).at(range.places.0)
                });
            }
            past = Some(past.map_or(range.end, |past| past.max(range.end)));
        }
    }

    /// The ranges of a list's items, read once more; those without a right start and end are left out.
    #[inline(never)]
    fn ranges(&self, at: usize, list: &str, edges: (&str, &str)) -> Vec<Range> {
        let mut ranges = Vec::new();
        let mut reader = self.reader.again(self.places(at, list).1.offset);
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
    fn instant(&self, at: usize, name: &str) -> Option<(Instant, Span)> {
        let span = self.places(at, name).1;
        let text = self.reader.again(span.offset).string().ok()?;
        Some((Instant::parse(text.unescaped().as_bytes())?, span))
    }
}

/// An item's range in time, with the places of its two ends.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Range {
    start: Instant,
    index: usize,
    end: Instant,
    places: (Span, Span),
}
