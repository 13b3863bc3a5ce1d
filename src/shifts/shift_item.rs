//! What a shift, an open shift and a time off have in common, and the activities within shifts.

use super::theme::SCHEDULE_ENTITY_THEME;
use crate::table::{Kind, Law, Page, Property, Role, Rule, Text, Type};

const ITEM: Page = Page::resource("shiftitem");
const ACTIVITY: Page = Page::resource("shiftactivity");

/// An entry of the schedule: from when to when, and in which colour.
pub static SCHEDULE_ENTITY: Type = Type::new(
    "scheduleEntity",
    None,
    &[
        Property::new("startDateTime", Kind::DateTimeOffset, ITEM, "When it starts.").required().start(),
        Property::new("endDateTime", Kind::DateTimeOffset, ITEM, "When it ends.").required().end(),
        Property::new("theme", Kind::Enum(&SCHEDULE_ENTITY_THEME), Page::CSDL, "Its colour; never null.").not_null(),
    ],
    Page::resource("scheduleentity"),
    "An entry of the schedule: from when to when, and in which colour.",
);

/// One version of a shift.
pub static SHIFT_ITEM: Type = Type::new(
    "shiftItem",
    Some(&SCHEDULE_ENTITY),
    &[
        Property::new("notes", Kind::TEXT, ITEM, "Notes on it, for those who see it."),
        Property::new("displayName", Kind::TEXT, ITEM, "Its label."),
        Property::new("activities", Kind::Complex(&SHIFT_ACTIVITY), ITEM, "The activities within it; may be empty.")
            .list()
            .role(Role::Activities)
            .advised(),
    ],
    ITEM,
    "One version of a shift.",
)
.rules(&[
    ENDS_AFTER_START,
    Rule::new(Law::Lasts, Page::resource("shift"), "It lasts from 1 minute to 24 hours."),
    HOLDS_ITS_ACTIVITIES,
]);

/// A piece of a shift, such as a break or a training.
pub static SHIFT_ACTIVITY: Type = Type::new(
    "shiftActivity",
    None,
    &[
        Property::new("isPaid", Kind::Boolean, ACTIVITY, "Whether it is paid.").required(),
        Property::new("startDateTime", Kind::DateTimeOffset, ACTIVITY, "When it starts.").required().start(),
        Property::new("endDateTime", Kind::DateTimeOffset, ACTIVITY, "When it ends.").required().end(),
        Property::new("code", Kind::TEXT, ACTIVITY, "A code of the customer's own; may be empty.").required(),
        Property::new("displayName", Kind::String(Text::Most(50)), ACTIVITY, "Its name; Teams shows 50 characters of it.")
            .required(),
        Property::new("theme", Kind::Enum(&SCHEDULE_ENTITY_THEME), Page::CSDL, "Its colour; never null.").not_null(),
    ],
    ACTIVITY,
    "A piece of a shift, such as a break or a training.",
)
.rules(&[ENDS_AFTER_START]);

/// The end comes after the start.
pub(super) const ENDS_AFTER_START: Rule =
    Rule::new(Law::EndsAfterStart, Page::resource("shift"), "It ends after it starts, whatever the offsets.");

/// Activities lie within their shift.
pub(super) const HOLDS_ITS_ACTIVITIES: Rule = Rule::new(
    Law::Holds,
    Page::CONNECTORS,
    "Its activities lie within it and do not overlap; Microsoft's connectors build a shift from its first activity to its last.",
);
