// The results of items: one for each, whatever a handler did. Shifts saves an item without a response, so none may be missing.
// @ts-check
import { isVerdict } from "./verdict.js";

/** @typedef {import("../callbacks.js").Item} Item */

/**
 * The result of one item. Only `isApproved` is written with the status 200.
 * @typedef {{ isApproved: true, eTag: string, data?: readonly string[] }
 *   | { isApproved: false, status: number, code: string, message: string }} Result
 */

/** @type {(status: number, message: string) => Result} */
const refused = (status, message) => ({ isApproved: false, status, code: `${status}`, message });

/** Results, and who gave them. @typedef {{ results: Result[], by: import("../callbacks.js").RespondedEvent["by"] }} Outcome */

/** @type {(result: Result) => number} */
export const statusOf = (result) => (result.isApproved ? 200 : result.status);

/** The results that this library gives itself. */
export const FAILED = refused(500, "The change could not be checked.");
export const LATE = refused(503, "The check took too long.");
export const EXPIRED = refused(408, "The change has expired.");
export const UNSUPPORTED = refused(501, "This is not supported.");

/** An entity without a version gets one: Shifts takes no null. */
const newTag = () => crypto.randomUUID();

/** @returns {Result} */
export const approved = () => ({ isApproved: true, eTag: newTag() });

/**
 * The results of an update's items. Throws what `eTag` throws.
 * @param {unknown} verdict what the handler returned
 * @param {readonly Item[]} items
 * @returns {Result[]}
 */
export function resultsOf(verdict, items) {
  if (!isVerdict(verdict) || !("approved" in verdict))
    throw new TypeError("a handler must return what approve or refuse returns");
  if (verdict.approved) return items.map((item) => ({ isApproved: true, eTag: tagOf(verdict.eTag, item) }));
  const { items: named, message, code, status } = verdict;
  // A batch stands or falls as a whole, so the others are refused, too.
  const isPart = items.some(({ id }) => Object.hasOwn(named, id));
  const others = isPart ? refused(424, message) : { ...refused(status, message), code };
  return items.map(({ id }) => (Object.hasOwn(named, id) ? { isApproved: false, ...named[id] } : others));
}

/** @param {import("../callbacks.js").ApproveOptions["eTag"]} eTag @param {Item} item */
function tagOf(eTag, item) {
  const tag = typeof eTag === "function" ? eTag(item) : (eTag ?? newTag());
  if (typeof tag !== "string" || tag === "") throw new TypeError("eTag must return a non-empty string");
  return tag;
}

/**
 * The result of a question.
 * @param {unknown} verdict what the handler returned
 * @param {import("../callbacks.js").Question} question
 * @returns {Result}
 */
export function resultOfQuestion(verdict, question) {
  if (verdict === undefined && question.about === "unknown") return UNSUPPORTED;
  if (isVerdict(verdict) && "data" in verdict) return { isApproved: true, eTag: newTag(), data: verdict.data };
  if (isVerdict(verdict) && "approved" in verdict && !verdict.approved) {
    const { message, code, status } = verdict;
    return { isApproved: false, message, code, status };
  }
  throw new TypeError("a handler of reads must return what eligible or refuse returns");
}
