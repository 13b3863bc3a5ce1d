// How many requests may be sent to one team, and when.
// @ts-check
import { MAX_IN_BATCH } from "./batch.js";
import { SECOND } from "./until.js";

/** A second, plus a tolerance for varying network latency, in milliseconds. */
const WINDOW = SECOND + 50;

export class Pace {
  #max;
  #window;
  /** When requests were sent, earliest first. Those before `#from` count no longer. @type {number[]} */
  #sent = [];
  #from = 0;
  /** The number of requests that wait for their token. */
  #reserved = 0;
  #pausedUntil = 0;
  /** The maximum to send at once: lowered after a batch that was mostly throttled, raised again by batches without throttling. */
  #burst = MAX_IN_BATCH;
  #batches = 0;
  /** Whether a batch has returned. The first may arrive late, since it opens the connection. */
  #hasReturned = false;

  /** @param {number} rate requests per second; Infinity for no limit */
  constructor(rate) {
    this.#max = Math.max(1, Math.floor(rate));
    this.#window = WINDOW * Math.max(1, 1 / rate);
  }

  /** The maximum number of requests in the next batch. */
  get room() {
    return Math.min(this.#burst, this.#max);
  }

  /** When the next request may be sent, in milliseconds; Infinity until a batch returns. @param {number} now */
  nextAt(now) {
    const isCautious = this.#burst < MAX_IN_BATCH || (!this.#hasReturned && this.#max < Infinity);
    if (isCautious && this.#batches > 0) return Infinity;
    this.#forget(now);
    const excess = this.#sent.length - this.#from + this.#reserved - this.#max;
    if (excess < 0) return this.#pausedUntil;
    return Math.max(this.#pausedUntil, (this.#sent[this.#from + excess] ?? Infinity) + this.#window);
  }

  /** Removes what was sent before the window. The array is cut only now and then: cutting it for each request is slow at a high rate. */
  #forget(/** @type {number} */ now) {
    while (this.#sent[this.#from] + this.#window <= now) this.#from++;
    if (this.#from * 2 <= this.#sent.length) return;
    this.#sent.splice(0, this.#from);
    this.#from = 0;
  }

  /** Counts a request that joins the next batch. */
  reserve() {
    this.#reserved++;
  }

  /** Counts a batch whose requests are reserved. */
  begin() {
    this.#batches++;
  }

  /**
   * Times a reserved request when it is sent, and again when its batch is repeated.
   * @param {number} now
   * @param {boolean} isFirst
   */
  send(now, isFirst) {
    if (isFirst) this.#reserved--;
    this.#sent.push(now);
  }

  /**
   * Adapts to a batch that returned.
   * @param {import("./verdict.js").Tally} tally
   * @param {number} now
   */
  end({ passed, throttled, wait }, now) {
    this.#batches--;
    if (!this.#hasReturned) this.#sent.fill(now);
    this.#hasReturned = true;
    if (throttled > passed) {
      this.#burst = Math.max(1, passed);
      this.#pausedUntil = Math.max(this.#pausedUntil, now + wait);
    } else if (!throttled) {
      this.#burst = Math.min(MAX_IN_BATCH, this.#burst * 2);
    }
  }
}
