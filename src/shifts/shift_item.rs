//! The properties that shifts and open shifts have in common, and the activities in them.

use super::theme::SCHEDULE_ENTITY_THEME;
use crate::table::{Format, Kind, Page, Property, Role, Rule, RuleKind, Type};

const ITEM: Page = Page::resource("shiftitem");
const ACTIVITY: Page = Page::resource("shiftactivity");

/// An entry of the schedule, with its start, end and color.
pub static SCHEDULE_ENTITY: Type = Type::new(
    "scheduleEntity",
    None,
    &[
        Property::new("startDateTime", Kind::DateTimeOffset, ITEM, "When it starts.").required().start(),
        Property::new("endDateTime", Kind::DateTimeOffset, ITEM, "When it ends.").required().end(),
        Property::new("theme", Kind::Enum(&SCHEDULE_ENTITY_THEME), Page::CSDL, "Its color; never null.")
            .also(&["color", "colour"])
            .not_null(),
    ],
    Page::resource("scheduleentity"),
    "An entry of the schedule, with its start, end and color.",
)
.received(&[Property::new("isActive", Kind::Boolean, Page::GUIDE, "Whether it counts; false once a manager has deleted it.")]);

/// The contradiction on a version that an update leaves out.
pub(super) const OTHER_VERSION: &str = "the page says both that the draft or the shared version should be null and that what \
     is left out keeps its value. By default the version that is left out is sent as null.";

/// One version of a shift.
pub static SHIFT_ITEM: Type = Type::new(
    "shiftItem",
    Some(&SCHEDULE_ENTITY),
    &[
        Property::new("notes", Kind::TEXT, ITEM, "Notes on it, for those who see it.").also(&[
            "comment",
            "comments",
            "description",
        ]),
        Property::new("displayName", Kind::TEXT, ITEM, "Its label.").also(&["name", "title", "label"]),
        Property::new("activities", Kind::Complex(&SHIFT_ACTIVITY), ITEM, "The activities within it; may be empty.")
            .array()
            .role(Role::Activities)
            .advised(),
    ],
    ITEM,
    "One version of a shift.",
)
.rules(&[
    ENDS_AFTER_START,
    Rule::new(RuleKind::LengthWithinDay, Page::resource("shift"), "It lasts from 1 minute to 24 hours."),
    ACTIVITIES_WITHIN_SHIFT,
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
        Property::new(
            "displayName",
            Kind::String(Format::MaxLength(50)),
            ACTIVITY,
            "Its name. Teams shows its first 50 characters.",
        )
        .also(&["name", "title", "label"])
        .required(),
        Property::new("theme", Kind::Enum(&SCHEDULE_ENTITY_THEME), Page::CSDL, "Its color; never null.")
            .also(&["color", "colour"])
            .not_null(),
    ],
    ACTIVITY,
    "A piece of a shift, such as a break or a training.",
)
.rules(&[ENDS_AFTER_START]);

/// The end comes after the start.
pub(super) const ENDS_AFTER_START: Rule =
    Rule::new(RuleKind::EndsAfterStart, Page::resource("shift"), "The end is after the start, compared across offsets.");

/// Activities are within their shift.
pub(super) const ACTIVITIES_WITHIN_SHIFT: Rule = Rule::new(
    RuleKind::ActivitiesWithinShift,
    Page::CONNECTORS,
    "Its activities are within it and do not overlap. Microsoft's connectors build a shift from its first activity to its last.",
);
