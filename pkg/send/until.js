// Waiting that a signal ends at once.

/** The longest time a timer takes, in milliseconds; it would end a longer one at once. */
const LONGEST = 2 ** 31 - 1;

/** What a promise gives, or the signal's reason as soon as it aborts. */
export function until(signal, promise) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
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
