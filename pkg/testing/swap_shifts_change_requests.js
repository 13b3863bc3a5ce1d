// Requests to swap two shifts: an approved request exchanges their users.
// @ts-check

import { changeRequest } from "./change_requests.js";
import { change, find } from "./entities.js";
import { shifts } from "./shifts.js";
import { findShared } from "./versions.js";

/** @typedef {import("./change_requests.js").ChangeRequest} ChangeRequest */

/** @type {import("./change_requests.js").Kind<ChangeRequest & { senderShiftId: string, recipientShiftId: string }>} */
export const swapShiftsChangeRequests = changeRequest({
  name: "swapShiftsChangeRequest",
  collection: "swapShiftsChangeRequests",
  checkNew({ senderShiftId, recipientShiftId }, context) {
    for (const id of [senderShiftId, recipientShiftId]) findShared(shifts, context, id);
  },
  fulfil({ senderShiftId, recipientShiftId }, context) {
    const [one, other] = [find(shifts, context, senderShiftId), find(shifts, context, recipientShiftId)];
    const { userId } = one.properties;
    change(one, { userId: other.properties.userId }, context);
    change(other, { userId }, context);
  },
});
