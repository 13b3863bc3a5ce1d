// A job: whose it is, its token under seal, and what became of its requests.
import { DurableObject } from "cloudflare:workers";
import { FRESH } from "./outcome.js";

const MINUTE = 60_000;

/** How long a job is kept after it was last begun; one that never began goes sooner. */
const KEPT = 7 * 24 * 60 * MINUTE;
const KEPT_UNBEGUN = 60 * MINUTE;

/** How long to wait before a team is told again. */
const AGAIN = 5_000;

/** How many entries set apart, and how many errors, a page of progress has. */
const PAGE = 1000;

const TABLES = `
  CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, total INTEGER NOT NULL, begun INTEGER NOT NULL, sealed BLOB, ends INTEGER, kept INTEGER NOT NULL, lack TEXT
  );
  CREATE TABLE IF NOT EXISTS lanes (lane TEXT PRIMARY KEY, count INTEGER NOT NULL, told TEXT);
  CREATE TABLE IF NOT EXISTS outcomes (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, json TEXT);
  CREATE INDEX IF NOT EXISTS kinds ON outcomes (kind, place);
`;

const TOKEN_ENDED = { code: "NoToken", message: "The token has ended.", hint: FRESH };

export class Job extends DurableObject {
  #sql = this.ctx.storage.sql;

  /** Writes a job down. Nothing of it is sent before it begins. */
  async prepare({ id, owner, ends, sealed, total, lanes, poisoned }) {
    this.#sql.exec(TABLES);
    const row = [id, owner, total, sealed, ends, Date.now() + KEPT_UNBEGUN];
    this.#sql.exec("INSERT INTO job (id, owner, total, begun, sealed, ends, kept) VALUES (?, ?, ?, 0, ?, ?, ?)", ...row);
    for (const [lane, count] of lanes) this.#sql.exec("INSERT INTO lanes (lane, count) VALUES (?, ?)", lane, count);
    for (const { index, ...entry } of poisoned) {
      this.#sql.exec("INSERT INTO outcomes VALUES (?, 'poisoned', ?)", index, JSON.stringify({ index, ...entry }));
    }
    await this.#wake();
  }

  /** Everything is on the queue: the teams may send. */
  async begin() {
    this.#sql.exec("UPDATE job SET begun = 1, kept = ?", Date.now() + KEPT);
    this.#forgetTokenOfDone();
    await this.ctx.storage.setAlarm(Date.now());
    return this.#progress(-1);
  }

  /** Not everything could be put on the queue: nothing of it is to be sent. */
  async drop() {
    this.#sql.exec("UPDATE job SET kept = 0, sealed = NULL");
    await this.ctx.storage.setAlarm(Date.now());
  }

  /** How far it is; undefined for anybody but its owner. */
  progress(owner, after) {
    const job = this.#row();
    return job?.begun && job.owner === owner ? this.#progress(after) : undefined;
  }

  /** Goes on with a fresh token; undefined for anybody but its owner. */
  async resume(owner, sealed, ends) {
    const job = this.#row();
    if (!job?.begun || job.owner !== owner) return undefined;
    if (this.#isDone()) return this.#progress(-1);
    this.#sql.exec("UPDATE job SET sealed = ?, ends = ?, lack = NULL, kept = ?", sealed, ends, Date.now() + KEPT);
    this.#sql.exec("UPDATE lanes SET told = NULL");
    await this.ctx.storage.setAlarm(Date.now());
    return this.#progress(-1);
  }

  /** The token under seal; undefined when there is none any more. */
  token() {
    const { sealed, ends } = this.#row() ?? {};
    return sealed && ends > Date.now() ? sealed : undefined;
  }

  /** Graph does not take the token. Whether it is still the job's: a fresh one may have come meanwhile. */
  async refuse(sealed, lack) {
    const row = this.#row();
    if (row?.sealed && !isSame(row.sealed, sealed)) return false;
    this.#sql.exec("UPDATE job SET sealed = NULL, lack = COALESCE(lack, ?)", JSON.stringify(lack));
    await this.ctx.storage.setAlarm(Date.now());
    return true;
  }

  /** What became of requests. It may be told twice. */
  async settle(outcomes) {
    if (!this.#row()) return;
    for (const { index, kind, json } of outcomes)
      this.#sql.exec("INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?)", index, kind, json);
    this.#forgetTokenOfDone();
  }

  /** A token that nothing needs is kept no longer. */
  #forgetTokenOfDone() {
    if (this.#isDone()) this.#sql.exec("UPDATE job SET sealed = NULL");
  }

  /** Tells every team what it does not know yet: to send, to pause for want of a token, or to forget. */
  async alarm() {
    const job = this.#row();
    if (!job) return;
    const now = Date.now();
    if (job.sealed && job.ends <= now) this.#sql.exec("UPDATE job SET sealed = NULL");
    const isOver = job.kept <= now;
    const word = isOver ? "close" : !job.begun ? undefined : this.#row().sealed || this.#isDone() ? "open" : "pause";
    const areTold = !word || (await this.#tell(job.id, word));
    if (isOver && areTold) await this.ctx.storage.deleteAll();
    else await this.#wake(areTold ? undefined : now + AGAIN);
  }

  async #tell(id, word) {
    const waiting = this.#sql.exec("SELECT lane, count FROM lanes WHERE told IS NOT ?", word).toArray();
    const tell = async ({ lane, count }) => {
      await this.env.TEAM.get(this.env.TEAM.idFromName(lane))[word](id, count);
      // What has come meanwhile, such as a fresh token, is told next.
      this.#sql.exec("UPDATE lanes SET told = ? WHERE lane = ?", word, lane);
    };
    const outcomes = await Promise.allSettled(waiting.map(tell));
    for (const { reason } of outcomes.filter(({ status }) => status === "rejected"))
      console.error(`a team could not be told: ${reason?.message}`);
    return outcomes.every(({ status }) => status === "fulfilled");
  }

  /** Undefined where nobody has made the job, or it is kept no more. */
  #row() {
    if (!this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'job'").toArray().length) return undefined;
    return this.#sql.exec("SELECT * FROM job").toArray()[0];
  }

  #counts() {
    const counts = { done: 0, failed: 0, poisoned: 0 };
    for (const { kind, count } of this.#sql.exec("SELECT kind, COUNT(*) AS count FROM outcomes GROUP BY kind"))
      counts[kind] = count;
    return counts;
  }

  #isDone() {
    const [{ count }] = this.#sql.exec("SELECT COUNT(*) AS count FROM outcomes").toArray();
    return count >= this.#row().total;
  }

  /** As `GET /bulk/{id}` answers it. */
  #progress(after) {
    const { total, sealed, ends, lack } = this.#row();
    const { done, failed, poisoned } = this.#counts();
    const left = total - done - failed - poisoned;
    const hasToken = sealed && ends > Date.now();
    const state = left === 0 ? "done" : hasToken ? "running" : "paused";
    const page = (kind) =>
      this.#sql
        .exec("SELECT json FROM outcomes WHERE kind = ? AND place > ? ORDER BY place LIMIT ?", kind, after, PAGE)
        .toArray()
        .map(({ json }) => JSON.parse(json));
    return {
      state,
      total,
      done: done + failed,
      failed,
      left,
      ...(state === "paused" && { error: lack ? JSON.parse(lack) : TOKEN_ENDED }),
      poisonedCount: poisoned,
      poisoned: page("poisoned"),
      errors: page("failed"),
    };
  }

  /** Wakes when the token ends, when the job is no longer kept, or sooner. */
  async #wake(sooner = Infinity) {
    const { sealed, ends, kept } = this.#row();
    // A fresh token may have set it meanwhile.
    const set = (await this.ctx.storage.getAlarm()) ?? Infinity;
    await this.ctx.storage.setAlarm(Math.min(set, sooner, kept, sealed ? ends : Infinity));
  }
}

function isSame(one, other) {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
