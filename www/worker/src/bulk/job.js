// A job: whose it is, what it may be sent with, and what has become of its requests.
// @ts-check

import { DurableObject } from "cloudflare:workers";
import { JobTokens, TOKEN_TABLES } from "./job_tokens.js";
import { OUTCOME_TABLES, Outcomes } from "./outcomes.js";

/** @import { Env } from "../env.js" */
/** @import { Entry } from "./entries.js" */
/** @import { TokenError } from "./job_tokens.js" */
/** @import { Outcome } from "./ledger.js" */
/** @import { Loss } from "./waits.js" */

const MINUTE = 60_000;

/** How long a job is stored after it was last started. */
const LIFETIME = 7 * 24 * 60 * MINUTE;

/** How long a job is stored that never began. */
const UNBEGUN_LIFETIME = 60 * MINUTE;

/** How long to wait before a team that could not be reached is notified again. */
const RETRY_DELAY = 5_000;

const TABLES = `
  CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, total INTEGER NOT NULL, begun INTEGER NOT NULL, expires INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS lanes (lane TEXT PRIMARY KEY, count INTEGER NOT NULL, command TEXT);
  ${OUTCOME_TABLES}
  ${TOKEN_TABLES}
`;

/**
 * @typedef {object} NewJob
 * @property {string} id
 * @property {string} owner
 * @property {number} expires when the token does, in milliseconds
 * @property {Uint8Array} sealed the token
 * @property {number} total
 * @property {NewLane[]} lanes
 *
 * @typedef {object} NewLane
 * @property {string} lane
 * @property {number} count
 * @property {string} places those of its requests in the bulk, packed
 *
 * @typedef {object} JobRow
 * @property {string} id
 * @property {string} owner
 * @property {number} total
 * @property {number} begun
 * @property {number} expires
 *
 * @typedef {object} Progress the response to `GET /bulk/{id}`, without the id
 * @property {"running" | "paused" | "done"} state
 * @property {number} total
 * @property {number} done
 * @property {number} failed
 * @property {number} left
 * @property {object} [error] why the job is paused
 * @property {number} poisonedCount
 * @property {object[]} poisoned
 * @property {object[]} errors
 *
 * @typedef {"open" | "pause" | "close"} Command what a team does with the job
 */

/** @extends {DurableObject<Env>} */
export class Job extends DurableObject {
  #sql = this.ctx.storage.sql;
  #tokens = new JobTokens(this.#sql);
  #outcomes = new Outcomes(this.#sql);

  /** Stores a job. Nothing of it is sent before `begin`. @param {NewJob} job */
  async prepare({ id, owner, expires, sealed, total, lanes }) {
    this.#sql.exec(TABLES);
    this.#sql.exec(
      "INSERT INTO job (id, owner, total, begun, expires) VALUES (?, ?, ?, 0, ?)",
      ...[id, owner, total, Date.now() + UNBEGUN_LIFETIME],
    );
    this.#tokens.add(sealed, expires);
    for (const { lane, count, places } of lanes) {
      this.#sql.exec("INSERT INTO lanes (lane, count) VALUES (?, ?)", lane, count);
      this.#outcomes.expect(lane, places);
    }
    await this.#setAlarm();
  }

  /** Stores entries with issues. @param {Entry[]} entries */
  async poison(entries) {
    this.#outcomes.poison(entries);
  }

  /** Everything is on the queue: the teams may send. */
  async begin() {
    if (this.#get().expires === 0) throw new Error("the job has been dropped");
    this.#sql.exec("UPDATE job SET begun = 1, expires = ?", Date.now() + LIFETIME);
    this.#removeTokenIfDone();
    await this.ctx.storage.setAlarm(Date.now());
    return this.#progress(-1);
  }

  /** Not everything could be put on the queue: nothing of it is to be sent. */
  async drop() {
    this.#sql.exec("UPDATE job SET expires = 0");
    this.#tokens.removeAll();
    await this.ctx.storage.setAlarm(Date.now());
  }

  /** Drops the job unless it has begun. Returns whether it has not. */
  async dropUnbegun() {
    const job = this.#find();
    if (job?.begun) return false;
    if (job) await this.drop();
    return true;
  }

  /**
   * Undefined for anybody but the owner.
   * @param {string} owner
   * @param {number} after the index after which poisoned entries and errors are listed
   */
  progress(owner, after) {
    const job = this.#find();
    return job?.begun && job.owner === owner ? this.#progress(after) : undefined;
  }

  /**
   * Continues with a new token, if there is room for one; undefined for anybody but the owner.
   * @param {string} owner
   * @param {Uint8Array} sealed
   * @param {number} expires when the token does, in milliseconds
   * @returns {Promise<Progress | "full" | undefined>}
   */
  async resume(owner, sealed, expires) {
    const job = this.#find();
    if (!job?.begun || job.owner !== owner) return undefined;
    if (this.#isDone()) return this.#progress(-1);
    if (!this.#tokens.add(sealed, expires)) return "full";
    this.#sql.exec("UPDATE job SET expires = ?", Date.now() + LIFETIME);
    this.#sql.exec("UPDATE lanes SET command = NULL");
    await this.ctx.storage.setAlarm(Date.now());
    return this.#progress(-1);
  }

  /** The sealed token to send with; undefined if there is none any more. */
  token() {
    return this.#find() && this.#tokens.current();
  }

  /** Graph accepts the token. @param {number} id */
  acceptToken(id) {
    if (this.#find()) this.#tokens.accept(id);
  }

  /**
   * Graph refuses the token. Returns whether the job has no other one.
   * @param {number} id
   * @param {TokenError} error
   */
  async refuseToken(id, error) {
    if (!this.#find()) return true;
    this.#tokens.refuse(id, error);
    if (this.#tokens.current()) return false;
    await this.ctx.storage.setAlarm(Date.now());
    return true;
  }

  /** Stores outcomes of requests, which may be reported twice. @param {Outcome[]} outcomes */
  async settle(outcomes) {
    if (!this.#find()) return;
    this.#outcomes.settle(outcomes);
    this.#removeTokenIfDone();
  }

  /** Requests of a lane never arrived. @param {Loss} loss */
  async lose(loss) {
    if (!this.#find()) return;
    this.#outcomes.lose(loss);
    this.#removeTokenIfDone();
  }

  #removeTokenIfDone() {
    if (this.#isDone()) this.#tokens.removeAll();
  }

  /** Notifies every team of what it does not know yet. */
  async alarm() {
    const job = this.#find();
    if (!job) return;
    const now = Date.now();
    this.#tokens.removeExpired();
    const command = this.#commandAt(now);
    const isComplete = !command || (await this.#notifyTeams(job.id, command));
    if (command === "close" && isComplete) await this.ctx.storage.deleteAll();
    else await this.#setAlarm(isComplete ? undefined : now + RETRY_DELAY);
  }

  /** What the teams are to do; undefined before the job begins. @param {number} now @returns {Command | undefined} */
  #commandAt(now) {
    const { expires, begun } = this.#get();
    if (expires <= now) return "close";
    if (!begun) return undefined;
    return this.#tokens.current() || this.#isDone() ? "open" : "pause";
  }

  /** Returns whether every team was reached. @param {string} id @param {Command} command */
  async #notifyTeams(id, command) {
    const rows = this.#sql.exec("SELECT lane, count FROM lanes WHERE command IS NOT ?", command).toArray();
    const lanes = /** @type {{ lane: string, count: number }[]} */ (rows);
    const outcomes = await Promise.allSettled(
      lanes.map(async ({ lane, count }) => {
        await this.env.TEAM.get(this.env.TEAM.idFromName(lane))[command](id, count, lane);
        // What has arrived meanwhile, such as a new token, resets the column again.
        this.#sql.exec("UPDATE lanes SET command = ? WHERE lane = ?", command, lane);
      }),
    );
    const failures = outcomes.filter((outcome) => outcome.status === "rejected");
    for (const { reason } of failures) console.error(`a team could not be notified: ${reason?.message}`);
    return failures.length === 0;
  }

  /** Undefined if the job was never prepared, or has been deleted. @returns {JobRow | undefined} */
  #find() {
    if (!this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'job'").toArray().length) return undefined;
    const [row] = this.#sql.exec("SELECT id, owner, total, begun, expires FROM job").toArray();
    return /** @type {JobRow | undefined} */ (/** @type {unknown} */ (row));
  }

  #get() {
    const job = this.#find();
    if (job === undefined) throw new Error("the job has been deleted");
    return job;
  }

  #isDone() {
    return this.#outcomes.count >= this.#get().total;
  }

  /** @param {number} after @returns {Progress} */
  #progress(after) {
    const { total } = this.#get();
    const { done, failed, poisoned } = this.#outcomes.counts();
    const left = total - done - failed - poisoned;
    const state = left === 0 ? "done" : this.#tokens.current() ? "running" : "paused";
    return {
      state,
      total,
      done: done + failed,
      failed,
      left,
      ...(state === "paused" && { error: this.#tokens.error() }),
      poisonedCount: poisoned,
      poisoned: this.#outcomes.page("poisoned", after),
      errors: this.#outcomes.page("failed", after),
    };
  }

  /** Sets the alarm for the end of the token or of the job, or earlier. @param {number} [earlier] */
  async #setAlarm(earlier = Infinity) {
    const { expires } = this.#get();
    // A new token may have set it meanwhile.
    const current = (await this.ctx.storage.getAlarm()) ?? Infinity;
    await this.ctx.storage.setAlarm(Math.min(current, earlier, expires, this.#tokens.expires));
  }
}
