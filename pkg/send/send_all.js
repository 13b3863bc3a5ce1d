// Sends any number of requests in batches, at a pace that each team bears, and tells what became of each.
import { partsOf } from "./batch.js";
import { unanswered } from "./error.js";
import { Lanes } from "./lanes.js";
import { postBatch } from "./post_batch.js";
import { isPassing, isWorthAnother, waitOf } from "./retry.js";
import { read } from "./secret.js";
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
  #hasTold = false;
  /** What onProgress is still about. */
  #tellings = new Set();

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
    if (this.#taken > 0 && !this.#hasTold) await this.#tell();
    await Promise.all(this.#tellings);
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
    while (this.#underWay.size < concurrency) {
      const items = this.#lanes.take(now);
      if (!items.length) break;
      this.#send(items);
    }
    const nextAt = this.#underWay.size < concurrency ? this.#lanes.nextAt(now) : Infinity;
    const stop = timer(this.#wake, nextAt - performance.now());
    await woken;
    stop();
  }

  async #feed(requests) {
    try {
      if (Array.isArray(requests)) this.#takeAll(requests);
      else await this.#takeInTurn(requests);
      if (!this.#end) this.#progress.total = this.#taken;
      this.#wake();
    } catch (fault) {
      this.#fail(fault);
    }
  }

  #takeAll(requests) {
    this.#progress.total = requests.length;
    for (const request of requests) this.#take(request);
  }

  async #takeInTurn(requests) {
    for await (const request of requests) {
      if (this.#end) return;
      this.#take(request);
      while (this.#taken - this.#progress.done >= AHEAD && !this.#end) await new Promise((resolve) => (this.#hasRoom = resolve));
      // What it would give now would be lost.
      if (this.#end) return;
    }
  }

  #hasRoom = () => {};

  #take(request) {
    const item = {
      index: this.#taken++,
      request,
      parts: partsOf(request),
      tries: 0,
      readyAt: 0,
      hasRenewed: false,
      isInDoubt: false,
      isUnderWay: false,
    };
    if (!item.parts)
      this.#settle(item, {
        error: unanswered({ operation: nameOf(request) }, "NotARequest", "is no request to Shifts with a body of JSON"),
      });
    else if (this.#end) this.#settle(item, this.#ended(item));
    else this.#lanes.add(item);
    this.#wake();
  }

  async #send(items) {
    const controller = new AbortController();
    this.#underWay.add(controller);
    const settings = { ...this.#settings, signal: controller.signal, fetch: this.#fetchFor(items) };
    try {
      const { outcomes, token, isRefused } = await postBatch(items, settings);
      const hasNewToken = await this.#renew(outcomes, token, settings);
      this.#sort(items, outcomes, hasNewToken, isRefused);
    } catch (fault) {
      this.#stop("NoToken", fault);
      for (const item of items) this.#settle(item, this.#ended(item));
    }
    this.#underWay.delete(controller);
    const telling = this.#tell().finally(() => this.#tellings.delete(telling));
    this.#tellings.add(telling);
    this.#wake();
    this.#hasRoom();
  }

  /** A `fetch` that notes when the items leave, which is once there is a token. */
  #fetchFor(items) {
    const lanes = countsOf(items.map(({ lane }) => lane));
    let isFirst = true;
    return (url, init) => {
      for (const [lane, count] of lanes) lane.left(count, performance.now(), isFirst);
      if (isFirst) for (const item of items) Object.assign(item, { tries: item.tries + 1, isUnderWay: true });
      isFirst = false;
      this.#wake();
      return this.#settings.fetch(url, init);
    };
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

  /** Settles what is through, puts back what is to be sent again, and lets those wait that were too many. */
  #sort(items, outcomes, hasNewToken, isRefused) {
    const now = performance.now();
    const tallies = new Map(items.map(({ lane }) => [lane, { through: 0, throttled: 0, until: now }]));
    for (const [at, item] of items.entries()) {
      const { error } = outcomes[at];
      item.isUnderWay = false;
      const isSlow = isPassing(error?.status);
      const until = now + (isSlow ? waitOf(error.retryAfter, item.tries, this.#settings.maxWait) * 1000 : 0);
      const tally = tallies.get(item.lane);
      tally[isSlow ? "throttled" : "through"]++;
      tally.until = Math.max(tally.until, until);
      if (isSlow && isRefused) this.#lanes.pause(until);
      if (isSlow && error.status !== 429) item.isInDoubt = true;
      if (this.#isAgain(item, error, hasNewToken)) item.lane.again(item, until);
      else this.#settle(item, outcomes[at]);
    }
    for (const [lane, { through, throttled, until }] of tallies) lane.back(through, throttled, until, now);
  }

  /** Whether an item gets another try. */
  #isAgain(item, error, hasNewToken) {
    if (!error || this.#end) return false;
    const isRenewed = error.claims !== undefined && hasNewToken && !item.hasRenewed;
    if (isRenewed) item.hasRenewed = true;
    const isAgain = isRenewed || (item.tries <= this.#settings.retries && isWorthAnother(item.parts.method, error.status));
    if (isAgain) this.#progress.retries++;
    return isAgain;
  }

  #settle(item, outcome) {
    const { index, request, lane } = item;
    this.#results[index] = { request, ...outcome };
    this.#progress.done++;
    if (outcome.error) this.#progress.failed++;
    lane?.settle(item);
  }

  /** Tells how far it is; a function that fails later fails it, too. */
  async #tell() {
    try {
      this.#hasTold = true;
      await this.#settings.onProgress?.({ ...this.#progress });
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
  #ended({ request, tries, isInDoubt, isUnderWay }) {
    const { code, cause } = this.#end;
    // What lacks a token was refused before.
    const isOpen = isInDoubt || (isUnderWay && code === "Aborted");
    const what = isOpen ? "was not answered" : tries ? "was not sent again" : "was not sent";
    const hint = code === "Aborted" && !isOpen ? "Nothing was done." : undefined;
    return {
      error: unanswered(request, code, `${what}: ${code === "NoToken" ? "there was no token" : "it was ended before"}`, {
        cause,
        hint,
      }),
    };
  }
}

/** How often each value stands in a list. */
function countsOf(list) {
  const counts = new Map();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
