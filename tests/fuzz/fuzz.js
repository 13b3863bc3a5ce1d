// Makes random calls in a thread, since a call that never ends could not be noticed in its own.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** How many calls a thread makes until it says so. */
const STEP = 500;

/** The longest that so many calls may take, in milliseconds, on a busy machine. */
const LONGEST = 120_000;

/**
 * Makes calls of these numbers. Throws the error of the first that breaks a promise.
 * @param {{ calls: number, first?: number, onProgress?: (made: number) => void }} options
 */
export async function fuzz({ calls, first = 0, onProgress = () => {} }) {
  const thread = new Worker(new URL(import.meta.url), { workerData: { calls, first } });
  let made = 0;
  const hangs = () =>
    thread.emit("error", new Error(`no end of a call from ${first + made} to ${first + made + STEP} in ${LONGEST} ms`));
  let timer = setTimeout(hangs, LONGEST);
  thread.on("message", (count) => {
    made = count;
    clearTimeout(timer);
    timer = setTimeout(hangs, LONGEST);
    onProgress(made);
  });
  try {
    await once(thread, "exit");
    if (made !== calls) throw new Error(`the thread ended after ${made} of ${calls} calls`);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

async function makeCalls({ calls, first }) {
  const { round } = await import("./round.js");
  for (let at = 0; at < calls; at++) {
    round(first + at);
    if ((at + 1) % STEP === 0 || at + 1 === calls) parentPort.postMessage(at + 1);
  }
}

if (!isMainThread && workerData?.calls && fileURLToPath(import.meta.url) === process.argv[1]) await makeCalls(workerData);
