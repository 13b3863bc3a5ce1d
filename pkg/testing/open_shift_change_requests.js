// Requests for an open shift: an approved request takes a slot and creates a shift for its sender.
// @ts-check

import { changeRequest } from "./change_requests.js";
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
    const { entity, shared } = findShared(openShifts, context, openShiftId);
    const { schedulingGroupId } = entity.properties;
    const { openSlotCount, ...sharedShift } = shared;
    storeNew(shifts, { userId: senderUserId, schedulingGroupId, sharedShift: structuredClone(sharedShift) }, context);
    const left = Number(openSlotCount) - 1;
    if (left > 0) change(entity, { sharedOpenShift: { ...shared, openSlotCount: left } }, context);
    else context.entities(openShifts).delete(openShiftId);
  },
});
