// The worker's entry: what comes by HTTP, what comes from the queue, and the Durable Objects.
import { consume } from "./bulk/consume.js";
import { Refusal } from "./problem.js";
import { allow, checkOrigin } from "./origin.js";
import { route } from "./routes.js";
import { settingsOf } from "./settings.js";

export { Job } from "./bulk/job.js";
export { Team } from "./bulk/team.js";

export default {
  async fetch(request, env) {
    let origin = null;
    try {
      const settings = settingsOf(env);
      origin = checkOrigin(request, settings.origins);
      return allow(origin, await route(request, env, settings));
    } catch (fault) {
      return allow(origin, refusalOf(fault).response());
    }
  },
  queue: consume,
};

/** What is no refusal is a fault, of which the log tells and the answer does not. */
function refusalOf(fault) {
  if (fault instanceof Refusal) return fault;
  console.error(`fault: ${fault?.stack ?? fault}`);
  return new Refusal(500, "The worker failed. What it was asked may have been done all the same: read before you send it again.");
}
