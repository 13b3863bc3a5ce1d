// Examples for swap shifts change requests.
// @ts-check

import { people, shiftIds, swapShiftsChangeRequestIds, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} swapShiftsChangeRequestId @param {ExampleValues} [options] */
const on = (swapShiftsChangeRequestId, options = {}) => ({ teamId, swapShiftsChangeRequestId, ...options });

const swap = {
  senderShiftId: shiftIds.adeles,
  recipientShiftId: shiftIds.alexs,
  recipientUserId: people.alex,
  senderMessage: "My early shift for your late one?",
};

const { recipientShiftId, ...half } = swap;
const { forManager, forRecipient, unwanted } = swapShiftsChangeRequestIds;

export const swapShiftsChangeRequests = {
  listSwapShiftsChangeRequests: [
    example("All", { teamId }),
    example("Those that are pending (warned)", { teamId, filter: { state: { eq: "pending" } } }),
  ],
  createSwapShiftsChangeRequest: [
    example("Ask Alex to swap, as Adele", { teamId }, { ...swap, senderUserId: people.adele }),
    example("Without the other shift (returns 400)", { teamId }, half),
  ],
  getSwapShiftsChangeRequest: [example("One that waits for the manager", on(forManager))],
  approveSwapShiftsChangeRequest: [
    example("Approve as the manager: the shifts change hands", on(forManager), { message: "Agreed" }),
    example("Accept as Alex, who is asked first (warned)", on(forRecipient, { actsAs: people.alex }), { message: "Sure" }),
    example("Before Alex has accepted (returns 403)", on(forRecipient)),
  ],
  declineSwapShiftsChangeRequest: [
    example("Decline as the manager", on(unwanted), { message: "We need it as it is" }),
    example("Decline as Alex (warned)", on(forRecipient, { actsAs: people.alex }), { message: "I need the evening" }),
  ],
};
