// The switches: what a test turns on and off, at the start or in the middle, and which values it can give.

// What the timers of every platform can still wait for.
const LONGEST = 2 ** 31 - 1;

const fail = (name, wanted) => {
  throw new TypeError(`${name} must be ${wanted}`);
};

/** A time that can be waited for, or a TypeError. */
export function milliseconds(name, value) {
  if (typeof value === "number" && value >= 0 && value <= LONGEST) return value;
  return fail(name, `a number of milliseconds from 0 to ${LONGEST}`);
}

/** A function, or a TypeError. */
export function functionOf(name, value) {
  return typeof value === "function" ? value : fail(name, "a function");
}

const isWholeFrom = (least) => (value) => Number.isSafeInteger(value) && value >= least;

const THROTTLING = {
  rate: [isWholeFrom(1), "a whole number from 1"],
  share: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
  retryAfter: [isWholeFrom(0), "a whole number of seconds from 0"],
};

/** A copy, since what is changed in an object later could not be checked. */
function throttlingOf(name, value) {
  if (typeof value !== "object" || value === null) fail(name, "an object");
  for (const [property, given] of Object.entries(value)) {
    if (!Object.hasOwn(THROTTLING, property)) fail(name, `of ${Object.keys(THROTTLING).join(", ")}, not ${property}`);
    const [fits, wanted] = THROTTLING[property];
    if (given !== undefined && !fits(given)) fail(`${name}.${property}`, wanted);
  }
  return Object.freeze({ ...value });
}

const latencyOf = (name, value) => (typeof value === "function" ? value : milliseconds(name, value));

const SWITCHES = { throttling: throttlingOf, latency: latencyOf, refusals: functionOf };

/** Gives the stand-in a property for each switch of its room, set as the options say; undefined turns one off. */
export function addSwitches(standIn, { switches }, options) {
  for (const [name, read] of Object.entries(SWITCHES)) {
    Object.defineProperty(standIn, name, {
      enumerable: true,
      get: () => switches[name],
      set(value) {
        switches[name] = value === undefined ? undefined : read(name, value);
      },
    });
    standIn[name] = options[name];
  }
}
