// The deadline of a response: aborts the handler's signal when Shifts no longer waits.
// @ts-check

const SECOND = 1000;

/** Whatever X-MS-Expires says, a handler has this many seconds: the clocks of Shifts and of this machine differ. This number is ours. */
const MIN_SECONDS = 5;

/** The longest delay of a timer, in milliseconds. https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value */
const MAX_DELAY = 2 ** 31 - 1;

export class Deadline {
  #controller = new AbortController();
  /** @type {(value: void) => void} */
  #reach = () => {};
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];

  /** Aborted when the deadline has passed. */
  signal = this.#controller.signal;

  /** Resolves when the deadline has passed. @type {Promise<void>} */
  reached = new Promise((resolve) => {
    this.#reach = resolve;
  });

  #start = performance.now();

  /** @param {number} seconds from now */
  constructor(seconds) {
    this.#end(seconds);
  }

  /** Ends earlier, if these are fewer. @param {number} seconds from the beginning */
  shorten(seconds) {
    this.#end(Math.max(seconds, MIN_SECONDS));
  }

  /** The seconds since the beginning. */
  get elapsed() {
    return (performance.now() - this.#start) / SECOND;
  }

  /** Ends no more: there is a response. */
  clear() {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** @param {number} seconds */
  #end(seconds) {
    const pass = () => {
      this.#controller.abort(new DOMException("The time for a response to Shifts is over.", "TimeoutError"));
      this.#reach();
    };
    this.#timers.push(setTimeout(pass, Math.min((seconds - this.elapsed) * SECOND, MAX_DELAY)));
  }
}
