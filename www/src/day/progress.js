// The progress through the day of scheduling: the current step, the steps that were sent, and the ids from their responses.
// @ts-check

import { missingIds, steps } from "./steps.js";

/** @import { Example } from "../examples/example.js" */
/** @import { Ids } from "./steps.js" */

/**
 * @typedef {object} DayProgress
 * @property {number} step -1 before the first one
 * @property {number[]} sent
 * @property {Ids} ids
 * @property {Example | null} example the step as it filled the form
 */

/** @type {DayProgress} */
export const notStarted = { step: -1, sent: [], ids: {}, example: null };

/**
 * Whether the step filled the form last.
 * @param {{ day: DayProgress, example: Example }} now
 */
export const isStepInForm = ({ day, example }) => day.example !== null && day.example === example;

/**
 * The progress after the current step got a response.
 * @param {DayProgress} day
 * @param {{ ok: boolean, json: unknown }} response
 * @returns {DayProgress}
 */
export function afterResponse(day, { ok, json }) {
  if (!ok) return day;
  const { savesIdAs } = steps[day.step];
  const { id } = /** @type {{ id: string }} */ (json ?? {});
  const ids = savesIdAs ? { ...day.ids, [savesIdAs]: id } : day.ids;
  return { ...day, ids, sent: [...new Set([...day.sent, day.step])] };
}

/**
 * Whether a step exists and all ids that it needs are known.
 * @param {number} index
 * @param {DayProgress} day
 */
export const isReady = (index, { ids }) => index in steps && missingIds(steps[index], ids).length === 0;
