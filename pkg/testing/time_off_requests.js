// Requests for time off: an approved request creates time off for its sender.
// @ts-check

import { changeRequest } from "./change_requests.js";
import { remove } from "./collection.js";
import { storeNew } from "./entities.js";
import { withDefaults } from "./objects.js";
import { objectType } from "./schema.js";
import { timesOff } from "./time_off.js";

/** @typedef {import("./change_requests.js").ChangeRequest} ChangeRequest */
/** @typedef {ChangeRequest & import("./versions.js").TimeRange & { timeOffReasonId: string }} TimeOffRequest */

/** @type {import("./change_requests.js").Kind<TimeOffRequest>} */
export const timeOffRequests = changeRequest({
  name: "timeOffRequest",
  collection: "timeOffRequests",
  rows: [remove()],
  fulfil({ senderUserId, startDateTime, endDateTime, timeOffReasonId }, context) {
    const sharedTimeOff = withDefaults(objectType("timeOffItem"), { startDateTime, endDateTime, timeOffReasonId });
    storeNew(timesOff, { userId: senderUserId, sharedTimeOff }, context);
  },
});
