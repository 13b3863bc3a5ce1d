// The updates that a handler is checking: a retry of one waits for it, so that the change is made once.
// @ts-check

/** How many are known at most. Only handlers that never end fill this. */
const MAX_FLIGHTS = 1000;

/** How long a handler that never ends keeps its change to itself, in seconds. This number is ours. */
const SECONDS = 120;

/** @template Outcome */
export class Flights {
  /** @type {Map<string, { outcome: Promise<Outcome>, until: number }>} */
  #flights = new Map();

  /**
   * The outcome of the flight with this key, or of a new one.
   * @param {string} key
   * @param {() => { outcome: Promise<Outcome>, ended: Promise<unknown> }} start
   * @returns {{ outcome: Promise<Outcome>, isNew: boolean }}
   */
  join(key, start) {
    const running = this.#flights.get(key);
    if (running && running.until > Date.now()) return { outcome: running.outcome, isNew: false };
    const { outcome, ended } = start();
    const flight = { outcome, until: Date.now() + SECONDS * 1000 };
    this.#flights.delete(key);
    const [oldest] = this.#flights.keys();
    if (this.#flights.size >= MAX_FLIGHTS) this.#flights.delete(oldest);
    this.#flights.set(key, flight);
    const end = () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    ended.then(end, end);
    return { outcome, isNew: true };
  }
}
