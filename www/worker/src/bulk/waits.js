// Whose turn it is in a team: which jobs wait, since when and until when, and which requests never arrived.
// @ts-check

import { IN_FLIGHT_TIME } from "./errors.js";

/** How long later jobs wait for an earlier one whose requests arrive slowly, in milliseconds. */
const PATIENCE = 10_000;

export const WAIT_TABLES = `
  CREATE TABLE IF NOT EXISTS waits (job TEXT PRIMARY KEY, lane TEXT NOT NULL, arrived INTEGER NOT NULL, ready INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS losses (job TEXT, lane TEXT NOT NULL, first INTEGER, last INTEGER NOT NULL, PRIMARY KEY (job, first)) WITHOUT ROWID;
`;

/**
 * @typedef {object} Waiting a job that may be sent
 * @property {string} job
 * @property {string} lane
 * @property {number} next the place of its next request in its lane
 * @property {number} count
 * @property {number} arrived when one of its requests arrived last, or the job began, in milliseconds
 * @property {number} ready when its next request may be sent
 * @property {number | null} here whether its next request has arrived
 * @property {number | null} sent when its next request was sent, if its outcome is unknown
 *
 * @typedef {{ job: string, lane: string, first: number, last: number }} Loss requests of a job that never arrived, by their places in its lane
 */

export class Waits {
  #sql;

  /** @param {SqlStorage} sql */
  constructor(sql) {
    this.#sql = sql;
    sql.exec(WAIT_TABLES);
  }

  /** @param {string} job @param {string} lane */
  open(job, lane) {
    this.#sql.exec("INSERT OR REPLACE INTO waits VALUES (?, ?, ?, 0)", job, lane, Date.now());
  }

  /** Requests of these jobs have arrived. @param {Iterable<string>} jobs */
  arrive(jobs) {
    for (const job of jobs) this.#sql.exec("UPDATE waits SET arrived = ? WHERE job = ?", Date.now(), job);
  }

  /** The job's next request is not sent before this time, in milliseconds. @param {string} job @param {number} ready */
  defer(job, ready) {
    this.#sql.exec("UPDATE waits SET ready = ? WHERE job = ?", ready, job);
  }

  /** @param {string} job */
  remove(job) {
    this.#sql.exec("DELETE FROM waits WHERE job = ?", job);
    this.#sql.exec("DELETE FROM losses WHERE job = ?", job);
  }

  /** The jobs that may be sent, in their order. */
  #waiting() {
    const rows = this.#sql.exec(
      `SELECT jobs.job, lane, next, count, arrived, ready, requests.seq IS NOT NULL AS here, sent
       FROM jobs JOIN waits USING (job) LEFT JOIN requests ON requests.job = jobs.job AND seq = next
       WHERE next < count AND paused = 0 ORDER BY jobs.place`,
    );
    return /** @type {Iterable<Waiting>} */ (/** @type {unknown} */ (rows));
  }

  /**
   * The job whose turn it is now, or when to ask again, in milliseconds. An earlier job makes the later ones wait only while its requests arrive, or
   * one of them may still be on its way to Graph.
   * @param {number} now
   * @param {number} patience how long a request may take to arrive, in milliseconds
   * @returns {{ job?: string, at: number }}
   */
  next(now, patience) {
    let at = Infinity;
    for (const { job, arrived, ready, here, sent } of this.#waiting()) {
      if (here && ready <= now) return { job, at: now };
      const blocked = here ? (sent ?? -Infinity) + IN_FLIGHT_TIME : arrived + Math.min(PATIENCE, patience);
      at = Math.min(at, here ? ready : arrived + patience);
      if (blocked > now) return { at: Math.min(at, blocked) };
    }
    return { at };
  }

  /** Gives up the requests of jobs of which nothing has arrived since this time, up to the next one that has. @param {number} since */
  giveUp(since) {
    for (const { job, lane, next, count, arrived, here } of [...this.#waiting()]) {
      if (here || arrived > since) continue;
      const [{ seq }] = this.#sql.exec("SELECT MIN(seq) AS seq FROM requests WHERE job = ? AND seq > ?", job, next).toArray();
      const last = Math.min(Number(seq ?? count), count);
      this.#sql.exec("INSERT OR IGNORE INTO losses VALUES (?, ?, ?, ?)", job, lane, next, last);
      this.#sql.exec("UPDATE jobs SET next = ? WHERE job = ?", last, job);
    }
  }

  /** What was given up and is not reported yet. @returns {Loss[]} */
  losses() {
    const rows = this.#sql.exec("SELECT job, lane, first, last FROM losses").toArray();
    return /** @type {Loss[]} */ (/** @type {unknown} */ (rows));
  }

  /** @param {Loss} loss */
  markReported({ job, first }) {
    this.#sql.exec("DELETE FROM losses WHERE job = ? AND first = ?", job, first);
  }
}
