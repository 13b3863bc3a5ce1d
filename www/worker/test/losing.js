// The worker with a queue that loses messages about `vanished` after it has accepted them, that reports an error after it has accepted
// messages about `queue is full`, and with jobs of the users `broken`, `deaf`,
// `unlucky` and `unheard` that fail.
// @ts-check

import worker, { Job as WorkingJob, Key as WorkingKey } from "../src/worker.js";

/** @import { Outcome } from "../src/bulk/ledger.js" */
/** @import { NewJob } from "../src/bulk/job.js" */
/** @import { Env } from "../src/env.js" */

export { Rota, Team } from "../src/worker.js";

/** The users whose next job fails when it begins. */
const unlucky = new Set(["unlucky", "unlucky too", "unheard"]);

/** A key that contains `aged` is an hour older each time. */
export class Key extends WorkingKey {
  /** @param {string} job @param {string} fingerprint */
  async claim(job, fingerprint) {
    const { id, storage } = this.ctx;
    await super.release("");
    if (id.name?.includes("aged")) storage.sql.exec("UPDATE claim SET at = at - 3600000");
    return super.claim(job, fingerprint);
  }
}

export class Job extends WorkingJob {
  #isBroken = false;
  #user = "";

  /** @param {NewJob} job */
  async prepare(job) {
    this.#user = job.owner.split("/")[1];
    this.#isBroken = this.#user === "broken";
    return super.prepare(job);
  }

  async begin() {
    const isUnlucky = unlucky.delete(this.#user);
    if (isUnlucky && this.#user !== "unheard") throw new Error("the job does not begin");
    const progress = await super.begin();
    if (isUnlucky) throw new Error("nobody hears that the job has begun");
    return progress;
  }

  /** @param {Outcome[]} outcomes */
  async settle(outcomes) {
    if (this.#user === "deaf") throw new Error("this job is deaf");
    return super.settle(outcomes);
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

/** The keys of what the queue has refused once. */
const refused = new Set();

/**
 * The queue accepts a shipment about `queue is full` and reports an error, once.
 * @param {Request} request
 * @param {Env} env
 * @param {ExecutionContext} context
 */
function fetch(request, env, context) {
  /** @type {Env["BULK"]["sendBatch"]} */
  const sendBatch = async (messages) => {
    const shipment = [...messages];
    await env.BULK.sendBatch(shipment);
    const text = JSON.stringify(shipment.map(({ body }) => body.request));
    if (!text.includes("queue is full") || refused.has(text)) return;
    refused.add(text);
    throw new Error("the queue is full");
  };
  return worker.fetch(request, { ...env, BULK: { sendBatch } }, context);
}

export default { ...worker, fetch, queue };
