// Refusals that JSON can hold: a list of which requests get which response, in place of the function that tests in JavaScript pass.
// @ts-check

import { checkNames } from "../options.js";
import { injectedFor, REFUSAL } from "../testing/refusals.js";

/**
 * @typedef {import("../testing.js").StandInRefusal} Refusal
 * @typedef {Refusal & { method?: string, path?: string, times?: number }} Rule
 */

/** What the mock's refusals do not have: which requests get one. */
const WHICH = ["method", "path", "times"];

const ANY_CALL = { method: "GET", url: new URL("http://localhost/v1.0"), headers: new Headers(), text: "" };

/** @param {string} pattern in which `*` is any text */
const matcherOf = (pattern) => {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i");
};

/** @param {unknown} rule @returns {Rule} */
function checked(rule) {
  if (typeof rule !== "object" || rule === null) throw new TypeError("a refusal must be an object");
  checkNames(rule, [...WHICH, ...REFUSAL], "a property of a refusal");
  const { method = "*", path = "*", times = 1, ...refusal } = /** @type {Rule} */ (rule);
  if (typeof method !== "string" || typeof path !== "string") throw new TypeError("method and path of a refusal must be strings");
  if (!Number.isSafeInteger(times) || times < 1) throw new TypeError("times of a refusal must be an integer of at least 1");
  // The rest is checked by the mock.
  injectedFor(() => refusal, ANY_CALL);
  return /** @type {Rule} */ (rule);
}

/**
 * The function that the mock takes. The first rule that fits a request and is not used up responds.
 * @param {unknown} list
 * @returns {import("../testing.js").StandInSwitches["refusals"]}
 */
export function refusalsOf(list) {
  if (list === undefined || list === null) return undefined;
  if (!Array.isArray(list)) throw new TypeError("refusals must be an array");
  const rules = list.map(checked).map(({ method = "*", path = "*", times = Infinity, ...refusal }) => ({
    ...{ method: matcherOf(method), path: matcherOf(path), left: times, refusal },
  }));
  return (request) => {
    const rule = rules.find(({ method, path, left }) => left > 0 && method.test(request.method) && path.test(request.path));
    if (rule === undefined) return undefined;
    rule.left--;
    return rule.refusal;
  };
}
