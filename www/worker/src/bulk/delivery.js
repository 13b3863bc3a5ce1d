// Delivers the request whose turn it is to Graph, at the team's pace, and settles its outcome.
// @ts-check

import { sendAll } from "graph-shifts/send";
import { rateOf } from "../settings.js";
import {
  changedError,
  IN_FLIGHT_TIME,
  inDoubtError,
  isAuthorized,
  lostError,
  refusedError,
  RESPONSE_TIMEOUT,
  unreadError,
} from "./errors.js";
import { findWritten } from "./written.js";

/** @import { GraphError } from "graph-shifts/send" */
/** @import { Env } from "../env.js" */
/** @import { Ledger, Turn } from "./ledger.js" */
/** @import { QueuedRequest } from "./messages.js" */
/** @import { JobToken, Tokens } from "./tokens.js" */

/** @typedef {Turn & { request: QueuedRequest }} Deliverable */

const SECOND = 1000;

/** A second, and how much the travel times of requests to Graph may differ, in milliseconds. */
const PACE_WINDOW = 1050;

/** How often a request is sent and its entity read, at most. */
const MAX_TRIES = 30;

/** The longest wait before another try, in seconds. */
const MAX_WAIT = 180;

/** The longest exponents of two that waits without `Retry-After` have, in seconds: after throttling, and otherwise. */
const MAX_THROTTLED_BACKOFF = 8;
const MAX_BACKOFF = 6;

/** @param {number} tries */
const backoff = (tries) => 2 ** Math.min(Math.max(0, tries - 1), MAX_BACKOFF);

/**
 * The guarantee: a request is delivered here at least once and written exactly once as far as that can be known, never twice.
 * - The ledger stores the place of the next request of each job. A duplicate from the queue comes before that place, or is stored, and is ignored.
 * - It stores that a request is about to be sent before the request leaves, and its outcome before the next one leaves.
 * - After a crash between the two, or a response that does not say (none, 5xx, or not of Graph), the request is in doubt. For a PUT, PATCH or DELETE the
 *   entity is read, and the request is sent again only if the entity has not changed since. If that cannot be known, and for every POST, the
 *   request is not sent again; it is among the errors of its job, with `inDoubt`.
 * - A request with `unchangedSince` is sent only after its entity was read and is unchanged. In doubt, the same decides whether it is sent again.
 * - 429 and 401 mean that nothing was written: after them a request is sent again.
 * - Sending and reading are tries, of which there are thirty. While a request waits for the next one, other jobs may pass.
 * What remains: a change in the moment between reading an entity and writing is overwritten, since Microsoft documents no condition for writes.
 * Graph could still write a request that was sent before a crash after the entity was read, ten seconds later. The second write would then have
 * the same content.
 */
export class Delivery {
  #ledger;
  #tokens;
  #env;
  /** When the last requests got their responses, as many as may be sent in a second. @type {number[]} */
  #responded = [];

  /** @param {Ledger} ledger @param {Tokens} tokens @param {Env} env */
  constructor(ledger, tokens, env) {
    this.#ledger = ledger;
    this.#tokens = tokens;
    this.#env = env;
  }

  /** @param {Turn} turn */
  async deliver(turn) {
    const { request } = turn;
    if (!request) return this.#fail(turn, lostError(turn));
    const token = (await this.#tokens.of(turn.job)) ?? (await this.#newTokenOf(turn.job));
    if (!token) return;
    const deliverable = { ...turn, request };
    const isToRead = turn.sent !== null || request.unchangedSince !== undefined;
    if (isToRead && !(await this.#isToSend(deliverable, token))) return;
    await this.#send(deliverable, token);
  }

  /** Pauses the job, unless a token has just arrived. @param {string} job */
  async #newTokenOf(job) {
    this.#ledger.pause(job);
    let isPaused = false;
    try {
      const token = await this.#tokens.of(job);
      isPaused = !token;
      return token;
    } finally {
      // A job that could not be asked is asked again.
      if (!isPaused) this.#ledger.pause(job, false);
    }
  }

  /** @param {Deliverable} turn @param {JobToken} token */
  async #send(turn, token) {
    const rate = rateOf(this.#env);
    // The runtime holds the request back until this is stored.
    this.#ledger.markSent(turn);
    const [{ error }] = await sendAll([{ ...turn.request, warnings: [] }], {
      token: token.text,
      rate,
      retries: 0,
      signal: AbortSignal.timeout(RESPONSE_TIMEOUT),
    });
    this.#keepPace(rate);
    await this.#conclude(turn, token, error);
    if (isAuthorized(error)) await this.#tokens.accept(turn.job, token);
  }

  /**
   * Stores what a response means for the request.
   * @param {Deliverable} turn
   * @param {JobToken} token
   * @param {GraphError} [error]
   */
  async #conclude(turn, token, error) {
    const tries = turn.tries + 1;
    if (!error) return this.#ledger.settle(turn, "done", null);
    if (error.status === 429 && tries < MAX_TRIES) {
      this.#ledger.markUnsent(turn);
      return this.#waitFor(error.retryAfter ?? 2 ** Math.min(tries, MAX_THROTTLED_BACKOFF));
    }
    if (error.status === 401) {
      this.#ledger.markUnsent(turn, false);
      return this.#refuseToken(turn.job, token, error);
    }
    if (!error.mayBeDone) return this.#fail(turn, refusedError(turn, error));
    if (turn.request.method === "POST") return this.#fail(turn, inDoubtError(turn, error));
    return this.#defer(turn, error.retryAfter ?? backoff(tries));
  }

  /** Graph received the request before its response, so the next ones count from then. @param {number} rate */
  #keepPace(rate) {
    const max = Math.max(1, Math.floor(rate));
    this.#responded = [...this.#responded, Date.now()].slice(-max);
    if (this.#responded.length === max)
      this.#waitFor((this.#responded[0] + PACE_WINDOW * Math.max(1, 1 / rate) - Date.now()) / SECOND);
  }

  /**
   * Continues with another token of the job, or pauses it until one arrives.
   * @param {string} job
   * @param {JobToken} token
   * @param {GraphError} error
   */
  async #refuseToken(job, token, error) {
    this.#ledger.pause(job);
    let isLast = false;
    try {
      isLast = await this.#tokens.refuse(job, token, error);
    } finally {
      if (!isLast) this.#ledger.pause(job, false);
    }
  }

  /**
   * Settles a request that is in doubt or has `unchangedSince` by its entity if that is possible, and returns whether it is to be sent now.
   * @param {Deliverable} turn
   * @param {JobToken} token
   */
  async #isToSend(turn, token) {
    if (turn.sent !== null && turn.request.method === "POST") {
      this.#fail(turn, inDoubtError(turn));
      return false;
    }
    const { state, error } = await findWritten(turn, token.text);
    this.#keepPace(rateOf(this.#env));
    if (isAuthorized(error) && state !== "unread") await this.#tokens.accept(turn.job, token);
    if (state === "written") this.#ledger.settle(turn, "done", null);
    else if (error?.status === 401) await this.#refuseToken(turn.job, token, error);
    else if (state === "unread") this.#readLater(turn, error);
    else if (state === "unknown" || turn.tries >= MAX_TRIES) this.#failToRead(turn, error);
    else if (!this.#hasLanded(turn)) return false;
    else if (state === "changed") this.#fail(turn, changedError(turn, error));
    else return this.#waitForPace();
    return false;
  }

  /** The read has taken its place in the pace, so the write waits for another one. Returns true. */
  async #waitForPace() {
    const wait = this.#ledger.ready - Date.now();
    if (wait > 0) await scheduler.wait(wait);
    return true;
  }

  /** @param {Turn} turn @param {GraphError} [error] */
  #failToRead(turn, error) {
    this.#fail(turn, turn.sent === null ? unreadError(turn, error) : inDoubtError(turn, error));
  }

  /** @param {Turn} turn @param {GraphError} [error] */
  #readLater(turn, error) {
    const tries = this.#ledger.markTried(turn)?.tries ?? 0;
    if (tries >= MAX_TRIES) this.#failToRead(turn, error);
    else if (error?.status === 429) this.#waitFor(error.retryAfter ?? backoff(tries));
    else this.#defer(turn, error?.retryAfter ?? backoff(tries));
  }

  /** The request could not be delivered for a reason that is not Graph's. @param {Turn} turn */
  postpone(turn) {
    const now = this.#ledger.markTried(turn);
    if (!now || now.seq !== turn.seq) return;
    if (now.tries < MAX_TRIES) this.#defer(turn, backoff(now.tries));
    else this.#fail(turn, now.sent === null ? lostError(turn) : inDoubtError(turn));
  }

  /** Whether what was sent can no longer be on its way; waits for that if not. @param {Turn} turn */
  #hasLanded(turn) {
    const early = (turn.sent ?? 0) + IN_FLIGHT_TIME - Date.now();
    if (early > 0) this.#defer(turn, early / SECOND);
    return early <= 0;
  }

  /** The job waits, and others may pass. @param {Turn} turn @param {number} seconds */
  #defer(turn, seconds) {
    this.#ledger.defer(turn, Date.now() + Math.min(seconds, MAX_WAIT) * SECOND);
  }

  /** The team waits. @param {number} seconds */
  #waitFor(seconds) {
    this.#ledger.ready = Math.max(this.#ledger.ready, Date.now() + Math.min(seconds, MAX_WAIT) * SECOND);
  }

  /** @param {Turn} turn @param {object} error */
  #fail(turn, error) {
    this.#ledger.settle(turn, "failed", JSON.stringify(error));
  }
}
