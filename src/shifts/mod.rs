//! Every resource of Shifts as rows: its properties, its rules and its operations.

mod change_request;
mod day_note;
mod entity;
mod filters;
mod item_body;
mod offer_shift_request;
mod open_shift;
mod open_shift_change_request;
mod parameters;
mod permissions;
mod recurrence;
mod schedule;
mod scheduling_group;
mod shift;
mod shift_item;
mod shift_preferences;
mod swap_shifts_change_request;
mod theme;
mod time_card;
mod time_clock;
mod time_off;
mod time_off_reason;
mod time_off_request;
mod words;
mod workforce_integration;

pub use change_request::*;
pub use entity::*;
pub use filters::*;
pub use item_body::*;
pub use recurrence::*;
pub use shift_item::*;
pub use theme::*;

use crate::table::Operation;

/// Exports the rows of each resource, and collects their operations.
macro_rules! resources {
    ($($resource:ident)*) => {
        $(pub use $resource::*;)*

        const BY_RESOURCE: &[&[&Operation]] = &[$($resource::OPERATIONS),*];
    };
}

// Every resource, in the order in which it is documented. A new one is a file and a word here.
resources! {
    schedule shift open_shift time_off time_off_reason time_off_request scheduling_group open_shift_change_request
    offer_shift_request swap_shifts_change_request time_card time_clock day_note shift_preferences workforce_integration
}

/// Every operation, in the order of the resources.
pub static OPERATIONS: &[&Operation] = &joined::<{ count(BY_RESOURCE) }>(BY_RESOURCE);

const fn count(lists: &[&[&Operation]]) -> usize {
    match lists {
        [list, rest @ ..] => list.len() + count(rest),
        [] => 0,
    }
}

/// The operations of all lists in one.
const fn joined<const COUNT: usize>(mut lists: &'static [&'static [&'static Operation]]) -> [&'static Operation; COUNT] {
    let mut all = [&GET_SCHEDULE; COUNT];
    let (mut list, mut free): (&[&Operation], &mut [&Operation]) = (&[], &mut all);
    loop {
        match (list, lists, free) {
            ([operation, more @ ..], _, [place, after @ ..]) => {
                *place = operation;
                (list, free) = (more, after);
            }
            ([], [next, rest @ ..], places) => (list, lists, free) = (next, rest, places),
            _ => return all,
        }
    }
}
