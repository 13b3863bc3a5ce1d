// Remembers the verdicts on a team's callbacks for as long as Shifts may repeat them.
// @ts-check

const SECOND = 1000;

const TABLE =
  "CREATE TABLE IF NOT EXISTS responses (key TEXT PRIMARY KEY, text TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID";

export class Memory {
  #sql;

  /** @param {SqlStorage} sql */
  constructor(sql) {
    this.#sql = sql;
    sql.exec(TABLE);
  }

  /** Undefined without one, or if it is too old. @param {string} key */
  get(key) {
    const [row] = this.#sql.exec("SELECT text FROM responses WHERE key = ? AND until > ?", key, Date.now()).toArray();
    return row && String(row.text);
  }

  /** @param {string} key @param {string} text @param {number} seconds */
  set(key, text, seconds) {
    this.#sql.exec("INSERT OR REPLACE INTO responses VALUES (?, ?, ?)", key, text, Date.now() + seconds * SECOND);
  }

  /** Removes what is too old. Returns when the next one will be, in milliseconds; Infinity without one. */
  removeOld() {
    this.#sql.exec("DELETE FROM responses WHERE until <= ?", Date.now());
    const [{ next }] = this.#sql.exec("SELECT MIN(until) AS next FROM responses").toArray();
    return next === null ? Infinity : Number(next);
  }
}
