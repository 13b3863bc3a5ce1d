// The results of items: one for each, whatever a handler did. Shifts saves an item without a response, so none may be missing.
// @ts-check
import { own } from "./json.js";
import { requireText, verdictIn } from "./verdict.js";

/**
 * The result of one item. Nothing but an approval has the status 200.
 * @typedef {{ status: 200, eTag: string, data?: readonly string[] } | { status: number, code: string, message: string }} Result
 */

/** Results, and who gave them. @typedef {{ results: Result[], by: import("../callbacks.js").RespondedEvent["by"] }} Outcome */

/** @param {Result} result */
export const isApproval = ({ status }) => status === 200;

/** @type {(status: number, message: string) => Result} */
const refused = (status, message) => ({ status, code: `${status}`, message });

/** The results that this library gives itself. */
export const FAILED = refused(500, "The change could not be checked.");
export const LATE = refused(503, "The check took too long.");
export const EXPIRED = refused(408, "The change has expired.");
const UNSUPPORTED = refused(501, "This is not supported.");

/** @param {string} [eTag] a random one without it, for Shifts takes no null @param {readonly string[]} [data] @returns {Result} */
const approved = (eTag = crypto.randomUUID(), data) => ({ status: 200, eTag: requireText("eTag", eTag), data });

/**
 * The results of an update's items. Throws what `eTag` throws.
 * @param {unknown} verdict what the handler returned
 * @param {readonly import("../callbacks.js").Item[]} items
 * @returns {Result[]}
 */
export function resultsOf(verdict, items) {
  const decided = verdictIn(verdict, "approved");
  if (decided.approved) {
    const { eTag } = decided;
    return items.map((item) => approved(typeof eTag === "function" ? eTag(item) : eTag));
  }
  const named = items.map(({ id }) => own(decided.items, id));
  // A batch stands or falls as a whole, so the others are refused, too.
  const others = named.some(Boolean) ? refused(424, decided.message) : decided;
  return named.map((result) => result ?? others);
}

/**
 * The result of a question.
 * @param {unknown} verdict what the handler returned
 * @returns {Result}
 */
export function resultOfQuestion(verdict) {
  if (verdict === undefined) return UNSUPPORTED;
  const decided = verdictIn(verdict, "data");
  return "data" in decided ? approved(undefined, decided.data) : decided;
}
