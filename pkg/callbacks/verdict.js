// The verdicts of handlers. Only what is made here counts, so that nothing else approves.
// @ts-check

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

/** @param {unknown} value @returns {value is Approval | Refusal | Eligible} */
export const isVerdict = (value) => typeof value === "object" && value !== null && made.has(value);

/** @type {typeof import("../callbacks.js").approve} */
export function approve({ eTag } = {}) {
  if (eTag !== undefined && typeof eTag !== "function") requireText("eTag", eTag);
  return verdict({ approved: true, eTag });
}

/** @type {typeof import("../callbacks.js").refuse} */
export function refuse(reason) {
  const items = Object.entries(reason.items ?? {}).map(([id, other]) => [id, reasonOf(other)]);
  return verdict({ approved: false, ...reasonOf(reason), items: Object.freeze(Object.fromEntries(items)) });
}

/** @type {typeof import("../callbacks.js").eligible} */
export function eligible(ids) {
  const data = [...ids];
  for (const id of data) requireText("an id", id);
  return verdict({ data: Object.freeze(data) });
}

/** @type {typeof import("../callbacks.js").readOnly} */
export function readOnly(message) {
  const refusal = refuse({ message });
  return () => refusal;
}

/** @param {RefusalReason} reason */
function reasonOf({ message, code, status = 403 }) {
  requireText("message", message);
  // A status such as 200 would approve.
  if (!Number.isInteger(status) || status < 400 || status > 599) throw new TypeError("status must be an integer from 400 to 599");
  if (code !== undefined) requireText("code", code);
  return Object.freeze({ message, code: code ?? `${status}`, status });
}

/** @param {string} name @param {unknown} value */
function requireText(name, value) {
  if (typeof value !== "string" || value === "") throw new TypeError(`${name} must be a non-empty string`);
}
