// The options of sending, read once and refused where they make no sense.
import { bearer, checked } from "./bearer.js";

const isNumberFrom = (least) => (value) => typeof value === "number" && value >= least;
const isCount = (least) => (value) => value === Infinity || (Number.isInteger(value) && value >= least);
const isFunction = (value) => typeof value === "function";
const isAbsentOr = (is) => (value) => value === undefined || is(value);

const OPTIONS = {
  fetch: [isFunction, "a function"],
  signal: [isAbsentOr((value) => isFunction(value?.addEventListener)), "an AbortSignal"],
  retries: [isCount(0), "a whole number from 0 on"],
  maxWait: [isNumberFrom(0), "seconds"],
  onRetry: [isAbsentOr(isFunction), "a function"],
  onProgress: [isAbsentOr(isFunction), "a function"],
  concurrency: [isCount(1), "a whole number from 1 on"],
  rate: [(value) => isNumberFrom(0)(value) && value > 0, "a number above 0"],
};

const DEFAULTS = {
  fetch: (url, init) => globalThis.fetch(url, init),
  signal: undefined,
  retries: 3,
  maxWait: 180,
  onRetry: undefined,
};

/**
 * @param {import("../send.js").SendOptions} options
 * @param {Record<string, unknown>} [defaults] what stands in for options that are absent, beside those of every sending
 */
export function settingsOf(options, defaults = {}) {
  const { token } = options ?? {};
  if (typeof token !== "function") checked(token);
  const settings = { bearer: bearer(token) };
  for (const [name, standard] of Object.entries({ ...DEFAULTS, ...defaults })) {
    const value = options[name] ?? standard;
    const [is, what] = OPTIONS[name];
    if (!is(value)) throw new TypeError(`${name} must be ${what}`);
    settings[name] = value;
  }
  return settings;
}
