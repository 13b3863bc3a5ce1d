// Abortable waiting: for a promise or for a period of time.
// @ts-check

/** Milliseconds in a second. */
export const SECOND = 1000;

/** The longest delay of a timer, in milliseconds; a longer one would fire at once. https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * The waits per signal. They share one listener, since runtimes report many listeners on one signal as a leak.
 * @type {WeakMap<AbortSignal, { aborts: Set<() => void>, abortAll: () => void }>}
 */
const waits = new WeakMap();

/**
 * Calls `abort` when the signal aborts, unless the returned function is called first.
 * @param {AbortSignal} signal
 * @param {() => void} abort
 */
function onAbort(signal, abort) {
  const { aborts, abortAll } = waits.get(signal) ?? listenTo(signal);
  aborts.add(abort);
  return () => {
    if (!aborts.delete(abort) || aborts.size > 0) return;
    signal.removeEventListener("abort", abortAll);
    waits.delete(signal);
  };
}

/** @param {AbortSignal} signal */
function listenTo(signal) {
  /** @type {Set<() => void>} */
  const aborts = new Set();
  const abortAll = () => {
    for (const abort of aborts) abort();
  };
  signal.addEventListener("abort", abortAll);
  const entry = { aborts, abortAll };
  waits.set(signal, entry);
  return entry;
}

/**
 * Settles like the promise, or rejects with the signal's reason as soon as it aborts.
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
export function until(signal, promise) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(onAbort(signal, abort));
  });
}

/**
 * Calls after a delay, never for Infinity. Returns a function that cancels the call.
 * @param {() => void} call
 * @param {number} milliseconds
 */
export function timer(call, milliseconds) {
  const running = milliseconds < Infinity ? setTimeout(call, Math.min(milliseconds, MAX_DELAY)) : undefined;
  return () => clearTimeout(running);
}

/** Lets timers and events have their turn. @returns {Promise<void>} */
export const nextTask = () => new Promise((resolve) => void timer(resolve, 0));

/**
 * @param {number} seconds
 * @param {AbortSignal | undefined} signal
 */
export async function pause(seconds, signal) {
  let cancel = () => {};
  /** @type {Promise<void>} */
  const elapsed = new Promise((resolve) => {
    cancel = timer(resolve, seconds * SECOND);
  });
  try {
    await until(signal, elapsed);
  } finally {
    cancel();
  }
}
