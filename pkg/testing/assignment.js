// Plays a manager who assigns an open shift in Teams, which no operation of Graph does.
// @ts-check

import { writeApproved } from "./approval.js";
import { contextOf } from "./context.js";
import { noEntity, Refusal } from "./errors.js";
import { takeSlot } from "./open_shift_change_requests.js";
import { openShifts } from "./open_shifts.js";
import { GRAPH, segmentsOf } from "./request.js";
import { errorResponse, jsonResponse, resultJson, traceOf } from "./response.js";
import { route } from "./routes.js";
import { storeSeeds } from "./seed.js";
import { shifts } from "./shifts.js";

/**
 * @param {import("./state.js").State} state
 * @param {string} path of the open shift
 * @param {string} userId who gets the shift
 * @returns {import("./steps.js").Steps<import("./response.js").PlainResponse>}
 */
export function* assign(state, path, userId) {
  storeSeeds(state);
  const headers = new Headers();
  const trace = traceOf(state, headers);
  try {
    const { row, parameters } = route("PUT", segmentsOf(path));
    if (row.path !== `${openShifts.path}/{id}`) throw noEntity(path);
    const acting = contextOf(state, parameters).userId;
    /** @param {import("./state.js").State} draft */
    const run = (draft) => {
      const { shift } = takeSlot(parameters.id, userId, contextOf(draft, parameters));
      return { status: 201, kind: shifts, entity: shift };
    };
    const result = yield* writeApproved(state, { row, parameters, headers, userId: acting, run });
    const showing = { representation: true, unknownMembers: true };
    return jsonResponse(201, resultJson(result, showing, new URL(GRAPH), parameters), trace);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return errorResponse(refusal, trace);
  }
}
