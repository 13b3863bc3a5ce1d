//! The permissions that operations have in common, delegated and application, each with the least privileged first.

use crate::table::Permissions;

/// To change a team's schedule.
pub(super) const WRITE: Permissions = (&["Schedule.ReadWrite.All", "Group.ReadWrite.All"], &["Schedule.ReadWrite.All"]);

/// To read a team's schedule.
pub(super) const READ: Permissions = (
    &["Schedule.Read.All", "Group.Read.All", "Group.ReadWrite.All", "Schedule.ReadWrite.All"],
    &["Schedule.Read.All", "Schedule.ReadWrite.All"],
);

/// To read a team's time cards and day notes, for which those on groups do not serve.
pub(super) const READ_SCHEDULE_ALONE: Permissions =
    (&["Schedule.Read.All", "Schedule.ReadWrite.All"], &["Schedule.Read.All", "Schedule.ReadWrite.All"]);

/// To change a team's time cards and day notes, for which those on groups do not serve.
pub(super) const WRITE_SCHEDULE_ALONE: Permissions = (&["Schedule.ReadWrite.All"], &["Schedule.ReadWrite.All"]);
