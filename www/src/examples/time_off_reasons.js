// Examples for time-off reasons.
// @ts-check

import { teamId, timeOffReasonIds } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} timeOffReasonId @param {ExampleValues} [options] */
const on = (timeOffReasonId, options = {}) => ({ teamId, timeOffReasonId, ...options });

export const timeOffReasons = {
  listTimeOffReasons: [example("All", { teamId })],
  createTimeOffReason: [
    example("Parental leave", { teamId }, { displayName: "Parental leave", iconType: "umbrella", isActive: true }),
    example(
      "With a code that is not alphanumeric (warned)",
      { teamId },
      { displayName: "Parental leave", iconType: "umbrella", isActive: true, code: "PL-1" },
    ),
    example("An unknown icon (refused)", { teamId }, { displayName: "Gym", iconType: "gym", isActive: true }),
    example("Empty (refused)", { teamId }, {}),
  ],
  getTimeOffReason: [example("Vacation", on(timeOffReasonIds.vacation))],
  replaceTimeOffReason: [
    example("Rename one", on(timeOffReasonIds.vacation), {
      displayName: "Annual leave",
      iconType: "sunny",
      isActive: true,
    }),
    example("Without its icon (refused)", on(timeOffReasonIds.vacation), { displayName: "Leave", isActive: true }),
  ],
  deleteTimeOffReason: [example("Delete one: it becomes inactive", on(timeOffReasonIds.former))],
};
