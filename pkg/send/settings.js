// Reads and validates the options of sending.
// @ts-check
import { checkNames } from "../options.js";
import { bearer } from "./bearer.js";

/** @typedef {import("../send.js").SendOptions} SendOptions */

/**
 * The options with their defaults, and the token's source.
 * @typedef {object} Settings
 * @property {import("./bearer.js").Bearer} bearer
 * @property {NonNullable<SendOptions["fetch"]>} fetch
 * @property {AbortSignal | undefined} signal
 * @property {number} retries
 * @property {number} maxWait
 * @property {SendOptions["onRetry"]} onRetry
 */

/** @typedef {(value: unknown) => boolean} Test */

/** @type {(min: number) => Test} */
const isCount = (min) => (value) => value === Infinity || (Number.isInteger(value) && Number(value) >= min);
/** @type {Test} */
const isFunction = (value) => typeof value === "function";
/** @type {Test} */
const isOptionalFunction = (value) => value === undefined || isFunction(value);
/** @type {Test} */
const isSignal = (value) => isFunction(/** @type {Partial<AbortSignal> | null} */ (value)?.addEventListener);

/** @type {Record<string, [test: Test, expected: string]>} */
const OPTIONS = {
  fetch: [isFunction, "a function"],
  signal: [(value) => value === undefined || isSignal(value), "an AbortSignal"],
  retries: [isCount(0), "an integer of at least 0, or Infinity"],
  maxWait: [(value) => typeof value === "number" && value >= 0, "a number of seconds"],
  onRetry: [isOptionalFunction, "a function"],
  onProgress: [isOptionalFunction, "a function"],
  concurrency: [isCount(1), "an integer of at least 1, or Infinity"],
  rate: [(value) => typeof value === "number" && value > 0, "a number above 0"],
};

/** Reads `globalThis.fetch` at each call, so that it can be replaced. @type {Settings["fetch"]} */
const platformFetch = (url, init) => globalThis.fetch(url, init);

const DEFAULTS = { fetch: platformFetch, signal: undefined, retries: 3, maxWait: 180 };

/** What only calls have that send one request at a time. */
const DEFAULTS_OF_ONE = { onRetry: undefined };

/**
 * @param {SendOptions} options
 * @returns {Settings}
 */
export const settingsOf = (options) => settingsWith(options, DEFAULTS_OF_ONE);

/**
 * @template {object} More
 * @param {SendOptions} options
 * @param {More} more further options with their defaults, and other defaults
 * @returns {Settings & More}
 */
export function settingsWith(options, more) {
  const defaults = { ...DEFAULTS, ...more };
  // Those of the other functions, too, so that one object serves them all.
  checkNames(Object(options), ["token", ...Object.keys(OPTIONS)]);
  /** @type {Record<string, unknown>} */
  const settings = { bearer: bearer(options) };
  const given = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (options));
  for (const [name, standard] of Object.entries(defaults)) {
    const value = given[name] ?? standard;
    const [isValid, expected] = OPTIONS[name];
    if (!isValid(value)) throw new TypeError(`${name} must be ${expected}`);
    settings[name] = value;
  }
  return /** @type {Settings & More} */ (/** @type {unknown} */ (settings));
}
