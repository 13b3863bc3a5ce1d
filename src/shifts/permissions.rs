//! The permissions that operations have in common, delegated and application, each with the least privileged first.

use crate::table::Permissions;

/// To change a team's schedule.
pub(super) const WRITE: Permissions = (&["Schedule.ReadWrite.All", "Group.ReadWrite.All"], &["Schedule.ReadWrite.All"]);

/// To approve or decline a request, which Microsoft ended for applications.
pub(super) const DECIDE: Permissions = (WRITE.0, &[]);

/// The contradiction on applications that approve, decline and confirm.
pub(super) const DECIDED_BY_USERS: &str = "the pages announce that applications can no longer do this from 2026-01-01 on, \
     while their tables and the permission data of 2026-08-07 still list Schedule.ReadWrite.All. No application permission is \
     listed.";

/// The contradiction on writing with a permission to read groups.
pub(super) const GROUP_READ: &str = "the page and the permission data of 2026-08-07 also list Group.Read.All, which no other \
     write takes. It is not listed, because a permission to read groups cannot serve a write.";

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

/// To confirm a time card, which Microsoft ended for applications.
pub(super) const CONFIRM: Permissions = (WRITE_SCHEDULE_ALONE.0, &[]);
