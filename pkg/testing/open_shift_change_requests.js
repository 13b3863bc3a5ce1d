// Requests for an open shift; an approved one takes a slot of it and is a shift of its sender.

import { changeRequest } from "./change_requests.js";
import { change, keepNew } from "./collection.js";
import { openShifts } from "./open_shifts.js";
import { shifts } from "./shifts.js";
import { text } from "./values.js";
import { findShared } from "./versions.js";

function fulfil({ openShiftId, senderUserId }, asked) {
  const openShift = findShared(openShifts, asked, openShiftId);
  const { schedulingGroupId, sharedOpenShift } = openShift.properties;
  const { openSlotCount, ...sharedShift } = sharedOpenShift;
  keepNew(shifts, { userId: senderUserId, schedulingGroupId, sharedShift: structuredClone(sharedShift) }, asked);
  if (openSlotCount > 1) {
    change(openShift, { sharedOpenShift: { ...sharedOpenShift, openSlotCount: openSlotCount - 1 } }, asked);
  } else asked.entities(openShifts).delete(openShiftId);
}

/** @type {import("./collection.js").Kind} */
export const openShiftChangeRequests = changeRequest({
  name: "openShiftChangeRequest",
  collection: "openShiftChangeRequests",
  properties: { openShiftId: text({ nullable: false }) },
  checkNew: ({ openShiftId }, asked) => findShared(openShifts, asked, openShiftId),
  fulfil,
});
