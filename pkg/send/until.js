// Waiting: for a promise and for a time, until a signal ends it at once.

/** The longest time a timer takes, in milliseconds; it would end a longer one at once. */
const LONGEST = 2 ** 31 - 1;

/** What waits for each signal: many listeners to one would be taken for a leak. */
const waiting = new WeakMap();

/** Calls when a signal aborts, until it is called off by what this gives. */
function onAbort(signal, abort) {
  const { aborts, tell } = waiting.get(signal) ?? listenTo(signal);
  aborts.add(abort);
  return () => {
    if (!aborts.delete(abort) || aborts.size > 0) return;
    signal.removeEventListener("abort", tell);
    waiting.delete(signal);
  };
}

function listenTo(signal) {
  const aborts = new Set();
  const tell = () => aborts.forEach((abort) => abort());
  signal.addEventListener("abort", tell);
  waiting.set(signal, { aborts, tell });
  return waiting.get(signal);
}

/** What a promise gives, or the signal's reason as soon as it aborts. */
export function until(signal, promise) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(onAbort(signal, abort));
  });
}

/** Calls after so many milliseconds, unless it is stopped by what this gives; never for Infinity. */
export function timer(call, milliseconds) {
  const running = milliseconds < Infinity ? setTimeout(call, Math.min(milliseconds, LONGEST)) : undefined;
  return () => clearTimeout(running);
}

/** A wait of so many seconds. */
export async function pause(seconds, signal) {
  let stop;
  try {
    await until(signal, new Promise((resolve) => (stop = timer(resolve, seconds * 1000))));
  } finally {
    stop();
  }
}
