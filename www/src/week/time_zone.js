// The time zone of a team's schedule, read once per team.
// @ts-check

import { getSchedule } from "graph-shifts";
import { send } from "graph-shifts/send";
import { service } from "../service.js";
import { defaults } from "../workbench_state.js";

/** @import { Operation } from "../operations.js" */
/** @import { Identity } from "../sign_in/start.js" */

/** How long a reader waits for the zone, in milliseconds. */
const PATIENCE = 3000;

/** If no schedule has another. */
const UTC = { name: "UTC", remark: "In UTC: the time zone of the schedule is not known." };

/** @param {string} teamId @param {() => Identity} identity whose token reads the schedule */
async function zoneOf(teamId, identity) {
  const operation = /** @type {Operation} */ (/** @type {unknown} */ (getSchedule));
  const token = service.mock === null ? identity().tokenOf(operation) : "any";
  const signal = AbortSignal.timeout(PATIENCE);
  const { timeZone } = await send(getSchedule({ teamId, baseUrl: String(defaults.baseUrl) }), {
    ...{ token, signal, fetch: service.fetch },
  });
  // Throws if the runtime does not know it.
  new Intl.DateTimeFormat("en", { timeZone });
  return { name: timeZone, remark: `In the time zone of the schedule: ${timeZone}` };
}

/** @param {() => Identity} identity */
export function createZones(identity) {
  /** @type {Map<string, { name: string, remark: string }>} */
  const known = new Map();
  return async (/** @type {string} */ teamId) => {
    try {
      const zone = known.get(teamId) ?? (await zoneOf(teamId, identity));
      known.set(teamId, zone);
      return zone;
    } catch {
      return UTC;
    }
  };
}
