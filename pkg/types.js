// What bodies hold: the tables that the module walks texts beside. Printed from the tables by `cargo xtask print`.

import { enumeration } from "./rows.js";
import { type } from "./schema.js";

/** How far the provisioning of a schedule is. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const operationStatuses = /*#__PURE__*/ enumeration("##operationStatus#'", "#NotStarted#Running#Completed#Failed");

/** A day of the week. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
export const daysOfWeek = /*#__PURE__*/ enumeration("#$dayOfWeek$*", "#sunday#monday#tuesday#wednesday#thursday#friday#saturday");

/** The colour that an entry of the schedule has. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const scheduleEntityThemes = /*#__PURE__*/ enumeration("#%scheduleEntityTheme#/", "#white#blue#green#purple#pink#yellow#gray#darkBlue#darkGreen#darkPurple#darkPink#darkYellow#darkRed#cranberry#darkOrange#bronze#peach#gold#lime#forest#lightGreen#jade#lightTeal#darkTeal#steel#skyBlue#blueGray#lavender#lilac#plum#magenta#darkBrown#beige#charcoal#silver");

/** The icon of a reason for times off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReasonIconTypes = /*#__PURE__*/ enumeration("#&timeOffReasonIconType#8", "#none#car#calendar#running#plane#firstAid#doctor#notWorking#clock#juryDuty#globe#cup#phone#weather#umbrella#piggyBank#dog#cake#trafficCone#pin#sunny");

/** Who has to act on a request. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequestActors = /*#__PURE__*/ enumeration("#'scheduleChangeRequestActor#'", "#sender#recipient#manager#system");

/** How far a request has come. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeStates = /*#__PURE__*/ enumeration("#(scheduleChangeState#&", "#pending$approved%declined");

/** Whether a text is plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const bodyTypes = /*#__PURE__*/ enumeration("#)bodyType#%", "#text$html");

/** Whether the user of a time card is at work. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCardStates = /*#__PURE__*/ enumeration("#*timeCardState#&", "#clockedIn$onBreak%clockedOut");

/** Who has confirmed a time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const confirmedByMembers = /*#__PURE__*/ enumeration("#+confirmedBy#&", "#none$user%manager");

/** What recurs: days, weeks, months or years. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePatternTypes = /*#__PURE__*/ enumeration("#,recurrencePatternType$)", "#daily#weekly#absoluteMonthly#relativeMonthly#absoluteYearly#relativeYearly");

/** Which of the allowed days in a month it is. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const weekIndexes = /*#__PURE__*/ enumeration("#-weekIndex$(", "#first#second#third#fourth#last");

/** How a pattern ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRangeTypes = /*#__PURE__*/ enumeration("#.recurrenceRangeType$&", "#endDate$noEnd%numbered");

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const encryptionProtocols = /*#__PURE__*/ enumeration("#/workforceIntegrationEncryptionProtocol#$", "#sharedSecret");

/** What an integration is called for. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const supportedEntities = /*#__PURE__*/ enumeration("#0workforceIntegrationSupportedEntities%*", "#none$shift%swapRequest'userShiftPreferences(openShift)openShiftRequest*offerShiftRequest/timeCard0timeOffReason1timeOff2timeOffRequest");

/** What an integration is asked about before users may choose. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const eligibilityFilteringEnabledEntities = /*#__PURE__*/ enumeration("#1eligibilityFilteringEnabledEntities%&", "#none$swapRequest%offerShiftRequest'timeOffReason");

/** An object with an id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
export const entity = /*#__PURE__*/ type(
  "entity", "####id#+#",
);

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export const geoCoordinates = /*#__PURE__*/ type(
  "geoCoordinates", "$###altitude&###latitude&###longitude&##",
);

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export const timeClockSettings = /*#__PURE__*/ type(
  "timeClockSettings", "%###approvedLocation/##$", [geoCoordinates],
);

/** The schedule of a team; a team has one. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const schedule = /*#__PURE__*/ type(
  "schedule", "&#$#enabled$$##timeZone,$##provisionStatus#+##provisionStatusCode#+##timeClockEnabled$###openShiftsEnabled$###swapShiftsRequestsEnabled$###offerShiftRequestsEnabled$###timeOffRequestsEnabled$###startDayOfWeek-##$#isActivitiesIncludedWhenCopyingShiftsEnabled$###timeClockSettings/##%#workforceIntegrationIds33%,%#", [entity, daysOfWeek, timeClockSettings],
);

/** What is shared, and who hears of it. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export const shareBody = /*#__PURE__*/ type(
  "share", "'##%$shift##notifyTeam$$##startDateTime'$'#endDateTime'%+", 0, "#schedule-share",
);

/** Where a range starts; the service takes ge alone. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const startFilter = /*#__PURE__*/ type(
  "", "(###ge''#",
);

/** Where a range ends; the service takes le alone. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const endFilter = /*#__PURE__*/ type(
  "", ")###le''#",
);

/** The range of time in which a version lies. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const rangeFilter = /*#__PURE__*/ type(
  "", "*###startDateTime/'#(#endDateTime/'#)", [startFilter, endFilter],
);

/** Which shifts are listed. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export const listShiftsFilter = /*#__PURE__*/ type(
  "", "+###sharedShift/'#*#draftShift/'#*", [rangeFilter],
);

/** An object of which the service knows who changed it when. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
export const changeTrackedEntity = /*#__PURE__*/ type(
  "changeTrackedEntity", ",#$#createdDateTime#+##lastModifiedDateTime#+##createdBy#+##lastModifiedBy#+#", [entity],
);

/** An entry of the schedule: from when to when, and in which colour. https://learn.microsoft.com/graph/api/resources/scheduleentity?view=graph-rest-1.0 */
export const scheduleEntity = /*#__PURE__*/ type(
  "scheduleEntity", "-###startDateTime'$'#endDateTime'$+#theme-7#%&#", [scheduleEntityThemes],
);

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export const shiftActivity = /*#__PURE__*/ type(
  "shiftActivity", ".##%$shift##isPaid$$##startDateTime'$'#endDateTime'$+#code#$##displayName1$#U#theme-7#%&#", [scheduleEntityThemes],
);

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const shiftItem = /*#__PURE__*/ type(
  "shiftItem", "/#.%$shift#'$shift#+'##notes####displayName####activities/%8.", [scheduleEntity, shiftActivity],
);

/** A shift that somebody has. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export const shift = /*#__PURE__*/ type(
  "shift", "0#--#schedule-post-shifts##userId*$##schedulingGroupId3%#%#draftShift/#//#sharedShift/#3/#isStagedForDeletion$###schedulingGroupInfo#+##teamInfo#+##userInfo#+#", [changeTrackedEntity, shiftItem],
);

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export const openShiftItem = /*#__PURE__*/ type(
  "openShiftItem", "1#0%$shift#)$shift#+'##openSlotCount0)##$", [shiftItem],
);

/** A shift that nobody has taken yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export const openShift = /*#__PURE__*/ type(
  "openShift", "2#--#openshift-update##schedulingGroupId3%#%#sharedOpenShift/#31#draftOpenShift/#/1#isStagedForDeletion$###schedulingGroupInfo#+##teamInfo#+##userInfo#+#", [changeTrackedEntity, openShiftItem],
);

/** Which times off are listed. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export const listTimesOffFilter = /*#__PURE__*/ type(
  "", "3###sharedTimeOff/'#*#draftTimeOff/'#*", [rangeFilter],
);

/** One version of a time off. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export const timeOffItem = /*#__PURE__*/ type(
  "timeOffItem", "4#.%$shift##timeOffReasonId3$#&", [scheduleEntity],
);

/** A time in which somebody does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export const timeOff = /*#__PURE__*/ type(
  "timeOff", "5#--#schedule-post-timesoff##userId*$##sharedTimeOff/#34#draftTimeOff/#/4#isStagedForDeletion$###schedulingGroupInfo#+##teamInfo#+##userInfo#+#", [changeTrackedEntity, timeOffItem],
);

/** A reason for times off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReason = /*#__PURE__*/ type(
  "timeOffReason", "6#-#displayName#$##iconType-$#&#isActive$$##code###", [changeTrackedEntity, timeOffReasonIconTypes],
);

/** A request to change the schedule. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequest = /*#__PURE__*/ type(
  "scheduleChangeRequest", "7#-#assignedTo-##'#state-##(#senderUserId#+##senderDateTime#+##senderMessage####managerUserId#+##managerActionDateTime#+##managerActionMessage###", [changeTrackedEntity, scheduleChangeRequestActors, scheduleChangeStates],
);

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export const timeOffRequest = /*#__PURE__*/ type(
  "timeOffRequest", "8$8%$shift##startDateTime'#'#endDateTime'#+#timeOffReasonId3##&#senderUserId*##", [scheduleChangeRequest],
);

/** What goes with an approval. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const approveBody = /*#__PURE__*/ type(
  "approve", "9###message###", 0, "$schedulechangerequest",
);

/** What goes with a refusal. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const declineBody = /*#__PURE__*/ type(
  "decline", ":###message###", 0, "$schedulechangerequest",
);

/** Users who are scheduled together. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
export const schedulingGroup = /*#__PURE__*/ type(
  "schedulingGroup", ";#-#displayName#$##isActive$$##userIds*$$#code###", [changeTrackedEntity],
);

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export const openShiftChangeRequest = /*#__PURE__*/ type(
  "openShiftChangeRequest", "<#8#openShiftId3##$", [scheduleChangeRequest],
);

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export const offerShiftRequest = /*#__PURE__*/ type(
  "offerShiftRequest", "=#8#senderShiftId3####recipientUserId*###recipientActionDateTime#+##recipientActionMessage###", [scheduleChangeRequest],
);

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export const swapShiftsChangeRequest = /*#__PURE__*/ type(
  "swapShiftsChangeRequest", ">#>#recipientShiftId3###", [offerShiftRequest],
);

/** What the state of a time card can be compared with. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const timeCardStateFilter = /*#__PURE__*/ type(
  "", "?###eq-'#*", [timeCardStates],
);

/** Which time cards are listed. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export const listTimeCardsFilter = /*#__PURE__*/ type(
  "", "@###state/'#?", [timeCardStateFilter],
);

/** A text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const itemBody = /*#__PURE__*/ type(
  "itemBody", "A###contentType-##)#content###", [bodyTypes],
);

/** One that can act. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export const identity = /*#__PURE__*/ type(
  "identity", "B###displayName####id*###userIdentityType#+##tenantId#+#",
);

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export const identitySet = /*#__PURE__*/ type(
  "identitySet", "C###application/##B#device/##B#user/##B#conversation#+#", [identity],
);

/** A moment at which somebody clocked in or out, or began or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export const timeCardEvent = /*#__PURE__*/ type(
  "timeCardEvent", "D###dateTime'8'&##isAtApprovedLocation$###notes/##A", [itemBody],
);

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export const timeCardBreak = /*#__PURE__*/ type(
  "timeCardBreak", "E##%$shift##breakId3##)#notes/##A#start/('D#end/#+D", [itemBody, timeCardEvent],
);

/** One stretch of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCard = /*#__PURE__*/ type(
  "timeCard", "F$-%$shift##userId*###state-##*#confirmedBy.##+#notes/##A#lastModifiedBy/##C#clockInEvent/#'D#clockOutEvent/#+D#breaks/#$E#originalEntry#+#", [changeTrackedEntity, timeCardStates, confirmedByMembers, itemBody, identitySet, timeCardEvent, timeCardBreak],
);

/** What goes with clocking in. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export const clockInBody = /*#__PURE__*/ type(
  "clockIn", "G###isAtApprovedLocation$###notes/##A#onBehalfOfUserId*##", [itemBody], "#timecard-clockin",
);

/** What goes with clocking out. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export const clockOutBody = /*#__PURE__*/ type(
  "clockOut", "H###isAtApprovedLocation$###notes/##A", [itemBody], "#timecard-clockout",
);

/** What goes with the start of a break. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export const startBreakBody = /*#__PURE__*/ type(
  "startBreak", "I###isAtApprovedLocation$###notes/##A", [itemBody], "#timecard-startbreak",
);

/** What goes with the end of a break. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export const endBreakBody = /*#__PURE__*/ type(
  "endBreak", "J###isAtApprovedLocation$###notes/##A", [itemBody], "#timecard-endbreak",
);

/** What the day of a note can be compared with. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const dayNoteDateFilter = /*#__PURE__*/ type(
  "", "K###eq('#",
);

/** Which day notes are listed. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export const listDayNotesFilter = /*#__PURE__*/ type(
  "", "L###dayNoteDate/'#K", [dayNoteDateFilter],
);

/** A note on a day. https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0 */
export const dayNote = /*#__PURE__*/ type(
  "dayNote", "M#-#dayNoteDate(%##sharedDayNote/##A#draftDayNote/##A", [changeTrackedEntity, itemBody],
);

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePattern = /*#__PURE__*/ type(
  "recurrencePattern", "N###type-##,#daysOfWeek-#$$#interval%7#&##firstDayOfWeek-##$#index-##-#dayOfMonth%7#&##month%7#&#", [recurrencePatternTypes, daysOfWeek, weekIndexes],
);

/** How long a pattern goes on. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRange = /*#__PURE__*/ type(
  "recurrenceRange", "O###type-##.#startDate(###endDate(###recurrenceTimeZone####numberOfOccurrences%7#&#", [recurrenceRangeTypes],
);

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export const patternedRecurrence = /*#__PURE__*/ type(
  "patternedRecurrence", "P###pattern/##N#range/##O", [recurrencePattern, recurrenceRange],
);

/** From one time of the day to another, past midnight too. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export const timeRange = /*#__PURE__*/ type(
  "timeRange", "Q###startTime)###endTime)##",
);

/** Times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export const shiftAvailability = /*#__PURE__*/ type(
  "shiftAvailability", "R###recurrence/##P#timeZone####timeSlots/#$Q", [patternedRecurrence, timeRange],
);

/** When a user would work. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export const shiftPreferences = /*#__PURE__*/ type(
  "shiftPreferences", "S#-#availability/#$R", [changeTrackedEntity, shiftAvailability],
);

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const workforceIntegrationEncryption = /*#__PURE__*/ type(
  "workforceIntegrationEncryption", "T##0#protocol-'#/#secret23;c%#", [encryptionProtocols],
);

/** A system that Shifts calls back when a schedule changes. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const workforceIntegration = /*#__PURE__*/ type(
  "workforceIntegration", "U#-.#displayName####apiVersion0##$$#isActive$###encryption/##T#url+###supportedEntities.3?0%##eligibilityFilteringEnabledEntities.3#1%##supports#+#", [changeTrackedEntity, workforceIntegrationEncryption, supportedEntities, eligibilityFilteringEnabledEntities],
);
