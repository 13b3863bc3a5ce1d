// Bulks of a world with one team: their entries, and what became of them.
// @ts-check

import assert from "node:assert/strict";
import { item, team, TEAM } from "./graph.js";
import { startWorld } from "./running.js";

/** @import { Progress } from "../src/bulk/job.js" */

export const OPEN_SHIFTS = Array.from({ length: 12 }, (_, at) => `OPNSHFT_${at}`);

/** @param {number} at */
export const update = (at, notes = `update ${at}`, more = {}) => ({
  operation: "updateOpenShift",
  input: { teamId: TEAM, openShiftId: OPEN_SHIFTS[at], body: { sharedOpenShift: item({ notes, ...more }) } },
});

/** @param {string} notes */
export const create = (notes) => ({
  operation: "createOpenShift",
  input: { teamId: TEAM, body: { sharedOpenShift: item({ notes }) } },
});

/** @param {number} at */
export const remove = (at) => ({ operation: "deleteOpenShift", input: { teamId: TEAM, openShiftId: OPEN_SHIFTS[at] } });

/** @param {Progress} progress */
export const isDone = ({ state }) => state === "done";

/** @param {Progress} progress */
export const isPaused = ({ state }) => state === "paused";

/** A world with the team, and what it does with bulks. */
export async function startBulks() {
  const world = await startWorld({ graph: { teams: [team(TEAM, OPEN_SHIFTS)] }, vars: { RATE: "200" } });
  return {
    world,
    /** Forgets what an earlier test has done. */
    reset() {
      world.graph.requests.length = 0;
      world.graph.written.length = 0;
      world.graph.refusals = () => undefined;
      world.graph.intercept = () => false;
    },
    /** The marks of what Graph has written. */
    marks: () => world.graph.written.map(({ mark }) => mark),
    /** The progress of a bulk when it is done. @param {unknown[]} entries */
    async done(entries) {
      const { status, headers, json } = await world.bulk(entries);
      assert.equal(status, 202, JSON.stringify(json));
      return world.until(/** @type {string} */ (headers.get("Location")), isDone);
    },
  };
}
