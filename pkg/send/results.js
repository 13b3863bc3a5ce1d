// The bookkeeping of a `sendAll` call: the outcome of each request, the progress, and its reports.
// @ts-check

/**
 * @typedef {import("./outcome.js").Outcome} Outcome
 * @typedef {{ request: import("./request.js").GraphRequest } & Outcome} Sent
 * @typedef {import("../send.js").SendAllOptions["onProgress"]} OnProgress
 */

export class Results {
  /** @type {Array<Sent | import("./row.js").Unsent>} */
  #list = [];
  #added = 0;
  /** @type {import("../send.js").Progress} */
  #progress = { done: 0, failed: 0, total: undefined, retries: 0 };
  #onProgress;
  #onFault;
  #hasReported = false;
  /** The reports whose `onProgress` has not returned. @type {Set<Promise<void>>} */
  #reports = new Set();

  /**
   * @param {OnProgress} onProgress
   * @param {(fault: unknown) => void} onFault called with what `onProgress` throws, or rejects with
   */
  constructor(onProgress, onFault) {
    this.#onProgress = onProgress;
    this.#onFault = onFault;
  }

  /** The results, in the order of the requests. */
  get list() {
    return this.#list;
  }

  /** The number of requests that were added and are not settled. */
  get pending() {
    return this.#added - this.#progress.done;
  }

  /** Whether all requests that will come have been added. */
  get isFilled() {
    return this.#progress.total === this.#added;
  }

  /**
   * Sets the number of requests that will come in total.
   * @param {number} [total] those added so far by default
   */
  expect(total = this.#added) {
    this.#progress.total = total;
  }

  /** Adds a request and returns its position. */
  add() {
    return this.#added++;
  }

  /** Whether a request is settled. @param {number} index */
  has(index) {
    return index in this.#list;
  }

  /**
   * @param {number} index
   * @param {Sent | import("./row.js").Unsent} result
   */
  settle(index, result) {
    this.#list[index] = result;
    this.#progress.done++;
    if (result.error) this.#progress.failed++;
  }

  countRetry() {
    this.#progress.retries++;
  }

  /** Calls `onProgress`. */
  report() {
    this.#hasReported = true;
    const report = this.#callback().finally(() => this.#reports.delete(report));
    this.#reports.add(report);
  }

  async #callback() {
    try {
      await this.#onProgress?.({ ...this.#progress });
    } catch (fault) {
      this.#onFault(fault);
    }
  }

  /** Waits for all reports. Requests that were never sent get one, too. */
  async reported() {
    if (this.#added > 0 && !this.#hasReported) this.report();
    await Promise.all(this.#reports);
  }
}
