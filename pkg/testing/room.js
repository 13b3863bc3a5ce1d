// The room: it takes a request, lets its time pass, and gives the Response.

import { answered } from "./answer.js";
import { ask } from "./ask.js";
import { showEntity } from "./collection.js";
import { Refusal } from "./errors.js";
import { furnish } from "./furnish.js";
import { pass } from "./latency.js";
import { callOf, requested, segmentsOf } from "./request.js";
import { asResponse } from "./response.js";
import { route } from "./routes.js";
import { addSwitches } from "./switches.js";

/** @type {import("../testing.js").createShiftsStandIn} */
export function createShiftsStandIn(options = {}) {
  const room = furnish(options);
  const standIn = async (input, init) => fetched(room, requested(input, init));
  standIn.read = (path) => peek(room, path);
  addSwitches(standIn, room, options);
  return standIn;
}

/** From the end of its time on nothing comes between: a request that was aborted before has changed nothing. */
async function fetched(room, { request, signal }) {
  const call = await callOf(request);
  await pass(room.switches.latency, signal);
  return asResponse(answered(room, call));
}

/** What is kept below a path, whole: every enum member, and what no answer holds. */
function peek(room, path) {
  try {
    const { row, parameters } = route("GET", segmentsOf(path));
    const { kind, entity } = row.run(ask(room, parameters));
    return entity && structuredClone(showEntity(kind, entity, { unknownMembers: true, secrets: true }));
  } catch (refusal) {
    if (refusal instanceof Refusal) return undefined;
    throw refusal;
  }
}
