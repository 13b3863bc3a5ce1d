//! The schedule of a team: its settings, its time clock, and how drafts are shared.

use super::entity::ENTITY;
use super::parameters::TEAM;
use super::permissions::{READ, WRITE};
use super::shift_item::ENDS_AFTER_START;
use super::words;
use crate::table::{Description, Enum, Form, Format, Kind, Method, Operation, Page, Property, Response, Spelling, Type, members};

const PAGE: Page = Page::resource("schedule");
const SHARING: Page = Page::operation("schedule-share");
const LOCATION: Page = Page::resource("geocoordinates");

/// The schedule of a team.
pub static SCHEDULE: Type = Type::new(
    "schedule",
    Some(&ENTITY),
    &[
        Property::new("enabled", Kind::Boolean, PAGE, "Whether the team uses Shifts.").also(&["isEnabled"]).required(),
        Property::new("timeZone", Kind::String(Format::TimeZone), PAGE, "Its IANA time zone, such as America/Chicago.")
            .required(),
        Property::new("provisionStatus", Kind::Enum(&OPERATION_STATUS), PAGE, "The status of its provisioning.").read_only(),
        Property::new("provisionStatusCode", Kind::TEXT, PAGE, "Why its provisioning failed.").read_only(),
        Property::new("timeClockEnabled", Kind::Boolean, PAGE, "Whether employees clock in and out."),
        Property::new("openShiftsEnabled", Kind::Boolean, PAGE, "Whether there are open shifts."),
        Property::new("swapShiftsRequestsEnabled", Kind::Boolean, PAGE, "Whether employees may ask to swap shifts."),
        Property::new("offerShiftRequestsEnabled", Kind::Boolean, PAGE, "Whether employees may offer a shift to another."),
        Property::new("timeOffRequestsEnabled", Kind::Boolean, PAGE, "Whether employees may ask for time off."),
        Property::new("startDayOfWeek", Kind::Enum(&DAY_OF_WEEK), PAGE, "The day on which its week starts."),
        Property::new(
            "isActivitiesIncludedWhenCopyingShiftsEnabled",
            Kind::Boolean,
            PAGE,
            "Whether a copied shift includes its activities.",
        ),
        Property::new("timeClockSettings", Kind::Complex(&TIME_CLOCK_SETTINGS), PAGE, "Where employees may clock in and out."),
        Property::new(
            "workforceIntegrationIds",
            Kind::id("WFI_"),
            Page::GUIDE,
            "The workforce integration that is called when it changes. The service reads only the first id.",
        )
        .first_counts(),
    ],
    PAGE,
    "The schedule of a team; a team has one.",
);

/// Where employees may clock in and out.
pub static TIME_CLOCK_SETTINGS: Type = Type::new(
    "timeClockSettings",
    None,
    &[Property::new(
        "approvedLocation",
        Kind::Complex(&GEO_COORDINATES),
        Page::resource("timeclocksettings"),
        "The approved location.",
    )],
    Page::resource("timeclocksettings"),
    "Where employees may clock in and out.",
);

/// A place on Earth.
pub static GEO_COORDINATES: Type = Type::new(
    "geoCoordinates",
    None,
    &[
        Property::new("altitude", Kind::Double, LOCATION, "Its altitude above sea level, in feet."),
        Property::new("latitude", Kind::Double, LOCATION, "Its latitude in degrees."),
        Property::new("longitude", Kind::Double, LOCATION, "Its longitude in degrees."),
    ],
    LOCATION,
    "A place on Earth.",
);

/// The time range that is shared, and who is notified.
pub static SHARE: Type = Type::new(
    "share",
    None,
    &[
        Property::new(
            "notifyTeam",
            Kind::Boolean,
            SHARING,
            "Whether the whole team is notified, or only users whose shifts are shared.",
        )
        .required(),
        Property::new("startDateTime", Kind::DateTimeOffset, SHARING, "The start of the shared range.").required().start(),
        Property::new("endDateTime", Kind::DateTimeOffset, SHARING, "The end of the shared range.").advised().end(),
    ],
    SHARING,
    "The time range that is shared, and who is notified.",
)
.rules(&[ENDS_AFTER_START]);

/// The status of a schedule's provisioning.
pub static OPERATION_STATUS: Enum = Enum {
    name: "operationStatus",
    plural: "operationStatuses",
    members: members!["NotStarted" = 0, "Running" = 1, "Completed" = 2, "Failed" = 3],
    known: 4,
    unknown_future_value: None,
    spelling: Spelling::Schema,
    page: PAGE,
    description: Description::new("The status of a schedule's provisioning."),
};

/// A day of the week.
pub static DAY_OF_WEEK: Enum = Enum {
    name: "dayOfWeek",
    plural: "daysOfWeek",
    members: members!["sunday" = 0, "monday" = 1, "tuesday" = 2, "wednesday" = 3, "thursday" = 4, "friday" = 5, "saturday" = 6,],
    known: 7,
    unknown_future_value: None,
    spelling: Spelling::AnyCasing,
    page: Page::CSDL,
    description: Description::new("A day of the week."),
};

/// Get schedule.
pub static GET_SCHEDULE: Operation = Operation::new(
    "getSchedule",
    Method::Get,
    "/teams/{teamId}/schedule",
    Page::operation("schedule-get"),
    "Reads the schedule and the status of its provisioning.",
)
.parameters(&[TEAM])
.responds(200, Response::Entity(&SCHEDULE))
.permissions(READ)
.also(&[&["status"], words::READ, words::SETTINGS]);

/// Create or replace schedule.
pub static PUT_SCHEDULE: Operation = Operation::new(
    "putSchedule",
    Method::Put,
    "/teams/{teamId}/schedule",
    Page::operation("team-put-schedule"),
    "Creates or replaces the schedule. Provisioning continues in the background.",
)
.parameters(&[TEAM])
.body(&SCHEDULE, Form::Create)
.responds(200, Response::Entity(&SCHEDULE))
.permissions(WRITE)
.also(&[&["set up", "enable", "provision", "configure"], words::CREATE, words::CHANGE, words::SETTINGS]);

/// Share schedule.
pub static SHARE_SCHEDULE: Operation = Operation::new(
    "shareSchedule",
    Method::Post,
    "/teams/{teamId}/schedule/share",
    SHARING,
    "Shares a time range of the schedule: drafts become shared versions, and entries staged for deletion are deleted.",
)
.parameters(&[TEAM])
.body(&SHARE, Form::Create)
.responds(200, Response::NoContent)
.permissions(WRITE)
.also(&[&["publish", "release", "notify", "announce", "go live"], words::DRAFT]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET_SCHEDULE, &PUT_SCHEDULE, &SHARE_SCHEDULE];
