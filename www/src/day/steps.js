// The steps of a day of scheduling: each with its operation, what it sends and the ids it needs from earlier steps.
// @ts-check

import { newTeamId, people } from "../../seed/ids.js";
import { example } from "../examples/example.js";

/** @import { ExampleValues } from "../examples/example.js" */

/**
 * @typedef {Record<string, string>} Ids the ids from earlier responses, by the name that their step gives them
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {string} operation
 * @property {string} [savesIdAs] the name for the id in its response
 * @property {string[]} [needs] names of ids from earlier steps
 * @property {(ids: Ids) => [values: ExampleValues, body?: unknown]} make
 */

const { adele, alex } = people;
const on = { teamId: newTeamId };

const monday = { startDateTime: "2026-11-23T00:00:00Z", endDateTime: "2026-11-24T00:00:00Z" };

/** @param {string} start @param {string} end */
const hours = (start, end) => ({
  startDateTime: `2026-11-23T${start}:00Z`,
  endDateTime: `2026-11-23T${end}:00Z`,
  theme: "blue",
  activities: [],
});

/** @type {Step[]} */
const clockSteps = [
  { title: "Start Alex's break", operation: "startBreak" },
  { title: "End the break", operation: "endBreak" },
  { title: "Clock Alex out", operation: "clockOut" },
  { title: "Confirm the time card as the manager", operation: "confirmTimeCard" },
].map((step) => ({ ...step, needs: ["card"], make: ({ card }) => [{ ...on, timeCardId: card }] }));

/** @type {Step[]} */
export const steps = [
  {
    title: "Give the team a schedule",
    operation: "putSchedule",
    make: () => [on, { enabled: true, timeZone: "Europe/Berlin" }],
  },
  {
    title: "Create a group for Adele and Alex",
    operation: "createSchedulingGroup",
    savesIdAs: "group",
    make: () => [on, { displayName: "Counter", isActive: true, userIds: [adele, alex] }],
  },
  {
    title: "Draft an early shift for Adele",
    operation: "createShift",
    savesIdAs: "early",
    needs: ["group"],
    make: ({ group }) => [on, { userId: adele, schedulingGroupId: group, draftShift: hours("07:00", "15:00") }],
  },
  {
    title: "Draft a late shift for Alex",
    operation: "createShift",
    savesIdAs: "late",
    needs: ["group"],
    make: ({ group }) => [on, { userId: alex, schedulingGroupId: group, draftShift: hours("14:00", "22:00") }],
  },
  {
    title: "Draft an open shift for whoever wants it",
    operation: "createOpenShift",
    savesIdAs: "open",
    needs: ["group"],
    make: ({ group }) => [on, { schedulingGroupId: group, draftOpenShift: { ...hours("10:00", "12:00"), openSlotCount: 1 } }],
  },
  {
    title: "Add a note for everybody",
    operation: "createDayNote",
    make: () => [on, { dayNoteDate: "2026-11-23", sharedDayNote: { contentType: "text", content: "Stocktaking" } }],
  },
  {
    title: "Share the day with the team",
    operation: "shareSchedule",
    make: () => [on, { notifyTeam: true, ...monday }],
  },
  {
    title: "Look at the day",
    operation: "listShifts",
    make: () => [{ ...on, filter: { sharedShift: { startDateTime: { ge: monday.startDateTime } } } }],
  },
  {
    title: "Ask for the open shift as Alex",
    operation: "createOpenShiftChangeRequest",
    savesIdAs: "wish",
    needs: ["open"],
    make: ({ open }) => [on, { senderUserId: alex, openShiftId: open, senderMessage: "I can come early" }],
  },
  {
    title: "Approve it as the manager",
    operation: "approveOpenShiftChangeRequest",
    needs: ["wish"],
    make: ({ wish }) => [{ ...on, openShiftChangeRequestId: wish }, { message: "Thank you" }],
  },
  {
    title: "Ask Alex to swap, as Adele",
    operation: "createSwapShiftsChangeRequest",
    savesIdAs: "swap",
    needs: ["early", "late"],
    make: ({ early, late }) => [
      on,
      {
        ...{ senderUserId: adele, senderShiftId: early, senderMessage: "My early shift for your late one?" },
        ...{ recipientUserId: alex, recipientShiftId: late },
      },
    ],
  },
  {
    title: "Accept the swap as Alex",
    operation: "approveSwapShiftsChangeRequest",
    needs: ["swap"],
    // An approval has no property for who gives it. Alex's own token would need no header.
    make: ({ swap }) => [{ ...on, actsAs: alex, swapShiftsChangeRequestId: swap }, { message: "Sure" }],
  },
  {
    title: "Approve the swap as the manager",
    operation: "approveSwapShiftsChangeRequest",
    needs: ["swap"],
    make: ({ swap }) => [{ ...on, swapShiftsChangeRequestId: swap }, { message: "Agreed" }],
  },
  {
    title: "Clock in as Alex",
    operation: "clockIn",
    savesIdAs: "card",
    make: () => [on, { onBehalfOfUserId: alex, isAtApprovedLocation: true }],
  },
  ...clockSteps,
  {
    title: "Look at the time cards",
    operation: "listTimeCards",
    make: () => [on],
  },
];

/** @param {Step} step @param {Ids} ids those that are known */
export const missingIds = ({ needs = [] }, ids) => needs.filter((name) => !Object.hasOwn(ids, name));

/**
 * The step as an example that fills the form.
 * @param {number} index
 * @param {Ids} ids
 */
export function stepExample(index, ids) {
  const step = steps[index];
  return example(`Step ${index + 1}: ${step.title}`, ...step.make(ids));
}
