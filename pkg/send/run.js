// The work of one `sendAll` call: takes requests, sends them in batches at each team's pace, and retries them.
// @ts-check
import { endError, endOf, notRequestErrors } from "./end.js";
import { withoutStacks } from "./error.js";
import { feed } from "./feed.js";
import { itemOf } from "./item.js";
import { Lanes } from "./lanes.js";
import { markingFetch, postBatch } from "./post_batch.js";
import { partsOf } from "./request.js";
import { Results } from "./results.js";
import { rowOf, unsent } from "./row.js";
import { timer, until } from "./until.js";
import { tallyOf, verdictOf } from "./verdict.js";

/**
 * @typedef {import("./end.js").End} End
 * @typedef {import("./item.js").Item} Item
 * @typedef {import("./outcome.js").Outcome} Outcome
 * @typedef {import("./verdict.js").Verdict} Verdict
 * @typedef {import("./settings.js").Settings & import("./send_all.js").BulkSettings} RunSettings
 */

/** After an abort, nobody waits for `onProgress`. */
const ignore = () => {};

export class Run {
  #settings;
  #lanes;
  #results;
  /**
   * Aborts the batches in flight. Each has its own signal, since runtimes report many listeners on one signal as a leak.
   * @type {Set<AbortController>}
   */
  #inFlight = new Set();
  /** Set once nothing more is sent. @type {End | undefined} */
  #end;
  /** What one of the caller's functions threw. @type {{ cause: unknown } | undefined} */
  #fault;
  #notRequestError = notRequestErrors();
  #wake = () => {};
  #hasRoom = () => {};

  /** @param {RunSettings} settings */
  constructor(settings) {
    this.#settings = settings;
    this.#lanes = new Lanes(settings.rate);
    this.#results = new Results(settings.onProgress, (fault) => this.#fail(fault));
  }

  /** @param {import("./feed.js").Rows} rows */
  async run(rows) {
    const { signal } = this.#settings;
    const abort = () => {
      this.#stop({ code: "Aborted", cause: signal?.reason });
      for (const controller of this.#inFlight) controller.abort(signal?.reason);
    };
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    try {
      this.#feed(rows);
      while (!this.#isOver()) await this.#step();
      await until(signal, this.#results.reported()).catch(ignore);
    } finally {
      signal?.removeEventListener("abort", abort);
    }
    if (this.#fault) throw this.#fault.cause;
    return this.#results.list;
  }

  #isOver() {
    const isFed = this.#end !== undefined || this.#results.isFilled;
    return isFed && this.#inFlight.size === 0 && this.#results.pending === 0;
  }

  /** Sends what may be sent now, then waits until more may be sent or something happens. */
  async #step() {
    /** @type {Promise<void>} */
    const woken = new Promise((resolve) => {
      this.#wake = resolve;
    });
    const now = performance.now();
    const { concurrency } = this.#settings;
    while (this.#inFlight.size < concurrency) {
      const items = this.#lanes.take(now);
      if (!items.length) break;
      this.#send(items);
    }
    const nextAt = this.#inFlight.size < concurrency ? this.#lanes.nextAt(now) : Infinity;
    const cancel = timer(this.#wake, nextAt - performance.now());
    await woken;
    cancel();
  }

  /** @param {import("./feed.js").Rows} rows */
  async #feed(rows) {
    try {
      await feed(rows, this.#target());
      if (!this.#end) this.#results.expect();
      this.#wake();
    } catch (fault) {
      this.#fail(fault);
    }
  }

  /** @returns {import("./feed.js").Target} */
  #target() {
    return {
      take: (row) => this.#take(row),
      expect: (count) => this.#results.expect(count),
      wake: () => this.#wake(),
      isEnded: () => this.#end !== undefined,
      pending: () => this.#results.pending,
      nextRoom: () => new Promise((resolve) => (this.#hasRoom = resolve)),
    };
  }

  /** @param {unknown} row */
  #take(row) {
    const index = this.#results.add();
    const { request, issues } = rowOf(row);
    if (issues) return this.#results.settle(index, unsent(row, issues));
    const parts = partsOf(request);
    if (!parts) {
      this.#results.settle(index, { request, error: this.#notRequestError(request) });
    } else {
      const { base, team, ...own } = parts;
      const item = itemOf({ index, request, parts: own, lane: this.#lanes.laneOf({ base, team }) });
      if (this.#end) this.#settle(item, { error: endError(item, this.#end) });
      else item.lane.add(item);
    }
  }

  /** @param {Item[]} items */
  async #send(items) {
    const controller = new AbortController();
    this.#inFlight.add(controller);
    const settings = {
      ...this.#settings,
      signal: controller.signal,
      fetch: markingFetch(this.#settings.fetch, items, () => this.#wake()),
    };
    try {
      const { outcomes, isRefused, renew } = await postBatch(items, settings);
      const hasRenewed = await this.#renew(outcomes, renew, settings);
      const verdicts = items.map((item, at) => verdictOf(item, outcomes[at], hasRenewed, this.#settings));
      this.#apply(verdicts, isRefused);
    } catch (fault) {
      this.#endBatch(items, endOf(fault, settings));
    }
    this.#inFlight.delete(controller);
    this.#results.report();
    this.#wake();
    this.#hasRoom();
  }

  /**
   * Ends the call, and settles the items of a batch.
   * @param {Item[]} items
   * @param {End} end
   */
  #endBatch(items, end) {
    this.#stop(end);
    this.#settleAll(items, end);
  }

  /**
   * Gets a token with the claims that a request in the batch lacked. Returns whether there is one, for all batches that follow.
   * @param {Outcome[]} outcomes
   * @param {import("./exchange.js").Exchange["renew"]} renew
   * @param {import("./exchange.js").ExchangeSettings} settings
   */
  async #renew(outcomes, renew, settings) {
    const claims = outcomes.find(({ error }) => error?.claims)?.error?.claims;
    try {
      return claims !== undefined && (await renew(claims));
    } catch (fault) {
      // The responses of this batch remain valid.
      this.#stop(endOf(fault, settings));
      return false;
    }
  }

  /**
   * Settles or requeues each item, and adapts the pace of their teams.
   * @param {Verdict[]} verdicts
   * @param {boolean} isRefused whether the batch failed as a whole
   */
  #apply(verdicts, isRefused) {
    const now = performance.now();
    for (const { item, outcome, isThrottled, wait, isRenewed, isRetried } of verdicts) {
      if (isThrottled && isRefused) this.#lanes.pause(now + wait);
      item.isInFlight = false;
      item.hasRenewed ||= isRenewed;
      item.isUncertain = outcome.error?.mayBeDone ?? false;
      if (isRetried && !this.#end) {
        this.#results.countRetry();
        item.lane.retry(item, now + wait);
      } else {
        this.#settle(item, outcome);
      }
    }
    for (const lane of new Set(verdicts.map(({ item }) => item.lane)))
      lane.end(tallyOf(verdicts.filter(({ item }) => item.lane === lane)), now);
  }

  /**
   * @param {Item} item
   * @param {Outcome} outcome
   */
  #settle(item, outcome) {
    this.#results.settle(item.index, { request: item.request, ...outcome });
    item.lane.settle(item);
  }

  /**
   * Settles items that have no response.
   * @param {Item[]} items
   * @param {End} end
   */
  #settleAll(items, end) {
    for (const item of items)
      if (!this.#results.has(item.index)) this.#settle(item, { error: withoutStacks(() => endError(item, end)) });
  }

  /** @param {unknown} fault */
  #fail(fault) {
    this.#fault ??= { cause: fault };
    this.#stop({ code: "Aborted", cause: fault });
  }

  /**
   * Ends the call, unless it has ended: nothing more is sent, and all items that wait are settled.
   * @param {End} end
   */
  #stop(end) {
    this.#end ??= end;
    this.#settleAll(this.#lanes.clear(), this.#end);
    this.#wake();
    this.#hasRoom();
  }
}
