// The worker's entry point: HTTP requests, queue batches and the Durable Objects.
// @ts-check

import { consume } from "./bulk/consume.js";
import { allow, checkOrigin } from "./origin.js";
import { Refusal } from "./problem.js";
import { route } from "./routes.js";
import { settingsOf } from "./settings.js";

/** @import { Env } from "./env.js" */

export { Job } from "./bulk/job.js";
export { Team } from "./bulk/team.js";

export default {
  /** @param {Request} request @param {Env} env @returns {Promise<Response>} */
  async fetch(request, env) {
    /** @type {string | null} */
    let origin = null;
    try {
      const settings = settingsOf(env);
      origin = checkOrigin(request, settings.origins);
      return allow(origin, await route({ request, env, settings }));
    } catch (error) {
      return allow(origin, refusalOf(error).response());
    }
  },
  queue: consume,
};

/**
 * An error that is not a refusal is a fault of the worker: it goes to the log and not into the response.
 * @param {unknown} error
 */
function refusalOf(error) {
  if (error instanceof Refusal) return error;
  console.error(`fault: ${error instanceof Error ? error.stack : error}`);
  return new Refusal(500, "The worker failed. Graph may have processed the request: read before you send it again.");
}
