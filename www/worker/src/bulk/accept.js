// Takes a bulk: checks every request, sets apart what has issues, and puts the rest on the queue.
import { liveClaimsOf, tokenOf } from "../bearer.js";
import { bytesOf, checkType } from "../body.js";
import { Refusal } from "../problem.js";
import { entriesOf, TYPES } from "./entries.js";
import { messagesOf, shipments } from "./messages.js";
import { told } from "./progress.js";
import { seal } from "./seal.js";

/** How many shipments are under way to the queue at once. */
const AT_ONCE = 6;

/**
 * Answers 202 once all is on the queue and the job is begun, which is written down. Any other answer means that nothing
 * of it will be written: no team sends for a job that has not begun.
 */
export async function accept(request, env, settings) {
  const token = tokenOf(request);
  const { owner, ends } = liveClaimsOf(token);
  const type = checkType(request, TYPES);
  const entries = entriesOf(await bytesOf(request, settings.maxBulk), type, settings.graph);
  if (!entries.length) throw new Refusal(400, "There are no requests.");

  const id = crypto.randomUUID();
  const sealed = await seal(token, id, env);
  const { messages, lanes, tooLarge } = messagesOf(
    id,
    entries.filter((entry) => entry.request),
  );
  const poisoned = [...entries.filter((entry) => entry.issues), ...tooLarge].sort((one, other) => one.index - other.index);
  const job = env.JOB.get(env.JOB.idFromName(id));
  await job.prepare({ id, owner, ends, sealed, total: entries.length, lanes: [...lanes], poisoned });
  await put(env.BULK, messages, job);
  return told(id, await job.begin(), 202);
}

async function put(queue, messages, job) {
  const waiting = shipments(messages);
  // One generator for all: each takes the next shipment when it has room.
  const ship = async () => {
    for (const shipment of waiting) await queue.sendBatch(shipment);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, ship));
  } catch (fault) {
    console.error(`the queue took no more: ${fault?.message}`);
    await job.drop();
    throw new Refusal(503, "The queue does not take the requests now. Nothing of them will be written.", {
      headers: { "Retry-After": "10" },
    });
  }
}
