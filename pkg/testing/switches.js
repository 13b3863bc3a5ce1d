// The switches for failures: which values they take, and how the mock exposes them.
// @ts-check

import { checkNames } from "../options.js";

/**
 * @typedef {import("../testing.js").StandInSwitches} Switches
 * @typedef {import("../testing.js").StandInThrottling} Throttling
 */

// The longest time that the timers of every platform can wait.
const MAX_MILLISECONDS = 2 ** 31 - 1;

/** @param {string} name @param {string} expected @returns {never} */
const fail = (name, expected) => {
  throw new TypeError(`${name} must be ${expected}`);
};

/** The value as a time to wait for, or a TypeError. @param {string} name @param {unknown} value */
export function milliseconds(name, value) {
  if (typeof value === "number" && value >= 0 && value <= MAX_MILLISECONDS) return value;
  return fail(name, `a number of milliseconds from 0 to ${MAX_MILLISECONDS}`);
}

/**
 * The value as a function, or a TypeError.
 * @template {Function} F
 * @param {string} name
 * @param {F} value
 * @returns {F}
 */
export function functionOf(name, value) {
  return typeof value === "function" ? value : fail(name, "a function");
}

/** @param {number} min @returns {(value: unknown) => boolean} */
const isIntegerFrom = (min) => (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= min;

/** The value as an integer that is at least `min`, or a TypeError. @param {number} min @param {string} name @param {number} value */
export const integerFrom = (min, name, value) => (isIntegerFrom(min)(value) ? value : fail(name, `an integer from ${min}`));

/** @type {Record<string, [fits: (value: unknown) => boolean, expected: string]>} */
const THROTTLING = {
  rate: [isIntegerFrom(1), "an integer of at least 1"],
  share: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
  retryAfter: [isIntegerFrom(0), "an integer number of seconds from 0"],
};

/**
 * A checked copy, since a later change to the caller's object could not be checked.
 * @param {Throttling} value
 * @returns {Throttling}
 */
function throttlingOf(value) {
  if (typeof value !== "object" || value === null) fail("throttling", "an object");
  checkNames(value, Object.keys(THROTTLING), "an option of throttling");
  for (const [property, [fits, expected]] of Object.entries(THROTTLING)) {
    const given = value[/** @type {keyof Throttling} */ (property)];
    if (given !== undefined && !fits(given)) fail(`throttling.${property}`, expected);
  }
  return Object.freeze({ ...value });
}

/** @param {NonNullable<Switches["latency"]>} value */
const latencyOf = (value) => (typeof value === "function" ? value : milliseconds("latency", value));

/**
 * Gives the mock a property for each switch of its state, set as the options say. Undefined turns a switch off.
 * @param {object} mock
 * @param {{ switches: Switches }} state
 * @param {Switches} options
 */
export function addSwitches(mock, { switches }, options) {
  Object.defineProperties(mock, {
    throttling: switchOf("throttling", throttlingOf),
    latency: switchOf("latency", latencyOf),
    refusals: switchOf("refusals", (refusals) => functionOf("refusals", refusals)),
  });
  const { throttling, latency, refusals } = options;
  Object.assign(mock, { throttling, latency, refusals });

  /**
   * @template {keyof Switches} Name
   * @param {Name} name
   * @param {(value: NonNullable<Switches[Name]>) => Switches[Name]} check
   * @returns {PropertyDescriptor}
   */
  function switchOf(name, check) {
    return {
      enumerable: true,
      get: () => switches[name],
      set(value) {
        switches[name] = value === undefined ? undefined : check(value);
      },
    };
  }
}
