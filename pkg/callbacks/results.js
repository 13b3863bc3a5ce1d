// The results of items: one for each, whatever a handler did. Shifts saves an item without a response, so none may be missing.
// @ts-check
import { requireText, verdictIn } from "./verdict.js";

/** @typedef {import("../callbacks.js").Item} Item */

/**
 * The result of one item. Only `isApproved` is written with the status 200.
 * @typedef {{ isApproved: true, eTag: string, data?: readonly string[] }
 *   | { isApproved: false, status: number, code: string, message: string }} Result
 */

/** Results, and who gave them. @typedef {{ results: Result[], by: import("../callbacks.js").RespondedEvent["by"] }} Outcome */

/** @type {(result: Result) => number} */
export const statusOf = (result) => (result.isApproved ? 200 : result.status);

/** @type {(status: number, message: string) => Result} */
const refused = (status, message) => ({ isApproved: false, status, code: `${status}`, message });

/** The results that this library gives itself. */
export const FAILED = refused(500, "The change could not be checked.");
export const LATE = refused(503, "The check took too long.");
export const EXPIRED = refused(408, "The change has expired.");
const UNSUPPORTED = refused(501, "This is not supported.");

/** @param {string} [eTag] a random one without it, for Shifts takes no null @param {readonly string[]} [data] @returns {Result} */
const approved = (eTag = crypto.randomUUID(), data) => ({ isApproved: true, eTag: requireText("eTag", eTag), data });

/** @param {import("../callbacks.js").Refusal} refusal @returns {Result} */
const refusedBy = ({ status, code, message }) => ({ isApproved: false, status, code, message });

/**
 * The results of an update's items. Throws what `eTag` throws.
 * @param {unknown} verdict what the handler returned
 * @param {readonly Item[]} items
 * @returns {Result[]}
 */
export function resultsOf(verdict, items) {
  const decided = verdictIn(verdict, "approved");
  if (decided.approved) {
    const { eTag } = decided;
    return items.map((item) => approved(typeof eTag === "function" ? eTag(item) : eTag));
  }
  const { items: named, message } = decided;
  // A batch stands or falls as a whole, so the others are refused, too.
  const isPart = items.some(({ id }) => Object.hasOwn(named, id));
  const others = isPart ? refused(424, message) : refusedBy(decided);
  return items.map(({ id }) => (Object.hasOwn(named, id) ? { isApproved: false, ...named[id] } : others));
}

/**
 * The result of a question.
 * @param {unknown} verdict what the handler returned
 * @param {boolean} isUnknown
 */
export function resultOfQuestion(verdict, isUnknown) {
  if (isUnknown && verdict === undefined) return UNSUPPORTED;
  const decided = verdictIn(verdict, "data");
  return "data" in decided ? approved(undefined, decided.data) : refusedBy(decided);
}
