// The mock server: takes a request, lets its latency pass and gives the Response.
// @ts-check

import { assign } from "./assignment.js";
import { contextOf } from "./context.js";
import { dispatch } from "./dispatch.js";
import { showEntity } from "./entities.js";
import { Refusal } from "./errors.js";
import { delay, unlessAborted } from "./latency.js";
import { callOf, requestOf, segmentsOf } from "./request.js";
import { asResponse } from "./response.js";
import { route } from "./routes.js";
import { seededState, storeSeeds } from "./seed.js";
import { taken } from "./steps.js";
import { addSwitches } from "./switches.js";

/** @typedef {import("./state.js").State} State */

/** @type {typeof import("../testing.js").createShiftsStandIn} */
export function createShiftsStandIn(options = {}) {
  const state = seededState(options);
  /** @param {Request | URL | string} input @param {RequestInit} [init] */
  const fetch = async (input, init) => responseTo(state, requestOf(input, init));
  /** @param {string} path */
  const read = (path) => readEntity(state, path);
  /** @param {string} path @param {string} userId */
  const assignOpenShift = async (path, userId) => asResponse(await taken(assign(state, path, userId)));
  const mock = Object.assign(fetch, { read, assignOpenShift });
  addSwitches(mock, state, options);
  return mock;
}

/**
 * Nothing is awaited between the latency and the write, unless an integration is asked: a request that was aborted until then
 * changes nothing.
 * @param {State} state
 * @param {{ request: Request, signal: AbortSignal | null | undefined }} sent
 */
async function responseTo(state, { request, signal }) {
  const call = await callOf(request);
  await delay(state.switches.latency, signal);
  storeSeeds(state);
  const response = taken(dispatch(state, call));
  return asResponse(await (state.callbacks === undefined ? response : unlessAborted(response, signal)));
}

/**
 * The entity at a path with every enum member and everything that responses hide.
 * @param {State} state
 * @param {string} path
 */
function readEntity(state, path) {
  storeSeeds(state);
  try {
    const { row, parameters } = route("GET", segmentsOf(path));
    const { kind, entity } = row.run(contextOf(state, parameters));
    if (kind === undefined || entity === undefined) return undefined;
    return structuredClone(showEntity(kind, entity, { unknownMembers: true, secrets: true }));
  } catch (refusal) {
    if (refusal instanceof Refusal) return undefined;
    throw refusal;
  }
}
