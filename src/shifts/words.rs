//! The words that users say for what operations do, and for what more than one resource is about.

pub(super) const LIST: &[&str] = &["all", "show", "find", "read", "query", "export", "overview"];
pub(super) const CREATE: &[&str] = &["add", "new", "make", "insert"];
pub(super) const READ: &[&str] = &["read", "show", "view", "fetch"];
pub(super) const CHANGE: &[&str] = &["change", "edit", "modify", "update", "set", "save"];
pub(super) const DELETE: &[&str] = &["remove", "cancel", "erase"];
pub(super) const STAGE: &[&str] = &["mark", "remove", "cancel", "draft deletion"];
pub(super) const APPROVE: &[&str] = &["accept", "grant", "allow", "agree"];
pub(super) const DECLINE: &[&str] = &["reject", "refuse", "deny", "turn down"];

/// A version that only managers see until it is shared.
pub(super) const DRAFT: &[&str] = &["draft"];

pub(super) const ABSENCE: &[&str] = &["vacation", "holiday", "leave", "sick", "absence", "pto", "day off"];
pub(super) const TRADE: &[&str] = &["trade", "exchange", "switch", "shift swap"];
pub(super) const GIVE_AWAY: &[&str] = &["give away", "hand over", "pass on", "transfer"];
pub(super) const CLAIM: &[&str] = &["claim", "pick up", "apply", "take", "bid"];
pub(super) const VACANCY: &[&str] = &["vacant", "unassigned", "unfilled", "slot"];
pub(super) const TIMESHEET: &[&str] = &["timesheet", "time sheet", "attendance", "hours worked", "payroll"];
pub(super) const NOTE: &[&str] = &["memo", "announcement", "bulletin", "comment"];
pub(super) const CREW: &[&str] = &["department", "crew", "area", "members"];
pub(super) const AVAILABILITY: &[&str] = &["availability", "available", "unavailable", "when someone can work"];
pub(super) const CONNECTOR: &[&str] = &["webhook", "callback", "connector", "wfm", "subscription", "endpoint", "sync"];
pub(super) const ROSTER: &[&str] = &["roster", "rota", "duty"];
pub(super) const SETTINGS: &[&str] = &["settings", "time zone", "enabled", "provisioning"];
