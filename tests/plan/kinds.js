// The three kinds of entities with two versions, each with its names, operations and a version.
// @ts-check
import { createOpenShift, createShift, createTimeOff, replaceShift, replaceTimeOff, updateOpenShift } from "graph-shifts";
import { groupId, reasonId, userId } from "./team.js";

const theme = "blue";

/** @typedef {Record<string, unknown>} Values */

export const kinds = [
  {
    name: "shift",
    collection: "shifts",
    id: "SHFT_1",
    parameter: "shiftId",
    draft: "draftShift",
    shared: "sharedShift",
    beside: { userId, schedulingGroupId: groupId },
    more: { theme, notes: "n", displayName: "d", activities: [] },
    create: createShift,
    update: replaceShift,
  },
  {
    name: "openShift",
    collection: "openShifts",
    id: "OPNSHFT_1",
    parameter: "openShiftId",
    draft: "draftOpenShift",
    shared: "sharedOpenShift",
    beside: { schedulingGroupId: groupId },
    more: { theme, notes: "n", displayName: "d", activities: [], openSlotCount: 2 },
    create: createOpenShift,
    update: updateOpenShift,
  },
  {
    name: "timeOff",
    collection: "timesOff",
    id: "SHFT_2",
    parameter: "timeOffId",
    draft: "draftTimeOff",
    shared: "sharedTimeOff",
    beside: { userId },
    more: { theme, timeOffReasonId: reasonId },
    create: createTimeOff,
    update: replaceTimeOff,
  },
];

/** @typedef {(typeof kinds)[number]} Kind */

/** A version of a kind that ends at this hour. @param {Kind} kind @param {number} hour @returns {Values} */
export const version = ({ more }, hour) => ({
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: `2026-11-23T${hour}:00:00Z`,
  ...structuredClone(more),
});
