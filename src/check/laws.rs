//! What holds between the properties of an object, once each is right by itself.

use super::edits::Insert;
use super::{Frame, Range, Walk};
use crate::code::Code;
use crate::note::Issues;
use crate::path::Path;
use crate::sentence as say;
use crate::table::{Edge, Law, Page, Type};

impl Walk<'_, '_> {
    /// Looks at the type's rules; gives the property that the body lacks, if any.
    pub(super) fn laws(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) -> Option<Insert> {
        let (mut further, range) = (None, frame.range());
        for rule in of.rules {
            match (rule.law, range) {
                (Law::EndsAfterStart, Some(range)) => self.ends_after_start(of, range, rule.page, here),
                (Law::Lasts { least, most, refuse }, Some(range)) => {
                    self.lasts(of, range, (least, most), refuse, rule.page, here)
                }
                (Law::Holds { list }, Some(range)) if range.end > range.start && frame.is_set(of.number(list)) => {
                    self.holds(of, range, list, rule.page, here);
                }
                (Law::Versions { draft, shared }, _) => further = self.versions(of, frame, (draft, shared), rule.page, here),
                (Law::NotNone { property }, _) => self.not_none(of, frame, property, rule.page, here),
                _ => {}
            }
        }
        further
    }

    /// In an update: the property without which an object of the type is left out, and the page that says so.
    #[inline(never)]
    pub(super) fn only_with(&self, of: &'static Type) -> Option<(Option<u32>, Page)> {
        of.rules.iter().find_map(|rule| match rule.law {
            Law::OnlyWith { property } if self.update => Some((of.number(property), rule.page)),
            _ => None,
        })
    }

    fn ends_after_start(&mut self, of: &'static Type, range: Range, page: Page, here: &Path<'_>) {
        if range.end <= range.start {
            let path = here.name(of.edge(Edge::End));
            self.found.issues.error(Code::EndBeforeStart, &path, Some(range.places.1), say::AFTER).page(page);
        }
    }

    fn lasts(&mut self, of: &'static Type, range: Range, (least, most): (i64, i64), refuse: bool, page: Page, here: &Path<'_>) {
        let Range { start, end, .. } = range;
        if end <= start || (end >= start.plus(least) && end <= start.plus(most)) {
            return;
        }
        let note = if refuse { Issues::error } else { Issues::warning };
        let path = here.name(of.edge(Edge::End));
        note(&mut self.found.issues, Code::ShiftLength, &path, Some(range.places.1), say::LENGTH).page(page);
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
            (Code::DraftAndShared, draft, say::BOTH)
        } else if nothing(first, gone.0) && nothing(second, gone.1) {
            (Code::NoVersion, draft, say::NEITHER)
        } else if set.0 && gone.1 && self.update {
            (Code::SharedVersionCleared, shared, say::CLEARED)
        } else {
            return (set.1 && gone.0).then_some(Insert::Null(draft)).or((set.0 && gone.1).then_some(Insert::Null(shared)));
        };
        let span = frame.place(if frame.is_absent(first) { second } else { first }, draft);
        let cleared = code == Code::SharedVersionCleared;
        let note = if cleared { Issues::warning } else { Issues::error };
        note(&mut self.found.issues, code, &here.name(name), span, telling).word(draft).word(shared).page(page);
        cleared.then_some(Insert::Null(shared))
    }

    fn not_none(&mut self, of: &'static Type, frame: &Frame, property: &'static str, page: Page, here: &Path<'_>) {
        let number = of.number(property);
        if number.is_some_and(|number| frame.none & 1 << number != 0) {
            self.found
                .issues
                .warning(Code::NoCallbacks, &here.name(property), frame.place(number, property), say::NONE)
                .page(page);
        }
    }

    fn holds(&mut self, of: &'static Type, range: Range, list: &'static str, page: Page, here: &Path<'_>) {
        let mut past = range.start;
        for item in &self.found.ranges {
            if item.start < past || item.end > range.end {
                return self.tell_ranges(of, range, list, page, here);
            }
            past = item.end;
        }
    }

    /// Tells which items of the last list reach beyond their object, and which overlap.
    #[inline(never)]
    fn tell_ranges(
        &mut self,
        of: &'static Type,
        Range { start, end, .. }: Range,
        list: &'static str,
        page: Page,
        here: &Path<'_>,
    ) {
        let Some(edges) = of.item_edges(list) else { return };
        let here = here.name(list);
        let items = std::mem::take(&mut self.found.ranges);
        for item in &items {
            let path = here.index(item.index);
            if item.start < start || item.start >= end {
                self.found.issues.warning(Code::OutsideShift, &path.name(edges.0), Some(item.places.0), say::OUTSIDE).page(page);
            } else if item.end > end {
                self.found.issues.warning(Code::OutsideShift, &path.name(edges.1), Some(item.places.1), say::OUTSIDE).page(page);
            }
            // Each beside each: no more than MOST_ITEMS squared, and less code than a sort.
            if items.iter().any(|other| other < item && other.end > item.start) {
                self.found
                    .issues
                    .warning(Code::ActivitiesOverlap, &path.name(edges.0), Some(item.places.0), say::OVERLAP)
                    .page(page);
            }
        }
        self.found.ranges = items;
    }
}
