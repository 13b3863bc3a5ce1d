// Remembers verdicts for retries, which bring new ids: what was approved is approved again without the handler.
// @ts-check
import { entityKeyOf } from "./meaning.js";

/**
 * @typedef {import("../callbacks.js").Memory} Memory
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("./results.js").Result} Result
 */

/** How long a verdict is remembered, in seconds: a change lapses after some 30, and a retry comes soon. This number is ours. */
const SECONDS = 120;

/**
 * The key under which the verdict on a change is remembered: that of the entity it changes, so that a verdict is forgotten as soon as there
 * is one on another change of the entity. A change that creates an entity has its own.
 * @param {CallbackAddress} address
 * @param {Update} call
 */
async function subjectOf(address, call) {
  const item = call.items.find(({ change }) => change !== "created");
  return item ? entityKeyOf(address, item) : call.key;
}

/**
 * The remembered results of the same change; undefined without any. A refusal counts for the same bytes only: a user who tries again may
 * have reasons.
 * @param {Memory} memory
 * @param {CallbackAddress} address
 * @param {Update} call
 * @returns {Promise<Result[] | undefined>}
 */
export async function recall(memory, address, call) {
  const subject = await subjectOf(address, call);
  const remembered = parsed(await memory.get(subject));
  if (remembered?.key === call.key && areResults(remembered.results, call.items.length)) {
    const isApproval = remembered.results.every(({ isApproved }) => isApproved);
    if (isApproval || remembered.id === call.id) return remembered.results;
  }
  await forgetCreation(memory, remembered);
  return undefined;
}

/**
 * @param {Memory} memory
 * @param {CallbackAddress} address
 * @param {Update} call
 * @param {Result[]} results
 */
export async function remember(memory, address, { id, key, items }, results) {
  /** @param {string} of @param {object} value */
  const set = (of, value) => memory.set(of, JSON.stringify(value), SECONDS);
  const subject = await subjectOf(address, /** @type {Update} */ ({ key, items }));
  await set(subject, { key, id, results });
  // So that a change of a new entity is a reason to forget its creation.
  if (subject === key) for (const item of items) await set(await entityKeyOf(address, item), { createdBy: key });
}

/**
 * Forgets the verdict on the entity that the integration itself has changed.
 * @param {Memory} memory
 * @param {CallbackAddress} address
 * @param {Update} call
 */
export async function forget(memory, address, call) {
  const subject = await subjectOf(address, call);
  const text = await memory.get(subject);
  if (!text) return;
  await forgetCreation(memory, parsed(text));
  await memory.set(subject, "", SECONDS);
}

/** @param {Memory} memory @param {Record<string, unknown> | undefined} remembered */
async function forgetCreation(memory, remembered) {
  if (typeof remembered?.createdBy === "string") await memory.set(remembered.createdBy, "", SECONDS);
}

/** @param {unknown} text @returns {Record<string, unknown> | undefined} */
function parsed(text) {
  try {
    return JSON.parse(/** @type {string} */ (text));
  } catch {
    return undefined;
  }
}

/** Whether a memory holds results for all items: it may be shared, and hold anything. @param {unknown} value @param {number} count @returns {value is Result[]} */
const areResults = (value, count) => Array.isArray(value) && value.length === count && value.every(isResult);

/** @param {Record<string, unknown> | null} value */
function isResult(value) {
  if (value?.isApproved === true) return isText(value.eTag);
  const { isApproved, status, code, message } = value ?? {};
  return isApproved === false && Number.isInteger(status) && Number(status) >= 400 && isText(code) && isText(message);
}

/** @param {unknown} value */
const isText = (value) => typeof value === "string" && value !== "";
