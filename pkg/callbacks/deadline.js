// The deadline of a response: aborts the handler's signal when Shifts no longer waits.
// @ts-check

/** Whatever X-MS-Expires says, a handler has this many seconds: the clocks of Shifts and of this machine differ. This number is ours. */
const MIN_SECONDS = 5;

/** The longest delay of a timer, in milliseconds. https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * @typedef {object} Deadline
 * @property {AbortSignal} signal aborted when the deadline has passed
 * @property {Promise<void>} reached resolves then
 * @property {(seconds: number) => void} shorten ends it earlier, if these are fewer
 * @property {() => void} clear ends it never
 * @property {() => number} elapsed the seconds since it began
 */

/** @param {number} seconds from now @returns {Deadline} */
export function deadlineIn(seconds) {
  const start = performance.now();
  const controller = new AbortController();
  const { signal } = controller;
  /** @type {ReturnType<typeof setTimeout>[]} */
  const timers = [];
  const end = () => controller.abort(new DOMException("The time for a response to Shifts is over.", "TimeoutError"));
  /** @param {number} seconds */
  const endIn = (seconds) => timers.push(setTimeout(end, Math.min(seconds * 1000, MAX_DELAY)));
  endIn(seconds);
  return {
    signal,
    reached: new Promise((resolve) => signal.addEventListener("abort", () => resolve())),
    shorten: (seconds) => endIn(Math.max(seconds, MIN_SECONDS)),
    clear: () => timers.forEach(clearTimeout),
    elapsed: () => (performance.now() - start) / 1000,
  };
}
