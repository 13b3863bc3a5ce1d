// The sealed tokens of a job: the one that Graph has accepted, and those that it has not judged yet.
// @ts-check

import { tokenExpiredError } from "./errors.js";

/** How many tokens a job stores. A token's user is not verified, so anybody who knows the job's id can send some. */
const MAX_TOKENS = 5;

export const TOKEN_TABLES = `
  CREATE TABLE IF NOT EXISTS tokens (id INTEGER PRIMARY KEY AUTOINCREMENT, sealed BLOB NOT NULL, expires INTEGER NOT NULL, accepted INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS refusals (id INTEGER PRIMARY KEY CHECK (id = 1), error TEXT NOT NULL);
`;

/**
 * @typedef {{ id: number, sealed: ArrayBuffer }} StoredToken
 *
 * @typedef {{ code: string, claims?: string }} TokenError
 */

/**
 * Only Graph can tell a good token from a forged one. So a new token replaces the others after Graph has accepted it, and is removed alone if Graph
 * refuses it.
 */
export class JobTokens {
  #sql;

  /** @param {SqlStorage} sql */
  constructor(sql) {
    this.#sql = sql;
  }

  /** Returns whether there was room. @param {Uint8Array} sealed @param {number} expires in milliseconds */
  add(sealed, expires) {
    this.removeExpired();
    const [{ count }] = this.#sql.exec("SELECT COUNT(*) AS count FROM tokens").toArray();
    if (Number(count) >= MAX_TOKENS) return false;
    this.#sql.exec("INSERT INTO tokens (sealed, expires, accepted) VALUES (?, ?, 0)", sealed, expires);
    return true;
  }

  /** The token to send with: the newest that Graph has not judged, otherwise the accepted one. @returns {StoredToken | undefined} */
  current() {
    const query = "SELECT id, sealed FROM tokens WHERE expires > ? ORDER BY accepted, id DESC LIMIT 1";
    const [row] = this.#sql.exec(query, Date.now()).toArray();
    return /** @type {StoredToken | undefined} */ (/** @type {unknown} */ (row));
  }

  /** Removes the older tokens. @param {number} id */
  accept(id) {
    this.#sql.exec("DELETE FROM tokens WHERE id < ? AND EXISTS (SELECT 1 FROM tokens WHERE id = ?)", id, id);
    this.#sql.exec("UPDATE tokens SET accepted = 1 WHERE id = ?", id);
    this.#sql.exec("DELETE FROM refusals");
  }

  /** @param {number} id @param {TokenError} error */
  refuse(id, error) {
    this.#sql.exec("DELETE FROM tokens WHERE id = ?", id);
    // A forged token must not hide which claims the next one needs.
    if (error.claims || !this.#refusal()?.claims)
      this.#sql.exec("INSERT OR REPLACE INTO refusals VALUES (1, ?)", JSON.stringify(error));
  }

  /** Why there is no token. @returns {object} */
  error() {
    return this.#refusal() ?? tokenExpiredError();
  }

  /** @returns {TokenError | undefined} */
  #refusal() {
    const [row] = this.#sql.exec("SELECT error FROM refusals").toArray();
    return row && JSON.parse(`${row.error}`);
  }

  removeExpired() {
    this.#sql.exec("DELETE FROM tokens WHERE expires <= ?", Date.now());
  }

  removeAll() {
    this.#sql.exec("DELETE FROM tokens");
  }

  /** When the first of them expires, in milliseconds. */
  get expires() {
    const [{ expires }] = this.#sql.exec("SELECT MIN(expires) AS expires FROM tokens").toArray();
    return Number(expires ?? Infinity);
  }
}
