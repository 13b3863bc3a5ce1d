// The members of enumerations. Printed from the tables by `cargo xtask print`.

/** The status of a schedule's provisioning. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export const operationStatuses = /*#__PURE__*/ Object.freeze(["NotStarted", "Running", "Completed", "Failed"]);

/** A day of the week. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
export const daysOfWeek = /*#__PURE__*/ Object.freeze(["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]);

/** The color of an entry of the schedule. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export const scheduleEntityThemes = /*#__PURE__*/ Object.freeze(["white", "blue", "green", "purple", "pink", "yellow", "gray", "darkBlue", "darkGreen", "darkPurple", "darkPink", "darkYellow", "darkRed", "cranberry", "darkOrange", "bronze", "peach", "gold", "lime", "forest", "lightGreen", "jade", "lightTeal", "darkTeal", "steel", "skyBlue", "blueGray", "lavender", "lilac", "plum", "magenta", "darkBrown", "beige", "charcoal", "silver"]);

/** The icon of a time-off reason. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export const timeOffReasonIconTypes = /*#__PURE__*/ Object.freeze(["none", "car", "calendar", "running", "plane", "firstAid", "doctor", "notWorking", "clock", "juryDuty", "globe", "cup", "phone", "weather", "umbrella", "piggyBank", "dog", "cake", "trafficCone", "pin", "sunny"]);

/** Who acts on a request next. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeRequestActors = /*#__PURE__*/ Object.freeze(["sender", "recipient", "manager", "system"]);

/** The state of a request. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export const scheduleChangeStates = /*#__PURE__*/ Object.freeze(["pending", "approved", "declined"]);

/** Whether text is plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export const bodyTypes = /*#__PURE__*/ Object.freeze(["text", "html"]);

/** Whether the user of a time card is clocked in. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const timeCardStates = /*#__PURE__*/ Object.freeze(["clockedIn", "onBreak", "clockedOut"]);

/** Who has confirmed a time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export const confirmedByMembers = /*#__PURE__*/ Object.freeze(["none", "user", "manager"]);

/** The unit that recurs: days, weeks, months or years. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const recurrencePatternTypes = /*#__PURE__*/ Object.freeze(["daily", "weekly", "absoluteMonthly", "relativeMonthly", "absoluteYearly", "relativeYearly"]);

/** The occurrence of the allowed days in a month. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export const weekIndexes = /*#__PURE__*/ Object.freeze(["first", "second", "third", "fourth", "last"]);

/** How a pattern ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export const recurrenceRangeTypes = /*#__PURE__*/ Object.freeze(["endDate", "noEnd", "numbered"]);

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export const encryptionProtocols = /*#__PURE__*/ Object.freeze(["sharedSecret"]);

/** The entities for which Shifts calls an integration. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const supportedEntities = /*#__PURE__*/ Object.freeze(["none", "shift", "swapRequest", "userShiftPreferences", "openShift", "openShiftRequest", "offerShiftRequest", "timeCard", "timeOffReason", "timeOff", "timeOffRequest"]);

/** The requests for which Shifts asks an integration who is eligible. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export const eligibilityFilteringEnabledEntities = /*#__PURE__*/ Object.freeze(["none", "swapRequest", "offerShiftRequest", "timeOffReason"]);
