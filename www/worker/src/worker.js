// The worker's entry point: HTTP requests, queue batches and the Durable Objects.
// @ts-check

import { consume } from "./bulk/consume.js";
import { deliver } from "./callbacks/announce.js";
import { respondToCallback, isCallback } from "./callbacks/integration.js";
import { responseTo } from "./fault.js";
import { allow, checkOrigin } from "./origin.js";
import { checkAddress, checkOwner } from "./rate.js";
import { route } from "./routes.js";
import { settingsOf } from "./settings.js";

/** @import { Env } from "./env.js" */

export { Job } from "./bulk/job.js";
export { Key } from "./bulk/key.js";
export { Team } from "./bulk/team.js";
export { Rota } from "./callbacks/rota.js";

/** The queue of the workforce integration; all others are those of bulks. */
const CHANGES = "graph-shifts-changes";

/** @param {Request} request @param {Env} env */
async function checkRate(request, env) {
  await checkAddress(request, env);
  await checkOwner(request, env);
}

export default {
  /** @param {Request} request @param {Env} env @param {ExecutionContext} context @returns {Promise<Response>} */
  async fetch(request, env, context) {
    /** @type {string | null} */
    let origin = null;
    try {
      // Shifts sends no token and no origin: the encryption of the body proves that it is Shifts.
      if (isCallback(request)) return await respondToCallback(request, env, context);
      const settings = settingsOf(env);
      origin = checkOrigin(request, settings.origins);
      if (request.method !== "OPTIONS") await checkRate(request, env);
      return allow(origin, await route({ request, env, settings }));
    } catch (error) {
      return responseTo(error, origin);
    }
  },
  /** @param {QueueBatch} batch @param {Env} env */
  queue: (batch, env) => (batch.queue === CHANGES ? deliver(batch, env) : consume(batch, env)),
};
