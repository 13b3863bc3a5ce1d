//! The parameters that paths have in common.

use crate::table::{Id, Parameter};

/// The team.
pub(super) const TEAM: Parameter = Parameter::new("teamId", Id::Guid, "The team whose schedule it is.");
