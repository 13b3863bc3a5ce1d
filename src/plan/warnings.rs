//! What may be wrong with a plan although all of it can be sent, judged on the schedule as it is then.

use super::kinds::{GROUP, SHIFTS, TIMES_OFF};
use super::planning::{Planning, member};
use super::row::{Owner, Row, State, owner};
use super::sort::{sorted, ticks};
use super::spans::{Span, Spans};
use crate::findings::Findings;
use crate::message::{self, Message};
use crate::path::Path;
use crate::shifts::{CHANGE_TRACKED_ENTITY, SCHEDULING_GROUP, SHARE};
use crate::table::Page;

const START: &str = "startDateTime";

impl Planning {
    /// Reports the warnings, first what the plan leaves undone.
    pub(super) fn warn(&self, withheld: &[u32], deleted: &[u32], shares: bool, findings: &mut Findings) {
        for row in withheld {
            self.at_desired(&message::DELETIONS_WITHHELD, *row, &[], None, findings);
        }
        self.warn_of_rows(findings);
        for (number, row) in (0..).zip(&self.current) {
            if row.state == State::Unknown {
                at(&message::NOT_AN_ENTITY, "current", number, &[], None, findings);
            }
        }
        self.warn_of_times(deleted, findings);
        self.warn_of_groups(findings);
        if shares {
            self.warn_of_others(findings);
        }
    }

    /// The rows that lack an entity, are out of scope or were read from another state of the entity.
    fn warn_of_rows(&self, findings: &mut Findings) {
        for (number, row) in (0..).zip(&self.desired) {
            if row.state == State::Free {
                if !row.id.is_none() {
                    self.at_desired(&message::ENTITY_NOT_FOUND, number, &["id"], None, findings);
                } else if self.is_in_scope(row) == Some(false) {
                    self.at_desired(&message::OUTSIDE_SCOPE, number, &[], None, findings);
                }
            }
            let Some(pair) = self.pair_of(row).filter(|pair| pair.differs()) else { continue };
            if !self.is_pair_in_scope(pair) {
                self.at_desired(&message::OUTSIDE_SCOPE, number, &[], None, findings);
            } else if let Some(name) = pair.difference().and_then(|compared| compared.stale) {
                self.at_desired(&message::CHANGED_SINCE_READ, number, &[name], Some(CHANGE_TRACKED_ENTITY.page), findings);
            }
        }
    }

    /// The shifts of a user at the same time, and shifts during time off.
    fn warn_of_times(&self, deleted: &[u32], findings: &mut Findings) {
        let stays = |row: &Row| match row.state {
            State::Paired(_) => self.pair_of(row).is_some_and(|pair| pair.differs() && !self.is_pair_in_scope(pair)),
            State::Free | State::Ambiguous => true,
            State::Unknown => false,
        };
        let left = (0..)
            .zip(&self.current)
            .filter(|(number, row)| !row.is_staged && stays(row) && deleted.binary_search(number).is_err());
        let left = Spans::new(left.filter_map(|(number, row)| span(number, row)));
        let wanted = (0..).zip(&self.desired).filter(|(_, row)| self.is_wanted(row));
        let wanted = wanted.filter_map(|(number, row)| span(number, row));
        let all = Spans::new(wanted.clone());
        let mut before = None;
        for [of, at, number, ..] in sorted(wanted.map(|(of, start, _, number)| [of, ticks(start), u64::from(number), 0, 0, 0])) {
            let number = number as u32;
            let Some((row, (_, start, end))) = self.desired.get(number as usize).and_then(|row| Some((row, row.span()?))) else {
                continue;
            };
            let begins_with = before == Some((of, at));
            before = Some((of, at));
            let overlaps = |spans: &Spans, owner: Owner| spans.overlapping(owner, start, end).0 > 0;
            let of_user = |kind| owner(kind, row.user);
            if of == of_user(&SHIFTS) {
                if begins_with || overlaps(&left, of) || all.begun_before(of, start) > 0 {
                    self.at_desired(&message::SHIFTS_OVERLAP, number, &[row.version(), START], None, findings);
                }
                if overlaps(&left, of_user(&TIMES_OFF)) || overlaps(&all, of_user(&TIMES_OFF)) {
                    self.at_desired(&message::DURING_TIME_OFF, number, &[row.version(), START], None, findings);
                }
            } else if of == of_user(&TIMES_OFF) && overlaps(&left, of_user(&SHIFTS)) {
                self.at_desired(&message::TIME_OFF_DURING_SHIFT, number, &[row.version(), START], None, findings);
            }
        }
    }

    /// Whether the schedule has the row then.
    fn is_wanted(&self, row: &Row) -> bool {
        let is_taken = match row.state {
            State::Free => row.id.is_none() && self.is_in_scope(row) == Some(true),
            State::Paired(_) => self.pair_of(row).is_some_and(|pair| pair.is_equal() || self.is_pair_in_scope(pair)),
            State::Ambiguous | State::Unknown => false,
        };
        is_taken && !row.is_refused
    }

    /// The shifts of users who are not in the shift's group.
    fn warn_of_groups(&self, findings: &mut Findings) {
        for (number, row) in (0..).zip(&self.desired) {
            let kept = self.pair_of(row).and_then(|pair| self.current.get(pair.current as usize)).and_then(|entity| entity.group);
            let (Some(user), Some(group)) = (row.user, row.group.or(kept)) else { continue };
            let is_known = self.members.binary_search(&member(group, group)).is_ok();
            if is_known && self.is_wanted(row) && self.members.binary_search(&member(group, user)).is_err() {
                self.at_desired(&message::OUTSIDE_GROUP, number, &[GROUP], Some(SCHEDULING_GROUP.page), findings);
            }
        }
    }

    /// The entities outside of the scope that are shared, too.
    fn warn_of_others(&self, findings: &mut Findings) {
        let Some(scope) = &self.options.scope else { return };
        for (number, row) in (0..).zip(&self.current) {
            let is_shared =
                row.waits_for_sharing() && row.range.is_some_and(|range| range.start < scope.to && range.end > scope.from);
            if is_shared && self.is_in_scope(row) == Some(false) {
                at(&message::SHARES_OTHERS, "current", number, &[], Some(SHARE.page), findings);
            }
        }
    }

    /// Reports at a part of a wanted row.
    fn at_desired(
        &self,
        message: &'static Message,
        number: u32,
        names: &[&'static str],
        page: Option<Page>,
        findings: &mut Findings,
    ) {
        let is_wrapped = self.desired.get(number as usize).is_some_and(|row| row.is_wrapped);
        // The id of a wrapped row is not in its body.
        let is_inside = is_wrapped && !names.is_empty() && names != ["id"];
        let body = if is_inside { &["body"][..] } else { &[] };
        at(message, "desired", number, &[body, names].concat(), page, findings);
    }
}

/// A row's span of time, with its number.
fn span(number: u32, row: &Row) -> Option<Span> {
    row.span().map(|(owner, start, end)| (owner, start, end, number))
}

/// Reports at a part of an item.
fn at(
    message: &'static Message,
    list: &'static str,
    number: u32,
    names: &[&'static str],
    page: Option<Page>,
    findings: &mut Findings,
) {
    let root = Path::ROOT;
    let list = root.name(list);
    deeper(message, &list.index(number as usize), names, page, findings);
}

fn deeper(message: &'static Message, here: &Path<'_>, names: &[&'static str], page: Option<Page>, findings: &mut Findings) {
    if let [name, rest @ ..] = names {
        return deeper(message, &here.name(name), rest, page, findings);
    }
    let report = findings.report(message, here, None);
    if let Some(page) = page {
        report.page(page);
    }
}
