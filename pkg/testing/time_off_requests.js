// Requests for time off; an approved one is a time off of its sender.

import { changeRequest } from "./change_requests.js";
import { keepNew, remove } from "./collection.js";
import { timeOffItem } from "./items.js";
import { timesOff } from "./times_off.js";
import { instant, text, withAbsent } from "./values.js";
import { lengthOf } from "./versions.js";

/** @type {import("./collection.js").Kind} */
export const timeOffRequests = changeRequest({
  name: "timeOffRequest",
  collection: "timeOffRequests",
  properties: {
    startDateTime: instant({ nullable: false }),
    endDateTime: instant({ nullable: false }),
    timeOffReasonId: text({ nullable: false }),
  },
  // Microsoft's example sends it: https://learn.microsoft.com/graph/api/timeoffrequest-post
  writable: ["senderUserId"],
  rows: [remove()],
  checkNew: lengthOf,
  fulfil({ senderUserId, startDateTime, endDateTime, timeOffReasonId }, asked) {
    const sharedTimeOff = withAbsent(timeOffItem, { startDateTime, endDateTime, timeOffReasonId });
    keepNew(timesOff, { userId: senderUserId, sharedTimeOff }, asked);
  },
});
