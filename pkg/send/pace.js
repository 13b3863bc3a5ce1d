// How many requests may be sent to one team, and when.
// @ts-check
import { MAX_IN_BATCH } from "./batch.js";
import { SECOND } from "./until.js";

/** A second, plus a tolerance for varying network latency, in milliseconds. */
const WINDOW = SECOND + 50;

export class Pace {
  #max;
  #window;
  /** When the last `#max` requests were sent; Infinity for those that wait for their token. @type {number[]} */
  #sent = [];
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
    this.#sent = this.#sent.filter((at) => at + this.#window > now);
    const excess = this.#sent.length - this.#max;
    return Math.max(this.#pausedUntil, excess < 0 ? 0 : this.#sent[excess] + this.#window);
  }

  /** Counts a request that joins the next batch. */
  reserve() {
    if (this.#max < Infinity) this.#sent.push(Infinity);
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
    if (this.#max === Infinity) return;
    const at = isFirst ? this.#sent.indexOf(Infinity) : this.#sent.findLastIndex((sent) => sent < Infinity) + 1;
    this.#sent.splice(at, isFirst ? 1 : 0, now);
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
