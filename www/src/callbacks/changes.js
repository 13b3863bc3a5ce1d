// The changes that a reader can ask an integration about: operations of Graph with their examples, and what only Teams and Shifts do.
// @ts-check

import { openShiftIds, people, shiftIds, workforceIntegrationIds } from "../../seed/ids.js";

/** @import { FieldValues } from "../form/options.js" */
/** @import { CallbackEntity } from "graph-shifts/callbacks" */

/**
 * @typedef {CallbackEntity["entity"]} EntityName
 *
 * A write through Graph. Without `example` it sends the first one of the operation.
 * @typedef {object} Write
 * @property {"write"} kind
 * @property {string} title
 * @property {string} operation
 * @property {string} [example] its title
 * @property {FieldValues} [values] in addition to those of the example
 *
 * @typedef {{ kind: "assignment", title: string, openShiftId: string, userId: string }} Assignment what only Teams can do
 * @typedef {{ kind: "question", title: string, about: "swapCandidates" | "timeOffReasons", userId: string, shiftId: string }} Question
 * @typedef {{ kind: "registration", title: string, operation: string }} Registration
 * @typedef {Write | Assignment | Question | Registration} Change
 */

/** @param {string} title @param {string} operation @param {string} [example] @param {FieldValues} [values] @returns {Write} */
const write = (title, operation, example, values) => ({ kind: "write", title, operation, example, values });

/** @type {Record<EntityName, Change[]>} */
const byEntity = {
  shift: [
    write("A manager drafts a shift", "createShift"),
    write("A manager shares a new shift", "createShift", "Share one at once, with a break"),
    write("A manager changes a shift", "replaceShift"),
    write("A manager deletes a shift, from the next sharing on", "stageShiftForDeletion"),
    write("An app deletes a shift", "deleteShift"),
    write("The integration itself writes a shift, with its passthrough", "createShift", "Draft one", {
      passthrough: workforceIntegrationIds.attendance,
    }),
  ],
  openShift: [
    write("A manager shares an open shift with two slots", "createOpenShift", "Share one with two slots"),
    write("A manager edits an open shift", "updateOpenShift"),
    write("A manager deletes an open shift, from the next sharing on", "stageOpenShiftForDeletion"),
    write("An app deletes an open shift", "deleteOpenShift"),
    {
      ...{ kind: "assignment", title: "A manager assigns an open shift to Isaiah" },
      ...{ openShiftId: openShiftIds.surplus, userId: people.isaiah },
    },
  ],
  swapRequest: [
    write("Adele asks Alex to swap shifts", "createSwapShiftsChangeRequest"),
    write("Alex agrees to a swap", "approveSwapShiftsChangeRequest", "Accept as Alex, who is asked first (warned)"),
    write("Alex declines a swap", "declineSwapShiftsChangeRequest", "Decline as Alex (warned)"),
    write("A manager approves a swap", "approveSwapShiftsChangeRequest"),
    write("A manager declines a swap", "declineSwapShiftsChangeRequest"),
  ],
  openShiftRequest: [
    write("Isaiah asks for an open shift", "createOpenShiftChangeRequest"),
    write("A manager approves a request for an open shift", "approveOpenShiftChangeRequest"),
    write("A manager declines a request for an open shift", "declineOpenShiftChangeRequest"),
  ],
  offerShiftRequest: [
    write("Adele offers a shift to Alex", "createOfferShiftRequest"),
    write("Megan agrees to take a shift", "approveOfferShiftRequest", "Accept as Megan, who is asked first (warned)"),
    write("Megan declines to take a shift", "declineOfferShiftRequest", "Decline as Megan (warned)"),
    write("A manager approves an offer", "approveOfferShiftRequest"),
    write("A manager declines an offer", "declineOfferShiftRequest"),
  ],
  timeOff: [
    write("A manager shares time off", "createTimeOff", "Share them at once"),
    write("A manager changes time off", "replaceTimeOff"),
    write("A manager deletes time off, from the next sharing on", "stageTimeOffForDeletion"),
    write("An app deletes time off", "deleteTimeOff"),
  ],
  timeOffRequest: [
    write("Adele asks for time off", "createTimeOffRequest"),
    write("A manager approves a request for time off", "approveTimeOffRequest"),
    write("A manager declines a request for time off", "declineTimeOffRequest"),
    write("An app deletes a request for time off", "deleteTimeOffRequest"),
  ],
  timeOffReason: [
    write("A manager adds a reason for time off", "createTimeOffReason"),
    write("A manager renames a reason for time off", "replaceTimeOffReason"),
    write("A manager removes a reason for time off", "deleteTimeOffReason"),
  ],
  timeCard: [
    write("John clocks in", "clockIn"),
    write("Adele clocks out", "clockOut"),
    write("A manager adds a past day", "createTimeCard"),
    write("A manager corrects a time card", "replaceTimeCard"),
    write("An app deletes a time card", "deleteTimeCard"),
  ],
  userShiftPreferences: [write("Adele changes her availability", "updateShiftPreferences")],
};

const asked = { userId: people.adele, shiftId: shiftIds.adeles };

/** @type {Change[]} */
const others = [
  { kind: "question", title: "Adele looks for a shift to swap hers with", about: "swapCandidates", ...asked },
  { kind: "question", title: "Adele looks for a reason for time off", about: "timeOffReasons", ...asked },
  { kind: "registration", title: "An app registers the integration", operation: "createWorkforceIntegration" },
];

/** What callbacks call the entities. */
export const entityNames = /** @type {EntityName[]} */ (Object.keys(byEntity));

/** The changes in groups, by what callbacks call the entity. @type {{ title: string, changes: Change[] }[]} */
export const groups = [
  ...Object.entries(byEntity).map(([title, changes]) => ({ title, changes })),
  { title: "Shifts asks a question, or connects", changes: others },
];

export const changes = groups.flatMap((group) => group.changes);
