//! Day notes: what a team needs to know about a day.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::item_body::ITEM_BODY;
use super::parameters::TEAM;
use super::permissions::{READ_SCHEDULE_ALONE, WRITE_SCHEDULE_ALONE};
use super::words;
use crate::table::{ByApplication, Form, Id, Kind, Method, Operation, Page, Parameter, Property, Response, Rule, RuleKind, Type};

const PAGE: Page = Page::resource("daynote");
const CREATE: Page = Page::operation("schedule-post-daynotes");
const LIST: Page = Page::operation("schedule-list-daynotes");

/// A note on a day.
pub static DAY_NOTE: Type = Type::new(
    "dayNote",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("dayNoteDate", Kind::Date, CREATE, "The day.").also(&["date"]).advised(),
        Property::new(
            "sharedDayNote",
            Kind::Complex(&ITEM_BODY),
            CREATE,
            "The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round.",
        ),
        Property::new(
            "draftDayNote",
            Kind::Complex(&ITEM_BODY),
            CREATE,
            "The version that only managers see until it is shared.",
        ),
    ],
    PAGE,
    "A note on a day.",
)
.rules(&[Rule::new(RuleKind::TextOnly, PAGE, "Only notes of the content type text are supported.")]);

/// The day notes to list.
pub static LIST_DAY_NOTES_FILTER: Type = Type::new(
    "listDayNotesFilter",
    None,
    &[Property::new("dayNoteDate", Kind::Complex(&DAY_NOTE_DATE_FILTER), LIST, "Those on this day.").also(&["date"]).not_null()],
    LIST,
    "The day notes to list.",
);

/// The comparison of a note's day.
pub static DAY_NOTE_DATE_FILTER: Type = Type::new(
    "dayNoteDateFilter",
    None,
    &[Property::new("eq", Kind::Date, LIST, "The day.").also(&["equals", "=", "=="]).not_null()],
    LIST,
    "The comparison of a note's day.",
);

const DAY_NOTE_ID: Parameter = Parameter::new("dayNoteId", Id::Prefix("NOTE_"), "The day note.");

/// List dayNotes.
pub static LIST_DAY_NOTES: Operation =
    Operation::new("listDayNotes", Method::Get, "/teams/{teamId}/schedule/dayNotes", LIST, "Lists the day notes of a team.")
        .parameters(&[TEAM])
        .filter(&LIST_DAY_NOTES_FILTER)
        .responds(200, Response::Collection(&DAY_NOTE))
        .permissions(READ_SCHEDULE_ALONE)
        .by_application(ByApplication::Plain)
        .also(&[words::LIST, words::NOTE]);

/// Create dayNote.
pub static CREATE_DAY_NOTE: Operation =
    Operation::new("createDayNote", Method::Post, "/teams/{teamId}/schedule/dayNotes", CREATE, "Creates a day note.")
        .parameters(&[TEAM])
        .body(&DAY_NOTE, Form::Create)
        .responds(200, Response::Entity(&DAY_NOTE))
        .permissions(WRITE_SCHEDULE_ALONE)
        .by_application(ByApplication::Plain)
        .also(&[words::CREATE, words::DRAFT, words::NOTE]);

/// Get dayNote.
pub static GET_DAY_NOTE: Operation = Operation::new(
    "getDayNote",
    Method::Get,
    "/teams/{teamId}/schedule/dayNotes/{dayNoteId}",
    Page::operation("daynote-get"),
    "Reads a day note.",
)
.parameters(&[TEAM, DAY_NOTE_ID])
.responds(200, Response::Entity(&DAY_NOTE))
.permissions(READ_SCHEDULE_ALONE)
.by_application(ByApplication::Plain)
.also(&[words::READ, words::NOTE]);

/// Update dayNote.
pub static UPDATE_DAY_NOTE: Operation = Operation::new(
    "updateDayNote",
    Method::Put,
    "/teams/{teamId}/schedule/dayNotes/{dayNoteId}",
    Page::operation("daynote-update"),
    "Replaces a day note. Properties that the body leaves out keep their values.",
)
.parameters(&[TEAM, DAY_NOTE_ID])
.body(&DAY_NOTE, Form::Change)
.permissions(WRITE_SCHEDULE_ALONE)
.by_application(ByApplication::Plain)
.also(&[words::CHANGE, words::DRAFT, words::NOTE]);

/// Delete dayNote.
pub static DELETE_DAY_NOTE: Operation = Operation::new(
    "deleteDayNote",
    Method::Delete,
    "/teams/{teamId}/schedule/dayNotes/{dayNoteId}",
    Page::operation("schedule-delete-daynotes"),
    "Deletes a day note.",
)
.parameters(&[TEAM, DAY_NOTE_ID])
.permissions(WRITE_SCHEDULE_ALONE)
.by_application(ByApplication::Plain)
.also(&[words::DELETE, words::NOTE]);

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST_DAY_NOTES, &CREATE_DAY_NOTE, &GET_DAY_NOTE, &UPDATE_DAY_NOTE, &DELETE_DAY_NOTE];
