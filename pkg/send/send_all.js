// Sends any number of requests in batches, at a pace that each team bears, and tells what became of each.
import { partsOf } from "./batch.js";
import { read } from "./bearer.js";
import { unanswered } from "./error.js";
import { Lanes } from "./lanes.js";
import { postBatch } from "./post_batch.js";
import { isWorthAnother, waitOf } from "./retry.js";
import { settingsOf } from "./settings.js";
import { timer, until } from "./until.js";

/** Of many, some are throttled more often than one alone. */
const DEFAULTS = { retries: 10, concurrency: 4, rate: 4, onProgress: undefined };

/** So many are taken ahead from what makes them on the way; a list that is there is taken whole, so that every team begins at once. */
const AHEAD = 2000;

export async function sendAll(requests, options) {
  return new Sending(settingsOf(options, DEFAULTS)).run(requests);
}

/** The operation of what may be no request. */
function nameOf(request) {
  const name = read(request ?? {}, "operation");
  return typeof name === "string" ? name : "undefined";
}

/** One call's work: what waits, what is under way, and what became of the rest. */
class Sending {
  #settings;
  #lanes;
  #results = [];
  #taken = 0;
  /** What ends each batch on its way: a signal of its own, since many listeners to one would be taken for a leak. */
  #underWay = new Set();
  #progress = { done: 0, failed: 0, total: undefined, retries: 0 };
  /** What ends it before its time: the code and cause of the errors of what is not answered. */
  #end;
  /** What a function of the caller threw. */
  #fault;
  #wake = () => {};

  constructor(settings) {
    this.#settings = settings;
    this.#lanes = new Lanes(settings.rate);
  }

  async run(requests) {
    const { signal } = this.#settings;
    const abort = () => {
      this.#stop("Aborted", signal.reason);
      for (const controller of this.#underWay) controller.abort(signal.reason);
    };
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    this.#feed(requests);
    while (!this.#isOver()) await this.#step();
    signal?.removeEventListener("abort", abort);
    if (this.#fault) throw this.#fault.cause;
    return this.#results;
  }

  #isOver() {
    const isFed = this.#end !== undefined || this.#progress.total === this.#taken;
    return isFed && this.#underWay.size === 0 && this.#progress.done === this.#taken;
  }

  /** Sends what may go, and waits until more may or something happens. */
  async #step() {
    const woken = new Promise((resolve) => (this.#wake = resolve));
    const now = performance.now();
    const { concurrency } = this.#settings;
    for (let items = [0]; items.length && this.#underWay.size < concurrency; ) {
      items = this.#lanes.take(now);
      if (items.length) this.#send(items);
    }
    const nextAt = this.#underWay.size < concurrency ? this.#lanes.nextAt(now) : Infinity;
    const stop = timer(this.#wake, nextAt - performance.now());
    await woken;
    stop();
  }

  async #feed(requests) {
    if (Array.isArray(requests)) {
      this.#progress.total = requests.length;
      for (const request of requests) this.#take(request);
      return;
    }
    try {
      for await (const request of requests) {
        if (this.#end) return;
        this.#take(request);
        while (this.#taken - this.#progress.done >= AHEAD && !this.#end) await new Promise((resolve) => (this.#hasRoom = resolve));
      }
      this.#progress.total = this.#taken;
      this.#wake();
    } catch (fault) {
      this.#fail(fault);
    }
  }

  #hasRoom = () => {};

  #take(request) {
    const item = { index: this.#taken++, request, parts: partsOf(request), tries: 0, readyAt: 0, hasRenewed: false };
    if (!item.parts) this.#settle(item, { error: unanswered({ operation: nameOf(request) }, "NotARequest", "is no request to Shifts with a body of JSON") });
    else if (this.#end) this.#settle(item, this.#ended(item));
    else this.#lanes.add(item);
    this.#wake();
  }

  async #send(items) {
    const controller = new AbortController();
    this.#underWay.add(controller);
    const settings = { ...this.#settings, signal: controller.signal };
    for (const item of items) item.tries++;
    try {
      const { outcomes, token, isRefused } = await postBatch(items, settings);
      const hasNewToken = await this.#renew(outcomes, token, settings);
      this.#sort(items, outcomes, hasNewToken, isRefused);
    } catch (fault) {
      this.#stop("NoToken", fault);
      for (const item of items) this.#settle(item, this.#ended(item, "was not answered"));
    }
    this.#underWay.delete(controller);
    this.#tell();
    this.#wake();
    this.#hasRoom();
  }

  /** Where a request in a batch lacks claims, there is a token with them for all that come. */
  async #renew(outcomes, token, { signal, bearer }) {
    const claims = outcomes.find(({ error }) => error?.claims)?.error.claims;
    try {
      return claims !== undefined && (await until(signal, bearer.renew(token, claims)));
    } catch (fault) {
      // The answers of this batch stand all the same.
      this.#stop("NoToken", fault);
      return false;
    }
  }

  /** Settles what is through, and puts back what is to be sent again. */
  #sort(items, outcomes, hasNewToken, isRefused) {
    const now = performance.now();
    const lanes = new Map();
    for (const [at, item] of items.entries()) {
      const outcome = outcomes[at];
      const tally = lanes.get(item.lane) ?? lanes.set(item.lane, { through: 0, throttled: 0, until: now }).get(item.lane);
      const wait = this.#waitFor(item, outcome.error, hasNewToken);
      if (wait === undefined) {
        this.#settle(item, outcome);
        tally.through++;
        continue;
      }
      this.#progress.retries++;
      const until = now + wait * 1000;
      item.lane.again(item, until);
      if (outcome.error.status !== 401) Object.assign(tally, { throttled: tally.throttled + 1, until: Math.max(tally.until, until) });
      if (isRefused) this.#lanes.pause(until);
    }
    for (const [lane, { through, throttled, until }] of lanes) lane.back(through, throttled, until, now);
  }

  /** How long an item waits for another try, in seconds; undefined where it gets none. */
  #waitFor(item, error, hasNewToken) {
    if (!error || this.#end) return undefined;
    if (error.claims && hasNewToken && !item.hasRenewed) {
      item.hasRenewed = true;
      return 0;
    }
    const { retries, maxWait } = this.#settings;
    if (item.tries > retries || !isWorthAnother(item.request.method, error.status)) return undefined;
    return waitOf(error.retryAfter, item.tries, maxWait);
  }

  #settle(item, outcome) {
    const { index, request, lane } = item;
    this.#results[index] = { request, ...outcome };
    this.#progress.done++;
    if (outcome.error) this.#progress.failed++;
    lane?.settle(item);
  }

  #tell() {
    try {
      this.#settings.onProgress?.({ ...this.#progress });
    } catch (fault) {
      this.#fail(fault);
    }
  }

  #fail(fault) {
    this.#fault ??= { cause: fault };
    this.#stop("Aborted", fault);
  }

  /** Nothing more is sent. */
  #stop(code, cause) {
    if (this.#end) return;
    this.#end = { code, cause };
    for (const item of this.#lanes.clear()) this.#settle(item, this.#ended(item));
    this.#wake();
    this.#hasRoom();
  }

  /** The error of what is not answered when it ends. */
  #ended({ request, tries }, what = tries ? "was not sent again" : "was not sent") {
    const { code, cause } = this.#end;
    return { error: unanswered(request, code, `${what}: ${code === "NoToken" ? "there was no token" : "it was ended before"}`, { cause }) };
  }
}
