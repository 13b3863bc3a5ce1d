// Latency: the time that passes before an answer, unless its signal ends it.

import { milliseconds } from "./switches.js";

/** The time a request takes, in milliseconds, as the switch has it now. */
const timeOf = (latency) => (typeof latency === "function" ? milliseconds("latency()", latency()) : latency);

/** Lets the time pass; an abort, before or in it, ends it at once with the signal's reason. */
export async function pass(latency, signal) {
  signal?.throwIfAborted();
  const time = timeOf(latency) ?? 0;
  if (time === 0) return;
  await new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, time);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
