// A team: stores the requests that jobs have for it, and sends them one after the other.
// @ts-check

import { DurableObject } from "cloudflare:workers";
import { Delivery } from "./delivery.js";
import { Ledger } from "./ledger.js";
import { Tokens } from "./tokens.js";

/** @import { Env } from "../env.js" */
/** @import { TeamRequest } from "./ledger.js" */

const SECOND = 1000;

/** How long one alarm works, in milliseconds; the runtime allows fifteen minutes. */
const WORK_TIME = 30 * SECOND;

/** A longer wait is left to the next alarm, in milliseconds. */
const MAX_INLINE_WAIT = 5 * SECOND;

/** How long a team waits after an alarm failed, in milliseconds. */
const FAULT_DELAY = 5 * SECOND;

/** How many outcomes are reported to their job at once. */
const REPORT_SIZE = 25;

/**
 * The order: jobs in the order in which they began, and the requests of a job in the order of the bulk. Only one request is on its way at a
 * time, because Graph guarantees no order within a batch or between concurrent requests. A job whose token has expired lets the next one pass.
 *
 * @extends {DurableObject<Env>}
 */
export class Team extends DurableObject {
  #ledger = new Ledger(this.ctx.storage.sql);
  #tokens = new Tokens(this.env);
  #delivery = new Delivery(this.#ledger, this.#tokens, this.env);
  #isWorking = false;

  /** Stores requests from the queue. @param {TeamRequest[]} requests */
  async put(requests) {
    this.#ledger.put(requests);
    await this.#setAlarm();
  }

  /** A job has begun, or continues. @param {string} job @param {number} count of its requests */
  async open(job, count) {
    this.#ledger.open(job, count);
    this.#tokens.remove(job);
    await this.#setAlarm();
  }

  /** A job has no token any more. @param {string} job */
  async pause(job) {
    this.#ledger.pause(job);
    await this.#setAlarm();
  }

  /** A job is deleted. @param {string} job */
  async close(job) {
    this.#ledger.close(job);
    await this.#setAlarm();
  }

  async alarm() {
    this.#isWorking = true;
    let notBefore = 0;
    try {
      await this.#work(Date.now() + WORK_TIME);
    } catch (error) {
      // The runtime repeats an alarm that throws a few times only.
      console.error(`a team's work failed: ${error instanceof Error ? error.message : error}`);
      notBefore = Date.now() + FAULT_DELAY;
    }
    this.#isWorking = false;
    this.#tokens.clear();
    await this.#setAlarm(notBefore);
  }

  /** Sets the alarm for the next request or report. */
  async #setAlarm(notBefore = 0) {
    if (this.#isWorking) return;
    const hasTurn = this.#ledger.turn() !== undefined;
    if (!hasTurn && !this.#ledger.unreported().size) return;
    await this.ctx.storage.setAlarm(Math.max(Date.now(), notBefore, hasTurn ? this.#ledger.ready : 0));
  }

  /** @param {number} end in milliseconds */
  async #work(end) {
    let delivered = 0;
    for (let turn = this.#ledger.turn(); turn && Date.now() < end; turn = this.#ledger.turn()) {
      const wait = this.#ledger.ready - Date.now();
      if (wait > MAX_INLINE_WAIT) break;
      if (wait > 0) await scheduler.wait(wait);
      await this.#delivery.deliver(turn);
      delivered += 1;
      if (delivered % REPORT_SIZE === 0) await this.#report();
    }
    await this.#report();
  }

  async #report() {
    for (const [job, outcomes] of this.#ledger.unreported()) {
      const stub = this.env.JOB.get(this.env.JOB.idFromName(job));
      await stub.settle(outcomes.map(({ index, kind, json }) => ({ index, kind, json })));
      this.#ledger.markReported(job, outcomes);
    }
  }
}
