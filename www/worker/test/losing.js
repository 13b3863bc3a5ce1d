// The worker with a queue that loses messages about `vanished` after it has accepted them.
// @ts-check

import worker from "../src/worker.js";

/** @import { Env } from "../src/env.js" */

export * from "../src/worker.js";

/** @param {QueueMessage} message */
const isVanished = ({ body }) => JSON.stringify(body).includes('\\"vanished\\"');

/** @param {QueueBatch} batch @param {Env} env */
const queue = (batch, env) =>
  worker.queue({ queue: batch.queue, messages: batch.messages.filter((message) => !isVanished(message)) }, env);

export default { ...worker, queue };
