// Sends changes to the workforce-management system.
// @ts-check

/** @import { Env } from "../env.js" */
/** @import { Outbox, StoredChange } from "./outbox.js" */

/** How long the system may take, in milliseconds. */
const TIMEOUT = 30_000;

/** The system will never take the change: later ones must not wait for it. Any other refusal may pass, such as that of an old token. */
const FINAL = [400, 410, 413, 415, 422];

/**
 * @param {StoredChange} change
 * @param {Pick<Env, "WFM_URL" | "WFM_TOKEN">} env
 * @returns {Promise<{ isSettled: boolean, wait?: number }>} `wait` is how long the system asks to wait, in seconds
 */
async function sendChange({ id, json }, { WFM_URL = "", WFM_TOKEN }) {
  try {
    const response = await fetch(WFM_URL, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Idempotency-Key": `"${id}"`,
        ...(WFM_TOKEN && { Authorization: `Bearer ${WFM_TOKEN}` }),
      },
      body: json,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    if (response.ok) return { isSettled: true };
    const isFinal = FINAL.includes(response.status);
    console.error(`change ${id}: the system returns ${response.status}${isFinal ? ", which is final" : ""}`);
    return { isSettled: isFinal, wait: Number(response.headers.get("Retry-After")) || undefined };
  } catch (error) {
    console.error(`change ${id}: the system does not respond (${error instanceof Error ? error.name : "?"})`);
    return { isSettled: false };
  }
}

/**
 * Sends the stored changes one after the other, until one is not settled or the time is over.
 *
 * @typedef {{ isDone: boolean, wait?: number }} Delivered `wait` is how long the system asks to wait, in seconds
 *
 * @param {Pick<Outbox, "first" | "settle">} outbox
 * @param {Pick<Env, "WFM_URL" | "WFM_TOKEN">} env
 * @param {number} end in milliseconds
 * @returns {Promise<Delivered>}
 */
export async function sendChanges(outbox, env, end) {
  for (let change = outbox.first(); change; change = outbox.first()) {
    const { isSettled, wait } = await sendChange(change, env);
    if (isSettled) outbox.settle(change.place);
    if (!isSettled || Date.now() > end) return { isDone: false, wait };
  }
  return { isDone: true };
}
