// From an input to a request, by one of two lanes.
// @ts-check
import { fromPlain } from "./fast_lane.js";
import { fromAny } from "./full_lane.js";

/**
 * What is known of an operation: its printed row, taken apart once.
 *
 * @typedef {object} Facts
 * @property {string} name
 * @property {import("./contract.js").Method} method
 * @property {string[]} segments what is before, between and after the ids of the URL
 * @property {string[]} parameters
 * @property {RegExp[]} patterns what a plain id of each parameter matches
 * @property {string[]} last the id that each parameter had last, which need not be matched again
 * @property {string[]} options
 * @property {Readonly<Record<string, string>>} headers
 * @property {"required" | "optional" | undefined} body
 * @property {boolean | undefined} warns whether a request without options has a warning
 */

/** A body that the caller gives as JSON: its text or its bytes. @typedef {{ json: unknown }} Given */

/** @typedef {import("./contract.js").Issue} Issue */

/**
 * A request, or the issues that refuse it.
 *
 * @typedef {{ request: import("./contract.js").GraphRequest<unknown>, issues?: undefined } | Refused} Outcome
 *
 * @typedef {{ issues: Issue[], warnings: Issue[], request?: undefined }} Refused
 */

/**
 * The request of an input, or the issues that refuse it.
 *
 * @param {Facts} facts
 * @param {unknown} input
 * @param {Given} [given] the body, where it is no member of the input
 * @returns {Outcome}
 */
export const build = (facts, input, given) =>
  (facts.warns ? undefined : fromPlain(facts, input, given)) ?? fromAny(facts, input, given);
