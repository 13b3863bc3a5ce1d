// Requests to swap two shifts: an approved request replaces both by new ones.
// @ts-check

import { changeRequest, declineOthers } from "./change_requests.js";
import { find, storeComplete } from "./entities.js";
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
    // https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
    for (const [{ id, properties }, { userId }] of /** @type {const} */ ([
      [one, other.properties],
      [other, one.properties],
    ])) {
      context.entities(shifts).delete(id);
      storeComplete(shifts, { ...properties, userId }, context);
    }
    declineOthers(context, [senderShiftId, recipientShiftId]);
  },
});
