// Calls that neither the types nor the module take.
import {
  clockIn,
  confirmTimeCard,
  createDayNote,
  createOpenShift,
  createSchedulingGroup,
  createShift,
  createTimeCard,
  createTimeOff,
  createTimeOffReason,
  createTimeOffRequest,
  deleteShift,
  getDayNote,
  getShift,
  listDayNotes,
  listOfferShiftRequests,
  listOpenShifts,
  listShifts,
  listTimeCards,
  listTimeOffReasons,
  listTimeOffRequests,
  listTimesOff,
  listWorkforceIntegrations,
  putSchedule,
  replaceSchedulingGroup,
  replaceShift,
  replaceTimeOff,
  shareSchedule,
  stageShiftForDeletion,
  updateDayNote,
  updateShiftPreferences,
  updateWorkforceIntegration,
} from "graph-shifts";

const guid = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const team = { teamId: guid };
const shift = { ...team, shiftId: `SHFT_${guid}` };
const timeOff = { ...team, timeOffId: `SHFT_${guid}` };
const timeCard = { ...team, timeCardId: `TCK_${guid}` };
const dayNote = { ...team, dayNoteId: `NOTE_${guid}` };
const times = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z" };
const item = { ...times, activities: [] };
const away = { ...times, timeOffReasonId: `TOR_${guid}` };
const now = { dateTime: "2026-11-23T08:00:00Z" };

/** Each with the code of its issues. @type {ReadonlyArray<[code: import("graph-shifts").Code, call: () => unknown]>} */
export const refused = [
  // @ts-expect-error a path's parameter is missing
  ["required", () => getShift(team)],
  // @ts-expect-error every parameter is missing
  ["required", () => deleteShift({})],
  // @ts-expect-error an id is a text
  ["wrong_type", () => getShift({ ...team, shiftId: 1 })],
  // @ts-expect-error a GET has no body
  ["unknown_input", () => getShift({ ...shift, body: {} })],
  // @ts-expect-error a DELETE has no body
  ["unknown_input", () => deleteShift({ ...shift, body: {} })],
  // @ts-expect-error staging has no body
  ["unknown_input", () => stageShiftForDeletion({ ...shift, body: {} })],
  // @ts-expect-error a confirmation has no body
  ["unknown_input", () => confirmTimeCard({ ...timeCard, body: {} })],
  // @ts-expect-error the body is missing
  ["required", () => createShift(team)],
  // @ts-expect-error the body is missing, though nothing in it is required
  ["required", () => updateShiftPreferences({ userId: guid })],

  // @ts-expect-error day notes know no actsAs
  ["unknown_input", () => getDayNote({ ...dayNote, actsAs: guid })],
  // @ts-expect-error only writing shifts passes through
  ["unknown_input", () => getShift({ ...shift, passthrough: `WFI_${guid}` })],
  // @ts-expect-error a created shift is answered whole
  ["unknown_input", () => createShift({ ...team, body: { userId: guid, draftShift: item }, returnRepresentation: true })],
  // @ts-expect-error day notes are never answered to an update
  ["unknown_input", () => updateDayNote({ ...dayNote, body: {}, returnRepresentation: true })],
  // @ts-expect-error no such permission type
  ["not_a_member", () => getShift({ ...shift, permissionType: "app" })],
  // @ts-expect-error ids are never allowed to be wrong
  ["not_a_member", () => getShift({ ...shift, allow: ["not_a_guid"] })],
  // @ts-expect-error a token is none of an input
  ["unknown_input", () => listWorkforceIntegrations({ token: "x" })],

  // @ts-expect-error a range starts at or after a time: ge alone
  ["bad_filter", () => listShifts({ ...team, filter: { sharedShift: { startDateTime: { gt: times.startDateTime } } } })],
  // @ts-expect-error a range ends at or before a time: le alone
  ["bad_filter", () => listShifts({ ...team, filter: { draftShift: { endDateTime: { ge: times.startDateTime } } } })],
  // @ts-expect-error shifts are filtered by their times alone
  ["bad_filter", () => listShifts({ ...team, filter: { userId: { eq: guid } } })],
  // @ts-expect-error times off have other versions than shifts
  ["bad_filter", () => listTimesOff({ ...team, filter: { sharedShift: { startDateTime: { ge: times.startDateTime } } } })],
  // @ts-expect-error a filter is no text
  ["wrong_type", () => listShifts({ ...team, filter: "sharedShift/startDateTime ge 2026-11-23T08:00:00Z" })],
  // @ts-expect-error a filter's time is never null
  ["null_not_allowed", () => listShifts({ ...team, filter: { sharedShift: { startDateTime: { ge: null } } } })],
  // @ts-expect-error no such state
  ["not_a_member", () => listTimeCards({ ...team, filter: { state: { eq: "unknownFutureValue" } } })],
  // @ts-expect-error a day is no date with time
  ["not_a_date", () => listDayNotes({ ...team, filter: { dayNoteDate: { eq: new Date() } } })],
  // @ts-expect-error reasons have no filter
  ["unknown_input", () => listTimeOffReasons({ ...team, filter: {} })],
  // @ts-expect-error the page of open shifts names no filter
  ["unknown_input", () => listOpenShifts({ ...team, filter: {} })],
  // @ts-expect-error only time cards come in pages of a size
  ["unknown_input", () => listShifts({ ...team, top: 5 })],
  // @ts-expect-error a size is a number
  ["wrong_type", () => listTimeCards({ ...team, top: "5" })],
  // @ts-expect-error an order is a text
  ["wrong_type", () => listTimeCards({ ...team, orderBy: ["createdDateTime"] })],
  // @ts-expect-error requests are filtered by their state alone
  ["bad_filter", () => listTimeOffRequests({ ...team, filter: { senderUserId: { eq: guid } } })],
  // @ts-expect-error no request is open
  ["not_a_member", () => listOfferShiftRequests({ ...team, filter: { state: { eq: "open" } } })],
  // @ts-expect-error the other version is sent as null or keeps its value
  ["not_a_member", () => replaceShift({ ...shift, otherVersion: "drop", body: { userId: guid, sharedShift: item } })],
  // @ts-expect-error a new shift has no other version
  ["unknown_input", () => createShift({ ...team, otherVersion: "keep", body: { userId: guid, sharedShift: item } })],
  // @ts-expect-error preferences are changed by PATCH or PUT
  ["not_a_member", () => updateShiftPreferences({ userId: guid, method: "POST", body: {} })],
  // @ts-expect-error no other operation takes a method
  ["unknown_input", () => replaceShift({ ...shift, method: "PATCH", body: { userId: guid, sharedShift: item } })],
  // @ts-expect-error a query option is a text, a number or true or false
  ["wrong_type", () => listOpenShifts({ ...team, query: { $top: [5] } })],

  // @ts-expect-error a shift is somebody's
  ["required", () => createShift({ ...team, body: { sharedShift: item } })],
  // @ts-expect-error a shift's user is never null
  ["null_not_allowed", () => createShift({ ...team, body: { userId: null, sharedShift: item } })],
  // @ts-expect-error a new shift has one version
  ["no_version", () => createShift({ ...team, body: { userId: guid } })],
  // @ts-expect-error a new shift has one version
  ["no_version", () => createShift({ ...team, body: { userId: guid, sharedShift: null } })],
  // @ts-expect-error draft and shared exclude each other
  ["draft_and_shared", () => createShift({ ...team, body: { userId: guid, sharedShift: item, draftShift: item } })],
  // @ts-expect-error draft and shared exclude each other
  ["draft_and_shared", () => replaceShift({ ...shift, body: { userId: guid, sharedShift: item, draftShift: item } })],
  // @ts-expect-error both versions null leave nothing
  ["no_version", () => replaceShift({ ...shift, body: { userId: guid, sharedShift: null, draftShift: null } })],
  // @ts-expect-error a shift that is replaced is somebody's too
  ["required", () => replaceShift({ ...shift, body: { sharedShift: item } })],
  [
    "draft_and_shared",
    // @ts-expect-error draft and shared exclude each other
    () => createOpenShift({ ...team, body: { schedulingGroupId: "TAG_1", sharedOpenShift: item, draftOpenShift: item } }),
  ],
  // @ts-expect-error draft and shared exclude each other
  ["draft_and_shared", () => createTimeOff({ ...team, body: { userId: guid, sharedTimeOff: away, draftTimeOff: away } })],
  // @ts-expect-error a time off has a reason
  ["required", () => createTimeOff({ ...team, body: { userId: guid, sharedTimeOff: times } })],
  // @ts-expect-error both versions null leave nothing
  ["no_version", () => replaceTimeOff({ ...timeOff, body: { userId: guid, sharedTimeOff: null, draftTimeOff: null } })],
  // @ts-expect-error a shift has no slots
  ["unknown_property", () => createShift({ ...team, body: { userId: guid, sharedShift: { ...item, openSlotCount: 1 } } })],
  // @ts-expect-error unknownFutureValue cannot be written
  ["not_a_member", () => createShift({ ...team, body: { userId: guid, sharedShift: { ...item, theme: "unknownFutureValue" } } })],

  // @ts-expect-error a schedule has a time zone
  ["required", () => putSchedule({ ...team, body: { enabled: true } })],
  // @ts-expect-error no such day
  ["not_a_member", () => putSchedule({ ...team, body: { enabled: true, timeZone: "UTC", startDayOfWeek: "someday" } })],
  [
    "wrong_type",
    () =>
      putSchedule({
        ...team,
        // @ts-expect-error a latitude is a number
        body: { enabled: true, timeZone: "UTC", timeClockSettings: { approvedLocation: { latitude: "1" } } },
      }),
  ],
  [
    "wrong_type",
    // @ts-expect-error integrations are a list
    () => putSchedule({ ...team, body: { enabled: true, timeZone: "UTC", workforceIntegrationIds: `WFI_${guid}` } }),
  ],
  // @ts-expect-error it is said who hears of it
  ["required", () => shareSchedule({ ...team, body: times })],
  // @ts-expect-error no such icon
  ["not_a_member", () => createTimeOffReason({ ...team, body: { displayName: "Sick", iconType: "Doctor", isActive: true } })],
  [
    "not_a_member",
    // @ts-expect-error unknownFutureValue cannot be written
    () => createTimeOffReason({ ...team, body: { displayName: "Sick", iconType: "unknownFutureValue", isActive: true } }),
  ],
  // @ts-expect-error a request's state is one of three
  ["not_a_member", () => createTimeOffRequest({ ...team, body: { ...away, state: "unknownFutureValue" } })],
  // @ts-expect-error a group has users
  ["required", () => createSchedulingGroup({ ...team, body: { displayName: "Cashiers", isActive: true } })],
  [
    "null_not_allowed",
    () =>
      replaceSchedulingGroup({
        ...team,
        schedulingGroupId: "TAG_1",
        // @ts-expect-error a group's users are never null
        body: { displayName: "Cashiers", isActive: true, userIds: null },
      }),
  ],

  // @ts-expect-error no such flag
  ["not_a_member", () => createTimeCard({ ...team, body: { confirmedBy: ["admin"] } })],
  // @ts-expect-error unknownFutureValue cannot be written
  ["not_a_member", () => createTimeCard({ ...team, body: { confirmedBy: ["user", "unknownFutureValue"] } })],
  // @ts-expect-error an event has a time
  ["required", () => createTimeCard({ ...team, body: { clockInEvent: { isAtApprovedLocation: true } } })],
  // @ts-expect-error a break has a start
  ["required", () => createTimeCard({ ...team, body: { breaks: [{ end: now }] } })],
  // @ts-expect-error notes are no text
  ["wrong_type", () => clockIn({ ...team, body: { notes: "Early" } })],
  // @ts-expect-error no such content
  ["not_a_member", () => clockIn({ ...team, body: { notes: { contentType: "markdown", content: "Early" } } })],
  // @ts-expect-error a day is no date with time
  ["not_a_date", () => createDayNote({ ...team, body: { dayNoteDate: new Date(), sharedDayNote: null } })],
  [
    "not_a_member",
    // @ts-expect-error no such pattern
    () => updateShiftPreferences({ userId: guid, body: { availability: [{ recurrence: { pattern: { type: "hourly" } } }] } }),
  ],
  [
    "null_not_allowed",
    // @ts-expect-error an interval is never null
    () => updateShiftPreferences({ userId: guid, body: { availability: [{ recurrence: { pattern: { interval: null } } }] } }),
  ],
  [
    "not_a_member",
    () =>
      // @ts-expect-error a flag of the other set
      updateWorkforceIntegration({ workforceIntegrationId: "WFI_1", body: { eligibilityFilteringEnabledEntities: ["shift"] } }),
  ],
];
