// Requests to swap two shifts; an approved one gives each the other's user.

import { changeRequest } from "./change_requests.js";
import { change, find } from "./collection.js";
import { shifts } from "./shifts.js";
import { text } from "./values.js";
import { findShared } from "./versions.js";

function fulfil({ senderShiftId, recipientShiftId }, asked) {
  const [one, other] = [senderShiftId, recipientShiftId].map((id) => find(shifts, asked, id));
  const { userId } = one.properties;
  change(one, { userId: other.properties.userId }, asked);
  change(other, { userId }, asked);
}

/** @type {import("./collection.js").Kind} */
export const swapShiftsChangeRequests = changeRequest({
  name: "swapShiftsChangeRequest",
  collection: "swapShiftsChangeRequests",
  properties: { senderShiftId: text({ nullable: false }), recipientShiftId: text({ nullable: false }) },
  hasRecipient: true,
  checkNew({ senderShiftId, recipientShiftId }, asked) {
    for (const id of [senderShiftId, recipientShiftId]) findShared(shifts, asked, id);
  },
  fulfil,
});
