// A day of scheduling, request by request: each step's operation and what it sends, and what later steps need of it.

import { newTeamId, people } from "../seed/ids.js";
import { example } from "./examples/example.js";

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} operation
 * @property {string} [keeps] the name under which the id in its answer is kept
 * @property {string[]} [needs] what must have been kept before
 * @property {(known: Record<string, string>) => [Record<string, unknown>, unknown?]} make the values and the body
 */

const { adele, alex } = people;
const on = { teamId: newTeamId };
const as = (actsAs, more = {}) => ({ ...on, actsAs, ...more });

const monday = { startDateTime: "2026-11-23T00:00:00Z", endDateTime: "2026-11-24T00:00:00Z" };
const hours = (start, end) => ({
  startDateTime: `2026-11-23T${start}:00Z`,
  endDateTime: `2026-11-23T${end}:00Z`,
  theme: "blue",
  activities: [],
});

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
    keeps: "group",
    make: () => [on, { displayName: "Counter", isActive: true, userIds: [adele, alex] }],
  },
  {
    title: "Draft an early shift for Adele",
    operation: "createShift",
    keeps: "early",
    needs: ["group"],
    make: ({ group }) => [on, { userId: adele, schedulingGroupId: group, draftShift: hours("07:00", "15:00") }],
  },
  {
    title: "Draft a late shift for Alex",
    operation: "createShift",
    keeps: "late",
    needs: ["group"],
    make: ({ group }) => [on, { userId: alex, schedulingGroupId: group, draftShift: hours("14:00", "22:00") }],
  },
  {
    title: "Draft an open shift for whoever wants it",
    operation: "createOpenShift",
    keeps: "open",
    needs: ["group"],
    make: ({ group }) => [on, { schedulingGroupId: group, draftOpenShift: { ...hours("10:00", "12:00"), openSlotCount: 1 } }],
  },
  {
    title: "Tell everybody what is on",
    operation: "createDayNote",
    make: () => [on, { dayNoteDate: "2026-11-23", sharedDayNote: { contentType: "text", content: "Stocktaking" } }],
  },
  {
    title: "Share the day with the team",
    operation: "shareSchedule",
    make: () => [on, { notifyTeam: true, ...monday }],
  },
  {
    title: "Look at the day as Adele",
    operation: "listShifts",
    make: () => [as(adele, { filter: { sharedShift: { startDateTime: { ge: monday.startDateTime } } } })],
  },
  {
    title: "Ask for the open shift as Alex",
    operation: "createOpenShiftChangeRequest",
    keeps: "wish",
    needs: ["open"],
    make: ({ open }) => [as(alex), { openShiftId: open, senderMessage: "I can come early" }],
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
    keeps: "swap",
    needs: ["early", "late"],
    make: ({ early, late }) => [
      as(adele),
      { senderShiftId: early, recipientShiftId: late, recipientUserId: alex, senderMessage: "Early against late?" },
    ],
  },
  {
    title: "Accept the swap as Alex",
    operation: "approveSwapShiftsChangeRequest",
    needs: ["swap"],
    make: ({ swap }) => [as(alex, { swapShiftsChangeRequestId: swap }), { message: "Sure" }],
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
    keeps: "card",
    make: () => [as(alex), { isAtApprovedLocation: true }],
  },
  ...[
    ["Start a break as Alex", "startBreak"],
    ["End the break as Alex", "endBreak"],
    ["Clock out as Alex", "clockOut"],
    ["Confirm the time card as Alex", "confirmTimeCard"],
  ].map(([title, operation]) => ({
    title,
    operation,
    needs: ["card"],
    make: ({ card }) => [as(alex, { timeCardId: card })],
  })),
  {
    title: "Look at the time cards",
    operation: "listTimeCards",
    make: () => [on],
  },
];

/** What a step has not been told yet by the steps before it. */
export const lacks = ({ needs = [] }, known) => needs.filter((name) => !Object.hasOwn(known, name));

/** The step as an example to fill the form with. */
export function exampleOf(index, known) {
  const step = steps[index];
  return example(`Step ${index + 1}: ${step.title}`, ...step.make(known));
}
