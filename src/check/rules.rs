//! The rules between the properties of an object, checked once each property is right by itself.

use super::{Frame, Range, Walk};
use crate::findings::{Suggestion, Word};
use crate::message::{self, Message, suggestion};
use crate::path::Path;
use crate::table::{Form, Page, Role, RuleKind, Type};

/// The fewest and the most seconds that a shift lasts.
const LENGTH: (i64, i64) = (60, 24 * 60 * 60);

/// How many bytes a date has in JSON text, with the quotation mark before it.
const DATE_LENGTH: usize = 11;

impl Walk<'_, '_> {
    /// Checks the type's rules; returns the name of the property that is to be added to the body as null, if any.
    pub(super) fn rules(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) -> Option<&'static str> {
        let (mut added, range) = (None, frame.range());
        for rule in of.rules {
            match (rule.kind, range) {
                (RuleKind::EndsAfterStart, Some(range)) if range.end <= range.start => {
                    self.at_end(&message::END_BEFORE_START, of, range, rule.page, here);
                }
                (RuleKind::LengthWithinDay, Some(range)) if !lasts(range) => {
                    self.at_end(&message::SHIFT_LENGTH, of, range, rule.page, here)
                }
                (RuleKind::LengthShouldBeWithinDay, Some(range)) if !lasts(range) => {
                    self.at_end(&message::SHIFT_LENGTH_DISCOURAGED, of, range, rule.page, here);
                }
                (RuleKind::ActivitiesWithinShift, Some(range))
                    if range.end > range.start && frame.is_set(of.number(Role::Activities)) =>
                {
                    self.activities(of, range, rule.page, here);
                }
                (RuleKind::DraftOrShared, _) if self.target.form != Form::Received => {
                    added = self.versions(of, frame, rule.page, here)
                }
                (RuleKind::ActorNamed, _) if self.target.by_application && !frame.is_given(of.number(Role::Actor)) => {
                    let here = here.name(of.name_of(Role::Actor));
                    self.findings.report(&message::ACTOR_NOT_NAMED, &here, Some(frame.bracket())).page(rule.page);
                }
                (RuleKind::CallbacksNotEmpty, _) if frame.none & 1 << of.number(Role::Callbacks) != 0 => {
                    self.at_name(&message::NO_CALLBACKS, of, Role::Callbacks, frame, rule.page, here);
                }
                _ => {}
            }
        }
        added
    }

    /// Reports that a new object of the type has no secret.
    #[cold]
    pub(super) fn no_secret(&mut self, of: &'static Type, frame: &Frame, here: &Path<'_>) {
        let property = of.numbered(of.number(Role::Secret)).map_or(of.page, |property| property.page);
        let report = self.findings.report(&message::RECOMMENDED, &here.name(of.name_of(Role::Secret)), Some(frame.bracket()));
        report.page(property).suggest(|| Some(Suggestion::new(suggestion::SETTING)));
    }

    #[cold]
    fn at_end(&mut self, message: &'static Message, of: &'static Type, range: Range, page: Page, here: &Path<'_>) {
        let report = self.findings.report(message, &here.name(of.name_of(Role::End)), Some(range.places.1)).page(page);
        let dates = [range.places.0, range.places.1].map(|place| self.reader.between(place.offset, place.offset + DATE_LENGTH));
        if range.end < range.start && dates[0] == dates[1] {
            report.suggest(|| Some(Suggestion::new(suggestion::NEXT_DAY)));
        }
    }

    /// Reports an issue of the property with this role, at its name.
    #[cold]
    fn at_name(&mut self, message: &'static Message, of: &'static Type, role: Role, frame: &Frame, page: Page, here: &Path<'_>) {
        let name = of.name_of(role);
        self.findings.report(message, &here.name(name), Some(frame.place(of.number(role), name))).page(page);
    }

    fn versions(&mut self, of: &'static Type, frame: &Frame, page: Page, here: &Path<'_>) -> Option<&'static str> {
        let (first, second) = (of.number(Role::Draft), of.number(Role::Shared));
        let (draft, shared) = (of.name_of(Role::Draft), of.name_of(Role::Shared));
        let set = (frame.is_set(first), frame.is_set(second));
        let absent = (frame.is_absent(first), frame.is_absent(second));
        let creates = self.target.form == Form::Create;
        let nothing = |number, absent: bool| frame.is_null(number) || (absent && creates);
        let (name, message, added) = if set == (true, true) {
            (draft, &message::DRAFT_AND_SHARED, None)
        } else if nothing(first, absent.0) && nothing(second, absent.1) {
            (draft, &message::NO_VERSION, None)
        } else if self.target.keeps_other_version {
            return None;
        } else if set.0 && absent.1 && !creates {
            (shared, &message::SHARED_VERSION_CLEARED, Some(shared))
        } else {
            return (set.1 && absent.0).then_some(draft).or((set.0 && absent.1).then_some(shared));
        };
        let place = match absent {
            (true, true) => frame.bracket(),
            (true, false) => frame.place(second, shared),
            _ => frame.place(first, draft),
        };
        let report = self.findings.report(message, &here.name(name), Some(place));
        report.words(Word::Text(draft), Word::Text(shared)).page(page);
        added
    }
}

/// The page that says what becomes of an object of the type without its secret, where it has one.
pub(super) fn secret_rule(of: &'static Type) -> Option<Page> {
    of.rules.iter().find(|rule| rule.kind == RuleKind::SecretInUpdates).map(|rule| rule.page)
}

/// Whether a shift may last so long. One that does not end after its start is reported as such.
fn lasts(Range { start, end, .. }: Range) -> bool {
    end <= start || (end >= start.plus(LENGTH.0) && end <= start.plus(LENGTH.1))
}
