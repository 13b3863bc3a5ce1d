//! Examples of bodies, responses and filters of each type.

use super::json::Json;
use super::side::Side;
use crate::shifts::OPERATIONS;
use crate::table::{Count, Format, Id, Kind, Property, Role, Type};

/// What stands in examples, as JSON, by `property`, by `type.property` or by `property.property` of the one within the other.
static EITHER: &[(&str, &str)] = &[
    ("altitude", "594.2"),
    ("approve.message", r#""Enjoy your day.""#),
    ("clockInEvent.dateTime", r#""2026-03-04T08:02:00Z""#),
    ("clockOutEvent.dateTime", r#""2026-03-04T16:01:00Z""#),
    ("content", r#""Started late because of the traffic.""#),
    ("contentType", r#""text""#),
    ("dayNoteDate", r#""2026-03-04""#),
    ("decline.message", r#""Too many are away that day.""#),
    ("draftDayNote", "null"),
    ("enabled", "true"),
    ("end.dateTime", r#""2026-03-04T12:31:00Z""#),
    ("endDateTime", r#""2026-03-04T16:00:00Z""#),
    ("endTime", r#""16:00:00""#),
    ("isPaid", "false"),
    ("isStagedForDeletion", "false"),
    ("latitude", "41.8781"),
    ("longitude", "-87.6298"),
    ("openShiftChangeRequest.senderMessage", r#""Can I take this shift?""#),
    ("openShiftItem.displayName", r#""Day shift""#),
    ("openShiftItem.notes", r#""Two more are needed at the till.""#),
    ("openSlotCount", "2"),
    ("recipientShiftId", r#""SHFT_a3b5c7d9-0e1f-4a2b-8c3d-4e5f6a7b8c9d""#),
    ("recipientUserId", r#""7b1f5a0e-3c2d-4e8f-9a6b-5d4c3b2a1f0e""#),
    ("recurrencePattern.daysOfWeek", r#"["monday", "wednesday", "friday"]"#),
    ("recurrencePattern.interval", "1"),
    ("recurrencePattern.type", r#""weekly""#),
    ("recurrenceRange.type", r#""noEnd""#),
    ("schedulingGroup.code", r#""TILL""#),
    ("schedulingGroup.displayName", r#""Cashiers""#),
    ("senderMessage", r#""Could you take this shift for me?""#),
    ("share.endDateTime", r#""2026-03-09T00:00:00Z""#),
    ("share.startDateTime", r#""2026-03-02T00:00:00Z""#),
    ("sharedDayNote.content", r#""A delivery comes at 11 in the morning.""#),
    ("shiftActivity.code", r#""""#),
    ("shiftActivity.displayName", r#""Lunch""#),
    ("shiftActivity.endDateTime", r#""2026-03-04T12:30:00Z""#),
    ("shiftActivity.startDateTime", r#""2026-03-04T12:00:00Z""#),
    ("shiftItem.displayName", r#""Day shift""#),
    ("shiftItem.notes", r#""Please count the till at noon.""#),
    ("start.dateTime", r#""2026-03-04T12:00:00Z""#),
    ("startDate", r#""2026-03-02""#),
    ("startDateTime", r#""2026-03-04T08:00:00Z""#),
    ("startDayOfWeek", r#""monday""#),
    ("startTime", r#""08:00:00""#),
    ("swapShiftsChangeRequest.senderMessage", r#""Could we swap our shifts?""#),
    ("theme", r#""blue""#),
    ("timeCardEvent.notes", "null"),
    ("timeOffReason.code", r#""VAC""#),
    ("timeOffReason.displayName", r#""Vacation""#),
    ("timeOffReason.iconType", r#""plane""#),
    ("timeOffRequest.senderMessage", r#""A day with my family, please.""#),
    ("timeZone", r#""America/Chicago""#),
    ("url", r#""https://shifts.example.com/callbacks""#),
    ("workforceIntegration.apiVersion", "1"),
    ("workforceIntegration.displayName", r#""Example scheduling""#),
];

/// What stands in the examples of bodies alone.
static BODIES: &[(&str, &str)] = &[
    ("eligibilityFilteringEnabledEntities", r#""SwapRequest""#),
    ("secret", r#""4f2d8c1b7a9e3056d1c4b8f27e6a90533b5d7f1e8c2a4960e7d3b1f58a6c9042""#),
    ("supportedEntities", r#""Shift,SwapRequest""#),
];

/// What stands in the examples of answers alone.
static ANSWERS: &[(&str, &str)] = &[
    ("application", "null"),
    ("assignedTo", r#""manager""#),
    ("confirmedBy", r#""user""#),
    ("createdDateTime", r#""2026-03-02T09:15:00.25Z""#),
    ("device", "null"),
    ("eligibilityFilteringEnabledEntities", r#""swapRequest""#),
    ("identity.displayName", r#""Adele Vance""#),
    ("lastModifiedDateTime", r#""2026-03-02T09:15:00.25Z""#),
    ("managerActionDateTime", "null"),
    ("managerActionMessage", "null"),
    ("managerUserId", "null"),
    ("provisionStatus", r#""Completed""#),
    ("provisionStatusCode", "null"),
    ("recipientActionDateTime", "null"),
    ("recipientActionMessage", "null"),
    ("schedule.id", r#""1e2f3a4b-5c6d-4e7f-8a9b-0c1d2e3f4a5b""#),
    ("secret", "null"),
    ("senderDateTime", r#""2026-03-02T09:15:00Z""#),
    ("shiftPreferences.id", r#""SHPR_8d7c6b5a-4f3e-4d2c-9b1a-0f9e8d7c6b5a""#),
    ("state", r#""pending""#),
    ("supportedEntities", r#""shift,swapRequest""#),
    ("timeCard.state", r#""clockedOut""#),
];

/// What examples leave out: what bodies may hold though others write it, and what goes with other kinds of recurrence.
static LEFT_OUT: &[&str] =
    &["dayOfMonth", "endDate", "firstDayOfWeek", "index", "month", "numberOfOccurrences", "recurrenceTimeZone"];

/// What the examples of bodies leave out.
static BODIES_LEAVE_OUT: &[&str] = &[
    "assignedTo",
    "confirmedBy",
    "lastModifiedBy",
    "managerActionMessage",
    "onBehalfOfUserId",
    "recipientActionMessage",
    "state",
];

/// The digits of the ids in examples, behind their prefixes.
const GUID: &str = "5ca83ce7-291d-43b7-bf53-af79eef4bc1d";

/// An id of a kind.
pub(super) fn id(of: Id) -> String {
    match of {
        Id::Guid => GUID.to_owned(),
        Id::Prefix(prefix) => format!("{prefix}{}", of_prefix(prefix)),
    }
}

fn of_prefix(prefix: &str) -> &'static str {
    match prefix {
        "SHFT_" => "0f004eda-32a6-4f0c-a076-18f76d997a55",
        "OPNSHFT_" => "577b75d2-a927-48c0-a5d1-dc984894e7b8",
        "TAG_" => "4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
        "TOR_" => "29a5ba96-c7ef-4e76-bec6-055323746314",
        _ => "0b87dd20-d5ed-4764-9c3e-cfc8516def09",
    }
}

/// An object of the type.
pub(super) fn object(of: &'static Type, side: Side) -> Json {
    within("", of, side)
}

/// An object of the type, held by the property of this name.
fn within(holder: &str, of: &'static Type, side: Side) -> Json {
    let properties = of.properties().into_iter().filter(|property| side.holds(property));
    Json::object(properties.filter(|property| !left_out(property, side)).map(|property| {
        let value = value(holder, of, property, side);
        (property.name, value)
    }))
}

/// What an editor inserts as the value of a property: of a version the whole object, also of a draft.
pub(in crate::print) fn property(of: &'static Type, property: &Property) -> Json {
    match property.kind {
        Kind::Complex(inner) => {
            let object = within(property.name, inner, Side::Body);
            if property.count == Count::One { object } else { Json::List(vec![object]) }
        }
        _ => value("", of, property, Side::Body),
    }
}

fn left_out(property: &Property, side: Side) -> bool {
    LEFT_OUT.contains(&property.name) || (side == Side::Body && BODIES_LEAVE_OUT.contains(&property.name))
}

fn value(holder: &str, of: &'static Type, property: &Property, side: Side) -> Json {
    if property.role == Some(Role::Draft) {
        return Json::NULL;
    }
    if let Some(literal) = literal(holder, of, property.name, side) {
        return Json::Literal(literal);
    }
    let one = match property.kind {
        Kind::Boolean => Json::Bool(true),
        Kind::Int32 { .. } | Kind::Double => Json::Number(1),
        Kind::String(Format::Id(of)) => Json::Text(id(of)),
        Kind::String(_) if property.name == "id" => Json::Text(id(id_of(of))),
        Kind::String(_) | Kind::Date | Kind::TimeOfDay | Kind::DateTimeOffset => Json::text(property.name),
        Kind::Enum(of) | Kind::Flags(of) => Json::text(of.members.first().map_or("", |member| member.name)),
        Kind::Complex(of) => within(property.name, of, side),
    };
    if property.count == Count::One { one } else { Json::List(vec![one]) }
}

/// What kind of id an object of the type has: that of the parameter by which paths name it.
fn id_of(of: &Type) -> Id {
    let named = |name: &str| name.strip_suffix("Id") == Some(of.name);
    let parameters = OPERATIONS.iter().flat_map(|operation| operation.parameters);
    parameters.into_iter().find(|parameter| named(parameter.name)).map_or(Id::Guid, |parameter| parameter.id)
}

/// The words for a property, the most particular first.
pub(super) fn literal(holder: &str, of: &Type, name: &str, side: Side) -> Option<&'static str> {
    let own = if side == Side::Body { BODIES } else { ANSWERS };
    let keys = [format!("{holder}.{name}"), format!("{}.{name}", of.name), name.to_owned()];
    let find = |key: &String| own.iter().chain(EITHER).find(|(known, _)| known == key).map(|(_, literal)| *literal);
    keys.iter().find_map(find)
}
