// Latency: the time before a response, which the request's signal can end.
// @ts-check

import { milliseconds } from "./switches.js";

/** @typedef {import("../testing.js").StandInSwitches["latency"]} Latency */

/** How long this response takes, in milliseconds. @param {Latency} latency */
const timeOf = (latency) => (typeof latency === "function" ? milliseconds("latency()", latency()) : (latency ?? 0));

/**
 * Waits for the latency. An abort before or during it rejects at once with the signal's reason.
 * @param {Latency} latency
 * @param {AbortSignal | null | undefined} signal
 */
export async function delay(latency, signal) {
  signal?.throwIfAborted();
  const time = timeOf(latency);
  if (time === 0) return;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const passed = new Promise((resolve) => {
    timer = setTimeout(resolve, time);
  });
  try {
    await unlessAborted(passed, signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The result of the work, which an abort does not wait for: it rejects at once with the signal's reason.
 * @template T
 * @param {Promise<T>} work
 * @param {AbortSignal | null | undefined} signal
 * @returns {Promise<T>}
 */
export async function unlessAborted(work, signal) {
  if (!signal) return work;
  let abort = () => {};
  const aborted = new Promise((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (aborted)]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
