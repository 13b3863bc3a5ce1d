// What bodies hold: the tables that the module walks texts beside. Printed from the tables by `cargo xtask print`.

import { enumeration } from "./rows.js";
import { type } from "./schema.js";

/** How far the provisioning of a schedule is. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const operationStatuses = /*#__PURE__*/ enumeration("operationStatus", 4, "NotStarted Running Completed Failed");

/** A day of the week. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
export const daysOfWeek = /*#__PURE__*/ enumeration("dayOfWeek", 7, "sunday monday tuesday wednesday thursday friday saturday", 1);

/** The colour that an entry of the schedule has. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const scheduleEntityThemes = /*#__PURE__*/ enumeration("scheduleEntityTheme", 12, "white blue green purple pink yellow gray darkBlue darkGreen darkPurple darkPink darkYellow darkRed cranberry darkOrange bronze peach gold lime forest lightGreen jade lightTeal darkTeal steel skyBlue blueGray lavender lilac plum magenta darkBrown beige charcoal silver");

/** The icon of a reason for times off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReasonIconTypes = /*#__PURE__*/ enumeration("timeOffReasonIconType", 21, "none car calendar running plane firstAid doctor notWorking clock juryDuty globe cup phone weather umbrella piggyBank dog cake trafficCone pin sunny");

/** Who has to act on a request. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequestActors = /*#__PURE__*/ enumeration("scheduleChangeRequestActor", 4, "sender recipient manager system");

/** How far a request has come. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeStates = /*#__PURE__*/ enumeration("scheduleChangeState", 3, "pending approved declined");

/** Whether a text is plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const bodyTypes = /*#__PURE__*/ enumeration("bodyType", 2, "text html");

/** Whether the user of a time card is at work. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCardStates = /*#__PURE__*/ enumeration("timeCardState", 3, "clockedIn onBreak clockedOut");

/** Who has confirmed a time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const confirmedByMembers = /*#__PURE__*/ enumeration("confirmedBy", 3, "none user manager");

/** What recurs: days, weeks, months or years. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePatternTypes = /*#__PURE__*/ enumeration("recurrencePatternType", 6, "daily weekly absoluteMonthly relativeMonthly absoluteYearly relativeYearly", 1);

/** Which of the allowed days in a month it is. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const weekIndexes = /*#__PURE__*/ enumeration("weekIndex", 5, "first second third fourth last", 1);

/** How a pattern ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRangeTypes = /*#__PURE__*/ enumeration("recurrenceRangeType", 3, "endDate noEnd numbered", 1);

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const encryptionProtocols = /*#__PURE__*/ enumeration("workforceIntegrationEncryptionProtocol", 1, "sharedSecret");

/** What an integration is called for. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const supportedEntities = /*#__PURE__*/ enumeration("workforceIntegrationSupportedEntities", 7, "none0 shift1 swapRequest2 userShiftPreferences8 openShift16 openShiftRequest32 offerShiftRequest64 timeCard2048 timeOffReason4096 timeOff8192 timeOffRequest16384", 2);

/** What an integration is asked about before users may choose. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const eligibilityFilteringEnabledEntities = /*#__PURE__*/ enumeration("eligibilityFilteringEnabledEntities", 3, "none0 swapRequest1 offerShiftRequest2 timeOffReason8", 2);

/** An object with an id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
export const entity = /*#__PURE__*/ type(
  "entity", 0, 0, [],
  "id^s",
);

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export const geoCoordinates = /*#__PURE__*/ type(
  "geoCoordinates", 0, 0, [],
  "altitude:d latitude:d longitude:d",
);

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export const timeClockSettings = /*#__PURE__*/ type(
  "timeClockSettings", 0, 0, [geoCoordinates],
  "approvedLocation:o0",
);

/** The schedule of a team; a team has one. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const schedule = /*#__PURE__*/ type(
  "schedule", 0, entity, [daysOfWeek, timeClockSettings],
  "enabled!b timeZone!z provisionStatus^s provisionStatusCode^s timeClockEnabled:b openShiftsEnabled:b swapShiftsRequestsEnabled:b offerShiftRequestsEnabled:b timeOffRequestsEnabled:b startDayOfWeek:e0 isActivitiesIncludedWhenCopyingShiftsEnabled:b timeClockSettings:o1 workforceIntegrationIds+p9@2",
);

/** What is shared, and who hears of it. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export const shareBody = /*#__PURE__*/ type(
  "share", "0schedule-share", 0, [],
  "notifyTeam!b startDateTime!<t endDateTime?>t",
  "01shift",
);

/** Where a range starts; the service takes ge alone. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const startFilter = /*#__PURE__*/ type(
  "startFilter", "0schedule-list-shifts", 0, [],
  "ge-t",
);

/** Where a range ends; the service takes le alone. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const endFilter = /*#__PURE__*/ type(
  "endFilter", "0schedule-list-shifts", 0, [],
  "le-t",
);

/** The range of time in which a version lies. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const rangeFilter = /*#__PURE__*/ type(
  "rangeFilter", "0schedule-list-shifts", 0, [startFilter, endFilter],
  "startDateTime-o0 endDateTime-o1",
);

/** Which shifts are listed. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const listShiftsFilter = /*#__PURE__*/ type(
  "listShiftsFilter", "0schedule-list-shifts", 0, [rangeFilter],
  "sharedShift-o0 draftShift-o0",
);

/** An object of which the service knows who changed it when. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
export const changeTrackedEntity = /*#__PURE__*/ type(
  "changeTrackedEntity", 0, entity, [],
  "createdDateTime^s lastModifiedDateTime^s createdBy^s lastModifiedBy^s",
);

/** An entry of the schedule: from when to when, and in which colour. https://learn.microsoft.com/graph/api/resources/scheduleentity?view=graph-rest-1.0 */
export const scheduleEntity = /*#__PURE__*/ type(
  "scheduleEntity", 0, 0, [scheduleEntityThemes],
  "startDateTime!<t endDateTime!>t theme-e0@3",
);

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export const shiftActivity = /*#__PURE__*/ type(
  "shiftActivity", 0, 0, [scheduleEntityThemes],
  "isPaid!b startDateTime!<t endDateTime!>t code!s displayName!x50 theme-e0@3",
  "01shift",
);

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const shiftItem = /*#__PURE__*/ type(
  "shiftItem", 0, scheduleEntity, [shiftActivity],
  "notes:s displayName:s activities?*&o0",
  "01shift 11shift 34",
);

/** A shift that somebody has. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export const shift = /*#__PURE__*/ type(
  "shift", 0, changeTrackedEntity, [shiftItem],
  "userId!g schedulingGroupId?p2 draftShift%o0 sharedShift=o0 isStagedForDeletion:b schedulingGroupInfo^s teamInfo^s userInfo^s",
  "40schedule-post-shifts",
);

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export const openShiftItem = /*#__PURE__*/ type(
  "openShiftItem", 0, shiftItem, [],
  "openSlotCount?-n0_1",
  "01shift 21shift 34",
);

/** A shift that nobody has taken yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export const openShift = /*#__PURE__*/ type(
  "openShift", 0, changeTrackedEntity, [openShiftItem],
  "schedulingGroupId?p2 sharedOpenShift=o0 draftOpenShift%o0 isStagedForDeletion:b schedulingGroupInfo^s teamInfo^s userInfo^s",
  "40openshift-update",
);

/** Which times off are listed. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export const listTimesOffFilter = /*#__PURE__*/ type(
  "listTimesOffFilter", "0schedule-list-timesoff", 0, [rangeFilter],
  "sharedTimeOff-o0 draftTimeOff-o0",
);

/** One version of a time off. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export const timeOffItem = /*#__PURE__*/ type(
  "timeOffItem", 0, scheduleEntity, [],
  "timeOffReasonId!p3",
  "01shift",
);

/** A time in which somebody does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export const timeOff = /*#__PURE__*/ type(
  "timeOff", 0, changeTrackedEntity, [timeOffItem],
  "userId!g sharedTimeOff=o0 draftTimeOff%o0 isStagedForDeletion:b schedulingGroupInfo^s teamInfo^s userInfo^s",
  "40schedule-post-timesoff",
);

/** A reason for times off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReason = /*#__PURE__*/ type(
  "timeOffReason", 0, changeTrackedEntity, [timeOffReasonIconTypes],
  "displayName!s iconType!e0 isActive!b code:s",
);

/** A request to change the schedule. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequest = /*#__PURE__*/ type(
  "scheduleChangeRequest", 0, changeTrackedEntity, [scheduleChangeRequestActors, scheduleChangeStates],
  "assignedTo:e0 state:e1 senderUserId^s senderDateTime^s senderMessage:s managerUserId^s managerActionDateTime^s managerActionMessage:s",
);

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export const timeOffRequest = /*#__PURE__*/ type(
  "timeOffRequest", 0, scheduleChangeRequest, [],
  "startDateTime<t endDateTime>t timeOffReasonId:p3 senderUserId:g",
  "01shift",
  1,
);

/** What goes with an approval. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const approveBody = /*#__PURE__*/ type(
  "approve", "1schedulechangerequest", 0, [],
  "message:s",
);

/** What goes with a refusal. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const declineBody = /*#__PURE__*/ type(
  "decline", "1schedulechangerequest", 0, [],
  "message:s",
);

/** Users who are scheduled together. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
export const schedulingGroup = /*#__PURE__*/ type(
  "schedulingGroup", 0, changeTrackedEntity, [],
  "displayName!s isActive!b userIds!*g code:s",
);

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export const openShiftChangeRequest = /*#__PURE__*/ type(
  "openShiftChangeRequest", 0, scheduleChangeRequest, [],
  "openShiftId:p1",
);

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export const offerShiftRequest = /*#__PURE__*/ type(
  "offerShiftRequest", 0, scheduleChangeRequest, [],
  "senderShiftId:p0 recipientUserId:g recipientActionDateTime^s recipientActionMessage:s",
);

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export const swapShiftsChangeRequest = /*#__PURE__*/ type(
  "swapShiftsChangeRequest", 0, offerShiftRequest, [],
  "recipientShiftId:p0",
);

/** What the state of a time card can be compared with. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const timeCardStateFilter = /*#__PURE__*/ type(
  "timeCardStateFilter", "0schedule-list-timecards", 0, [timeCardStates],
  "eq-e0",
);

/** Which time cards are listed. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const listTimeCardsFilter = /*#__PURE__*/ type(
  "listTimeCardsFilter", "0schedule-list-timecards", 0, [timeCardStateFilter],
  "state-o0",
);

/** A text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const itemBody = /*#__PURE__*/ type(
  "itemBody", 0, 0, [bodyTypes],
  "contentType:e0 content:s",
);

/** One that can act. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export const identity = /*#__PURE__*/ type(
  "identity", 0, 0, [],
  "displayName:s id:g userIdentityType^s tenantId^s",
);

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export const identitySet = /*#__PURE__*/ type(
  "identitySet", 0, 0, [identity],
  "application:o0 device:o0 user:o0 conversation^s",
);

/** A moment at which somebody clocked in or out, or began or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export const timeCardEvent = /*#__PURE__*/ type(
  "timeCardEvent", 0, 0, [itemBody],
  "dateTime!-<t@3 isAtApprovedLocation:b notes:o0",
);

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export const timeCardBreak = /*#__PURE__*/ type(
  "timeCardBreak", 0, 0, [itemBody, timeCardEvent],
  "breakId:p6 notes:o0 start!-<o1 end>o1",
  "01shift",
);

/** One stretch of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCard = /*#__PURE__*/ type(
  "timeCard", 0, changeTrackedEntity, [timeCardStates, confirmedByMembers, itemBody, identitySet, timeCardEvent, timeCardBreak],
  "userId:g state:e0 confirmedBy:f1 notes:o2 lastModifiedBy:o3 clockInEvent<o4 clockOutEvent>o4 breaks*o5 originalEntry^s",
  "01shift",
  1,
);

/** What goes with clocking in. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export const clockInBody = /*#__PURE__*/ type(
  "clockIn", "0timecard-clockin", 0, [itemBody],
  "isAtApprovedLocation:b notes:o0 onBehalfOfUserId:g",
);

/** What goes with clocking out. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export const clockOutBody = /*#__PURE__*/ type(
  "clockOut", "0timecard-clockout", 0, [itemBody],
  "isAtApprovedLocation:b notes:o0",
);

/** What goes with the start of a break. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export const startBreakBody = /*#__PURE__*/ type(
  "startBreak", "0timecard-startbreak", 0, [itemBody],
  "isAtApprovedLocation:b notes:o0",
);

/** What goes with the end of a break. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export const endBreakBody = /*#__PURE__*/ type(
  "endBreak", "0timecard-endbreak", 0, [itemBody],
  "isAtApprovedLocation:b notes:o0",
);

/** What the day of a note can be compared with. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const dayNoteDateFilter = /*#__PURE__*/ type(
  "dayNoteDateFilter", "0schedule-list-daynotes", 0, [],
  "eq-y",
);

/** Which day notes are listed. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const listDayNotesFilter = /*#__PURE__*/ type(
  "listDayNotesFilter", "0schedule-list-daynotes", 0, [dayNoteDateFilter],
  "dayNoteDate-o0",
);

/** A note on a day. https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0 */
export const dayNote = /*#__PURE__*/ type(
  "dayNote", 0, changeTrackedEntity, [itemBody],
  "dayNoteDate?y sharedDayNote:o0 draftDayNote:o0",
);

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePattern = /*#__PURE__*/ type(
  "recurrencePattern", 0, 0, [recurrencePatternTypes, daysOfWeek, weekIndexes],
  "type:e0 daysOfWeek*e1 interval-i@3 firstDayOfWeek:e1 index:e2 dayOfMonth-i@3 month-i@3",
);

/** How long a pattern goes on. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRange = /*#__PURE__*/ type(
  "recurrenceRange", 0, 0, [recurrenceRangeTypes],
  "type:e0 startDate:y endDate:y recurrenceTimeZone:s numberOfOccurrences-i@3",
);

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export const patternedRecurrence = /*#__PURE__*/ type(
  "patternedRecurrence", 0, 0, [recurrencePattern, recurrenceRange],
  "pattern:o0 range:o1",
);

/** From one time of the day to another, past midnight too. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export const timeRange = /*#__PURE__*/ type(
  "timeRange", 0, 0, [],
  "startTime:h endTime:h",
);

/** Times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export const shiftAvailability = /*#__PURE__*/ type(
  "shiftAvailability", 0, 0, [patternedRecurrence, timeRange],
  "recurrence:o0 timeZone:s timeSlots*o1",
);

/** When a user would work. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export const shiftPreferences = /*#__PURE__*/ type(
  "shiftPreferences", 0, changeTrackedEntity, [shiftAvailability],
  "availability*o0",
);

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const workforceIntegrationEncryption = /*#__PURE__*/ type(
  "workforceIntegrationEncryption", 0, 0, [encryptionProtocols],
  "protocol-e0 secret#k64@2",
  "61workforceintegrationencryption",
);

/** A system that Shifts calls back when a schedule changes. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const workforceIntegration = /*#__PURE__*/ type(
  "workforceIntegration", 0, changeTrackedEntity, [workforceIntegrationEncryption, supportedEntities, eligibilityFilteringEnabledEntities],
  "displayName:s apiVersion:n1_1 isActive:b encryption:o0 url:u supportedEntities$f1@2 eligibilityFilteringEnabledEntities:f2@2 supports^s",
  "51workforceintegration",
);
