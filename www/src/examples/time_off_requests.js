// Examples for time-off requests.
// @ts-check

import { people, teamId, timeOffReasonIds, timeOffRequestIds } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} timeOffRequestId @param {ExampleValues} [options] */
const on = (timeOffRequestId, options = {}) => ({ teamId, timeOffRequestId, ...options });

const wish = {
  startDateTime: "2026-12-28T00:00:00Z",
  endDateTime: "2026-12-31T00:00:00Z",
  timeOffReasonId: timeOffReasonIds.vacation,
  senderMessage: "Between Christmas and New Year",
};

export const timeOffRequests = {
  listTimeOffRequests: [
    example("All", { teamId }),
    example("Those that are pending (warned)", { teamId, filter: { state: { eq: "pending" } } }),
  ],
  createTimeOffRequest: [
    example("Ask as Adele", { teamId }, { ...wish, senderUserId: people.adele }),
    example("By an application that does not name the sender (warned)", { teamId, permissionType: "application" }, wish),
    example("With an end before its start (refused)", { teamId }, { ...wish, endDateTime: "2026-12-27T00:00:00Z" }),
  ],
  getTimeOffRequest: [example("Adele's", on(timeOffRequestIds.adeles))],
  deleteTimeOffRequest: [example("Delete one", on(timeOffRequestIds.withdrawn))],
  approveTimeOffRequest: [
    example("Approve Adele's: it becomes time off", on(timeOffRequestIds.adeles), { message: "Good luck!" }),
    example("Without a message", on(timeOffRequestIds.adeles)),
    example("By an application (warned)", on(timeOffRequestIds.adeles, { permissionType: "application" })),
  ],
  declineTimeOffRequest: [example("Decline Alex's", on(timeOffRequestIds.alexs), { message: "We are too few that weekend" })],
};
