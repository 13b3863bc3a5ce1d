// Chooses the hint of an error from what Graph responded and what the operation takes.
// @ts-check
import { INPUTS } from "../generated/inputs.js";
import { BY_CODE, BY_FOREIGN_STATUS, BY_MESSAGE, BY_STATUS, CLAIMS, OTHER_METHOD } from "./advice.js";

/** @typedef {import("./advice.js").Advice} Advice */

/**
 * The part of a request that its hints depend on.
 * @typedef {{ operation: string, method?: string, url?: string }} Hinted
 */

/**
 * The part of an error that its hint depends on. The hint never repeats the message.
 * @typedef {object} Failure
 * @property {number} status
 * @property {string} code
 * @property {string | undefined} [innerCode]
 * @property {string | undefined} [message]
 * @property {string | undefined} [claims]
 * @property {number | undefined} [retryAfter]
 */

/**
 * @param {Failure} failure
 * @param {Hinted} request
 * @returns {string | undefined}
 */
export function hintOf(failure, { operation, method, url }) {
  const inputs = INPUTS.find(([, operations]) => operations.includes(operation))?.[0] ?? [];
  const situation = {
    operation,
    method,
    isBelowSchedule: typeof url === "string" && /\/teams\/[^/?]+\/schedule\b/i.test(url),
    hasWait: failure.retryAfter !== undefined,
    takes: (/** @type {string} */ input) => inputs.includes(input),
    user: inputs.find((input) => input.startsWith("body.")),
  };
  const advice = adviceOn(failure, situation.takes("method"));
  return typeof advice === "function" ? advice(situation) : advice;
}

/**
 * @param {Failure} failure
 * @param {boolean} hasMethods whether the operation takes the option `method`
 * @returns {Advice | undefined}
 */
function adviceOn({ status, code, innerCode, message, claims }, hasMethods) {
  if (claims) return CLAIMS;
  const byCode = own(BY_CODE, innerCode) ?? (status === 400 ? byMessage(message) : undefined) ?? own(BY_CODE, code);
  if (byCode) return byCode;
  const isForeign = code === "UnreadableAnswer";
  // A proxy has its own reasons for a 404, and an inner code names another one.
  if (hasMethods && (status === 405 || (status === 404 && !isForeign && innerCode === undefined))) return OTHER_METHOD;
  if (isForeign) return own(BY_FOREIGN_STATUS, status);
  return own(BY_CODE, `${status} ${code}`) ?? (innerCode === undefined || status === 429 ? own(BY_STATUS, status) : undefined);
}

/** @param {string | undefined} message */
function byMessage(message) {
  const text = message?.toLowerCase() ?? "";
  return BY_MESSAGE.find(([parts]) => parts.every((part) => text.includes(part)))?.[1];
}

/**
 * @param {Record<PropertyKey, Advice>} table
 * @param {string | number | undefined} name
 */
const own = (table, name) => (name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined);
