// Open shifts with any number of activities, in different orders.
// @ts-check
import { openShift } from "./inputs.js";

const DAY = 86_400;

/** @param {number} second of the day */
const instant = (second) => new Date(Date.UTC(2026, 10, 23) + second * 1000).toISOString().replace(".000Z", "Z");

/**
 * The start and the end of each activity in seconds, by its place among `count` others.
 *
 * @type {Record<string, (at: number, count: number) => [start: number, end: number]>}
 */
export const orders = {
  "in order": (at) => [at * 8, at * 8 + 8],
  "last first": (at, count) => [(count - 1 - at) * 8, (count - at) * 8],
  "all overlapping": (at) => [at, DAY],
};

/** The most activities that Graph's limit allows in a day of these. */
export const MAX_ACTIVITIES = 10_000;

/** The input of updateOpenShift with `count` activities. @param {string} order @param {number} count */
export function withActivities(order, count) {
  const activities = Array.from({ length: count }, (_, at) => {
    const [start, end] = orders[order](at, count);
    return {
      isPaid: true,
      startDateTime: instant(start),
      endDateTime: instant(end),
      code: "",
      displayName: "Task",
      theme: "pink",
    };
  });
  const sharedOpenShift = {
    startDateTime: instant(0),
    endDateTime: instant(DAY),
    theme: "blue",
    openSlotCount: 1,
    activities,
  };
  return { ...openShift, body: { sharedOpenShift, draftOpenShift: null } };
}
