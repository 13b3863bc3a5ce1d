// The worker with a consumer that crashes in its third batch after half of it is handed over, that logs its messages if LOG_MESSAGES is set,
// and that passes messages about `lost` through the dead letter queue.
// @ts-check

import worker from "../src/worker.js";

/** @import { Env } from "../src/env.js" */

export { Job, Key, Rota, Team } from "../src/worker.js";

let batches = 0;

/** @param {QueueMessage} message */
const isLost = ({ body }) => JSON.stringify(body).includes('\\"lost\\"');

/** @param {QueueBatch} batch @param {Env & { LOG_MESSAGES?: string }} env */
async function queue(batch, env) {
  if (env.LOG_MESSAGES) console.log(JSON.stringify(batch.messages.map(({ body }) => body)));
  const lost = batch.messages.filter(isLost);
  if (lost.length) await worker.queue({ queue: `${batch.queue}-dead`, messages: lost }, env);
  const messages = batch.messages.filter((message) => !isLost(message));
  batches += 1;
  if (batches !== 3) return worker.queue({ queue: batch.queue, messages }, env);
  await worker.queue({ queue: batch.queue, messages: messages.slice(0, messages.length / 2) }, env);
  throw new Error("the consumer crashes");
}

export default { ...worker, queue };
