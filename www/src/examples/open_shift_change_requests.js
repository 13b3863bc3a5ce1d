// Examples for open shift change requests.
// @ts-check

import { openShiftChangeRequestIds, openShiftIds, people, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} openShiftChangeRequestId @param {ExampleValues} [options] */
const on = (openShiftChangeRequestId, options = {}) => ({ teamId, openShiftChangeRequestId, ...options });

// https://learn.microsoft.com/graph/api/openshiftchangerequest-post
const microsofts = {
  senderMessage: "Can I take this shift?",
  openShiftId: "577b75d2-a927-48c0-a5d1-dc984894e7b8",
};

export const openShiftChangeRequests = {
  listOpenShiftChangeRequests: [
    example("All", { teamId }),
    example("Those that are pending (warned)", { teamId, filter: { state: { eq: "pending" } } }),
  ],
  createOpenShiftChangeRequest: [
    example(
      "Ask for one as Isaiah",
      { teamId },
      { senderUserId: people.isaiah, openShiftId: openShiftIds.shared, senderMessage: "I would like the evening" },
    ),
    example("Microsoft's own example (returns 404 here)", { teamId }, microsofts),
    example("For a shift that is not open (warned, returns 404)", { teamId }, { openShiftId: "SHFT_1" }),
  ],
  getOpenShiftChangeRequest: [example("Adele's", on(openShiftChangeRequestIds.adeles))],
  approveOpenShiftChangeRequest: [
    example("Approve Adele's: she gets a shift, and a slot is gone", on(openShiftChangeRequestIds.adeles), {
      message: "Thank you",
    }),
    example("By an application (warned)", on(openShiftChangeRequestIds.adeles, { permissionType: "application" })),
  ],
  declineOpenShiftChangeRequest: [
    example("Decline Megan's", on(openShiftChangeRequestIds.megans), { message: "Adele was first" }),
  ],
};
