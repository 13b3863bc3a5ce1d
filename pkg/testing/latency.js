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
  await new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve(undefined);
    }, time);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
