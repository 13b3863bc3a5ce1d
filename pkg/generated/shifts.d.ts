// The types of bodies, inputs and responses, with Graph's names. Printed from the tables by `cargo xtask print`.

import type { Code, Fixed } from "./codes.js";

/** The status of a schedule's provisioning. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export type OperationStatus = "NotStarted" | "Running" | "Completed" | "Failed";

/** A day of the week. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
export type DayOfWeek = "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";

/** The color of an entry of the schedule. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export type ScheduleEntityTheme = "white" | "blue" | "green" | "purple" | "pink" | "yellow" | "gray" | "darkBlue" | "darkGreen" | "darkPurple" | "darkPink" | "darkYellow" | "darkRed" | "cranberry" | "darkOrange" | "bronze" | "peach" | "gold" | "lime" | "forest" | "lightGreen" | "jade" | "lightTeal" | "darkTeal" | "steel" | "skyBlue" | "blueGray" | "lavender" | "lilac" | "plum" | "magenta" | "darkBrown" | "beige" | "charcoal" | "silver";

/** The icon of a time-off reason. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export type TimeOffReasonIconType = "none" | "car" | "calendar" | "running" | "plane" | "firstAid" | "doctor" | "notWorking" | "clock" | "juryDuty" | "globe" | "cup" | "phone" | "weather" | "umbrella" | "piggyBank" | "dog" | "cake" | "trafficCone" | "pin" | "sunny";

/** Who acts on a request next. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export type ScheduleChangeRequestActor = "sender" | "recipient" | "manager" | "system";

/** The state of a request. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export type ScheduleChangeState = "pending" | "approved" | "declined";

/** Whether text is plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export type BodyType = "text" | "html";

/** Whether the user of a time card is clocked in. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export type TimeCardState = "clockedIn" | "onBreak" | "clockedOut";

/** Who has confirmed a time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export type ConfirmedBy = "none" | "user" | "manager";

/** The unit that recurs: days, weeks, months or years. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export type RecurrencePatternType = "daily" | "weekly" | "absoluteMonthly" | "relativeMonthly" | "absoluteYearly" | "relativeYearly";

/** The occurrence of the allowed days in a month. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export type WeekIndex = "first" | "second" | "third" | "fourth" | "last";

/** How a pattern ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export type RecurrenceRangeType = "endDate" | "noEnd" | "numbered";

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export type WorkforceIntegrationEncryptionProtocol = "sharedSecret";

/** The entities for which Shifts calls an integration. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export type WorkforceIntegrationSupportedEntities = "none" | "shift" | "swapRequest" | "userShiftPreferences" | "openShift" | "openShiftRequest" | "offerShiftRequest" | "timeCard" | "timeOffReason" | "timeOff" | "timeOffRequest";

/** The requests for which Shifts asks an integration who is eligible. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export type EligibilityFilteringEnabledEntities = "none" | "swapRequest" | "offerShiftRequest" | "timeOffReason";

/** A member of some set of flags. */
export type Flag = Exclude<ConfirmedBy | WorkforceIntegrationSupportedEntities | EligibilityFilteringEnabledEntities, "none">;

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export interface GeoCoordinates {
  /** Its altitude above sea level, in feet. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
  altitude?: number | null | undefined;
  /** Its latitude in degrees. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
  latitude?: number | null | undefined;
  /** Its longitude in degrees. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
  longitude?: number | null | undefined;
}

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export interface TimeClockSettings {
  /** The approved location. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
  approvedLocation?: GeoCoordinates | null | undefined;
}

/** The schedule of a team; a team has one. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
export interface Schedule {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** Whether the team uses Shifts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  enabled: boolean;
  /** Its IANA time zone, such as America/Chicago. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeZone: string;
  /** The status of its provisioning. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  provisionStatus?: OperationStatus | null | undefined;
  /** Why its provisioning failed. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  provisionStatusCode?: string | null | undefined;
  /** Whether employees clock in and out. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeClockEnabled?: boolean | null | undefined;
  /** Whether there are open shifts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  openShiftsEnabled?: boolean | null | undefined;
  /** Whether employees may ask to swap shifts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  swapShiftsRequestsEnabled?: boolean | null | undefined;
  /** Whether employees may offer a shift to another. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  offerShiftRequestsEnabled?: boolean | null | undefined;
  /** Whether employees may ask for time off. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeOffRequestsEnabled?: boolean | null | undefined;
  /** The day on which its week starts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  startDayOfWeek?: DayOfWeek | Capitalize<DayOfWeek> | null | undefined;
  /** Whether a copied shift includes its activities. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  isActivitiesIncludedWhenCopyingShiftsEnabled?: boolean | null | undefined;
  /** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeClockSettings?: TimeClockSettings | null | undefined;
  /** The workforce integration that is called when it changes. The service reads only the first id. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  workforceIntegrationIds?: string[] | null | undefined;
}

/** A user, an application or a device. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export interface Identity {
  /** Its name, which may be out of date. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** Its id. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
  id?: string | null | undefined;
}

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export interface IdentitySet {
  /** The application that acted. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
  application?: Identity | null | undefined;
  /** The device that acted. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
  device?: Identity | null | undefined;
  /** The user that acted. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
  user?: Identity | null | undefined;
}

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export interface ShiftActivity {
  /** Whether it is paid. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  isPaid: boolean;
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  startDateTime: string;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  endDateTime: string;
  /** A code of the customer's own; may be empty. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  code: string;
  /** Its name. Teams shows its first 50 characters. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  displayName: string;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
}

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export interface ShiftItem {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Notes on it, for those who see it. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  notes?: string | null | undefined;
  /** Its label. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The activities within it; may be empty. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  activities?: ShiftActivity[] | null | undefined;
}

/** A shift that is assigned to a user. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export type Shift = ShiftBase & (
  | { draftShift: ShiftItem; sharedShift: null }
  | { draftShift: null; sharedShift: ShiftItem }
  | { draftShift: ShiftItem; sharedShift: ShiftItem }
);

/** The properties of its three states: a draft, a shared version, or both. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export interface ShiftBase {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** The user to whom it is assigned. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  userId: string;
  /** The scheduling group that it belongs to. Microsoft's sources contradict each other: the page requires it, its examples leave it out. Its absence is a warning. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  draftShift?: ShiftItem | null | undefined;
  /** The version that managers and employees see; Teams notifies the user of it. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  sharedShift?: ShiftItem | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export interface OpenShiftItem {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Notes on it, for those who see it. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  notes?: string | null | undefined;
  /** Its label. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The activities within it; may be empty. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  activities?: ShiftActivity[] | null | undefined;
  /** How many users can still take it. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
  openSlotCount?: number | undefined;
}

/** A shift that is not assigned to anyone yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export type OpenShift = OpenShiftBase & (
  | { draftOpenShift: OpenShiftItem; sharedOpenShift: null }
  | { draftOpenShift: null; sharedOpenShift: OpenShiftItem }
  | { draftOpenShift: OpenShiftItem; sharedOpenShift: OpenShiftItem }
);

/** The properties of its three states: a draft, a shared version, or both. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export interface OpenShiftBase {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** The scheduling group that it belongs to. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** The version that managers and employees see. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  sharedOpenShift?: OpenShiftItem | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  draftOpenShift?: OpenShiftItem | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** One version of a time-off entry. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export interface TimeOffItem {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Its reason. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
  timeOffReasonId: string;
}

/** A period in which a user does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export type TimeOff = TimeOffBase & (
  | { draftTimeOff: TimeOffItem; sharedTimeOff: null }
  | { draftTimeOff: null; sharedTimeOff: TimeOffItem }
  | { draftTimeOff: TimeOffItem; sharedTimeOff: TimeOffItem }
);

/** The properties of its three states: a draft, a shared version, or both. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export interface TimeOffBase {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** The user to whom it is assigned. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  userId: string;
  /** The version that managers and employees see; Teams notifies the user of it. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  sharedTimeOff?: TimeOffItem | null | undefined;
  /** The version that only managers see until it is shared. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  draftTimeOff?: TimeOffItem | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** A reason for time off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export interface TimeOffReason {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Its name. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  displayName: string;
  /** Its icon. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  iconType: TimeOffReasonIconType;
  /** Whether it can be selected. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  isActive: boolean;
  /** A code of the customer's own: at most 100 letters and digits. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  code?: string | null | undefined;
}

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export interface TimeOffRequest {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** When it was sent, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderDateTime?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager who approved or declined it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerUserId?: string | null | undefined;
  /** When the manager acted on it, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionDateTime?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** When the time off starts. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
  startDateTime?: string | null | undefined;
  /** When the time off ends. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
  endDateTime?: string | null | undefined;
  /** The reason. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
  timeOffReasonId?: string | null | undefined;
}

/** Users who are scheduled together. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
export interface SchedulingGroup {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Its name. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  displayName: string;
  /** Whether it can be selected. Microsoft's sources contradict each other: the page requires it and its examples send it, the schema computes it, and public programs leave it out. Bodies keep it, and its absence is a warning. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** Its users, members of the team. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  userIds: string[];
  /** A code of the customer's own: at most 100 letters and digits. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  code?: string | null | undefined;
}

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export interface OpenShiftChangeRequest {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** When it was sent, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderDateTime?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager who approved or declined it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerUserId?: string | null | undefined;
  /** When the manager acted on it, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionDateTime?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** The open shift that the sender asks for. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
  openShiftId?: string | null | undefined;
}

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export interface OfferShiftRequest {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** When it was sent, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderDateTime?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager who approved or declined it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerUserId?: string | null | undefined;
  /** When the manager acted on it, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionDateTime?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** The sender's shift. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  senderShiftId?: string | null | undefined;
  /** The user to whom it is offered. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientUserId?: string | null | undefined;
  /** When the recipient acted on it, in UTC. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientActionDateTime?: string | null | undefined;
  /** The recipient's message. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientActionMessage?: string | null | undefined;
}

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export interface SwapShiftsChangeRequest {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** When it was sent, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderDateTime?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager who approved or declined it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerUserId?: string | null | undefined;
  /** When the manager acted on it, in UTC. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionDateTime?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** The sender's shift. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  senderShiftId?: string | null | undefined;
  /** The user to whom it is offered. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientUserId?: string | null | undefined;
  /** When the recipient acted on it, in UTC. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientActionDateTime?: string | null | undefined;
  /** The recipient's message. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientActionMessage?: string | null | undefined;
  /** The recipient's shift. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
  recipientShiftId?: string | null | undefined;
}

/** Text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export interface ItemBody {
  /** Whether the content is plain text or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
  contentType?: BodyType | null | undefined;
  /** The text itself. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
  content?: string | null | undefined;
}

/** A time at which somebody clocked in or out, or started or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export interface TimeCardEvent {
  /** The time; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  dateTime: string;
  /** Whether it was at an approved location. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
  isAtApprovedLocation?: boolean | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
  notes?: ItemBody | null | undefined;
}

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export interface TimeCardBreak {
  /** Its id. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  breakId?: string | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  notes?: ItemBody | null | undefined;
  /** When and where it started; never null. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  start: TimeCardEvent;
  /** When and where it ended. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  end?: TimeCardEvent | null | undefined;
}

/** A time card as the clock recorded it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
export interface TimeCardEntry {
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  clockInEvent?: TimeCardEvent | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  clockOutEvent?: TimeCardEvent | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  breaks?: TimeCardBreak[] | null | undefined;
}

/** A period of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export interface TimeCard {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** The user of the time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  userId?: string | null | undefined;
  /** Whether the user is clocked in, on a break or clocked out. The service sets it. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  state?: TimeCardState | null | undefined;
  /** Who has confirmed it; user and manager both can. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  confirmedBy?: string | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  notes?: ItemBody | null | undefined;
  /** Who last changed it. Microsoft's sources contradict each other: the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockInEvent?: TimeCardEvent | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockOutEvent?: TimeCardEvent | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  breaks?: TimeCardBreak[] | null | undefined;
  /** The entry as it was before anybody edited it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  originalEntry?: TimeCardEntry | null | undefined;
}

/** A note on a day. https://learn.microsoft.com/graph/api/resources/daynote?view=graph-rest-1.0 */
export interface DayNote {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** The day. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  dayNoteDate?: string | null | undefined;
  /** The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  sharedDayNote?: ItemBody | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  draftDayNote?: ItemBody | null | undefined;
}

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export interface RecurrencePattern {
  /** The unit that recurs: days, weeks, months or years. Microsoft's sources contradict each other: the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and Monday. Any casing is accepted. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  type?: RecurrencePatternType | Capitalize<RecurrencePatternType> | null | undefined;
  /** The days of the week. Microsoft's sources contradict each other: the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and Monday. Any casing is accepted. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  daysOfWeek?: Array<DayOfWeek | Capitalize<DayOfWeek>> | null | undefined;
  /** The number of days, weeks, months or years between two occurrences; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  interval?: number | undefined;
  /** The first day of the week. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  firstDayOfWeek?: DayOfWeek | Capitalize<DayOfWeek> | null | undefined;
  /** The occurrence of the allowed days in a month. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  index?: WeekIndex | Capitalize<WeekIndex> | null | undefined;
  /** The day of the month; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  dayOfMonth?: number | undefined;
  /** The month of the year; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  month?: number | undefined;
}

/** How long a pattern applies. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export interface RecurrenceRange {
  /** Whether it ends on a date, after a number of occurrences or never. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  type?: RecurrenceRangeType | Capitalize<RecurrenceRangeType> | null | undefined;
  /** The date from which it recurs. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  startDate?: string | null | undefined;
  /** The date on which it ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  endDate?: string | null | undefined;
  /** The time zone of the dates. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  recurrenceTimeZone?: string | null | undefined;
  /** How many times it recurs; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  numberOfOccurrences?: number | undefined;
}

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export interface PatternedRecurrence {
  /** How often, and on which days. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
  pattern?: RecurrencePattern | null | undefined;
  /** The range of dates in which a pattern applies. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
  range?: RecurrenceRange | null | undefined;
}

/** A range between two times of day; it may pass midnight. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export interface TimeRange {
  /** When it starts. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  startTime?: string | null | undefined;
  /** When it ends. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  endTime?: string | null | undefined;
}

/** The times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export interface ShiftAvailability {
  /** The days on which the times recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
  recurrence?: PatternedRecurrence | null | undefined;
  /** The time zone of the times; Microsoft's examples write its Windows name. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  timeZone?: string | null | undefined;
  /** The times of a day; may be null. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  timeSlots?: TimeRange[] | null | undefined;
}

/** The shift preferences of a user. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export interface ShiftPreferences {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** When the user is available, and how that recurs. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
  availability?: ShiftAvailability[] | null | undefined;
}

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export interface WorkforceIntegrationEncryption {
  /** The only protocol is sharedSecret. The schema allows null, but then nothing says how to encrypt. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
  protocol?: WorkforceIntegrationEncryptionProtocol | undefined;
  /** The shared secret, 64 ASCII characters; the service never returns it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  secret?: string | null | undefined;
}

/** A system that Shifts calls back when a schedule changes. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export interface WorkforceIntegration {
  /** Its id. https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0 */
  id: string;
  /** When it was created, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdDateTime?: string | null | undefined;
  /** When it was last changed, in UTC. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedDateTime?: string | null | undefined;
  /** Who created it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  createdBy?: IdentitySet | null | undefined;
  /** Who last changed it. https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySet | null | undefined;
  /** Its name. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The version in the callback's path, from 1: `{url}/v{apiVersion}`. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  apiVersion?: number | null | undefined;
  /** Whether it is called. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  encryption?: WorkforceIntegrationEncryption | null | undefined;
  /** The base URL of callbacks: https, without a trailing slash. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  url?: string | null | undefined;
  /** The entities for which Shifts calls it. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  supportedEntities?: string | null | undefined;
  /** The requests for which Shifts asks it who is eligible. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  eligibilityFilteringEnabledEntities?: string | null | undefined;
}

/** A place on Earth. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
export interface GeoCoordinatesBody {
  /** Its altitude above sea level, in feet. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
  altitude?: number | null | undefined;
  /** Its latitude in degrees. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
  latitude?: number | null | undefined;
  /** Its longitude in degrees. https://learn.microsoft.com/graph/api/resources/geocoordinates?view=graph-rest-1.0 */
  longitude?: number | null | undefined;
}

/** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
export interface TimeClockSettingsBody {
  /** The approved location. https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-1.0 */
  approvedLocation?: GeoCoordinatesBody | null | undefined;
}

/** A user, an application or a device. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export interface IdentityBody {
  /** Its name, which may be out of date. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** Its id. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
  id?: string | null | undefined;
}

/** The application, the device and the user that acted together. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
export interface IdentitySetBody {
  /** The application that acted. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
  application?: IdentityBody | null | undefined;
  /** The device that acted. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
  device?: IdentityBody | null | undefined;
  /** The user that acted. https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0 */
  user?: IdentityBody | null | undefined;
}

/** A piece of a shift, such as a break or a training. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
export interface ShiftActivityBody {
  /** Whether it is paid. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  isPaid: boolean;
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  startDateTime: string | Date;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  endDateTime: string | Date;
  /** A code of the customer's own; may be empty. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  code: string;
  /** Its name. Teams shows its first 50 characters. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  displayName: string;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
}

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export interface ShiftItemBody {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string | Date;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string | Date;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Notes on it, for those who see it. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  notes?: string | null | undefined;
  /** Its label. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The activities within it; may be empty. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  activities?: ReadonlyArray<ShiftActivityBody> | null | undefined;
}

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export interface OpenShiftItemBody {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string | Date;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string | Date;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Notes on it, for those who see it. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  notes?: string | null | undefined;
  /** Its label. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The activities within it; may be empty. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  activities?: ReadonlyArray<ShiftActivityBody> | null | undefined;
  /** How many users can still take it. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
  openSlotCount?: number | undefined;
}

/** One version of a time-off entry. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export interface TimeOffItemBody {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string | Date;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string | Date;
  /** Its color; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Its reason. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
  timeOffReasonId: string;
}

/** Text, plain or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
export interface ItemBodyBody {
  /** Whether the content is plain text or HTML. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
  contentType?: BodyType | null | undefined;
  /** The text itself. https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-1.0 */
  content?: string | null | undefined;
}

/** A time at which somebody clocked in or out, or started or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export interface TimeCardEventBody {
  /** The time; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  dateTime: string | Date;
  /** Whether it was at an approved location. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
  isAtApprovedLocation?: boolean | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
}

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export interface TimeCardBreakBody {
  /** Its id. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  breakId?: string | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
  /** When and where it started; never null. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  start: TimeCardEventBody;
  /** When and where it ended. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  end?: TimeCardEventBody | null | undefined;
}

/** A time card as the clock recorded it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
export interface TimeCardEntryBody {
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  clockInEvent?: TimeCardEventBody | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  clockOutEvent?: TimeCardEventBody | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  breaks?: ReadonlyArray<TimeCardBreakBody> | null | undefined;
}

/** How often days recur. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
export interface RecurrencePatternBody {
  /** The unit that recurs: days, weeks, months or years. Microsoft's sources contradict each other: the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and Monday. Any casing is accepted. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  type?: RecurrencePatternType | Capitalize<RecurrencePatternType> | null | undefined;
  /** The days of the week. Microsoft's sources contradict each other: the schema writes names such as weekly and monday, the example of updateShiftPreferences Weekly and Monday. Any casing is accepted. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  daysOfWeek?: ReadonlyArray<DayOfWeek | Capitalize<DayOfWeek>> | null | undefined;
  /** The number of days, weeks, months or years between two occurrences; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  interval?: number | undefined;
  /** The first day of the week. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  firstDayOfWeek?: DayOfWeek | Capitalize<DayOfWeek> | null | undefined;
  /** The occurrence of the allowed days in a month. https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0 */
  index?: WeekIndex | Capitalize<WeekIndex> | null | undefined;
  /** The day of the month; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  dayOfMonth?: number | undefined;
  /** The month of the year; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  month?: number | undefined;
}

/** How long a pattern applies. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
export interface RecurrenceRangeBody {
  /** Whether it ends on a date, after a number of occurrences or never. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  type?: RecurrenceRangeType | Capitalize<RecurrenceRangeType> | null | undefined;
  /** The date from which it recurs. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  startDate?: string | null | undefined;
  /** The date on which it ends. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  endDate?: string | null | undefined;
  /** The time zone of the dates. https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-1.0 */
  recurrenceTimeZone?: string | null | undefined;
  /** How many times it recurs; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  numberOfOccurrences?: number | undefined;
}

/** Days that recur. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
export interface PatternedRecurrenceBody {
  /** How often, and on which days. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
  pattern?: RecurrencePatternBody | null | undefined;
  /** The range of dates in which a pattern applies. https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0 */
  range?: RecurrenceRangeBody | null | undefined;
}

/** A range between two times of day; it may pass midnight. https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-1.0 */
export interface TimeRangeBody {
  /** When it starts. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  startTime?: string | null | undefined;
  /** When it ends. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  endTime?: string | null | undefined;
}

/** The times at which a user is available, and the days on which they recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
export interface ShiftAvailabilityBody {
  /** The days on which the times recur. https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-1.0 */
  recurrence?: PatternedRecurrenceBody | null | undefined;
  /** The time zone of the times; Microsoft's examples write its Windows name. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  timeZone?: string | null | undefined;
  /** The times of a day; may be null. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  timeSlots?: ReadonlyArray<TimeRangeBody> | null | undefined;
}

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export interface WorkforceIntegrationEncryptionBody {
  /** The only protocol is sharedSecret. The schema allows null, but then nothing says how to encrypt. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
  protocol?: WorkforceIntegrationEncryptionProtocol | undefined;
  /** The shared secret, 64 ASCII characters; the service never returns it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  secret?: string | null | undefined;
}

/** The start of a range; the service accepts only `ge`. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export interface StartFilter {
  /** Starts at or after this time. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  ge?: string | Date | undefined;
}

/** The end of a range; the service accepts only `le`. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export interface EndFilter {
  /** Ends at or before this time. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  le?: string | Date | undefined;
}

/** The time range of a version. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export interface RangeFilter {
  /** The start of the range. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  startDateTime?: StartFilter | undefined;
  /** The end of the range. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  endDateTime?: EndFilter | undefined;
}

/** The shifts to list. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export interface ListShiftsFilter {
  /** Those whose shared version is in this time range. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  sharedShift?: RangeFilter | undefined;
  /** Those whose draft is in this time range. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  draftShift?: RangeFilter | undefined;
}

/** The time-off entries to list. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export interface ListTimesOffFilter {
  /** Those whose shared version is in this time range. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  sharedTimeOff?: RangeFilter | undefined;
  /** Those whose draft is in this time range. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  draftTimeOff?: RangeFilter | undefined;
}

/** The comparison of a request's state. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export interface ScheduleChangeStateFilter {
  /** The state. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  eq?: ScheduleChangeState | undefined;
}

/** The requests to list. Programs filter them so, although Microsoft's pages do not say that it works. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
export interface ScheduleChangeRequestsFilter {
  /** Those in this state. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeStateFilter | undefined;
}

/** The comparison of a time card's state. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export interface TimeCardStateFilter {
  /** The state. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  eq?: TimeCardState | undefined;
}

/** The time cards to list. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export interface ListTimeCardsFilter {
  /** Those with this state. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  state?: TimeCardStateFilter | undefined;
}

/** The comparison of a note's day. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export interface DayNoteDateFilter {
  /** The day. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  eq?: string | undefined;
}

/** The day notes to list. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export interface ListDayNotesFilter {
  /** Those on this day. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  dayNoteDate?: DayNoteDateFilter | undefined;
}

/** The input of getSchedule. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
export interface GetScheduleInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
  teamId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of putSchedule. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
export interface PutScheduleBody {
  /** Whether the team uses Shifts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  enabled: boolean;
  /** Its IANA time zone, such as America/Chicago. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeZone: string;
  /** Whether employees clock in and out. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeClockEnabled?: boolean | null | undefined;
  /** Whether there are open shifts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  openShiftsEnabled?: boolean | null | undefined;
  /** Whether employees may ask to swap shifts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  swapShiftsRequestsEnabled?: boolean | null | undefined;
  /** Whether employees may offer a shift to another. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  offerShiftRequestsEnabled?: boolean | null | undefined;
  /** Whether employees may ask for time off. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeOffRequestsEnabled?: boolean | null | undefined;
  /** The day on which its week starts. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  startDayOfWeek?: DayOfWeek | Capitalize<DayOfWeek> | null | undefined;
  /** Whether a copied shift includes its activities. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  isActivitiesIncludedWhenCopyingShiftsEnabled?: boolean | null | undefined;
  /** Where employees may clock in and out. https://learn.microsoft.com/graph/api/resources/schedule?view=graph-rest-1.0 */
  timeClockSettings?: TimeClockSettingsBody | null | undefined;
  /** The workforce integration that is called when it changes. The service reads only the first id. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  workforceIntegrationIds?: ReadonlyArray<string> | null | undefined;
}

/** The input of putSchedule. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
export interface PutScheduleInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
  body: PutScheduleBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of shareSchedule. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export interface ShareScheduleBody {
  /** Whether the whole team is notified, or only users whose shifts are shared. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  notifyTeam: boolean;
  /** The start of the shared range. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  startDateTime: string | Date;
  /** The end of the shared range. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  endDateTime?: string | Date | null | undefined;
}

/** The input of shareSchedule. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
export interface ShareScheduleInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  body: ShareScheduleBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listShifts. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
export interface ListShiftsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  filter?: ListShiftsFilter | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createShift. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
export type CreateShiftBody = CreateShiftBodyBase & (
  | { draftShift: ShiftItemBody; sharedShift?: null | undefined }
  | { draftShift?: null | undefined; sharedShift: ShiftItemBody }
);

/** The properties of CreateShiftBody, whichever of its versions it holds. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
export interface CreateShiftBodyBase {
  /** The user to whom it is assigned. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  userId: string;
  /** The scheduling group that it belongs to. Microsoft's sources contradict each other: the page requires it, its examples leave it out. Its absence is a warning. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  draftShift?: ShiftItemBody | null | undefined;
  /** The version that managers and employees see; Teams notifies the user of it. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  sharedShift?: ShiftItemBody | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** The input of createShift. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
export interface CreateShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  body: CreateShiftBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getShift. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
export interface GetShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
  teamId: string;
  /** The shift. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
  shiftId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of replaceShift. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
export type ReplaceShiftBody = ReplaceShiftBodyBase & (
  | { draftShift: ShiftItemBody; sharedShift?: null | undefined }
  | { draftShift?: null | undefined; sharedShift: ShiftItemBody }
  | { draftShift?: null | undefined; sharedShift?: undefined }
  | { draftShift?: undefined; sharedShift?: null | undefined }
);

/** The properties of ReplaceShiftBody, whichever of its versions it holds. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
export interface ReplaceShiftBodyBase {
  /** The user to whom it is assigned. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  userId: string;
  /** The scheduling group that it belongs to. Microsoft's sources contradict each other: the page requires it, its examples leave it out. Its absence is a warning. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  draftShift?: ShiftItemBody | null | undefined;
  /** The version that managers and employees see; Teams notifies the user of it. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  sharedShift?: ShiftItemBody | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** The input of replaceShift. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
export interface ReplaceShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  teamId: string;
  /** The shift. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  shiftId: string;
  /** The body. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  body: ReplaceShiftBody;
  /** Whether to request the entity in the response (Prefer: return=representation). https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  returnRepresentation?: boolean | undefined;
  /** What happens to the version that the body leaves out: it is sent as `null`, the default, or keeps its value. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  otherVersion?: "null" | "keep" | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteShift. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
export interface DeleteShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  teamId: string;
  /** The shift. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  shiftId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of stageShiftForDeletion. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export interface StageShiftForDeletionInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  teamId: string;
  /** The shift. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  shiftId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listOpenShifts. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
export interface ListOpenShiftsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
  teamId: string;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createOpenShift. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
export type CreateOpenShiftBody = CreateOpenShiftBodyBase & (
  | { draftOpenShift: OpenShiftItemBody; sharedOpenShift?: null | undefined }
  | { draftOpenShift?: null | undefined; sharedOpenShift: OpenShiftItemBody }
);

/** The properties of CreateOpenShiftBody, whichever of its versions it holds. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
export interface CreateOpenShiftBodyBase {
  /** The scheduling group that it belongs to. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** The version that managers and employees see. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  sharedOpenShift?: OpenShiftItemBody | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  draftOpenShift?: OpenShiftItemBody | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** The input of createOpenShift. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
export interface CreateOpenShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  body: CreateOpenShiftBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getOpenShift. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
export interface GetOpenShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
  teamId: string;
  /** The open shift. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
  openShiftId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of updateOpenShift. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export type UpdateOpenShiftBody = UpdateOpenShiftBodyBase & (
  | { draftOpenShift: OpenShiftItemBody; sharedOpenShift?: null | undefined }
  | { draftOpenShift?: null | undefined; sharedOpenShift: OpenShiftItemBody }
  | { draftOpenShift?: null | undefined; sharedOpenShift?: undefined }
  | { draftOpenShift?: undefined; sharedOpenShift?: null | undefined }
);

/** The properties of UpdateOpenShiftBody, whichever of its versions it holds. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export interface UpdateOpenShiftBodyBase {
  /** The scheduling group that it belongs to. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** The version that managers and employees see. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  sharedOpenShift?: OpenShiftItemBody | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  draftOpenShift?: OpenShiftItemBody | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** The input of updateOpenShift. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export interface UpdateOpenShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  teamId: string;
  /** The open shift. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  openShiftId: string;
  /** The body. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  body: UpdateOpenShiftBody;
  /** Whether to request the entity in the response (Prefer: return=representation). https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  returnRepresentation?: boolean | undefined;
  /** What happens to the version that the body leaves out: it is sent as `null`, the default, or keeps its value. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  otherVersion?: "null" | "keep" | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteOpenShift. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
export interface DeleteOpenShiftInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  teamId: string;
  /** The open shift. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  openShiftId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of stageOpenShiftForDeletion. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export interface StageOpenShiftForDeletionInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  teamId: string;
  /** The open shift. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  openShiftId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listTimesOff. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
export interface ListTimesOffInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  filter?: ListTimesOffFilter | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createTimeOff. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
export type CreateTimeOffBody = CreateTimeOffBodyBase & (
  | { draftTimeOff: TimeOffItemBody; sharedTimeOff?: null | undefined }
  | { draftTimeOff?: null | undefined; sharedTimeOff: TimeOffItemBody }
);

/** The properties of CreateTimeOffBody, whichever of its versions it holds. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
export interface CreateTimeOffBodyBase {
  /** The user to whom it is assigned. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  userId: string;
  /** The version that managers and employees see; Teams notifies the user of it. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  sharedTimeOff?: TimeOffItemBody | null | undefined;
  /** The version that only managers see until it is shared. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  draftTimeOff?: TimeOffItemBody | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** The input of createTimeOff. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
export interface CreateTimeOffInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  body: CreateTimeOffBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getTimeOff. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
export interface GetTimeOffInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
  teamId: string;
  /** The time-off entry, whose id has the prefix of a shift's. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
  timeOffId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of replaceTimeOff. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
export type ReplaceTimeOffBody = ReplaceTimeOffBodyBase & (
  | { draftTimeOff: TimeOffItemBody; sharedTimeOff?: null | undefined }
  | { draftTimeOff?: null | undefined; sharedTimeOff: TimeOffItemBody }
  | { draftTimeOff?: null | undefined; sharedTimeOff?: undefined }
  | { draftTimeOff?: undefined; sharedTimeOff?: null | undefined }
);

/** The properties of ReplaceTimeOffBody, whichever of its versions it holds. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
export interface ReplaceTimeOffBodyBase {
  /** The user to whom it is assigned. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  userId: string;
  /** The version that managers and employees see; Teams notifies the user of it. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  sharedTimeOff?: TimeOffItemBody | null | undefined;
  /** The version that only managers see until it is shared. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  draftTimeOff?: TimeOffItemBody | null | undefined;
  /** Whether it is deleted when the schedule is next shared. https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** The input of replaceTimeOff. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
export interface ReplaceTimeOffInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  teamId: string;
  /** The time-off entry, whose id has the prefix of a shift's. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  timeOffId: string;
  /** The body. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  body: ReplaceTimeOffBody;
  /** Whether to request the entity in the response (Prefer: return=representation). https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  returnRepresentation?: boolean | undefined;
  /** What happens to the version that the body leaves out: it is sent as `null`, the default, or keeps its value. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  otherVersion?: "null" | "keep" | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteTimeOff. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
export interface DeleteTimeOffInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  teamId: string;
  /** The time-off entry, whose id has the prefix of a shift's. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  timeOffId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of stageTimeOffForDeletion. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
export interface StageTimeOffForDeletionInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  teamId: string;
  /** The time-off entry, whose id has the prefix of a shift's. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  timeOffId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listTimeOffReasons. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
export interface ListTimeOffReasonsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
  teamId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createTimeOffReason. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
export interface CreateTimeOffReasonBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  displayName: string;
  /** Its icon. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  iconType: TimeOffReasonIconType;
  /** Whether it can be selected. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  isActive: boolean;
  /** A code of the customer's own: at most 100 letters and digits. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  code?: string | null | undefined;
}

/** The input of createTimeOffReason. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
export interface CreateTimeOffReasonInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
  body: CreateTimeOffReasonBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getTimeOffReason. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
export interface GetTimeOffReasonInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
  teamId: string;
  /** The reason. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
  timeOffReasonId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of replaceTimeOffReason. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
export interface ReplaceTimeOffReasonBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  displayName: string;
  /** Its icon. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  iconType: TimeOffReasonIconType;
  /** Whether it can be selected. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  isActive: boolean;
  /** A code of the customer's own: at most 100 letters and digits. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
  code?: string | null | undefined;
}

/** The input of replaceTimeOffReason. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
export interface ReplaceTimeOffReasonInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  teamId: string;
  /** The reason. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  timeOffReasonId: string;
  /** The body. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  body: ReplaceTimeOffReasonBody;
  /** Whether to request the entity in the response (Prefer: return=representation). https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  returnRepresentation?: boolean | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteTimeOffReason. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
export interface DeleteTimeOffReasonInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
  teamId: string;
  /** The reason. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
  timeOffReasonId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listTimeOffRequests. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
export interface ListTimeOffRequestsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). Microsoft's page does not name it, so it gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  filter?: ScheduleChangeRequestsFilter | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
export interface CreateTimeOffRequestBody {
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** When the time off starts. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
  startDateTime?: string | Date | null | undefined;
  /** When the time off ends. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
  endDateTime?: string | Date | null | undefined;
  /** The reason. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
  timeOffReasonId?: string | null | undefined;
}

/** The input of createTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
export interface CreateTimeOffRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
  body: CreateTimeOffRequestBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
export interface GetTimeOffRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
  teamId: string;
  /** The request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
  timeOffRequestId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
export interface DeleteTimeOffRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
  teamId: string;
  /** The request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
  timeOffRequestId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of approveTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
export interface ApproveTimeOffRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of approveTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
export interface ApproveTimeOffRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  teamId: string;
  /** The request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  timeOffRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  body?: ApproveTimeOffRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of declineTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
export interface DeclineTimeOffRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of declineTimeOffRequest. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
export interface DeclineTimeOffRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  teamId: string;
  /** The request for time off. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  timeOffRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  body?: DeclineTimeOffRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listSchedulingGroups. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
export interface ListSchedulingGroupsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
  teamId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createSchedulingGroup. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
export interface CreateSchedulingGroupBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  displayName: string;
  /** Whether it can be selected. Microsoft's sources contradict each other: the page requires it and its examples send it, the schema computes it, and public programs leave it out. Bodies keep it, and its absence is a warning. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** Its users, members of the team. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  userIds: ReadonlyArray<string>;
  /** A code of the customer's own: at most 100 letters and digits. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  code?: string | null | undefined;
}

/** The input of createSchedulingGroup. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
export interface CreateSchedulingGroupInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
  body: CreateSchedulingGroupBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getSchedulingGroup. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
export interface GetSchedulingGroupInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
  teamId: string;
  /** The scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
  schedulingGroupId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of replaceSchedulingGroup. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
export interface ReplaceSchedulingGroupBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  displayName: string;
  /** Whether it can be selected. Microsoft's sources contradict each other: the page requires it and its examples send it, the schema computes it, and public programs leave it out. Bodies keep it, and its absence is a warning. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** Its users, members of the team. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  userIds: ReadonlyArray<string>;
  /** A code of the customer's own: at most 100 letters and digits. https://learn.microsoft.com/graph/api/resources/schedulinggroup?view=graph-rest-1.0 */
  code?: string | null | undefined;
}

/** The input of replaceSchedulingGroup. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
export interface ReplaceSchedulingGroupInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  teamId: string;
  /** The scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  schedulingGroupId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  body: ReplaceSchedulingGroupBody;
  /** Whether to request the entity in the response (Prefer: return=representation). https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  returnRepresentation?: boolean | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteSchedulingGroup. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
export interface DeleteSchedulingGroupInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
  teamId: string;
  /** The scheduling group. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
  schedulingGroupId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listOpenShiftChangeRequests. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
export interface ListOpenShiftChangeRequestsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). Microsoft's page does not name it, so it gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  filter?: ScheduleChangeRequestsFilter | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
export interface CreateOpenShiftChangeRequestBody {
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** The open shift that the sender asks for. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
  openShiftId?: string | null | undefined;
}

/** The input of createOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
export interface CreateOpenShiftChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  body: CreateOpenShiftChangeRequestBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
export interface GetOpenShiftChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  teamId: string;
  /** The request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  openShiftChangeRequestId: string;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of approveOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
export interface ApproveOpenShiftChangeRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of approveOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
export interface ApproveOpenShiftChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  teamId: string;
  /** The request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  openShiftChangeRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  body?: ApproveOpenShiftChangeRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of declineOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
export interface DeclineOpenShiftChangeRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of declineOpenShiftChangeRequest. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
export interface DeclineOpenShiftChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  teamId: string;
  /** The request for an open shift. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  openShiftChangeRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  body?: DeclineOpenShiftChangeRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listOfferShiftRequests. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
export interface ListOfferShiftRequestsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). Microsoft's page does not name it, so it gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  filter?: ScheduleChangeRequestsFilter | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
export interface CreateOfferShiftRequestBody {
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** The sender's shift. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  senderShiftId?: string | null | undefined;
  /** The user to whom it is offered. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientUserId?: string | null | undefined;
  /** The recipient's message. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientActionMessage?: string | null | undefined;
}

/** The input of createOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
export interface CreateOfferShiftRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
  body: CreateOfferShiftRequestBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
export interface GetOfferShiftRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
  teamId: string;
  /** The offer. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
  offerShiftRequestId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of approveOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
export interface ApproveOfferShiftRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of approveOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
export interface ApproveOfferShiftRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  teamId: string;
  /** The offer. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  offerShiftRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  body?: ApproveOfferShiftRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of declineOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
export interface DeclineOfferShiftRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of declineOfferShiftRequest. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
export interface DeclineOfferShiftRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  teamId: string;
  /** The offer. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  offerShiftRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  body?: DeclineOfferShiftRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listSwapShiftsChangeRequests. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
export interface ListSwapShiftsChangeRequestsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). Microsoft's page does not name it, so it gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  filter?: ScheduleChangeRequestsFilter | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
export interface CreateSwapShiftsChangeRequestBody {
  /** Who acts on it next. The service sets it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  assignedTo?: ScheduleChangeRequestActor | null | undefined;
  /** Whether it is pending, approved or declined. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  state?: ScheduleChangeState | null | undefined;
  /** The user who sends it. Microsoft's sources contradict each other: the schema computes it, but the examples of createTimeOffRequest and createOpenShiftChangeRequest send it. Bodies of all requests to change the schedule keep it, because an application token has no other way to name the sender. https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0 */
  senderUserId?: string | null | undefined;
  /** The sender's message. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  senderMessage?: string | null | undefined;
  /** The manager's message on approving or declining it. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  managerActionMessage?: string | null | undefined;
  /** The sender's shift. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  senderShiftId?: string | null | undefined;
  /** The user to whom it is offered. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientUserId?: string | null | undefined;
  /** The recipient's message. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
  recipientActionMessage?: string | null | undefined;
  /** The recipient's shift. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
  recipientShiftId?: string | null | undefined;
}

/** The input of createSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
export interface CreateSwapShiftsChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  body: CreateSwapShiftsChangeRequestBody;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
export interface GetSwapShiftsChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  teamId: string;
  /** The request to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  swapShiftsChangeRequestId: string;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of approveSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
export interface ApproveSwapShiftsChangeRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of approveSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
export interface ApproveSwapShiftsChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  teamId: string;
  /** The request to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  swapShiftsChangeRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  body?: ApproveSwapShiftsChangeRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of declineSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
export interface DeclineSwapShiftsChangeRequestBody {
  /** The message to the sender. https://learn.microsoft.com/graph/api/resources/schedulechangerequest?view=graph-rest-1.0 */
  message?: string | null | undefined;
}

/** The input of declineSwapShiftsChangeRequest. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
export interface DeclineSwapShiftsChangeRequestInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  teamId: string;
  /** The request to swap shifts. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  swapShiftsChangeRequestId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  body?: DeclineSwapShiftsChangeRequestBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  passthrough?: string | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listTimeCards. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
export interface ListTimeCardsInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  filter?: ListTimeCardsFilter | undefined;
  /** The order of the list ($orderby). https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  orderBy?: string | undefined;
  /** The maximum number of entities in a page ($top), from 1. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  top?: number | undefined;
  /** Where the page begins ($skipToken), from the `@odata.nextLink` of the previous page. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  skipToken?: string | undefined;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createTimeCard. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
export interface CreateTimeCardBody {
  /** The user of the time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  userId?: string | null | undefined;
  /** Whether the user is clocked in, on a break or clocked out. The service sets it. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  state?: TimeCardState | null | undefined;
  /** Who has confirmed it; user and manager both can. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  confirmedBy?: ReadonlyArray<ConfirmedBy> | string | number | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
  /** Who last changed it. Microsoft's sources contradict each other: the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySetBody | null | undefined;
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockInEvent?: TimeCardEventBody | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockOutEvent?: TimeCardEventBody | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  breaks?: ReadonlyArray<TimeCardBreakBody> | null | undefined;
}

/** The input of createTimeCard. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
export interface CreateTimeCardInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
  body: CreateTimeCardBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getTimeCard. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
export interface GetTimeCardInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
  timeCardId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of replaceTimeCard. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
export interface ReplaceTimeCardBody {
  /** The user of the time card. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  userId?: string | null | undefined;
  /** Whether the user is clocked in, on a break or clocked out. The service sets it. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  state?: TimeCardState | null | undefined;
  /** Who has confirmed it; user and manager both can. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  confirmedBy?: ReadonlyArray<ConfirmedBy> | string | number | null | undefined;
  /** Notes on it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
  /** Who last changed it. Microsoft's sources contradict each other: the schema computes it, but the example of replaceTimeCard sends it. Bodies keep it. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  lastModifiedBy?: IdentitySetBody | null | undefined;
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockInEvent?: TimeCardEventBody | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockOutEvent?: TimeCardEventBody | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  breaks?: ReadonlyArray<TimeCardBreakBody> | null | undefined;
}

/** The input of replaceTimeCard. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
export interface ReplaceTimeCardInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  timeCardId: string;
  /** The body. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  body: ReplaceTimeCardBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteTimeCard. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
export interface DeleteTimeCardInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
  timeCardId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of clockIn. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export interface ClockInBody {
  /** Whether it is at an approved location. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  isAtApprovedLocation?: boolean | null | undefined;
  /** Notes on clocking in. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
  /** The user to clock in, if it is not the caller. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  onBehalfOfUserId?: string | null | undefined;
}

/** The input of clockIn. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
export interface ClockInInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  teamId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  body?: ClockInBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of clockOut. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export interface ClockOutBody {
  /** Whether it is at an approved location. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  isAtApprovedLocation?: boolean | null | undefined;
  /** Notes on clocking out. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
}

/** The input of clockOut. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
export interface ClockOutInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  timeCardId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  body?: ClockOutBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of confirmTimeCard. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
export interface ConfirmTimeCardInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
  timeCardId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of startBreak. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export interface StartBreakBody {
  /** Whether it is at an approved location. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  isAtApprovedLocation?: boolean | null | undefined;
  /** Notes on the start. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
}

/** The input of startBreak. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
export interface StartBreakInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  timeCardId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  body?: StartBreakBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of endBreak. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export interface EndBreakBody {
  /** Whether it is at an approved location. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  isAtApprovedLocation?: boolean | null | undefined;
  /** Notes on the end. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  notes?: ItemBodyBody | null | undefined;
}

/** The input of endBreak. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
export interface EndBreakInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  teamId: string;
  /** The time card. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  timeCardId: string;
  /** The body; `{}` if it is absent. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  body?: EndBreakBody | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listDayNotes. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
export interface ListDayNotesInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  teamId: string;
  /** Which entities to list ($filter). https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  filter?: ListDayNotesFilter | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-list-daynotes?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createDayNote. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
export interface CreateDayNoteBody {
  /** The day. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  dayNoteDate?: string | null | undefined;
  /** The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  sharedDayNote?: ItemBodyBody | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  draftDayNote?: ItemBodyBody | null | undefined;
}

/** The input of createDayNote. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
export interface CreateDayNoteInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  teamId: string;
  /** The body. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  body: CreateDayNoteBody;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getDayNote. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
export interface GetDayNoteInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
  teamId: string;
  /** The day note. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
  dayNoteId: string;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/daynote-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of updateDayNote. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
export interface UpdateDayNoteBody {
  /** The day. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  dayNoteDate?: string | null | undefined;
  /** The version that managers and employees see; Microsoft's pages describe shared and draft the wrong way round. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  sharedDayNote?: ItemBodyBody | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-daynotes?view=graph-rest-1.0 */
  draftDayNote?: ItemBodyBody | null | undefined;
}

/** The input of updateDayNote. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
export interface UpdateDayNoteInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
  teamId: string;
  /** The day note. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
  dayNoteId: string;
  /** The body. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
  body: UpdateDayNoteBody;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteDayNote. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
export interface DeleteDayNoteInput {
  /** The team whose schedule it is. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
  teamId: string;
  /** The day note. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
  dayNoteId: string;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/schedule-delete-daynotes?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getShiftPreferences. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
export interface GetShiftPreferencesInput {
  /** The user whose preferences they are. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  userId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of updateShiftPreferences. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
export interface UpdateShiftPreferencesBody {
  /** When the user is available, and how that recurs. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
  availability?: ReadonlyArray<ShiftAvailabilityBody> | null | undefined;
}

/** The input of updateShiftPreferences. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
export interface UpdateShiftPreferencesInput {
  /** The user whose preferences they are. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  userId: string;
  /** The body. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  body: UpdateShiftPreferencesBody;
  /** The HTTP method, by default the first. Microsoft's sources contradict each other on it. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  method?: "PATCH" | "PUT" | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of listWorkforceIntegrations. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
export interface ListWorkforceIntegrationsInput {
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of getWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
export interface GetWorkforceIntegrationInput {
  /** The workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
  workforceIntegrationId: string;
  /** Query options as OData names them. Microsoft's page does not name those that work, so each gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of createWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
export interface CreateWorkforceIntegrationBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The version in the callback's path, from 1: `{url}/v{apiVersion}`. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  apiVersion?: number | null | undefined;
  /** Whether it is called. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  encryption?: WorkforceIntegrationEncryptionBody | null | undefined;
  /** The base URL of callbacks: https, without a trailing slash. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  url?: string | null | undefined;
  /** The entities for which Shifts calls it. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  supportedEntities?: ReadonlyArray<WorkforceIntegrationSupportedEntities> | string | number | null | undefined;
  /** The requests for which Shifts asks it who is eligible. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  eligibilityFilteringEnabledEntities?: ReadonlyArray<EligibilityFilteringEnabledEntities> | string | number | null | undefined;
}

/** The input of createWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
export interface CreateWorkforceIntegrationInput {
  /** The body. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
  body: CreateWorkforceIntegrationBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of updateWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export interface UpdateWorkforceIntegrationBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The version in the callback's path, from 1: `{url}/v{apiVersion}`. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  apiVersion?: number | null | undefined;
  /** Whether it is called. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  encryption?: WorkforceIntegrationEncryptionBody | null | undefined;
  /** The base URL of callbacks: https, without a trailing slash. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  url?: string | null | undefined;
  /** The entities for which Shifts calls it. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  supportedEntities?: ReadonlyArray<WorkforceIntegrationSupportedEntities> | string | number | null | undefined;
  /** The requests for which Shifts asks it who is eligible. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  eligibilityFilteringEnabledEntities?: ReadonlyArray<EligibilityFilteringEnabledEntities> | string | number | null | undefined;
}

/** The input of updateWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export interface UpdateWorkforceIntegrationInput {
  /** The workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  workforceIntegrationId: string;
  /** The body. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  body: UpdateWorkforceIntegrationBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The input of deleteWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
export interface DeleteWorkforceIntegrationInput {
  /** The workforce integration. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
  workforceIntegrationId: string;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). @deprecated by Microsoft since June 2025; gives a warning. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
  actsAs?: string | undefined;
  /** Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
  permissionType?: "delegated" | "application" | undefined;
  /** The base URL, instead of `https://graph.microsoft.com/v1.0`. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
  baseUrl?: string | undefined;
  /** Issue codes whose errors become warnings, in case Graph accepts what a rule refuses. https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0 */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}
