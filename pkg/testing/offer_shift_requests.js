// Offers of a shift: an approved offer gives the shift to its recipient.
// @ts-check

import { changeRequest, declineOthers } from "./change_requests.js";
import { change, find } from "./entities.js";
import { shifts } from "./shifts.js";
import { findShared } from "./versions.js";

/** @typedef {import("./change_requests.js").ChangeRequest} ChangeRequest */

/** @type {import("./change_requests.js").Kind<ChangeRequest & { senderShiftId: string, recipientUserId: string }>} */
export const offerShiftRequests = changeRequest({
  name: "offerShiftRequest",
  collection: "offerShiftRequests",
  checkNew: ({ senderShiftId }, context) => findShared(shifts, context, senderShiftId),
  fulfil({ senderShiftId, recipientUserId }, context) {
    change(find(shifts, context, senderShiftId), { userId: recipientUserId }, context);
    declineOthers(context, [senderShiftId]);
  },
});
