// Takes requests from what the caller of `sendAll` passed: an array at once, an iterator in turn.
// @ts-check
import { nextTask } from "./until.js";

/** The maximum number of requests taken ahead from an iterator. An array is taken whole, so that all teams begin at once. */
const MAX_AHEAD = 2000;

/** The number of requests taken from an iterator before timers and events have their turn: many iterators never wait for them. */
const MAX_AT_ONCE = 500;

/** @typedef {Iterable<unknown> | AsyncIterable<unknown>} Rows */

/**
 * Where requests go.
 * @typedef {object} Target
 * @property {(row: unknown) => void} take
 * @property {(count: number) => void} expect sets how many requests will come
 * @property {() => void} wake sends what was taken
 * @property {() => boolean} isEnded whether no more requests are taken
 * @property {() => number} pending the number of requests taken that have no result
 * @property {() => Promise<void>} nextRoom resolves when one of them has a result, or no more requests are taken
 */

/**
 * Takes all requests, or those before the end. Rejects with what the iterator throws.
 * @param {Rows} rows
 * @param {Target} target
 */
export async function feed(rows, target) {
  if (!Array.isArray(rows)) return feedInTurn(rows, target);
  target.expect(rows.length);
  for (const row of rows) target.take(row);
}

/**
 * @param {Rows} rows
 * @param {Target} target
 */
async function feedInTurn(rows, { take, wake, isEnded, pending, nextRoom }) {
  const wakeSoon = inNextTask(wake);
  let taken = 0;
  for await (const row of rows) {
    if (isEnded()) return;
    take(row);
    wakeSoon();
    if (++taken % MAX_AT_ONCE === 0) await nextTask();
    while (pending() >= MAX_AHEAD && !isEnded()) await nextRoom();
    // Another request taken now would be lost.
    if (isEnded()) return;
  }
}

/**
 * A function that calls once for all its calls in one task: an iterator that does not wait yields many requests in one, and they fill batches.
 * @param {() => void} call
 */
function inNextTask(call) {
  let isComing = false;
  return async () => {
    if (isComing) return;
    isComing = true;
    await nextTask();
    isComing = false;
    call();
  };
}
