// Stores the approved changes of a team, in their order, until the workforce-management system has them.
// @ts-check

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long a change is stored that cannot be delivered. */
const LIFETIME = 7 * DAY;

/** How long a change is recognized if Shifts asks again, whether it is delivered or not. */
const TRACE_LIFETIME = 2 * MINUTE;

const TABLE = `
  CREATE TABLE IF NOT EXISTS changes (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, key TEXT UNIQUE, items TEXT NOT NULL, json TEXT, stored INTEGER NOT NULL
  )
`;

/** @typedef {{ place: number, id: string, json: string }} StoredChange `id` is the same each time that it is sent */

export class Outbox {
  #sql;

  /** @param {SqlStorage} sql */
  constructor(sql) {
    this.#sql = sql;
    sql.exec(TABLE);
  }

  /**
   * Stores a change after all others, unless Shifts repeats it. If another change of the same items has been stored since, it is no repetition:
   * after the changes to A, to B and to A again, the last one counts.
   * @param {string} key
   * @param {string[]} items their ids
   * @param {string} json
   */
  put(key, items, json) {
    const since = Date.now() - TRACE_LIFETIME;
    if (this.#sql.exec("SELECT 1 FROM changes WHERE key = ? AND stored > ?", key, since).toArray().length) return;
    this.outdate(items);
    this.#sql.exec("UPDATE changes SET key = NULL WHERE key = ?", key);
    this.#sql.exec(
      "INSERT INTO changes (id, key, items, json, stored) VALUES (?, ?, ?, ?, ?)",
      ...[crypto.randomUUID(), key, JSON.stringify(items), json, Date.now()],
    );
  }

  /** Another change of these items is no repetition of an earlier one. @param {string[]} items their ids */
  outdate(items) {
    this.#sql.exec(
      `UPDATE changes SET key = NULL WHERE EXISTS
       (SELECT 1 FROM json_each(changes.items) AS old JOIN json_each(?) AS new ON old.value = new.value)`,
      JSON.stringify(items),
    );
  }

  /** Removes a change that Shifts has not written. It may be delivered already. @param {string} key */
  withdraw(key) {
    this.#sql.exec("DELETE FROM changes WHERE key = ?", key);
  }

  /** The change whose turn it is; undefined if all are delivered. @returns {StoredChange | undefined} */
  first() {
    const [row] = this.#sql.exec("SELECT place, id, json FROM changes WHERE json IS NOT NULL ORDER BY place LIMIT 1").toArray();
    return /** @type {StoredChange | undefined} */ (/** @type {unknown} */ (row));
  }

  /** The system has the change, or refuses it. @param {number} place */
  settle(place) {
    this.#sql.exec("UPDATE changes SET json = NULL WHERE place = ?", place);
  }

  /**
   * Removes what is too old.
   * @returns {{ lost: number, next: number }} how many changes were never delivered, and when the next one will be too old
   */
  removeOld() {
    const now = Date.now();
    const [{ lost }] = this.#sql
      .exec("SELECT COUNT(*) AS lost FROM changes WHERE json IS NOT NULL AND stored <= ?", now - LIFETIME)
      .toArray();
    this.#sql.exec(
      "DELETE FROM changes WHERE stored <= ? OR (json IS NULL AND stored <= ?)",
      ...[now - LIFETIME, now - TRACE_LIFETIME],
    );
    const [{ next }] = this.#sql
      .exec("SELECT MIN(stored + CASE WHEN json IS NULL THEN ? ELSE ? END) AS next FROM changes", TRACE_LIFETIME, LIFETIME)
      .toArray();
    return { lost: Number(lost), next: next === null ? Infinity : Number(next) };
  }
}
