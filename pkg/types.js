// What bodies hold: the tables that the module walks texts beside. Printed from the tables by `cargo xtask print`.

import { enumeration } from "./rows.js";
import { type } from "./schema.js";

/** How far the provisioning of a schedule is. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const operationStatuses = /*#__PURE__*/ enumeration("operationStatus", "NotStarted Running Completed Failed");

/** A day of the week. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
export const daysOfWeek = /*#__PURE__*/ enumeration("dayOfWeek", "sunday monday tuesday wednesday thursday friday saturday", 1);

/** The colour that an entry of the schedule has. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const scheduleEntityThemes = /*#__PURE__*/ enumeration("scheduleEntityTheme", "white blue green purple pink yellow gray darkBlue darkGreen darkPurple darkPink darkYellow darkRed cranberry darkOrange bronze peach gold lime forest lightGreen jade lightTeal darkTeal steel skyBlue blueGray lavender lilac plum magenta darkBrown beige charcoal silver", 0, 12);

/** The icon of a reason for times off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReasonIconTypes = /*#__PURE__*/ enumeration("timeOffReasonIconType", "none car calendar running plane firstAid doctor notWorking clock juryDuty globe cup phone weather umbrella piggyBank dog cake trafficCone pin sunny");

/** Who has to act on a request. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequestActors = /*#__PURE__*/ enumeration("scheduleChangeRequestActor", "sender recipient manager system");

/** How far a request has come. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeStates = /*#__PURE__*/ enumeration("scheduleChangeState", "pending approved declined");

/** Whether a text is plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const bodyTypes = /*#__PURE__*/ enumeration("bodyType", "text html");

/** Whether the user of a time card is at work. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCardStates = /*#__PURE__*/ enumeration("timeCardState", "clockedIn onBreak clockedOut");

/** Who has confirmed a time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const confirmedByMembers = /*#__PURE__*/ enumeration("confirmedBy", "none user manager");

/** What recurs: days, weeks, months or years. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePatternTypes = /*#__PURE__*/ enumeration("recurrencePatternType", "daily weekly absoluteMonthly relativeMonthly absoluteYearly relativeYearly", 1);

/** Which of the allowed days in a month it is. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const weekIndexes = /*#__PURE__*/ enumeration("weekIndex", "first second third fourth last", 1);

/** How a pattern ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRangeTypes = /*#__PURE__*/ enumeration("recurrenceRangeType", "endDate noEnd numbered", 1);

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const encryptionProtocols = /*#__PURE__*/ enumeration("workforceIntegrationEncryptionProtocol", "sharedSecret");

/** What an integration is called for. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const supportedEntities = /*#__PURE__*/ enumeration("workforceIntegrationSupportedEntities", "none0 shift1 swapRequest2 userShiftPreferences8 openShift16 openShiftRequest32 offerShiftRequest64 timeCard2048 timeOffReason4096 timeOff8192 timeOffRequest16384", 2, 7);

/** What an integration is asked about before users may choose. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const eligibilityFilteringEnabledEntities = /*#__PURE__*/ enumeration("eligibilityFilteringEnabledEntities", "none0 swapRequest1 offerShiftRequest2 timeOffReason8", 2, 3);

/** An object with an id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
export const entity = /*#__PURE__*/ type(
  "entity", "id^s",
);

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export const geoCoordinates = /*#__PURE__*/ type(
  "geoCoordinates", "altitude:d latitude:d longitude:d",
);

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export const timeClockSettings = /*#__PURE__*/ type(
  "timeClockSettings", "approvedLocation:o0", [geoCoordinates],
);

/** The schedule of a team; a team has one. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const schedule = /*#__PURE__*/ type(
  "schedule", "enabled!b timeZone!z provisionStatus^s provisionStatusCode^s timeClockEnabled:b openShiftsEnabled:b swapShiftsRequestsEnabled:b offerShiftRequestsEnabled:b timeOffRequestsEnabled:b startDayOfWeek:e0 isActivitiesIncludedWhenCopyingShiftsEnabled:b timeClockSettings:o1 workforceIntegrationIds+p9@2", [daysOfWeek, timeClockSettings], entity,
);

/** What is shared, and who hears of it. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export const shareBody = /*#__PURE__*/ type(
  "share", "notifyTeam!b startDateTime!<t endDateTime?>t", 0, 0, "01shift", "0schedule-share",
);

/** Where a range starts; the service takes ge alone. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const startFilter = /*#__PURE__*/ type(
  "", "ge-t",
);

/** Where a range ends; the service takes le alone. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const endFilter = /*#__PURE__*/ type(
  "", "le-t",
);

/** The range of time in which a version lies. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const rangeFilter = /*#__PURE__*/ type(
  "", "startDateTime-o0 endDateTime-o1", [startFilter, endFilter],
);

/** Which shifts are listed. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const listShiftsFilter = /*#__PURE__*/ type(
  "", "sharedShift-o0 draftShift-o0", [rangeFilter],
);

/** An object of which the service knows who changed it when. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
export const changeTrackedEntity = /*#__PURE__*/ type(
  "changeTrackedEntity", "createdDateTime^s lastModifiedDateTime^s createdBy^s lastModifiedBy^s", 0, entity,
);

/** An entry of the schedule: from when to when, and in which colour. https://learn.microsoft.com/graph/api/resources/scheduleentity?view=graph-rest-1.0 */
export const scheduleEntity = /*#__PURE__*/ type(
  "scheduleEntity", "startDateTime!<t endDateTime!>t theme-e0@3", [scheduleEntityThemes],
);

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export const shiftActivity = /*#__PURE__*/ type(
  "shiftActivity", "isPaid!b startDateTime!<t endDateTime!>t code!s displayName!x50 theme-e0@3", [scheduleEntityThemes], 0, "01shift",
);

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const shiftItem = /*#__PURE__*/ type(
  "shiftItem", "notes:s displayName:s activities?*&o0", [shiftActivity], scheduleEntity, "01shift 11shift 34",
);

/** A shift that somebody has. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export const shift = /*#__PURE__*/ type(
  "shift", "userId!g schedulingGroupId?p2 draftShift%o0 sharedShift=o0 isStagedForDeletion:b schedulingGroupInfo^s teamInfo^s userInfo^s", [shiftItem], changeTrackedEntity, "40schedule-post-shifts",
);

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export const openShiftItem = /*#__PURE__*/ type(
  "openShiftItem", "openSlotCount?-n0_1", 0, shiftItem, "01shift 21shift 34",
);

/** A shift that nobody has taken yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export const openShift = /*#__PURE__*/ type(
  "openShift", "schedulingGroupId?p2 sharedOpenShift=o0 draftOpenShift%o0 isStagedForDeletion:b schedulingGroupInfo^s teamInfo^s userInfo^s", [openShiftItem], changeTrackedEntity, "40openshift-update",
);

/** Which times off are listed. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export const listTimesOffFilter = /*#__PURE__*/ type(
  "", "sharedTimeOff-o0 draftTimeOff-o0", [rangeFilter],
);

/** One version of a time off. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export const timeOffItem = /*#__PURE__*/ type(
  "timeOffItem", "timeOffReasonId!p3", 0, scheduleEntity, "01shift",
);

/** A time in which somebody does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export const timeOff = /*#__PURE__*/ type(
  "timeOff", "userId!g sharedTimeOff=o0 draftTimeOff%o0 isStagedForDeletion:b schedulingGroupInfo^s teamInfo^s userInfo^s", [timeOffItem], changeTrackedEntity, "40schedule-post-timesoff",
);

/** A reason for times off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReason = /*#__PURE__*/ type(
  "timeOffReason", "displayName!s iconType!e0 isActive!b code:s", [timeOffReasonIconTypes], changeTrackedEntity,
);

/** A request to change the schedule. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequest = /*#__PURE__*/ type(
  "scheduleChangeRequest", "assignedTo:e0 state:e1 senderUserId^s senderDateTime^s senderMessage:s managerUserId^s managerActionDateTime^s managerActionMessage:s", [scheduleChangeRequestActors, scheduleChangeStates], changeTrackedEntity,
);

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export const timeOffRequest = /*#__PURE__*/ type(
  "timeOffRequest", "startDateTime<t endDateTime>t timeOffReasonId:p3 senderUserId:g", 0, scheduleChangeRequest, "01shift", 0, 1,
);

/** What goes with an approval. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const approveBody = /*#__PURE__*/ type(
  "approve", "message:s", 0, 0, 0, "1schedulechangerequest",
);

/** What goes with a refusal. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const declineBody = /*#__PURE__*/ type(
  "decline", "message:s", 0, 0, 0, "1schedulechangerequest",
);

/** Users who are scheduled together. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
export const schedulingGroup = /*#__PURE__*/ type(
  "schedulingGroup", "displayName!s isActive!b userIds!*g code:s", 0, changeTrackedEntity,
);

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export const openShiftChangeRequest = /*#__PURE__*/ type(
  "openShiftChangeRequest", "openShiftId:p1", 0, scheduleChangeRequest,
);

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export const offerShiftRequest = /*#__PURE__*/ type(
  "offerShiftRequest", "senderShiftId:p0 recipientUserId:g recipientActionDateTime^s recipientActionMessage:s", 0, scheduleChangeRequest,
);

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export const swapShiftsChangeRequest = /*#__PURE__*/ type(
  "swapShiftsChangeRequest", "recipientShiftId:p0", 0, offerShiftRequest,
);

/** What the state of a time card can be compared with. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const timeCardStateFilter = /*#__PURE__*/ type(
  "", "eq-e0", [timeCardStates],
);

/** Which time cards are listed. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const listTimeCardsFilter = /*#__PURE__*/ type(
  "", "state-o0", [timeCardStateFilter],
);

/** A text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const itemBody = /*#__PURE__*/ type(
  "itemBody", "contentType:e0 content:s", [bodyTypes],
);

/** One that can act. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export const identity = /*#__PURE__*/ type(
  "identity", "displayName:s id:g userIdentityType^s tenantId^s",
);

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export const identitySet = /*#__PURE__*/ type(
  "identitySet", "application:o0 device:o0 user:o0 conversation^s", [identity],
);

/** A moment at which somebody clocked in or out, or began or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export const timeCardEvent = /*#__PURE__*/ type(
  "timeCardEvent", "dateTime!-<t@3 isAtApprovedLocation:b notes:o0", [itemBody],
);

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export const timeCardBreak = /*#__PURE__*/ type(
  "timeCardBreak", "breakId:p6 notes:o0 start!-<o1 end>o1", [itemBody, timeCardEvent], 0, "01shift",
);

/** One stretch of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCard = /*#__PURE__*/ type(
  "timeCard", "userId:g state:e0 confirmedBy:f1 notes:o2 lastModifiedBy:o3 clockInEvent<o4 clockOutEvent>o4 breaks*o5 originalEntry^s", [timeCardStates, confirmedByMembers, itemBody, identitySet, timeCardEvent, timeCardBreak], changeTrackedEntity, "01shift", 0, 1,
);

/** What goes with clocking in. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export const clockInBody = /*#__PURE__*/ type(
  "clockIn", "isAtApprovedLocation:b notes:o0 onBehalfOfUserId:g", [itemBody], 0, 0, "0timecard-clockin",
);

/** What goes with clocking out. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export const clockOutBody = /*#__PURE__*/ type(
  "clockOut", "isAtApprovedLocation:b notes:o0", [itemBody], 0, 0, "0timecard-clockout",
);

/** What goes with the start of a break. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export const startBreakBody = /*#__PURE__*/ type(
  "startBreak", "isAtApprovedLocation:b notes:o0", [itemBody], 0, 0, "0timecard-startbreak",
);

/** What goes with the end of a break. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export const endBreakBody = /*#__PURE__*/ type(
  "endBreak", "isAtApprovedLocation:b notes:o0", [itemBody], 0, 0, "0timecard-endbreak",
);

/** What the day of a note can be compared with. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const dayNoteDateFilter = /*#__PURE__*/ type(
  "", "eq-y",
);

/** Which day notes are listed. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const listDayNotesFilter = /*#__PURE__*/ type(
  "", "dayNoteDate-o0", [dayNoteDateFilter],
);

/** A note on a day. https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0 */
export const dayNote = /*#__PURE__*/ type(
  "dayNote", "dayNoteDate?y sharedDayNote:o0 draftDayNote:o0", [itemBody], changeTrackedEntity,
);

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePattern = /*#__PURE__*/ type(
  "recurrencePattern", "type:e0 daysOfWeek*e1 interval-i@3 firstDayOfWeek:e1 index:e2 dayOfMonth-i@3 month-i@3", [recurrencePatternTypes, daysOfWeek, weekIndexes],
);

/** How long a pattern goes on. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRange = /*#__PURE__*/ type(
  "recurrenceRange", "type:e0 startDate:y endDate:y recurrenceTimeZone:s numberOfOccurrences-i@3", [recurrenceRangeTypes],
);

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export const patternedRecurrence = /*#__PURE__*/ type(
  "patternedRecurrence", "pattern:o0 range:o1", [recurrencePattern, recurrenceRange],
);

/** From one time of the day to another, past midnight too. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export const timeRange = /*#__PURE__*/ type(
  "timeRange", "startTime:h endTime:h",
);

/** Times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export const shiftAvailability = /*#__PURE__*/ type(
  "shiftAvailability", "recurrence:o0 timeZone:s timeSlots*o1", [patternedRecurrence, timeRange],
);

/** When a user would work. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export const shiftPreferences = /*#__PURE__*/ type(
  "shiftPreferences", "availability*o0", [shiftAvailability], changeTrackedEntity,
);

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const workforceIntegrationEncryption = /*#__PURE__*/ type(
  "workforceIntegrationEncryption", "protocol-e0 secret#k64@2", [encryptionProtocols], 0, "61workforceintegrationencryption",
);

/** A system that Shifts calls back when a schedule changes. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const workforceIntegration = /*#__PURE__*/ type(
  "workforceIntegration", "displayName:s apiVersion:n1_1 isActive:b encryption:o0 url:u supportedEntities$f1@2 eligibilityFilteringEnabledEntities:f2@2 supports^s", [workforceIntegrationEncryption, supportedEntities, eligibilityFilteringEnabledEntities], changeTrackedEntity, "51workforceintegration",
);
