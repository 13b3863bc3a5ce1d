// Accepts a bulk: checks every request, sets aside those with issues, and puts the others on the queue.
// @ts-check

import { liveClaimsOf, tokenOf } from "../bearer.js";
import { bytesOf, checkType } from "../body.js";
import { ENTRY_COST, pauses } from "../pauses.js";
import { Refusal } from "../problem.js";
import { entriesOf, TYPES } from "./entries.js";
import { keyOf, once } from "./idempotency.js";
import { messagesOf, shipments } from "./messages.js";
import { packed } from "./places.js";
import { jobOf, progressResponse } from "./progress.js";
import { seal } from "./seal.js";

/** @import { Env } from "../env.js" */
/** @import { Call } from "../routes.js" */
/** @import { Attempt } from "./idempotency.js" */
/** @import { Job, NewLane } from "./job.js" */
/** @import { SizedMessage } from "./messages.js" */
/** @import { Place } from "./places.js" */

/** How many entries with issues are stored at once. */
const POISON_SIZE = 500;

/** How many shipments are sent to the queue at the same time. */
const CONCURRENCY = 6;

/**
 * Returns 202 once everything is on the queue and the job has begun, which is stored. Any other response means that nothing
 * of it will be written: teams send only for jobs that have begun.
 * @param {Call} call
 */
export async function accept(call) {
  const { request, settings } = call;
  const { owner } = liveClaimsOf(tokenOf(request));
  const key = keyOf(request);
  const type = checkType(request, TYPES);
  const bytes = await bytesOf(request, settings.maxBulk);
  const attempt = { id: crypto.randomUUID(), owner, type, bytes };
  return key === undefined ? begin(attempt, call) : once(key, attempt, call, () => begin(attempt, call));
}

/** @param {Attempt} attempt @param {Call} call */
async function begin({ id, owner, type, bytes }, { request, env, settings }) {
  const entries = await entriesOf(bytes, type, settings.graph);
  if (!entries.length) throw new Refusal(400, "There are no requests.");

  const token = tokenOf(request);
  const { expires } = liveClaimsOf(token);
  const sealed = await seal(token, id, env);
  const { messages, lanes, tooLarge } = await messagesOf(id, entries);
  const poisoned = [...entries.filter((entry) => entry.issues), ...tooLarge].sort((one, other) => one.index - other.index);
  const job = jobOf(id, env);
  await job.prepare({ id, owner, expires, sealed, total: entries.length, lanes: lanesOf(lanes) });
  const pause = pauses();
  for (let at = 0; at < poisoned.length; at += POISON_SIZE) {
    await job.poison(poisoned.slice(at, at + POISON_SIZE));
    await pause(POISON_SIZE * ENTRY_COST);
  }
  await put(env.BULK, messages, job);
  return progressResponse(id, await job.begin(), 202);
}

/** @param {Map<string, Place[]>} lanes @returns {NewLane[]} */
const lanesOf = (lanes) => Array.from(lanes, ([lane, places]) => ({ lane, count: places.length, places: packed(places) }));

/** @param {Env["BULK"]} queue @param {SizedMessage[]} messages @param {DurableObjectStub<Job>} job */
async function put(queue, messages, job) {
  const waiting = shipments(messages);
  const pause = pauses();
  // All senders share one generator: each takes the next shipment when it is free.
  const sendShipments = async () => {
    for (const shipment of waiting) {
      await queue.sendBatch(shipment);
      await pause(shipment.length * ENTRY_COST);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, sendShipments));
  } catch (error) {
    console.error(`the queue accepted no more: ${error instanceof Error ? error.message : error}`);
    await job.drop();
    throw new Refusal(503, "The queue does not accept the requests now. None of them will be written.", {
      headers: { "Retry-After": "10" },
    });
  }
}
