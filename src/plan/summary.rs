//! A plan as people read it: what it comes to in one line, then a line for each operation.

use super::clock::{push_moved, push_range};
use super::compare::Difference;
use super::finish::{Action, Finished, Step};
use super::object::string;
use super::planning::Planning;
use super::row::{Range, Row};
use crate::issue::push_digits;
use crate::table::Kind;
use crate::time::Instant;

/// The most characters of a value that are shown.
const MAX_SHOWN: usize = 40;

impl Planning {
    /// The summary.
    pub(super) fn summary(&self, finished: &Finished) -> String {
        let mut out = String::new();
        let is_refused = |step: &&Step| self.is_refused(step);
        let count = |action| finished.steps.iter().filter(|step| step.action == action && !self.is_refused(step)).count();
        for (count, what) in [
            (count(Action::Create), " to create, "),
            (count(Action::Replace), " to change, "),
            (count(Action::Delete), " to delete, "),
            (count(Action::StageForDeletion), " to stage for deletion, "),
            (finished.steps.iter().filter(is_refused).count(), " refused, "),
            (self.unclear.len(), " ambiguous, "),
        ] {
            if count > 0 {
                push_digits(count as u32, &mut out);
                out.push_str(what);
            }
        }
        push_digits(finished.unchanged, &mut out);
        out.push_str(" unchanged");
        for step in &finished.steps {
            self.push_step(step, &mut out);
        }
        for unclear in &self.unclear {
            out.push_str("\n? ");
            push_digits(unclear.current.len() as u32, &mut out);
            out.push_str(" in current, ");
            push_digits(unclear.desired.len() as u32, &mut out);
            out.push_str(" in desired: ");
            out.push_str(unclear.reason);
        }
        out
    }

    fn is_refused(&self, step: &Step) -> bool {
        self.row_of(step.desired).is_some_and(|row| row.is_refused)
    }

    fn row_of(&self, desired: Option<u32>) -> Option<&Row> {
        self.desired.get(desired? as usize)
    }

    fn push_step(&self, step: &Step, out: &mut String) {
        let entity = step.current.and_then(|number| self.current.get(number as usize));
        let is_refused = self.is_refused(step);
        out.push_str(match step.action {
            _ if is_refused => "\n! ",
            Action::Create => "\n+ ",
            Action::Replace => "\n~ ",
            Action::Delete | Action::StageForDeletion => "\n- ",
            Action::Share => "\n> share ",
        });
        match entity.or_else(|| self.row_of(step.desired)) {
            Some(row) => self.push_row(row, out),
            None => self.push_scope(out),
        }
        match step.action {
            _ if is_refused => out.push_str(": refused"),
            Action::Replace => self.push_differences(step, entity.and_then(|row| row.range), out),
            Action::StageForDeletion => out.push_str(", staged for deletion"),
            _ => {}
        }
    }

    fn push_row(&self, row: &Row, out: &mut String) {
        out.push_str(row.kind.noun);
        if let Some(number) = if row.kind.is_of_user() { row.user } else { row.group } {
            out.push_str(" of ");
            out.push_str(self.names.called(number));
        }
        if let Some(range) = row.range {
            out.push_str(", ");
            push_range(range, out);
        }
    }

    fn push_scope(&self, out: &mut String) {
        if let Some(scope) = &self.options.scope {
            let offset = super::clock::offset_of(scope.texts.first().map_or("", |text| text));
            push_range(Range { start: scope.from, end: scope.to, offset }, out);
        }
    }

    fn push_differences(&self, step: &Step, range: Option<Range>, out: &mut String) {
        let pair = step.pair.and_then(|number| self.pairs.get(number as usize));
        let differences = pair.and_then(|pair| pair.difference()).map_or(&[][..], |compared| &compared.differences);
        for (index, difference) in differences.iter().enumerate() {
            out.push_str(if index == 0 { ": " } else { ", " });
            push_difference(difference, range.map_or(0, |range| range.offset), out);
        }
    }
}

fn push_difference(difference: &Difference, offset: i16, out: &mut String) {
    let Difference { path: (first, property), from, to } = difference;
    out.push_str(property.map_or(first, |property| property.name));
    let is_time = property.is_some_and(|property| matches!(property.kind, Kind::DateTimeOffset));
    let instant = |text: &str| Instant::parse(string(text.as_bytes())?.as_bytes());
    let is_nested = |text: &str| text.starts_with(['{', '[']);
    match (instant(from), instant(to)) {
        (Some(from), Some(to)) if is_time => {
            out.push(' ');
            push_moved(from, to, offset, out);
        }
        _ if is_nested(from) || is_nested(to) => out.push_str(match (from.as_str(), to.as_str()) {
            (_, "null") => " removed",
            ("null", _) => " added",
            _ => " changed",
        }),
        _ => {
            out.push(' ');
            push_cut(from, out);
            out.push_str(" -> ");
            push_cut(to, out);
        }
    }
}

fn push_cut(text: &str, out: &mut String) {
    out.extend(text.chars().take(MAX_SHOWN));
    if text.chars().nth(MAX_SHOWN).is_some() {
        out.push_str("...");
    }
}
