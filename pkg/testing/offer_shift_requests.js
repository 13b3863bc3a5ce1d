// Offers of a shift; an approved one makes it the recipient's.

import { changeRequest } from "./change_requests.js";
import { change, find } from "./collection.js";
import { shifts } from "./shifts.js";
import { text } from "./values.js";
import { findShared } from "./versions.js";

/** @type {import("./collection.js").Kind} */
export const offerShiftRequests = changeRequest({
  name: "offerShiftRequest",
  collection: "offerShiftRequests",
  properties: { senderShiftId: text({ nullable: false }) },
  hasRecipient: true,
  checkNew: ({ senderShiftId }, asked) => findShared(shifts, asked, senderShiftId),
  fulfil: ({ senderShiftId, recipientUserId }, asked) =>
    change(find(shifts, asked, senderShiftId), { userId: recipientUserId }, asked),
});
