// What a team stores: its jobs and their requests in order, and outcomes that are not reported yet.
// @ts-check

import { Waits } from "./waits.js";

/** @import { QueuedRequest } from "./messages.js" */
/** @import { Loss } from "./waits.js" */

const DAY = 24 * 3_600_000;

/** Longer than a queue stores a message, so that a late duplicate is recognized: https://developers.cloudflare.com/queues/platform/limits/ */
const JOB_LIFETIME = 15 * DAY;

/** A place after every request of a job. */
const END = 2 ** 31;

const TABLES = `
  CREATE TABLE IF NOT EXISTS jobs (
    job TEXT PRIMARY KEY, place INTEGER NOT NULL, count INTEGER NOT NULL, next INTEGER NOT NULL, paused INTEGER NOT NULL, opened INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS requests (
    job TEXT, seq INTEGER, place INTEGER NOT NULL, operation TEXT, request TEXT, sent INTEGER, tries INTEGER NOT NULL, received INTEGER NOT NULL,
    PRIMARY KEY (job, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS outcomes (job TEXT, place INTEGER, kind TEXT NOT NULL, json TEXT, PRIMARY KEY (job, place)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pace (id INTEGER PRIMARY KEY CHECK (id = 1), ready INTEGER NOT NULL);
`;

/**
 * @typedef {object} TeamRequest
 * @property {string} job
 * @property {number} seq its place in the job's lane
 * @property {number} index its place in the bulk
 * @property {string} operation
 * @property {QueuedRequest | undefined} request undefined if the queue lost it
 *
 * @typedef {object} Attempts
 * @property {number | null} sent when it was sent, in milliseconds, if its outcome is unknown
 * @property {number} tries how often it was sent
 *
 * @typedef {TeamRequest & Attempts} Turn the request whose turn it is
 *
 * @typedef {{ index: number, kind: "done" | "failed", json: string | null }} Outcome
 */

export class Ledger {
  #sql;
  #waits;

  /** @param {SqlStorage} sql */
  constructor(sql) {
    this.#sql = sql;
    sql.exec(TABLES);
    this.#waits = new Waits(sql);
  }

  /** Stores requests, except those that are stored or settled already. @param {TeamRequest[]} requests */
  put(requests) {
    for (const { job, seq, index, operation, request } of requests) {
      const row = [job, seq, index, operation, request === undefined ? null : JSON.stringify(request), Date.now(), job, seq];
      this.#sql.exec(
        `INSERT OR IGNORE INTO requests (job, seq, place, operation, request, tries, received)
         SELECT ?, ?, ?, ?, ?, 0, ? WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE job = ? AND next > ?)`,
        ...row,
      );
    }
    this.#waits.arrive(new Set(requests.map(({ job }) => job)));
  }

  /**
   * Allows the team to send a job, after the jobs that were opened earlier.
   * @param {string} job
   * @param {number} count of its requests
   * @param {string} lane the team's name
   */
  open(job, count, lane) {
    this.removeOld();
    this.#waits.open(job, lane);
    this.#sql.exec(
      `INSERT INTO jobs VALUES (?, (SELECT COALESCE(MAX(place), 0) + 1 FROM jobs), ?, 0, 0, ?) ON CONFLICT (job) DO UPDATE SET paused = 0, opened = excluded.opened`,
      job,
      count,
      Date.now(),
    );
  }

  /**
   * Makes a job wait and lets others pass, or ends that.
   * @param {string} job
   * @param {boolean} [isPaused]
   */
  pause(job, isPaused = true) {
    this.#sql.exec("UPDATE jobs SET paused = ? WHERE job = ?", isPaused ? 1 : 0, job);
  }

  /** Removes what is left of a job; requests of it that still arrive are not stored. @param {string} job @param {string} lane */
  close(job, lane) {
    this.open(job, 0, lane);
    this.#waits.remove(job);
    this.#sql.exec("UPDATE jobs SET next = ? WHERE job = ?", END, job);
    this.#sql.exec("DELETE FROM requests WHERE job = ?", job);
    this.#sql.exec("DELETE FROM outcomes WHERE job = ?", job);
  }

  /** Removes what nobody asks for any more. */
  removeOld() {
    const since = Date.now() - JOB_LIFETIME;
    this.#sql.exec("DELETE FROM jobs WHERE opened < ?", since);
    this.#sql.exec("DELETE FROM requests WHERE received < ? AND job NOT IN (SELECT job FROM jobs)", since);
    for (const table of ["outcomes", "waits", "losses"])
      this.#sql.exec(`DELETE FROM ${table} WHERE job NOT IN (SELECT job FROM jobs)`);
  }

  /**
   * The request whose turn it is now, or when to ask again, in milliseconds.
   * @param {number} delivery how long a request may take to arrive, in milliseconds
   * @returns {{ turn?: Turn, at: number }}
   */
  next(delivery) {
    const now = Date.now();
    this.#waits.giveUp(now - delivery);
    const { job, at } = this.#waits.next(now, delivery);
    return job === undefined ? { at } : { turn: this.#turnOf(job), at: this.ready };
  }

  /** @param {string} job @returns {Turn | undefined} */
  #turnOf(job) {
    const [row] = this.#sql
      .exec(
        `SELECT requests.job, seq, requests.place AS 'index', operation, request, sent, tries
         FROM requests JOIN jobs ON jobs.job = requests.job AND seq = next WHERE jobs.job = ?`,
        job,
      )
      .toArray();
    if (!row) return undefined;
    const turn = /** @type {Omit<Turn, "request"> & { request: string | null }} */ (row);
    return { ...turn, request: turn.request === null ? undefined : JSON.parse(turn.request) };
  }

  /**
   * Lets other jobs pass until the request is tried again.
   * @param {Turn} turn
   * @param {number} ready when that may be, in milliseconds
   */
  defer({ job }, ready) {
    this.#waits.defer(job, ready);
  }

  /** Counts a try that did not send the request. Returns the request as it is now. @param {Turn} turn */
  markTried({ job, seq }) {
    this.#sql.exec("UPDATE requests SET tries = tries + 1 WHERE job = ? AND seq = ?", job, seq);
    return this.#turnOf(job);
  }

  /** Stores that a request is about to be sent. @param {Turn} turn */
  markSent({ job, seq }) {
    this.#sql.exec("UPDATE requests SET sent = ?, tries = tries + 1 WHERE job = ? AND seq = ?", Date.now(), job, seq);
  }

  /**
   * Stores that nothing was written, so that the request may be sent again.
   * @param {Turn} turn
   * @param {boolean} [isTry] whether that counts as a try
   */
  markUnsent({ job, seq }, isTry = true) {
    this.#sql.exec("UPDATE requests SET sent = NULL, tries = tries - ? WHERE job = ? AND seq = ?", isTry ? 0 : 1, job, seq);
  }

  /**
   * Stores the outcome of a request; the next one's turn begins.
   * @param {Turn} turn
   * @param {Outcome["kind"]} kind
   * @param {string | null} json
   */
  settle({ job, seq, index }, kind, json) {
    this.#sql.exec("DELETE FROM requests WHERE job = ? AND seq = ?", job, seq);
    this.#sql.exec("UPDATE jobs SET next = ? WHERE job = ? AND next = ?", seq + 1, job, seq);
    this.#sql.exec("INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?, ?)", job, index, kind, json);
    this.#waits.defer(job, 0);
  }

  /** The requests that never arrived and are not reported yet. */
  losses() {
    return this.#waits.losses();
  }

  /** @param {Loss} loss */
  markLossReported(loss) {
    this.#waits.markReported(loss);
  }

  /** The outcomes that are not reported yet, by job. */
  unreported() {
    const rows = this.#sql.exec("SELECT job, place AS 'index', kind, json FROM outcomes").toArray();
    return Map.groupBy(/** @type {(Outcome & { job: string })[]} */ (rows), ({ job }) => job);
  }

  /** @param {string} job @param {Outcome[]} outcomes */
  markReported(job, outcomes) {
    for (const { index } of outcomes) this.#sql.exec("DELETE FROM outcomes WHERE job = ? AND place = ?", job, index);
  }

  /** When the next request to the team may be sent, in milliseconds. */
  get ready() {
    return Number(this.#sql.exec("SELECT ready FROM pace").toArray()[0]?.ready ?? 0);
  }

  set ready(at) {
    this.#sql.exec("INSERT INTO pace VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET ready = excluded.ready", at);
  }
}
