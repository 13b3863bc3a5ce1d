// The worker with a queue that loses messages about `vanished` after it has accepted them, and with jobs of the user `broken` that always fail.
// @ts-check

import worker, { Job as WorkingJob } from "../src/worker.js";

/** @import { NewJob } from "../src/bulk/job.js" */
/** @import { Env } from "../src/env.js" */

export { Team } from "../src/worker.js";

export class Job extends WorkingJob {
  #isBroken = false;

  /** @param {NewJob} job */
  async prepare(job) {
    this.#isBroken = job.owner.endsWith("/broken");
    return super.prepare(job);
  }

  token() {
    if (this.#isBroken) throw new Error("this job is broken");
    return super.token();
  }
}

/** @param {QueueMessage} message */
const isVanished = ({ body }) => JSON.stringify(body).includes('\\"vanished\\"');

/** @param {QueueBatch} batch @param {Env} env */
const queue = (batch, env) =>
  worker.queue({ queue: batch.queue, messages: batch.messages.filter((message) => !isVanished(message)) }, env);

export default { ...worker, queue };
