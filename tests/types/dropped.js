// Calls with properties that types leave out of bodies, and that the module leaves out of its requests.
import {
  createOpenShift,
  createSchedulingGroup,
  createShift,
  createTimeCard,
  createTimeOffRequest,
  putSchedule,
  replaceTimeCard,
  updateOpenShift,
  updateShiftPreferences,
  updateWorkforceIntegration,
} from "graph-shifts";

const guid = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const team = { teamId: guid };
const at = "2026-11-23T08:00:00Z";
const schedule = { enabled: true, timeZone: "UTC" };
const item = { startDateTime: at, endDateTime: "2026-11-23T16:00:00Z", activities: [] };

/** Each with the property. @type {ReadonlyArray<[property: string, call: () => import("graph-shifts").GraphRequest<unknown>]>} */
export const dropped = [
  // @ts-expect-error every id is the service's
  ["id", () => createShift({ ...team, body: { userId: guid, sharedShift: item, id: "SHFT_1" } })],
  // @ts-expect-error the service knows when
  ["createdDateTime", () => updateOpenShift({ ...team, openShiftId: "OPNSHFT_1", body: { createdDateTime: at } })],
  [
    "createdBy",
    // @ts-expect-error the service knows who
    () => createSchedulingGroup({ ...team, body: { displayName: "A", isActive: true, userIds: [], createdBy: null } }),
  ],
  // @ts-expect-error the service knows how far it is
  ["provisionStatus", () => putSchedule({ ...team, body: { ...schedule, provisionStatus: "Completed" } })],
  // @ts-expect-error the service knows why it failed
  ["provisionStatusCode", () => putSchedule({ ...team, body: { ...schedule, provisionStatusCode: null } })],
  // @ts-expect-error the service knows when it was sent
  ["senderDateTime", () => createTimeOffRequest({ ...team, body: { senderDateTime: at } })],
  // @ts-expect-error the service knows who acted on it
  ["managerUserId", () => createTimeOffRequest({ ...team, body: { managerUserId: guid } })],
  // @ts-expect-error the clock recorded it
  ["originalEntry", () => createTimeCard({ ...team, body: { originalEntry: null } })],
  // @ts-expect-error an annotation
  ["@odata.etag", () => updateShiftPreferences({ userId: guid, body: { "@odata.etag": "x" } })],
  // @ts-expect-error answers alone carry it, beyond the schema
  ["schedulingGroupInfo", () => createOpenShift({ ...team, body: { draftOpenShift: item, schedulingGroupInfo: null } })],
  [
    "tenantId",
    // @ts-expect-error answers alone carry it, beyond the schema
    () => replaceTimeCard({ ...team, timeCardId: "TCK_1", body: { lastModifiedBy: { user: { id: guid, tenantId: guid } } } }),
  ],
  // @ts-expect-error its name in beta
  ["supports", () => updateWorkforceIntegration({ workforceIntegrationId: "WFI_1", body: { supports: "shift" } })],
];
