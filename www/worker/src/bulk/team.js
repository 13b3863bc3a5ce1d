// A team: sends what jobs have for it, in order and at its pace.
import { DurableObject } from "cloudflare:workers";
import { sendAll } from "graph-shifts/send";
import { rateOf } from "../settings.js";
import { whatBecameOf } from "./doubt.js";
import { Ledger } from "./ledger.js";
import { DOUBT, isDoubtful, LONGEST, toldOf } from "./outcome.js";
import { unseal } from "./seal.js";

const SECOND = 1000;

/** A second, and what the ways to Graph may differ by, in milliseconds. */
const PACED = 1050;

/** How long one alarm works, in milliseconds; it may take fifteen minutes. */
const SHIFT = 30 * SECOND;

/** A longer wait is left to the alarm, in milliseconds. */
const SHORT = 5 * SECOND;

/** How long an alarm that failed waits, in milliseconds. */
const AFTER_FAULT = 5 * SECOND;

/** How many outcomes are told to their job at once. */
const TOLD_AT_ONCE = 25;

/** How often a request is sent, at most. */
const MOST_TRIES = 30;

/** The longest wait before another try, in seconds. */
const MOST_WAIT = 180;

/**
 * The order: jobs as they began, and the requests of a job as they stood in the bulk. One request is on its way at a time, for Graph promises
 * no order within a batch, nor between requests that are on their way together. A job whose token has ended lets the next one pass.
 *
 * The guarantee: a request is delivered here at least once and written exactly once as far as that can be known, never twice.
 * - The place of the next request of each job is written down. What comes again from the queue lies before it, or is here, and is not taken.
 * - That a request is about to be sent is written down before it leaves, and what became of it before the next one leaves.
 * - After a crash between the two, or an answer that does not tell (none, or 5xx), the request is in doubt. A PUT, PATCH or DELETE is
 *   checked by reading its entity: it is sent again only where the entity has not been changed since. What cannot be told so, and every POST,
 *   is not sent again; it is among the errors of its job, with `inDoubt`.
 * - 429 and 401 say that nothing was done: after them a request is sent again.
 * What remains: Graph could still write what was sent before a crash after it has been read as not written, ten seconds later. The second
 * writing would then be of the same content.
 */
export class Team extends DurableObject {
  #ledger = new Ledger(this.ctx.storage.sql);
  /** The tokens of jobs, for as long as an alarm works. */
  #tokens = new Map();
  /** When the last requests were answered, as many as may go in a second. */
  #answered = [];
  #isWorking = false;

  /** Takes requests from the queue. */
  async put(requests) {
    this.#ledger.put(requests);
    await this.#wake();
  }

  /** A job has begun, or goes on. */
  async open(job, count) {
    this.#ledger.open(job, count);
    this.#tokens.delete(job);
    await this.#wake();
  }

  /** A job's token has ended. */
  async pause(job) {
    this.#ledger.pause(job);
    await this.#wake();
  }

  /** A job is not kept any more. */
  async close(job) {
    this.#ledger.close(job);
    await this.#wake();
  }

  async alarm() {
    this.#isWorking = true;
    let failedUntil = 0;
    try {
      await this.#work(Date.now() + SHIFT);
    } catch (fault) {
      // An alarm that throws is tried a few times only.
      console.error(`a team's work failed: ${fault?.message}`);
      failedUntil = Date.now() + AFTER_FAULT;
    }
    this.#isWorking = false;
    this.#tokens.clear();
    await this.#wake(failedUntil);
  }

  /** Wakes when something may go. */
  async #wake(notBefore = 0) {
    if (this.#isWorking) return;
    if (!this.#ledger.turn() && !this.#ledger.untold().size) return;
    await this.ctx.storage.setAlarm(Math.max(Date.now(), notBefore, this.#ledger.turn() ? this.#ledger.ready : 0));
  }

  async #work(until) {
    let settled = 0;
    for (let turn = this.#ledger.turn(); turn && Date.now() < until; turn = this.#ledger.turn()) {
      const wait = this.#ledger.ready - Date.now();
      if (wait > SHORT) break;
      if (wait > 0) await scheduler.wait(wait);
      await this.#take(turn);
      if (++settled % TOLD_AT_ONCE === 0) await this.#tell();
    }
    await this.#tell();
  }

  async #tell() {
    for (const [job, outcomes] of this.#ledger.untold()) {
      await this.#jobOf(job).settle(outcomes.map(({ index, kind, json }) => ({ index, kind, json })));
      this.#ledger.told(job, outcomes);
    }
  }

  #jobOf(job) {
    return this.env.JOB.get(this.env.JOB.idFromName(job));
  }

  /** Does what there is to do about the request whose turn it is. */
  async #take(turn) {
    if (!turn.request) return this.#fail(turn, toldOf.lost(turn));
    const token = (await this.#tokenOf(turn.job)) ?? (await this.#freshTokenOf(turn.job));
    if (!token) return undefined;
    if (turn.sent !== null && !(await this.#isToBeSentAgain(turn, token))) return undefined;
    return this.#send(turn, token);
  }

  /** @returns {Promise<{ text: string, sealed: ArrayBuffer } | undefined>} */
  async #tokenOf(job) {
    if (!this.#tokens.has(job)) {
      const sealed = await this.#jobOf(job).token();
      const text = sealed && (await unseal(sealed, job, this.env));
      if (sealed && !text) await this.#jobOf(job).refuse(sealed, toldOf.unsealed());
      if (!text) return undefined;
      this.#tokens.set(job, { text, sealed });
    }
    return this.#tokens.get(job);
  }

  /** The job waits, unless a token has come just now. */
  async #freshTokenOf(job) {
    this.#ledger.pause(job);
    let isPaused = false;
    try {
      const token = await this.#tokenOf(job);
      isPaused = !token;
      return token;
    } finally {
      // Where the job could not be asked, it is asked again.
      if (!isPaused) this.#ledger.pause(job, false);
    }
  }

  async #send(turn, token) {
    const rate = rateOf(this.env);
    // It is written down before it leaves: the runtime holds the fetch back until then.
    this.#ledger.sending(turn);
    const [{ error }] = await sendAll([turn.request], {
      token: token.text,
      rate,
      retries: 0,
      signal: AbortSignal.timeout(LONGEST),
    });
    this.#pace(rate);
    const tries = turn.tries + 1;
    if (!error) return this.#ledger.settle(turn, "done", null);
    if (error.status === 429 && tries < MOST_TRIES) return this.#wait(turn, error.retryAfter ?? 2 ** Math.min(tries, 8));
    if (error.status === 401 || error.code === "NoToken") {
      this.#ledger.unsent(turn);
      return this.#refuse(turn, token, error);
    }
    if (isDoubtful(error)) return this.#doubt({ ...turn, tries }, error);
    return this.#fail(turn, toldOf.refused(turn, error));
  }

  /** Graph had the request before it answered: so many more may go before a second after that is over. */
  #pace(rate) {
    const most = Math.max(1, Math.floor(rate));
    this.#answered = [...this.#answered, Date.now()].slice(-most);
    if (this.#answered.length === most) this.#waitFor((this.#answered[0] + PACED * Math.max(1, 1 / rate) - Date.now()) / SECOND);
  }

  /** Nothing was done. */
  #wait(turn, seconds) {
    this.#ledger.unsent(turn);
    this.#waitFor(seconds);
  }

  /** Graph does not take the token: the job waits for another, unless one has come meanwhile. */
  async #refuse(turn, { sealed }, error) {
    this.#ledger.pause(turn.job);
    this.#tokens.delete(turn.job);
    let isStillTheJobs = false;
    try {
      isStillTheJobs = await this.#jobOf(turn.job).refuse(sealed, toldOf.refusedToken(error));
    } finally {
      if (!isStillTheJobs) this.#ledger.pause(turn.job, false);
    }
  }

  /** Whether it was written cannot be told from the answer. */
  #doubt(turn, error) {
    if (turn.request.method === "POST") return this.#fail(turn, toldOf.inDoubt(turn, error));
    return this.#waitFor(error.retryAfter ?? 1);
  }

  /** Settles a request in doubt where that can be done, and tells whether it is to be sent again. */
  async #isToBeSentAgain(turn, token) {
    if (turn.request.method === "POST") return this.#fail(turn, toldOf.inDoubt(turn));
    const { became, error } = await whatBecameOf(turn, token.text);
    if (became === "written") return this.#ledger.settle(turn, "done", null);
    if (error?.status === 401) return void (await this.#refuse(turn, token, error));
    if (became === "unread") return this.#waitFor(error?.retryAfter ?? 2);
    if (became === "unknown" || turn.tries >= MOST_TRIES) return this.#fail(turn, toldOf.inDoubt(turn, error));
    // What was sent may still be on its way.
    const early = turn.sent + DOUBT - Date.now();
    return early > 0 ? this.#waitFor(early / SECOND) : true;
  }

  #waitFor(seconds) {
    this.#ledger.ready = Math.max(this.#ledger.ready, Date.now() + Math.min(seconds, MOST_WAIT) * SECOND);
  }

  #fail(turn, told) {
    this.#ledger.settle(turn, "failed", JSON.stringify(told));
  }
}
