// The outcomes of a job's requests, each stored once.
// @ts-check

import { lostError } from "./errors.js";
import { unpacked } from "./places.js";

/** @import { Entry } from "./entries.js" */
/** @import { Outcome } from "./ledger.js" */
/** @import { Loss } from "./waits.js" */

/** How many poisoned entries, and how many errors, one response holds. */
const PAGE_SIZE = 1000;

export const OUTCOME_TABLES = `
  CREATE TABLE IF NOT EXISTS places (lane TEXT PRIMARY KEY, packed TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS outcomes (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, json TEXT);
  CREATE INDEX IF NOT EXISTS kinds ON outcomes (kind, place);
`;

export class Outcomes {
  #sql;

  /** @param {SqlStorage} sql */
  constructor(sql) {
    this.#sql = sql;
  }

  /** Stores where the requests of a lane are in the bulk. @param {string} lane @param {string} places packed */
  expect(lane, places) {
    this.#sql.exec("INSERT INTO places VALUES (?, ?)", lane, places);
  }

  /** Stores entries with issues. @param {Entry[]} entries */
  poison(entries) {
    for (const { index, ...entry } of entries)
      this.#sql.exec("INSERT INTO outcomes VALUES (?, 'poisoned', ?)", index, JSON.stringify({ index, ...entry }));
  }

  /** Stores outcomes, which may be reported twice. @param {Outcome[]} outcomes */
  settle(outcomes) {
    for (const { index, kind, json } of outcomes)
      this.#sql.exec("INSERT OR IGNORE INTO outcomes VALUES (?, ?, ?)", index, kind, json);
  }

  /** Requests of a lane never arrived. @param {Loss} loss */
  lose({ lane, first, last }) {
    const [row] = this.#sql.exec("SELECT packed FROM places WHERE lane = ?", lane).toArray();
    const places = row ? unpacked(`${row.packed}`, first, last) : [];
    this.settle(places.map((place) => ({ index: place.index, kind: "failed", json: JSON.stringify(lostError(place)) })));
  }

  /** How many there are. */
  get count() {
    return Number(this.#sql.exec("SELECT COUNT(*) AS count FROM outcomes").toArray()[0].count);
  }

  /** How many there are of each kind. */
  counts() {
    const counts = { done: 0, failed: 0, poisoned: 0 };
    const rows = this.#sql.exec("SELECT kind, COUNT(*) AS count FROM outcomes GROUP BY kind").toArray();
    for (const { kind, count } of /** @type {{ kind: keyof typeof counts, count: number }[]} */ (rows)) counts[kind] = count;
    return counts;
  }

  /** @param {"poisoned" | "failed"} kind @param {number} after an index @returns {object[]} */
  page(kind, after) {
    const query = "SELECT json FROM outcomes WHERE kind = ? AND place > ? ORDER BY place LIMIT ?";
    return this.#sql
      .exec(query, kind, after, PAGE_SIZE)
      .toArray()
      .map(({ json }) => JSON.parse(`${json}`));
  }
}
