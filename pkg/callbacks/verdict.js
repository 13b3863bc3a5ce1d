// The verdicts of handlers. Only what is made here counts, so that nothing else approves.
// @ts-check
import { withDefaults } from "../options.js";

/**
 * @typedef {import("../callbacks.js").Approval} Approval
 * @typedef {import("../callbacks.js").Refusal} Refusal
 * @typedef {import("../callbacks.js").Eligible} Eligible
 * @typedef {import("../callbacks.js").RefusalReason} RefusalReason
 */

/** All verdicts. They are frozen and of plain values, so that reading one runs nobody's code. @type {WeakSet<object>} */
const made = new WeakSet();

/**
 * @template Verdict
 * @param {object} facts
 */
function verdict(facts) {
  made.add(Object.freeze(facts));
  return /** @type {Verdict} */ (facts);
}

/**
 * Throws for anything but a refusal or what a handler of this kind returns.
 * @template {"approved" | "data"} Wanted
 * @param {unknown} value
 * @param {Wanted} wanted
 * @returns {Refusal | (Wanted extends "data" ? Eligible : Approval)}
 */
export function verdictIn(value, wanted) {
  const verdict = /** @type {any} */ (value);
  if (!made.has(verdict) || !(wanted in verdict || verdict.approved === false))
    throw new TypeError(`a handler must return what ${wanted === "data" ? "eligible" : "approve"} or refuse returns`);
  return verdict;
}

const APPROVAL = { eTag: undefined };

const REASON = { message: undefined, code: undefined, status: 403 };

const REFUSAL = { ...REASON, items: {} };

/** @type {typeof import("../callbacks.js").approve} */
export function approve(options = {}) {
  const { eTag } = withDefaults(options, APPROVAL);
  return verdict({ approved: true, eTag: typeof eTag === "function" ? eTag : optionalText("eTag", eTag) });
}

/** @type {typeof import("../callbacks.js").refuse} */
export function refuse(reason) {
  const { items: others, ...own } = withDefaults(reason, REFUSAL);
  const items = Object.entries(others).map(([id, other]) => [id, reasonOf(other)]);
  return verdict({ approved: false, ...reasonOf(own), items: Object.freeze(Object.fromEntries(items)) });
}

/** @type {typeof import("../callbacks.js").eligible} */
export function eligible(ids) {
  return verdict({ data: Object.freeze([...ids].map((id) => requireText("an id", id))) });
}

/** @type {typeof import("../callbacks.js").readOnly} */
export function readOnly(message) {
  const refusal = refuse({ message });
  return () => refusal;
}

/** @param {RefusalReason} reason */
function reasonOf(reason) {
  const { message, code, status } = withDefaults(reason, REASON);
  // A status such as 200 would approve.
  if (!Number.isInteger(status) || status < 400 || status > 599) throw new TypeError("status must be an integer from 400 to 599");
  return Object.freeze({ message: requireText("message", message), code: optionalText("code", code) ?? `${status}`, status });
}

/** @param {string} name @param {unknown} value */
const optionalText = (name, value) => (value === undefined ? value : requireText(name, value));

/** @param {string} name @param {unknown} value */
export function requireText(name, value) {
  if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a non-empty string`);
  return value;
}
