// The entities of callbacks. Printed from the tables by `cargo xtask print`.

import type {
  OfferShiftRequest,
  OpenShiftBase,
  OpenShiftChangeRequest,
  OpenShiftItem,
  ShiftBase,
  ShiftItem,
  ShiftPreferences,
  SwapShiftsChangeRequest,
  TimeCard,
  TimeCardBreak,
  TimeCardEntry,
  TimeCardEvent,
  TimeOffBase,
  TimeOffItem,
  TimeOffReason,
  TimeOffRequest,
} from "./shifts.js";

/**
 * What has happened to a request.
 *
 * - `asked`: The sender made the request.
 * - `recipientAgreed`: The recipient agreed, and a manager is to decide.
 * - `recipientDeclined`: The recipient declined.
 * - `managerApproved`: A manager approved.
 * - `managerDeclined`: A manager declined.
 * - `systemDeclined`: Shifts declined by itself.
 * - `cancelled`: The sender cancelled the request.
 * - `other`: Something else.
 */
export type Phase = "asked" | "recipientAgreed" | "recipientDeclined" | "managerApproved" | "managerDeclined" | "systemDeclined" | "cancelled" | "other";

/** One version of a shift. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export interface CallbackShiftItem extends ShiftItem {
  /** Whether it counts; false once a manager has deleted it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  isActive?: boolean | null | undefined;
}

/** A shift that is assigned to a user. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export type CallbackShift = CallbackShiftBase & (
  | { draftShift: CallbackShiftItem; sharedShift?: null | undefined }
  | { draftShift?: null | undefined; sharedShift: CallbackShiftItem }
  | { draftShift: CallbackShiftItem; sharedShift: CallbackShiftItem }
);

/** The properties of its three states: a draft, a shared version, or both. https://learn.microsoft.com/graph/api/resources/shift?view=graph-rest-1.0 */
export interface CallbackShiftBase extends ShiftBase {
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  draftShift?: CallbackShiftItem | null | undefined;
  /** The version that managers and employees see; Teams notifies the user of it. https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0 */
  sharedShift?: CallbackShiftItem | null | undefined;
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export interface CallbackOpenShiftItem extends OpenShiftItem {
  /** Whether it counts; false once a manager has deleted it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  isActive?: boolean | null | undefined;
}

/** A shift that is not assigned to anyone yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export type CallbackOpenShift = CallbackOpenShiftBase & (
  | { draftOpenShift: CallbackOpenShiftItem; sharedOpenShift?: null | undefined }
  | { draftOpenShift?: null | undefined; sharedOpenShift: CallbackOpenShiftItem }
  | { draftOpenShift: CallbackOpenShiftItem; sharedOpenShift: CallbackOpenShiftItem }
);

/** The properties of its three states: a draft, a shared version, or both. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export interface CallbackOpenShiftBase extends OpenShiftBase {
  /** The version that managers and employees see. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  sharedOpenShift?: CallbackOpenShiftItem | null | undefined;
  /** The version that only managers see until it is shared. https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0 */
  draftOpenShift?: CallbackOpenShiftItem | null | undefined;
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** One version of a time-off entry. https://learn.microsoft.com/graph/api/resources/timeoffitem?view=graph-rest-1.0 */
export interface CallbackTimeOffItem extends TimeOffItem {
  /** Whether it counts; false once a manager has deleted it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  isActive?: boolean | null | undefined;
}

/** A period in which a user does not work. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export type CallbackTimeOff = CallbackTimeOffBase & (
  | { draftTimeOff: CallbackTimeOffItem; sharedTimeOff?: null | undefined }
  | { draftTimeOff?: null | undefined; sharedTimeOff: CallbackTimeOffItem }
  | { draftTimeOff: CallbackTimeOffItem; sharedTimeOff: CallbackTimeOffItem }
);

/** The properties of its three states: a draft, a shared version, or both. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
export interface CallbackTimeOffBase extends TimeOffBase {
  /** The version that managers and employees see; Teams notifies the user of it. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  sharedTimeOff?: CallbackTimeOffItem | null | undefined;
  /** The version that only managers see until it is shared. Microsoft's sources contradict each other: the page of timeOff requires both versions, those of its operations say that one should be null. At most one may be set. https://learn.microsoft.com/graph/api/resources/timeoff?view=graph-rest-1.0 */
  draftTimeOff?: CallbackTimeOffItem | null | undefined;
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** A reason for time off. https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-1.0 */
export interface CallbackTimeOffReason extends TimeOffReason {
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** A request for time off. https://learn.microsoft.com/graph/api/resources/timeoffrequest?view=graph-rest-1.0 */
export interface CallbackTimeOffRequest extends TimeOffRequest {
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** A request for an open shift. https://learn.microsoft.com/graph/api/resources/openshiftchangerequest?view=graph-rest-1.0 */
export interface CallbackOpenShiftChangeRequest extends OpenShiftChangeRequest {
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** An offer of a shift to another employee. https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0 */
export interface CallbackOfferShiftRequest extends OfferShiftRequest {
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** A request to swap the sender's shift for the recipient's. https://learn.microsoft.com/graph/api/resources/swapshiftschangerequest?view=graph-rest-1.0 */
export interface CallbackSwapShiftsChangeRequest extends SwapShiftsChangeRequest {
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** A time at which somebody clocked in or out, or started or ended a break. https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-1.0 */
export interface CallbackTimeCardEvent extends TimeCardEvent {
  /** Whether it was at an approved location, as beta's page named it in 2021. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  atApprovedLocation?: boolean | null | undefined;
}

/** A break within a time card. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
export interface CallbackTimeCardBreak extends TimeCardBreak {
  /** When and where it started; never null. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  start: CallbackTimeCardEvent;
  /** When and where it ended. https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-1.0 */
  end?: CallbackTimeCardEvent | null | undefined;
  /** Its id, as beta's page named it in 2021. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  id?: string | null | undefined;
}

/** A time card as the clock recorded it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
export interface CallbackTimeCardEntry extends TimeCardEntry {
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  clockInEvent?: CallbackTimeCardEvent | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  clockOutEvent?: CallbackTimeCardEvent | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-1.0 */
  breaks?: CallbackTimeCardBreak[] | null | undefined;
  /** When and where the user clocked in, as beta's page named it in 2021. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  clockIn?: CallbackTimeCardEvent | null | undefined;
  /** When and where the user clocked out, as beta's page named it in 2021. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  clockOut?: CallbackTimeCardEvent | null | undefined;
}

/** A period of work, from clocking in to clocking out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
export interface CallbackTimeCard extends TimeCard {
  /** When and where the user clocked in. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockInEvent?: CallbackTimeCardEvent | null | undefined;
  /** When and where the user clocked out. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  clockOutEvent?: CallbackTimeCardEvent | null | undefined;
  /** The breaks within it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  breaks?: CallbackTimeCardBreak[] | null | undefined;
  /** The entry as it was before anybody edited it. https://learn.microsoft.com/graph/api/resources/timecard?view=graph-rest-1.0 */
  originalEntry?: CallbackTimeCardEntry | null | undefined;
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
  /** When and where the user clocked in, as beta's page named it in 2021. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  clockIn?: CallbackTimeCardEvent | null | undefined;
  /** When and where the user clocked out, as beta's page named it in 2021. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
  clockOut?: CallbackTimeCardEvent | null | undefined;
}

/** The shift preferences of a user. https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-1.0 */
export interface CallbackShiftPreferences extends ShiftPreferences {
  /** The version of the object. https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors */
  eTag?: string | null | undefined;
}

/** The entities of callbacks by Graph's names of their types. */
export interface CallbackTypes {
  shift: CallbackShift;
  openShift: CallbackOpenShift;
  timeOff: CallbackTimeOff;
  timeOffReason: CallbackTimeOffReason;
  timeOffRequest: CallbackTimeOffRequest;
  openShiftChangeRequest: CallbackOpenShiftChangeRequest;
  offerShiftRequest: CallbackOfferShiftRequest;
  swapShiftsChangeRequest: CallbackSwapShiftsChangeRequest;
  timeCard: CallbackTimeCard;
  shiftPreferences: CallbackShiftPreferences;
}

/** An entity of a callback by its member of `supportedEntities`; the body is `null` where the entity was deleted. */
export type CallbackEntity =
  | { entity: "shift"; body: CallbackShift | null }
  | { entity: "openShift"; body: CallbackOpenShift | null }
  | { entity: "timeOff"; body: CallbackTimeOff | null }
  | { entity: "timeOffReason"; body: CallbackTimeOffReason | null }
  | { entity: "timeOffRequest"; body: CallbackTimeOffRequest | null }
  | { entity: "openShiftRequest"; phase: Phase; body: CallbackOpenShiftChangeRequest | null }
  | { entity: "offerShiftRequest"; phase: Phase; body: CallbackOfferShiftRequest | null }
  | { entity: "swapRequest"; phase: Phase; body: CallbackSwapShiftsChangeRequest | null }
  | { entity: "timeCard"; body: CallbackTimeCard | null }
  | { entity: "userShiftPreferences"; body: CallbackShiftPreferences | null };

/** The entity types by the words that name them in the urls of items, in lower case, though Shifts mixes it. `type` is Graph's name of the type; the `phases` of a request follow from its `state` and `assignedTo`. */
export declare const ENTITIES: Readonly<
  Record<string, { entity: CallbackEntity["entity"]; type: keyof CallbackTypes; phases?: true } | undefined>
>;
