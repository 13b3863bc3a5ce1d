// A team: stores the requests that jobs have for it, and sends them one after the other.
// @ts-check

import { DurableObject } from "cloudflare:workers";
import { deliveryOf } from "../settings.js";
import { Delivery } from "./delivery.js";
import { Ledger } from "./ledger.js";
import { Tokens } from "./tokens.js";

/** @import { Env } from "../env.js" */
/** @import { TeamRequest, Turn } from "./ledger.js" */

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
 * time, because Graph guarantees no order within a batch or between concurrent requests. A job lets the next one pass while its token has expired,
 * its next request has not arrived for a while, its entity cannot be read yet, or it is not known whether that was written and it can no longer
 * be on its way.
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

  /** A job has begun, or continues. @param {string} job @param {number} count of its requests @param {string} lane this team's name */
  async open(job, count, lane) {
    this.#ledger.open(job, count, lane);
    this.#tokens.remove(job);
    await this.#setAlarm();
  }

  /** A job has no token any more. @param {string} job */
  async pause(job) {
    this.#ledger.pause(job);
    await this.#setAlarm();
  }

  /** A job is deleted. @param {string} job @param {number} _count @param {string} lane */
  async close(job, _count, lane) {
    this.#ledger.close(job, lane);
    await this.#setAlarm();
  }

  async alarm() {
    this.#isWorking = true;
    let isFaulty = true;
    try {
      await this.#work(Date.now() + WORK_TIME);
      isFaulty = !(await this.#report());
    } catch (error) {
      // The runtime repeats an alarm that throws a few times only.
      console.error(`a team's work failed: ${messageOf(error)}`);
    }
    this.#isWorking = false;
    this.#tokens.clear();
    if (isFaulty) this.#ledger.removeOld();
    await this.#setAlarm(isFaulty ? Date.now() + FAULT_DELAY : 0);
  }

  /** Sets the alarm for the next request, report or end of a wait. */
  async #setAlarm(notBefore = 0) {
    if (this.#isWorking) return;
    const hasReports = this.#ledger.unreported().size > 0 || this.#ledger.losses().length > 0;
    const at = hasReports ? 0 : this.#ledger.next(deliveryOf(this.env)).at;
    if (at !== Infinity) await this.ctx.storage.setAlarm(Math.max(Date.now(), notBefore, at));
  }

  /** @param {number} end in milliseconds */
  async #work(end) {
    const delivery = deliveryOf(this.env);
    for (let delivered = 1; Date.now() < end; delivered++) {
      const { turn, at } = this.#ledger.next(delivery);
      const wait = at - Date.now();
      if (wait > MAX_INLINE_WAIT) return;
      if (wait > 0) await scheduler.wait(wait);
      // Another job may have begun meanwhile; a request waits for its pace only.
      else if (turn) await this.#deliver(turn);
      if (delivered % REPORT_SIZE === 0) await this.#report();
    }
  }

  /** One job's fault must not hold the others. @param {Turn} turn */
  async #deliver(turn) {
    try {
      await this.#delivery.deliver(turn);
    } catch (error) {
      console.error(`a request could not be delivered: ${messageOf(error)}`);
      this.#delivery.postpone(turn);
    }
  }

  /** Returns whether every job has received what concerns it. */
  async #report() {
    const { JOB } = this.env;
    /** @param {string} job */
    const stubOf = (job) => JOB.get(JOB.idFromName(job));
    const outcomes = [...this.#ledger.unreported()].map(async ([job, settled]) => {
      await stubOf(job).settle(settled.map(({ index, kind, json }) => ({ index, kind, json })));
      this.#ledger.markReported(job, settled);
    });
    const losses = this.#ledger.losses().map(async (loss) => {
      await stubOf(loss.job).lose(loss);
      this.#ledger.markLossReported(loss);
    });
    const reports = await Promise.allSettled([...outcomes, ...losses]);
    const failures = reports.filter((report) => report.status === "rejected");
    for (const { reason } of failures) console.error(`a job could not be notified: ${messageOf(reason)}`);
    return failures.length === 0;
  }
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : "?");
