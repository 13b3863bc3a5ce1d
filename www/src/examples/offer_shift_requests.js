// Examples for offer shift requests.
// @ts-check

import { offerShiftRequestIds, people, shiftIds, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} offerShiftRequestId @param {ExampleValues} [options] */
const on = (offerShiftRequestId, options = {}) => ({ teamId, offerShiftRequestId, ...options });

// https://learn.microsoft.com/graph/api/offershiftrequest-post
const microsofts = {
  senderShiftId: "SHFT_f7e484ed-fdd6-421c-92d9-0bc9e62e2c29",
  senderMessage: "Having a family emergency, could you take this shift for me?",
  recipientUserId: "fe278b61-21ac-4872-8b41-1962bbb98e3c",
};

const { forManager, forRecipient, unwanted } = offerShiftRequestIds;

export const offerShiftRequests = {
  listOfferShiftRequests: [
    example("All", { teamId }),
    example("Those that are pending (warned)", { teamId, filter: { state: { eq: "pending" } } }),
  ],
  createOfferShiftRequest: [
    example(
      "Offer one to Alex, as Adele",
      { teamId },
      {
        senderUserId: people.adele,
        senderShiftId: shiftIds.adeles,
        recipientUserId: people.alex,
        senderMessage: "Could you take it?",
      },
    ),
    example("Microsoft's own example (returns 404 here)", { teamId }, microsofts),
    example("For an open shift (warned, returns 404)", { teamId }, { ...microsofts, senderShiftId: "OPNSHFT_1" }),
  ],
  getOfferShiftRequest: [example("One that waits for the manager", on(forManager))],
  approveOfferShiftRequest: [
    example("Approve as the manager: the shift becomes Alex's", on(forManager), { message: "Agreed" }),
    example("Accept as Megan, who is asked first (warned)", on(forRecipient, { actsAs: people.megan }), { message: "Sure" }),
    example("Before Megan has accepted (returns 403)", on(forRecipient)),
  ],
  declineOfferShiftRequest: [
    example("Decline as the manager", on(unwanted), { message: "We need you on that day" }),
    example("Decline as Megan (warned)", on(forRecipient, { actsAs: people.megan }), { message: "I cannot, sorry" }),
  ],
};
