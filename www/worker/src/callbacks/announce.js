// Takes the announcements from the queue: a team has changes for the workforce-management system.
// @ts-check

/** @import { Env } from "../env.js" */

/** The longest wait before another try, in seconds. */
const MAX_WAIT = 900;

/** @param {number} attempts */
const backoff = (attempts) => Math.min(2 ** attempts, MAX_WAIT);

/** @typedef {{ rota: string }} Announcement the id of the team's Durable Object, which has the changes */

/**
 * An announcement waits in the queue until the system has everything. It contains no change, so the order of announcements does not matter.
 * @param {QueueBatch} batch
 * @param {Pick<Env, "ROTA">} env
 */
export async function deliver({ messages }, env) {
  await Promise.all(
    messages.map(async (message) => {
      const { rota } = /** @type {Partial<Announcement>} */ (message.body ?? {});
      if (typeof rota !== "string") return message.ack();
      const { isDone, wait = backoff(message.attempts) } = await deliveryOf(rota, env);
      return isDone ? message.ack() : message.retry({ delaySeconds: Math.min(wait, MAX_WAIT) });
    }),
  );
}

/** @param {string} rota @param {Pick<Env, "ROTA">} env @returns {Promise<import("./system.js").Delivered>} */
async function deliveryOf(rota, { ROTA }) {
  try {
    return await ROTA.get(ROTA.idFromString(rota)).deliver();
  } catch (error) {
    console.error(`a team's changes could not be delivered: ${error instanceof Error ? error.name : "?"}`);
    return { isDone: false };
  }
}
