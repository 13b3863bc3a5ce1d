//! Compares a team's schedule with the one that you want, and finds the fewest requests that lead from one to the other.
//!
//! ```
//! use graph_shifts::plan::{Action, Mode, Planner, Scope};
//!
//! let shift = |id: &str, user: &str, from: &str, to: &str| {
//!     format!(r#"{{{id}"userId":"{user}","schedulingGroupId":"TAG_1","sharedShift":{{"startDateTime":"2026-03-04T{from}:00Z",
//!         "endDateTime":"2026-03-04T{to}:00Z","theme":"blue","activities":[]}}}}"#)
//! };
//! let (anna, ben) = ("aa162a04-bec6-4b81-ba99-96caa7b2b24d", "bb162a04-bec6-4b81-ba99-96caa7b2b24d");
//! // What the lists returned, and what is wanted.
//! let current = [shift(r#""id":"SHFT_1","#, anna, "08:00", "16:00"), shift(r#""id":"SHFT_2","#, ben, "08:00", "16:00")];
//! let desired = [shift("", anna, "08:00", "17:00")];
//!
//! let plan = Planner::new("3d88b7a2-f988-4f4b-bb34-d66df66af126", Mode::Shared)
//!     .scope(Scope::new("2026-03-02T00:00:00Z", "2026-03-09T00:00:00Z"))
//!     .current(&current)
//!     .desired(&desired)
//!     .plan()?;
//! assert_eq!(plan.to_string(), "1 to change, 1 to delete, 0 unchanged
//! ~ shift of aa162a04-bec6-4b81-ba99-96caa7b2b24d, 2026-03-04 08:00 to 16:00 UTC: endDateTime 16:00 -> 17:00
//! - shift of bb162a04-bec6-4b81-ba99-96caa7b2b24d, 2026-03-04 08:00 to 16:00 UTC");
//! let [change, deletion] = &plan.operations[..] else { panic!("two operations") };
//! assert_eq!(change.request.as_ref().map(|request| request.method.as_str()), Ok("PUT"));
//! assert_eq!((deletion.action, deletion.id.as_deref()), (Action::Delete, Some("SHFT_2")));
//! # Ok::<(), graph_shifts::Refusal>(())
//! ```
//!
//! # What is equal
//!
//! Equal means equal to Graph: date-times are the same instant in any offset, GUIDs and members of enumerations the same in any casing, the order of
//! activities does not count, and what only the service writes is left out. Within a version, absent and null are what the service stores then. Outside
//! of the versions, what a row leaves out keeps its value.
//!
//! # What belongs together
//!
//! Rows are matched with entities of their kind, one to one: by id, by a key of yours ([`Row::key`]), then by the user and the time (of open shifts, by the scheduling group
//! and the time). Equal ones come first, then those with the same start and end, then those that overlap each other and no other. Two whose keys differ
//! never match by time. What matches more than one is in [`Plan::ambiguous`], and nothing is done for it.
//!
//! # What is deleted
//!
//! Without a [`Scope`] nothing is. With one, the entities within it that no row wants, except those of a user one of whose new rows is refused.

mod candidates;
mod canonical;
mod clock;
mod compare;
mod finish;
mod kinds;
mod matching;
mod names;
mod object;
mod options;
mod plan_of;
mod planner;
mod planning;
mod row;
mod sort;
mod spans;
mod summary;
mod warnings;
mod writes;

pub use finish::Action;
pub(crate) use finish::Step;
pub(crate) use object::ANNOTATION;
pub use options::Mode;
pub use plan_of::{Ambiguity, Change, Plan, PlannedOperation, UnchangedSince};
pub use planner::{Planner, Row, Scope};
pub(crate) use planning::Planning;
pub(crate) use writes::{Recipe, Write};
