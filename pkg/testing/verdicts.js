// Verdicts: what Shifts makes of an integration's response.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check

import { isObject } from "./objects.js";

/**
 * @typedef {import("../testing.js").RefusedItem} RefusedItem
 *
 * The response to one item.
 * @typedef {object} ItemResponse
 * @property {number} status
 * @property {Record<string, unknown>} body
 *
 * The judged response to an update.
 * @typedef {object} Verdict
 * @property {RefusedItem[]} refused
 * @property {Record<string, string>} eTags
 * @property {string[]} silent
 * @property {string} [nullETag] the id of an item that is approved with null as its eTag
 */

/** Thrown where Shifts cannot use a response. */
export class Unusable extends Error {}

/**
 * @param {readonly { id: string }[]} items
 * @param {unknown} json
 * @returns {Verdict}
 */
export function verdictOn(items, json) {
  const responses = responsesIn(json);
  /** @type {Verdict} */
  const verdict = { refused: [], eTags: {}, silent: [] };
  for (const { id } of items) judge(verdict, id, responses);
  return verdict;
}

/** @param {Verdict} verdict @param {string} id @param {unknown[]} responses */
function judge(verdict, id, responses) {
  const response = responseTo(id, responses);
  if (response === undefined) {
    verdict.silent.push(id);
    return;
  }
  const { eTag } = response.body;
  if (response.status !== 200) verdict.refused.push(refusedItem(id, response));
  else if (typeof eTag === "string") verdict.eTags[id] = eTag;
  else if (eTag === null) verdict.nullETag = id;
  else verdict.silent.push(id);
}

/**
 * The ids that a read gives, or its refusal. Nobody says what becomes of a read without a response to its item: it is unusable here.
 * @param {string} id
 * @param {unknown} json
 * @returns {{ data: string[] } | { refused: RefusedItem }}
 */
export function choicesIn(id, json) {
  const response = responseTo(id, responsesIn(json));
  if (response === undefined) throw new Unusable(`There is no complete response to '${id}'.`);
  if (response.status !== 200) return { refused: refusedItem(id, response) };
  const { data } = response.body;
  if (Array.isArray(data) && data.every((one) => typeof one === "string")) return { data };
  throw new Unusable(`The data for '${id}' is no array of strings.`);
}

/** @param {unknown} json @returns {unknown[]} */
function responsesIn(json) {
  const responses = isObject(json) ? json.responses : undefined;
  if (Array.isArray(responses)) return responses;
  throw new Unusable("The body has no array of responses.");
}

/**
 * The response to an item; undefined if it has none with a status.
 * @param {string} id
 * @param {unknown[]} responses
 * @returns {ItemResponse | undefined}
 */
function responseTo(id, responses) {
  const found = responses.find((response) => isObject(response) && response.id === id);
  const { status: given = null, body = {} } = isObject(found) ? found : {};
  // A number in all of Microsoft's JSON, a string in its table.
  const status = typeof given === "string" && /^\d+$/.test(given) ? Number(given) : given;
  return typeof status === "number" ? { status, body: isObject(body) ? body : {} } : undefined;
}

/** @param {string} id @param {ItemResponse} response @returns {RefusedItem} */
function refusedItem(id, { status, body: { error } }) {
  const { code = null, message = null } = isObject(error) ? error : {};
  return { id, status, code: textOf(code), message: textOf(message) };
}

/** @param {unknown} value */
const textOf = (value) => (value === null ? null : String(value));
