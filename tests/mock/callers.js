// Callers that play Shifts towards a recorded integration, for the tests of the caller.

import { createShiftsCaller } from "graph-shifts/testing";
import { integration, URL_OF_INTEGRATION } from "./integration.js";
import { SECRET, TEAM } from "./mock.js";

export const OPTIONS = { secret: SECRET, url: URL_OF_INTEGRATION, now: () => new Date("2026-11-23T08:00:00.013Z") };
export const DELETION = { method: "DELETE", url: "/shifts/SHFT_one" };
export const GUIDS = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`);

/** A caller whose ids count up, and the calls that its integration received. */
export function begin(respond, options = {}) {
  const { fetch, calls } = integration(respond);
  let ids = 0;
  const caller = createShiftsCaller({ ...OPTIONS, newId: () => GUIDS[ids++], fetch, ...options });
  return { caller, calls, update: (...items) => caller.update(TEAM, items.length ? items : [DELETION]) };
}
