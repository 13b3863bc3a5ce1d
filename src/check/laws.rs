//! What holds between the properties of an object, once each is right by itself.

use super::{Frame, Range, Walk};
use crate::json::Span;
use crate::path::Path;
use crate::sentence::{self as say, Sentence};
use crate::table::{Form, Kind, Law, Page, Role, Type};

/// The seconds that a shift lasts at least and at most.
const LENGTH: (i64, i64) = (60, 24 * 60 * 60);

impl Walk<'_, '_> {
    /// Looks at the type's rules; gives the name of the property that the body lacks, if any.
    pub(super) fn laws(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) -> Option<&'static str> {
        let (mut further, range) = (None, frame.range());
        for rule in of.rules {
            match (rule.law, range) {
                (Law::EndsAfterStart, Some(range)) if range.end <= range.start => {
                    self.at_end(say::AFTER, of, range, rule.page, here);
                }
                (Law::Lasts, Some(range)) if !lasts(range) => self.at_end(say::LENGTH, of, range, rule.page, here),
                (Law::ShouldLast, Some(range)) if !lasts(range) => {
                    self.at_end(say::LENGTH_ADVISED, of, range, rule.page, here);
                }
                (Law::Holds, Some(range)) if range.end > range.start && frame.is_set(of.number(Role::Activities)) => {
                    self.holds(of, range, rule.page, here);
                }
                (Law::Versions, _) => further = self.versions(of, frame, rule.page, here),
                (Law::Calls, _) if frame.none & 1 << of.number(Role::Callbacks) != 0 => {
                    self.beside(say::NONE, of, Role::Callbacks, frame, rule.page, here);
                }
                _ => {}
            }
        }
        further
    }

    /// In an update: the page that says that an object of the type is left out without its secret.
    #[inline(never)]
    pub(super) fn needs_secret(&self, of: &'static Type) -> Option<Page> {
        let rule = of.rules.iter().find(|rule| rule.law == Law::WithSecret)?;
        (self.form != Form::Create).then_some(rule.page)
    }

    #[inline(never)]
    fn at_end(&mut self, sentence: Sentence, of: &'static Type, range: Range, page: Page, here: &Path<'_>) {
        self.found.tape.tell(sentence, &here.name(of.name_of(Role::End)), range.places.1).page(page);
    }

    /// Tells something of the property with this role, where its name stands.
    #[inline(never)]
    fn beside(&mut self, sentence: Sentence, of: &'static Type, role: Role, frame: &Frame, page: Page, here: &Path<'_>) {
        let name = of.name_of(role);
        self.found.tape.tell(sentence, &here.name(name), frame.place(of.number(role), name)).page(page);
    }

    #[inline(never)]
    fn versions(&mut self, of: &'static Type, frame: &Frame, page: Page, here: &Path<'_>) -> Option<&'static str> {
        let (first, second) = (of.number(Role::Draft), of.number(Role::Shared));
        let (draft, shared) = (of.name_of(Role::Draft), of.name_of(Role::Shared));
        let set = (frame.is_set(first), frame.is_set(second));
        let gone = (frame.is_absent(first), frame.is_absent(second));
        let creates = self.form == Form::Create;
        let nothing = |number, gone: bool| frame.is_null(number) || (gone && creates);
        let (name, telling) = if set == (true, true) {
            (draft, say::BOTH)
        } else if nothing(first, gone.0) && nothing(second, gone.1) {
            (draft, say::NEITHER)
        } else if set.0 && gone.1 && !creates {
            (shared, say::CLEARED)
        } else {
            return (set.1 && gone.0).then_some(draft).or((set.0 && gone.1).then_some(shared));
        };
        let place = match gone {
            (true, true) => Span { offset: frame.at, length: 1 },
            (true, false) => frame.place(second, shared),
            _ => frame.place(first, draft),
        };
        self.found.tape.tell(telling, &here.name(name), place).word(draft).word(shared).page(page);
        (telling == say::CLEARED).then_some(shared)
    }

    fn holds(&mut self, of: &'static Type, range: Range, page: Page, here: &Path<'_>) {
        let mut past = range.start;
        for item in &self.found.ranges {
            if item.start < past || item.end > range.end {
                return self.tell_ranges(of, range, page, here);
            }
            past = item.end;
        }
    }

    /// Tells which of the activities reach beyond their object, and which overlap.
    #[inline(never)]
    fn tell_ranges(&mut self, of: &'static Type, Range { start, end, .. }: Range, page: Page, here: &Path<'_>) {
        let Some(activities) = of.numbered(of.number(Role::Activities)) else { return };
        let Kind::Complex(item_type) = activities.kind else { return };
        let here = here.name(activities.name);
        let items = std::mem::take(&mut self.found.ranges);
        for item in &items {
            let path = here.index(item.index);
            let mut tell = |sentence, role, place| {
                self.found.tape.tell(sentence, &path.name(item_type.name_of(role)), place).page(page);
            };
            if item.start < start || item.start >= end {
                tell(say::OUTSIDE, Role::Start, item.places.0);
            } else if item.end > end {
                tell(say::OUTSIDE, Role::End, item.places.1);
            }
            // Each beside each: no more than MOST_ITEMS squared, and less code than a sort.
            if items.iter().any(|other| other < item && other.end > item.start) {
                tell(say::OVERLAP, Role::Start, item.places.0);
            }
        }
        self.found.ranges = items;
    }
}

/// Whether a shift may last so long; one that does not end after it starts is told of elsewhere.
fn lasts(Range { start, end, .. }: Range) -> bool {
    end <= start || (end >= start.plus(LENGTH.0) && end <= start.plus(LENGTH.1))
}
