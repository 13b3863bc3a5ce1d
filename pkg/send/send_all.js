// Sends any number of requests in batches.
// @ts-check
import { MAX_RATE_PER_TEAM } from "../generated/constants.js";
import { checkRows } from "./row.js";
import { Run } from "./run.js";
import { settingsWith } from "./settings.js";

/**
 * @template Row
 * @typedef {import("../send.js").SentOf<Row>} SentOf
 */

/**
 * @typedef {object} BulkSettings
 * @property {number} retries
 * @property {number} concurrency
 * @property {number} rate
 * @property {import("../send.js").SendAllOptions["onProgress"]} onProgress
 */

/** More retries than for one request, since a bulk run is throttled more often. @type {BulkSettings} */
const DEFAULTS = { retries: 10, concurrency: 4, rate: MAX_RATE_PER_TEAM, onProgress: undefined };

/**
 * @template {import("../send.js").Row} Row
 * @param {Iterable<Row> | AsyncIterable<Row>} rows
 * @param {import("../send.js").SendAllOptions} options
 * @returns {Promise<Array<SentOf<Row>>>}
 */
export async function sendAll(rows, options) {
  checkRows(rows);
  const results = await new Run(settingsWith(options, DEFAULTS)).run(rows);
  return /** @type {Array<SentOf<Row>>} */ (results);
}
