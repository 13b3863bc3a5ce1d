// Which bodies of updateOpenShift and updateWorkforceIntegration compile, and which do not.
import { updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import type {
  OpenShift,
  ScheduleEntityTheme,
  UpdateOpenShiftBody,
  UpdateOpenShiftInput,
  UpdateWorkforceIntegrationBody,
} from "graph-shifts";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const openShiftId = "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
const workforceIntegrationId = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";
const times = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z" };
const item = { ...times, openSlotCount: 1, activities: [] };

/** Takes a body of either operation, so that a case below is one line. */
declare function openShift(body: UpdateOpenShiftBody): void;
declare function integration(body: UpdateWorkforceIntegrationBody): void;

openShift({});
openShift({ sharedOpenShift: item });
openShift({ draftOpenShift: item });
openShift({ sharedOpenShift: item, draftOpenShift: null });
openShift({ sharedOpenShift: null, draftOpenShift: item });
openShift({ draftOpenShift: null });
openShift({ sharedOpenShift: null });
openShift({ sharedOpenShift: item, draftOpenShift: undefined });
openShift({ isStagedForDeletion: true, schedulingGroupId: "TAG_1" });
openShift({ isStagedForDeletion: null, schedulingGroupId: null });
openShift({ isStagedForDeletion: undefined, schedulingGroupId: undefined });
// @ts-expect-error draft and shared exclude each other
openShift({ sharedOpenShift: item, draftOpenShift: item });
// @ts-expect-error both versions null leave nothing
openShift({ sharedOpenShift: null, draftOpenShift: null });
// @ts-expect-error a read-only property is none of a body
openShift({ id: "x" });
// @ts-expect-error a read-only property is none of a body
openShift({ createdDateTime: "2026-11-23T08:00:00Z" });
// @ts-expect-error an unknown property
openShift({ draftTimeOff: null });
// @ts-expect-error a boolean, not its text
openShift({ isStagedForDeletion: "true" });

openShift({ sharedOpenShift: { ...item, startDateTime: new Date(), endDateTime: new Date() } });
openShift({ sharedOpenShift: { ...item, theme: "blue", displayName: null, notes: null } });
openShift({ sharedOpenShift: { ...item, theme: "silver", displayName: "x", notes: "y" } });
openShift({ sharedOpenShift: { ...item, theme: undefined, displayName: undefined, notes: undefined } });
// @ts-expect-error unknownFutureValue cannot be written
openShift({ sharedOpenShift: { ...item, theme: "unknownFutureValue" } });
// @ts-expect-error themes begin in lower case
openShift({ sharedOpenShift: { ...item, theme: "Blue" } });
// @ts-expect-error a theme is never null
openShift({ sharedOpenShift: { ...item, theme: null } });
// @ts-expect-error an item has an end
openShift({ sharedOpenShift: { startDateTime: "2026-11-23T08:00:00Z", openSlotCount: 1, activities: [] } });
// @ts-expect-error a time is no number
openShift({ sharedOpenShift: { ...item, startDateTime: 0 } });
// @ts-expect-error a time is never null
openShift({ sharedOpenShift: { ...item, startDateTime: null } });
// @ts-expect-error slots are a number
openShift({ sharedOpenShift: { ...item, openSlotCount: "1" } });
// @ts-expect-error slots are never null
openShift({ sharedOpenShift: { ...item, openSlotCount: null } });
// @ts-expect-error an unknown property of an item
openShift({ sharedOpenShift: { ...item, slots: 1 } });

const lunch = { ...times, code: "", displayName: "Lunch", isPaid: false };
openShift({ sharedOpenShift: { ...item, activities: [lunch, { ...lunch, theme: "pink" }] } });
// @ts-expect-error an activity says whether it is paid
openShift({ sharedOpenShift: { ...item, activities: [{ ...times, code: "", displayName: "" }] } });
// @ts-expect-error an activity's code is a text
openShift({ sharedOpenShift: { ...item, activities: [{ ...lunch, code: null }] } });
// @ts-expect-error an activity's theme is never null
openShift({ sharedOpenShift: { ...item, activities: [{ ...lunch, theme: null }] } });

integration({});
integration({
  displayName: "x",
  apiVersion: 1,
  isActive: true,
  url: "https://a.example",
  encryption: { protocol: "sharedSecret", secret: "x" },
});
integration({ displayName: null, apiVersion: null, isActive: null, url: null, supportedEntities: null });
integration({ supportedEntities: ["shift", "timeOffRequest"], eligibilityFilteringEnabledEntities: ["swapRequest"] });
integration({ supportedEntities: [] });
integration({ supportedEntities: 3 });
integration({ supportedEntities: "Shift,SwapRequest" });
integration({ supportedEntities: undefined, encryption: undefined });
// @ts-expect-error no such flag
integration({ supportedEntities: ["shifts"] });
// @ts-expect-error unknownFutureValue cannot be written
integration({ supportedEntities: ["unknownFutureValue"] });
// @ts-expect-error a flag of the other set
integration({ eligibilityFilteringEnabledEntities: ["shift"] });
// @ts-expect-error a version is a number
integration({ apiVersion: "1" });
// @ts-expect-error no such protocol
integration({ encryption: { protocol: "SharedSecret", secret: "x" } });
// @ts-expect-error unknownFutureValue cannot be written
integration({ encryption: { protocol: "unknownFutureValue", secret: "x" } });
// @ts-expect-error a read-only property is none of a body
integration({ lastModifiedBy: null });
// @ts-expect-error supports is only answered, and only in beta
integration({ supports: "shift" });

updateOpenShift({ teamId, openShiftId, body: { sharedOpenShift: item } });
updateOpenShift({
  teamId,
  openShiftId,
  body: {},
  returnRepresentation: true,
  actsAs: teamId,
  passthrough: "WFI_1",
  permissionType: "application",
  baseUrl: "http://localhost:1",
  allow: ["end_before_start"],
});
updateOpenShift({
  teamId,
  openShiftId,
  body: {},
  returnRepresentation: undefined,
  actsAs: undefined,
  passthrough: undefined,
  permissionType: undefined,
  baseUrl: undefined,
  allow: undefined,
});
updateWorkforceIntegration({ workforceIntegrationId, body: { isActive: false }, permissionType: "delegated" });
// @ts-expect-error a path's parameter is missing
updateOpenShift({ teamId, body: {} });
// @ts-expect-error the body is missing
updateOpenShift({ teamId, openShiftId });
// @ts-expect-error an unknown input
updateOpenShift({ teamId, openShiftId, body: {}, token: "x" });
// @ts-expect-error no such permission type
updateOpenShift({ teamId, openShiftId, body: {}, permissionType: "app" });
// @ts-expect-error no such code
updateOpenShift({ teamId, openShiftId, body: {}, allow: ["end_before_begin"] });
// @ts-expect-error ids are never allowed to be wrong
updateOpenShift({ teamId, openShiftId, body: {}, allow: ["bad_id"] });
// @ts-expect-error a workforce integration is always answered whole
updateWorkforceIntegration({ workforceIntegrationId, body: {}, returnRepresentation: true });
// @ts-expect-error passthrough is no option of a workforce integration
updateWorkforceIntegration({ workforceIntegrationId, body: {}, passthrough: "x" });
// @ts-expect-error the other operation's parameter
updateWorkforceIntegration({ teamId, body: {} });

export const theme: ScheduleEntityTheme = "darkRed";
export const input: UpdateOpenShiftInput = { teamId, openShiftId, body: { draftOpenShift: null } };

/** Get, change, put back: an answer compiles as a body once it is known which of its states it is in. */
export function oneMoreSlot(openShift: OpenShift): void {
  if (openShift.sharedOpenShift !== null && openShift.draftOpenShift === null) {
    updateOpenShift({
      teamId,
      openShiftId,
      body: { ...openShift, sharedOpenShift: { ...openShift.sharedOpenShift, openSlotCount: 2 } },
    });
  }
  updateOpenShift({
    teamId,
    openShiftId,
    // @ts-expect-error the answer may have a draft beside its shared version, or no shared version
    body: { ...openShift, sharedOpenShift: { ...openShift.sharedOpenShift, openSlotCount: 2 } },
  });
}
