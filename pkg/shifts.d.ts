// The types of bodies and answers, with Graph's names. Printed from the tables by `cargo xtask print`.

import type { Code, Fixed } from "./codes.js";

/** The colour that an entry of the schedule has. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
export type ScheduleEntityTheme = "white" | "blue" | "green" | "purple" | "pink" | "yellow" | "gray" | "darkBlue" | "darkGreen" | "darkPurple" | "darkPink" | "darkYellow" | "darkRed" | "cranberry" | "darkOrange" | "bronze" | "peach" | "gold" | "lime" | "forest" | "lightGreen" | "jade" | "lightTeal" | "darkTeal" | "steel" | "skyBlue" | "blueGray" | "lavender" | "lilac" | "plum" | "magenta" | "darkBrown" | "beige" | "charcoal" | "silver";

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export type WorkforceIntegrationEncryptionProtocol = "sharedSecret";

/** What an integration is called for. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export type WorkforceIntegrationSupportedEntities = "none" | "shift" | "swapRequest" | "userShiftPreferences" | "openShift" | "openShiftRequest" | "offerShiftRequest" | "timeCard" | "timeOffReason" | "timeOff" | "timeOffRequest";

/** What an integration is asked about before users may choose. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
export type EligibilityFilteringEnabledEntities = "none" | "swapRequest" | "offerShiftRequest" | "timeOffReason";

/** A shift that nobody has taken yet. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
export type OpenShift = OpenShiftBase & (
  | { draftOpenShift: OpenShiftItem; sharedOpenShift: null }
  | { draftOpenShift: null; sharedOpenShift: OpenShiftItem }
  | { draftOpenShift: OpenShiftItem; sharedOpenShift: OpenShiftItem }
);

/** What holds for each state of OpenShift. */
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
  /** The scheduling group that it belongs to. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** Whether it goes when the schedule is shared. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
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

/** One that can act. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
export interface Identity {
  /** Its name, which may be out of date. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** Its id. https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-1.0 */
  id: string | null;
}

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export interface OpenShiftItem {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string;
  /** Its colour; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Notes on it, for those who see it. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  notes?: string | null | undefined;
  /** Its label. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The activities within it; may be empty. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  activities?: ShiftActivity[] | null | undefined;
  /** How many can still take it. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
  openSlotCount?: number | undefined;
}

/** One version of an open shift. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
export interface OpenShiftItemBody {
  /** When it starts. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  startDateTime: string | Date;
  /** When it ends. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  endDateTime: string | Date;
  /** Its colour; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
  /** Notes on it, for those who see it. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  notes?: string | null | undefined;
  /** Its label. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The activities within it; may be empty. https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-1.0 */
  activities?: ReadonlyArray<ShiftActivityBody> | null | undefined;
  /** How many can still take it. https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-1.0 */
  openSlotCount?: number | undefined;
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
  /** Its name; Teams shows 50 characters of it. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  displayName: string;
  /** Its colour; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
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
  /** Its name; Teams shows 50 characters of it. https://learn.microsoft.com/graph/api/resources/shiftactivity?view=graph-rest-1.0 */
  displayName: string;
  /** Its colour; never null. https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl */
  theme?: ScheduleEntityTheme | undefined;
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
  /** The version in the callback's path, from 1: {url}/v{apiVersion}. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  apiVersion?: number | null | undefined;
  /** Whether it is called. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  encryption?: WorkforceIntegrationEncryption | null | undefined;
  /** The callback's base url, https and without a slash at the end. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  url?: string | null | undefined;
  /** What it is called for. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  supportedEntities?: string | null | undefined;
  /** What it is asked about before users may choose. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  eligibilityFilteringEnabledEntities?: string | null | undefined;
}

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export interface WorkforceIntegrationEncryption {
  /** The only one is sharedSecret. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
  protocol?: WorkforceIntegrationEncryptionProtocol | undefined;
  /** The shared secret, 64 ASCII characters; the service never returns it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  secret?: string | null | undefined;
}

/** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
export interface WorkforceIntegrationEncryptionBody {
  /** The only one is sharedSecret. https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0 */
  protocol?: WorkforceIntegrationEncryptionProtocol | undefined;
  /** The shared secret, 64 ASCII characters; the service never returns it. https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration */
  secret?: string | null | undefined;
}

/** The body of updateOpenShift. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export type UpdateOpenShiftBody = UpdateOpenShiftBodyBase & (
  | { draftOpenShift: OpenShiftItemBody; sharedOpenShift?: null | undefined }
  | { draftOpenShift?: null | undefined; sharedOpenShift: OpenShiftItemBody }
  | { draftOpenShift?: null | undefined; sharedOpenShift?: undefined }
  | { draftOpenShift?: undefined; sharedOpenShift?: null | undefined }
);

/** What UpdateOpenShiftBody holds besides its versions. */
export interface UpdateOpenShiftBodyBase {
  /** The scheduling group that it belongs to. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
  schedulingGroupId?: string | null | undefined;
  /** Whether it goes when the schedule is shared. https://learn.microsoft.com/graph/api/resources/openshift?view=graph-rest-1.0 */
  isStagedForDeletion?: boolean | null | undefined;
}

/** What updateOpenShift is called with. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export interface UpdateOpenShiftInput {
  /** The team whose schedule it stands in. */
  teamId: string;
  /** The open shift to update. */
  openShiftId: string;
  /** The body. */
  body: UpdateOpenShiftBody;
  /** Whether the answer shall hold the entity. */
  returnRepresentation?: boolean | undefined;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). */
  actsAs?: string | undefined;
  /** What the access token carries. */
  permissionType?: "delegated" | "application" | undefined;
  /** The id of the workforce integration that writes (X-MS-WFMPassthrough). */
  passthrough?: string | undefined;
  /** Where the API lies, instead of `https://graph.microsoft.com/v1.0`. */
  baseUrl?: string | undefined;
  /** Codes whose errors are taken as warnings. */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}

/** The body of updateWorkforceIntegration. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export interface UpdateWorkforceIntegrationBody {
  /** Its name. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  displayName?: string | null | undefined;
  /** The version in the callback's path, from 1: {url}/v{apiVersion}. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  apiVersion?: number | null | undefined;
  /** Whether it is called. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  isActive?: boolean | null | undefined;
  /** How callbacks are encrypted. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  encryption?: WorkforceIntegrationEncryptionBody | null | undefined;
  /** The callback's base url, https and without a slash at the end. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  url?: string | null | undefined;
  /** What it is called for. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  supportedEntities?: ReadonlyArray<WorkforceIntegrationSupportedEntities> | string | number | null | undefined;
  /** What it is asked about before users may choose. https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0 */
  eligibilityFilteringEnabledEntities?: ReadonlyArray<EligibilityFilteringEnabledEntities> | string | number | null | undefined;
}

/** What updateWorkforceIntegration is called with. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export interface UpdateWorkforceIntegrationInput {
  /** The workforce integration to update. */
  workforceIntegrationId: string;
  /** The body. */
  body: UpdateWorkforceIntegrationBody;
  /** The GUID of the user that an application acts for (MS-APP-ACTS-AS). */
  actsAs?: string | undefined;
  /** What the access token carries. */
  permissionType?: "delegated" | "application" | undefined;
  /** Where the API lies, instead of `https://graph.microsoft.com/v1.0`. */
  baseUrl?: string | undefined;
  /** Codes whose errors are taken as warnings. */
  allow?: ReadonlyArray<Exclude<Code, Fixed>> | undefined;
}
