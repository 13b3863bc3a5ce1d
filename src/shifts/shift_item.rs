//! What a shift, an open shift and a time off have in common, and the activities within shifts.

use super::theme::SCHEDULE_ENTITY_THEME;
use crate::table::{Kind, Law, Number, Page, Property, Rule, Text, Type};

const ITEM: Page = Page::Resource("shiftitem");
const ACTIVITY: Page = Page::Resource("shiftactivity");

/// An entry of the schedule: from when to when, and in which colour.
pub static SCHEDULE_ENTITY: Type = Type::new(
    "scheduleEntity",
    None,
    &[
        Property::new("startDateTime", Kind::DateTimeOffset, ITEM, "When it starts.").required().start(),
        Property::new("endDateTime", Kind::DateTimeOffset, ITEM, "When it ends.").required().end(),
        Property::new("theme", Kind::Enum(&SCHEDULE_ENTITY_THEME), Page::Csdl, "Its colour; never null.").not_null(),
    ],
    Page::Resource("scheduleentity"),
    "An entry of the schedule: from when to when, and in which colour.",
);

/// One version of a shift.
pub static SHIFT_ITEM: Type = Type::new(
    "shiftItem",
    Some(&SCHEDULE_ENTITY),
    &[
        Property::new("notes", Kind::String(Text::Free), ITEM, "Notes on it, for those who see it."),
        Property::new("displayName", Kind::String(Text::Free), ITEM, "Its label."),
        Property::new(
            "activities",
            Kind::Collection(&Kind::Complex(&SHIFT_ACTIVITY)),
            ITEM,
            "The activities within it; may be empty.",
        )
        .advised(),
    ],
    ITEM,
    "One version of a shift.",
)
.rules(&[ENDS_AFTER_START, HOLDS_ITS_ACTIVITIES]);

/// A piece of a shift, such as a break or a training.
pub static SHIFT_ACTIVITY: Type = Type::new(
    "shiftActivity",
    None,
    &[
        Property::new("isPaid", Kind::Boolean, ACTIVITY, "Whether it is paid.").required(),
        Property::new("startDateTime", Kind::DateTimeOffset, ACTIVITY, "When it starts.").required().start(),
        Property::new("endDateTime", Kind::DateTimeOffset, ACTIVITY, "When it ends.").required().end(),
        Property::new("code", Kind::String(Text::Free), ACTIVITY, "A code of the customer's own; may be empty.").required(),
        Property::new(
            "displayName",
            Kind::String(Text::Most(&Number { value: 50, digits: "50" })),
            ACTIVITY,
            "Its name; Teams shows 50 characters of it.",
        )
        .required(),
        Property::new("theme", Kind::Enum(&SCHEDULE_ENTITY_THEME), Page::Csdl, "Its colour; never null.").not_null(),
    ],
    ACTIVITY,
    "A piece of a shift, such as a break or a training.",
)
.rules(&[ENDS_AFTER_START]);

/// The end comes after the start.
pub(super) const ENDS_AFTER_START: Rule =
    Rule::new(Law::EndsAfterStart, Page::Resource("shift"), "It ends after it starts, whatever the offsets.");

/// Activities lie within their shift.
pub(super) const HOLDS_ITS_ACTIVITIES: Rule = Rule::new(
    Law::Holds { list: "activities" },
    Page::Connectors,
    "Its activities lie within it and do not overlap; Microsoft's connectors build a shift from its first activity to its last.",
);
