// Requests for an open shift: an approved request takes a slot and creates a shift for its sender.
// @ts-check

import { changeRequest, declineOthers } from "./change_requests.js";
import { change, storeNew } from "./entities.js";
import { openShifts } from "./open_shifts.js";
import { shifts } from "./shifts.js";
import { findShared } from "./versions.js";

/** @typedef {import("./change_requests.js").ChangeRequest} ChangeRequest */

/** @type {import("./change_requests.js").Kind<ChangeRequest & { openShiftId: string }>} */
export const openShiftChangeRequests = changeRequest({
  name: "openShiftChangeRequest",
  collection: "openShiftChangeRequests",
  checkNew: ({ openShiftId }, context) => findShared(openShifts, context, openShiftId),
  fulfil({ openShiftId, senderUserId }, context) {
    const { openSlotCount } = takeSlot(openShiftId, senderUserId, context);
    if (openSlotCount === 0) declineOthers(context, [openShiftId]);
  },
});

/**
 * Gives a slot of an open shift to a user, who gets a shift. An open shift without slots is gone.
 * @param {string} openShiftId
 * @param {string} userId
 * @param {import("./context.js").Context} context
 */
export function takeSlot(openShiftId, userId, context) {
  const { entity, shared } = findShared(openShifts, context, openShiftId);
  const { schedulingGroupId } = entity.properties;
  const { openSlotCount: before, ...sharedShift } = shared;
  const openSlotCount = Number(before) - 1;
  const shift = storeNew(shifts, { userId, schedulingGroupId, sharedShift: structuredClone(sharedShift) }, context);
  change(entity, { sharedOpenShift: { ...shared, openSlotCount } }, context);
  if (openSlotCount === 0) context.entities(openShifts).delete(openShiftId);
  return { shift, openSlotCount };
}
