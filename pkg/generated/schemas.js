// The types that bodies contain, as schemas. Printed from the tables by `cargo xtask print`.

import { schema } from "../schema.js";

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export const geoCoordinates = /*#__PURE__*/ schema("geoCoordinates");

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export const timeClockSettings = /*#__PURE__*/ schema("timeClockSettings");

/** The schedule of a team; a team has one. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const schedule = /*#__PURE__*/ schema("schedule");

/** A user, an application or a device. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export const identity = /*#__PURE__*/ schema("identity");

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export const identitySet = /*#__PURE__*/ schema("identitySet");

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export const shiftActivity = /*#__PURE__*/ schema("shiftActivity");

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const shiftItem = /*#__PURE__*/ schema("shiftItem");

/** A shift that is assigned to a user. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export const shift = /*#__PURE__*/ schema("shift");

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export const openShiftItem = /*#__PURE__*/ schema("openShiftItem");

/** A shift that is not assigned to anyone yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export const openShift = /*#__PURE__*/ schema("openShift");

/** One version of a time-off entry. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export const timeOffItem = /*#__PURE__*/ schema("timeOffItem");

/** A period in which a user does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export const timeOff = /*#__PURE__*/ schema("timeOff");

/** A reason for time off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReason = /*#__PURE__*/ schema("timeOffReason");

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export const timeOffRequest = /*#__PURE__*/ schema("timeOffRequest");

/** Users who are scheduled together. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
export const schedulingGroup = /*#__PURE__*/ schema("schedulingGroup");

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export const openShiftChangeRequest = /*#__PURE__*/ schema("openShiftChangeRequest");

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export const offerShiftRequest = /*#__PURE__*/ schema("offerShiftRequest");

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export const swapShiftsChangeRequest = /*#__PURE__*/ schema("swapShiftsChangeRequest");

/** Text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const itemBody = /*#__PURE__*/ schema("itemBody");

/** A time at which somebody clocked in or out, or started or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export const timeCardEvent = /*#__PURE__*/ schema("timeCardEvent");

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export const timeCardBreak = /*#__PURE__*/ schema("timeCardBreak");

/** A time card as the clock recorded it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
export const timeCardEntry = /*#__PURE__*/ schema("timeCardEntry");

/** A period of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCard = /*#__PURE__*/ schema("timeCard");

/** A note on a day. https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0 */
export const dayNote = /*#__PURE__*/ schema("dayNote");

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePattern = /*#__PURE__*/ schema("recurrencePattern");

/** How long a pattern applies. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRange = /*#__PURE__*/ schema("recurrenceRange");

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export const patternedRecurrence = /*#__PURE__*/ schema("patternedRecurrence");

/** A range between two times of day; it may pass midnight. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export const timeRange = /*#__PURE__*/ schema("timeRange");

/** The times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export const shiftAvailability = /*#__PURE__*/ schema("shiftAvailability");

/** The shift preferences of a user. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export const shiftPreferences = /*#__PURE__*/ schema("shiftPreferences");

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const workforceIntegrationEncryption = /*#__PURE__*/ schema("workforceIntegrationEncryption");

/** A system that Shifts calls back when a schedule changes. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const workforceIntegration = /*#__PURE__*/ schema("workforceIntegration");
