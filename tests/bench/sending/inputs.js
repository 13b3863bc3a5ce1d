// The inputs and responses of sending: the change of an open shift, which returns 204, and the reading of a shift.
// @ts-check
import { openShift } from "../inputs.js";

export const token = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJncmFwaCJ9.c2lnbmF0dXJl";

export const change = /** @type {import("graph-shifts").UpdateOpenShiftInput} */ (openShift);

export const { teamId } = openShift;
export const shiftId = "SHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";

const { displayName, startDateTime, endDateTime, theme, notes, activities } = openShift.body.sharedOpenShift;

export const shift = {
  id: shiftId,
  createdDateTime: "2026-11-01T08:00:00Z",
  lastModifiedDateTime: "2026-11-02T08:00:00Z",
  userId: "aa162a04-bec6-4b81-ba99-96caa7b2b24d",
  schedulingGroupId: openShift.body.schedulingGroupId,
  isStagedForDeletion: false,
  sharedShift: { displayName, startDateTime, endDateTime, theme, notes, activities },
  draftShift: null,
};
