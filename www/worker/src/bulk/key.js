// An idempotency key of a user: which job it stands for, and of which body.
// @ts-check

import { DurableObject } from "cloudflare:workers";

/** @import { Env } from "../env.js" */

const MINUTE = 60_000;

/** How long a key is stored: a job is not stored for less. */
const LIFETIME = 7 * 24 * 60 * MINUTE;

/** How long an attempt to begin a job may take. */
const MAX_ATTEMPT = 15 * MINUTE;

const TABLE = "CREATE TABLE IF NOT EXISTS claim (job TEXT NOT NULL, fingerprint TEXT NOT NULL, at INTEGER NOT NULL)";

/** @typedef {{ job: string, fingerprint: string, at: number }} Claim */

/** @extends {DurableObject<Env>} */
export class Key extends DurableObject {
  #sql = this.ctx.storage.sql;

  /**
   * Returns what the key stands for: the given job, unless another one has it.
   * @param {string} job
   * @param {string} fingerprint of the body
   * @returns {Promise<Claim>}
   */
  async claim(job, fingerprint) {
    const claim = await this.#validClaim();
    if (claim) return claim;
    const now = Date.now();
    this.#sql.exec("INSERT INTO claim VALUES (?, ?, ?)", job, fingerprint, now);
    await this.ctx.storage.setAlarm(now + LIFETIME);
    return { job, fingerprint, at: now };
  }

  /** The job did not begin, and never will. @param {string} job */
  async release(job) {
    this.#sql.exec(TABLE);
    this.#sql.exec("DELETE FROM claim WHERE job = ?", job);
  }

  async alarm() {
    await this.ctx.storage.deleteAll();
  }

  /** The claim, without one whose attempt ended before the job began. @returns {Promise<Claim | undefined>} */
  async #validClaim() {
    const claim = this.#find();
    if (!claim || Date.now() - claim.at < MAX_ATTEMPT) return claim;
    if (await this.env.JOB.get(this.env.JOB.idFromName(claim.job)).dropUnbegun()) await this.release(claim.job);
    // Another request may have claimed the key meanwhile.
    return this.#find();
  }

  /** @returns {Claim | undefined} */
  #find() {
    this.#sql.exec(TABLE);
    const [row] = this.#sql.exec("SELECT job, fingerprint, at FROM claim").toArray();
    return /** @type {Claim | undefined} */ (/** @type {unknown} */ (row));
  }
}
