// Remembers verdicts for retries, which bring new ids: what was approved is approved again without the handler.
// @ts-check
import { isApproval } from "./results.js";

/**
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("./ask.js").Context} Context
 * @typedef {import("./results.js").Result} Result
 */

/** How long a verdict is remembered, in seconds: a change lapses after some 30, and a retry comes soon. This number is ours. */
const SECONDS = 120;

/** The key under which the key of the last change of an entity is remembered. @param {CallbackAddress} address @param {import("../callbacks.js").Item} item */
const entityKey = ({ basePath, apiVersion, teamId, userId }, { entity, id }) =>
  [basePath, apiVersion, teamId, userId, entity, id].join("/");

/**
 * The remembered results of the same change; undefined without any. A refusal counts for the same bytes only: a user who tries again may
 * have reasons. The verdict on another change of one of the entities is forgotten, for the same change may follow again.
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call
 * @returns {Promise<Result[] | undefined>}
 */
export async function recalled({ memory, fault }, address, { id, key, items }) {
  if (!memory) return undefined;
  try {
    await Promise.all(
      items.map(async (item) => {
        const last = await memory.get(entityKey(address, item));
        if (last && last !== key) await memory.set(last, "", SECONDS);
      }),
    );
    const remembered = JSON.parse((await memory.get(key)) || "{}");
    /** @type {unknown} */
    const results = remembered.results;
    if (!areResults(results) || results.length !== items.length) return undefined;
    return remembered.id === id || results.every(isApproval) ? results : undefined;
  } catch (error) {
    fault("remember", error, id);
  }
}

/**
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call
 * @param {Result[]} results
 */
export async function remember({ memory, fault }, address, { id, key, items }, results) {
  try {
    await memory?.set(key, JSON.stringify({ id, results }), SECONDS);
    await Promise.all(items.map((item) => memory?.set(entityKey(address, item), key, SECONDS)));
  } catch (error) {
    fault("remember", error, id);
  }
}

/** A memory may be shared, and hold anything. @param {unknown} value @returns {value is Result[]} */
const areResults = (value) =>
  Array.isArray(value) &&
  value.every(({ eTag, status, code, message }) =>
    status === 200 ? isText(eTag) : status >= 400 && isText(code) && isText(message),
  );

/** @param {unknown} value */
const isText = (value) => typeof value === "string" && value !== "";
