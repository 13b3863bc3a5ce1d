// What a team has written down: jobs in their order, requests in theirs, and outcomes not told yet.

const DAY = 24 * 3_600_000;

/** Longer than a queue keeps a message, so that one that comes late is known: https://developers.cloudflare.com/queues/platform/limits/ */
const REMEMBERED = 15 * DAY;

/** Behind every request of a job. */
const END = 2 ** 31;

const TABLES = `
  CREATE TABLE IF NOT EXISTS jobs (
    job TEXT PRIMARY KEY, place INTEGER NOT NULL, count INTEGER NOT NULL, next INTEGER NOT NULL, paused INTEGER NOT NULL, opened INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS requests (
    job TEXT, seq INTEGER, place INTEGER NOT NULL, operation TEXT, request TEXT, sent INTEGER, tries INTEGER NOT NULL, came INTEGER NOT NULL, PRIMARY KEY (job, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS outcomes (job TEXT, place INTEGER, kind TEXT NOT NULL, json TEXT, PRIMARY KEY (job, place)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS pace (id INTEGER PRIMARY KEY CHECK (id = 1), ready INTEGER NOT NULL);
`;

/**
 * @typedef {object} Turn the request whose turn it is
 * @property {string} job
 * @property {number} seq
 * @property {number} index its place in the bulk
 * @property {string} operation
 * @property {import("graph-shifts").GraphRequest} [request] undefined where the queue lost it
 * @property {number | null} sent when it was sent, in milliseconds, where its outcome is not known
 * @property {number} tries how often it was sent
 */

export class Ledger {
  #sql;

  constructor(sql) {
    this.#sql = sql;
    sql.exec(TABLES);
  }

  /** Takes requests, but for those that it has, or had. */
  put(requests) {
    for (const { job, seq, index, operation, request } of requests) {
      const row = [job, seq, index, operation, request === undefined ? null : JSON.stringify(request), Date.now(), job, seq];
      this.#sql.exec(
        `INSERT OR IGNORE INTO requests (job, seq, place, operation, request, tries, came)
         SELECT ?, ?, ?, ?, ?, 0, ? WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE job = ? AND next > ?)`,
        ...row,
      );
    }
  }

  /** A job with so many requests may be sent, after those that came before it. */
  open(job, count) {
    this.#forget();
    this.#sql.exec(
      `INSERT INTO jobs VALUES (?, (SELECT COALESCE(MAX(place), 0) + 1 FROM jobs), ?, 0, 0, ?) ON CONFLICT (job) DO UPDATE SET paused = 0`,
      job,
      count,
      Date.now(),
    );
  }

  /** Whether a job waits, and lets others pass. */
  pause(job, isPaused = true) {
    this.#sql.exec("UPDATE jobs SET paused = ? WHERE job = ?", isPaused ? 1 : 0, job);
  }

  /** Nothing more of a job is to be sent; what still comes of it is not taken. */
  close(job) {
    this.open(job, 0);
    this.#sql.exec("UPDATE jobs SET next = ? WHERE job = ?", END, job);
    this.#sql.exec("DELETE FROM requests WHERE job = ?", job);
    this.#sql.exec("DELETE FROM outcomes WHERE job = ?", job);
  }

  #forget() {
    const since = Date.now() - REMEMBERED;
    this.#sql.exec("DELETE FROM jobs WHERE opened < ? AND next >= count", since);
    this.#sql.exec("DELETE FROM requests WHERE came < ? AND job NOT IN (SELECT job FROM jobs)", since);
  }

  /** @returns {Turn | undefined} undefined where nothing may go, or what comes next is not here yet */
  turn() {
    const [first] = this.#sql
      .exec("SELECT job, next FROM jobs WHERE next < count AND paused = 0 ORDER BY place LIMIT 1")
      .toArray();
    if (!first) return undefined;
    const [row] = this.#sql.exec("SELECT * FROM requests WHERE job = ? AND seq = ?", first.job, first.next).toArray();
    if (!row) return undefined;
    const { job, seq, place, operation, request, sent, tries } = row;
    return { job, seq, index: place, operation, request: request === null ? undefined : JSON.parse(request), sent, tries };
  }

  /** It is about to be sent. */
  sending({ job, seq }) {
    this.#sql.exec("UPDATE requests SET sent = ?, tries = tries + 1 WHERE job = ? AND seq = ?", Date.now(), job, seq);
  }

  /** Nothing was done: it may be sent again. */
  unsent({ job, seq }) {
    this.#sql.exec("UPDATE requests SET sent = NULL WHERE job = ? AND seq = ?", job, seq);
  }

  /** What became of it, and the next one's turn. */
  settle({ job, seq, index }, kind, json) {
    this.#sql.exec("DELETE FROM requests WHERE job = ? AND seq = ?", job, seq);
    this.#sql.exec("UPDATE jobs SET next = ? WHERE job = ? AND next = ?", seq + 1, job, seq);
    this.#sql.exec("INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?, ?)", job, index, kind, json);
  }

  /** What the jobs are to be told, by job. */
  untold() {
    const rows = this.#sql.exec("SELECT job, place AS 'index', kind, json FROM outcomes").toArray();
    return Map.groupBy(rows, ({ job }) => job);
  }

  told(job, outcomes) {
    for (const { index } of outcomes) this.#sql.exec("DELETE FROM outcomes WHERE job = ? AND place = ?", job, index);
  }

  /** When the team may be asked again, in milliseconds. */
  get ready() {
    return this.#sql.exec("SELECT ready FROM pace").toArray()[0]?.ready ?? 0;
  }

  set ready(at) {
    this.#sql.exec("INSERT INTO pace VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET ready = excluded.ready", at);
  }
}
