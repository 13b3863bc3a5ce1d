// The types that bodies contain, as schemas. Printed from the tables by `cargo xtask print`.

import type { Schema } from "../contract.js";
import type {
  CreateDayNoteBody,
  CreateOfferShiftRequestBody,
  CreateOpenShiftBody,
  CreateOpenShiftChangeRequestBody,
  CreateSchedulingGroupBody,
  CreateShiftBody,
  CreateSwapShiftsChangeRequestBody,
  CreateTimeCardBody,
  CreateTimeOffBody,
  CreateTimeOffReasonBody,
  CreateTimeOffRequestBody,
  CreateWorkforceIntegrationBody,
  GeoCoordinatesBody,
  IdentityBody,
  IdentitySetBody,
  ItemBodyBody,
  OpenShiftItemBody,
  PatternedRecurrenceBody,
  PutScheduleBody,
  RecurrencePatternBody,
  RecurrenceRangeBody,
  ShiftActivityBody,
  ShiftAvailabilityBody,
  ShiftItemBody,
  TimeCardBreakBody,
  TimeCardEntryBody,
  TimeCardEventBody,
  TimeClockSettingsBody,
  TimeOffItemBody,
  TimeRangeBody,
  UpdateShiftPreferencesBody,
  WorkforceIntegrationEncryptionBody,
} from "./shifts.js";

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export declare const geoCoordinates: Schema<GeoCoordinatesBody>;

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export declare const timeClockSettings: Schema<TimeClockSettingsBody>;

/** The schedule of a team; a team has one. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export declare const schedule: Schema<PutScheduleBody>;

/** A user, an application or a device. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export declare const identity: Schema<IdentityBody>;

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export declare const identitySet: Schema<IdentitySetBody>;

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export declare const shiftActivity: Schema<ShiftActivityBody>;

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export declare const shiftItem: Schema<ShiftItemBody>;

/** A shift that is assigned to a user. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export declare const shift: Schema<CreateShiftBody>;

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export declare const openShiftItem: Schema<OpenShiftItemBody>;

/** A shift that is not assigned to anyone yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export declare const openShift: Schema<CreateOpenShiftBody>;

/** One version of a time-off entry. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export declare const timeOffItem: Schema<TimeOffItemBody>;

/** A period in which a user does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export declare const timeOff: Schema<CreateTimeOffBody>;

/** A reason for time off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export declare const timeOffReason: Schema<CreateTimeOffReasonBody>;

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export declare const timeOffRequest: Schema<CreateTimeOffRequestBody>;

/** Users who are scheduled together. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
export declare const schedulingGroup: Schema<CreateSchedulingGroupBody>;

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export declare const openShiftChangeRequest: Schema<CreateOpenShiftChangeRequestBody>;

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export declare const offerShiftRequest: Schema<CreateOfferShiftRequestBody>;

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export declare const swapShiftsChangeRequest: Schema<CreateSwapShiftsChangeRequestBody>;

/** Text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export declare const itemBody: Schema<ItemBodyBody>;

/** A time at which somebody clocked in or out, or started or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export declare const timeCardEvent: Schema<TimeCardEventBody>;

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export declare const timeCardBreak: Schema<TimeCardBreakBody>;

/** A time card as the clock recorded it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
export declare const timeCardEntry: Schema<TimeCardEntryBody>;

/** A period of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export declare const timeCard: Schema<CreateTimeCardBody>;

/** A note on a day. https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0 */
export declare const dayNote: Schema<CreateDayNoteBody>;

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export declare const recurrencePattern: Schema<RecurrencePatternBody>;

/** How long a pattern applies. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export declare const recurrenceRange: Schema<RecurrenceRangeBody>;

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export declare const patternedRecurrence: Schema<PatternedRecurrenceBody>;

/** A range between two times of day; it may pass midnight. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export declare const timeRange: Schema<TimeRangeBody>;

/** The times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export declare const shiftAvailability: Schema<ShiftAvailabilityBody>;

/** The shift preferences of a user. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export declare const shiftPreferences: Schema<UpdateShiftPreferencesBody>;

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export declare const workforceIntegrationEncryption: Schema<WorkforceIntegrationEncryptionBody>;

/** A system that Shifts calls back when a schedule changes. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export declare const workforceIntegration: Schema<CreateWorkforceIntegrationBody>;
