// Dispatches a request to its row and gives the response, whether the request came alone or in a batch.
// @ts-check

import { writeApproved } from "./approval.js";
import { batchOf } from "./batch.js";
import { contextOf } from "./context.js";
import { nestedBatch, noTeam, noToken, noVersion, Refusal, wrongMethod } from "./errors.js";
import { injectedFor } from "./refusals.js";
import { bodyOf, hasBearerToken, pathOf, preferencesOf, segmentsOf } from "./request.js";
import { errorResponse, injectedResponse, jsonResponse, resultJson, traceOf } from "./response.js";
import { route } from "./routes.js";
import { scheduleOf } from "./schedule.js";
import { throttle } from "./throttling.js";

/**
 * @typedef {import("./request.js").Call} Call
 * @typedef {import("./refusals.js").Injected} Injected
 * @typedef {import("./response.js").PlainResponse} PlainResponse
 * @typedef {import("./state.js").State} State
 */

/**
 * @template T
 * @typedef {import("./steps.js").Steps<T>} Steps
 */

/**
 * The response to a request. Throws what `onAnswer` throws, in a batch the first of it, once everything is done.
 * @param {State} state
 * @param {Call} call
 * @returns {Steps<PlainResponse>}
 */
export function* dispatch(state, call) {
  /** @type {unknown[]} */
  const faults = [];
  const response = yield* reported(state, call, injectedFor(state.switches.refusals, call), faults);
  if (faults.length > 0) throw faults[0];
  return response;
}

/**
 * Responds and reports the response to `onAnswer`.
 * @param {State} state
 * @param {Call} call
 * @param {Injected | undefined} injected
 * @param {unknown[]} faults takes what `onAnswer` throws
 * @returns {Steps<PlainResponse>}
 */
function* reported(state, call, injected, faults) {
  const response = yield* respond(state, call, injected, faults);
  try {
    state.onAnswer({ method: call.method, path: pathOf(call.url), status: response.status });
  } catch (fault) {
    faults.push(fault);
  }
  return response;
}

/** @param {State} state @param {Call} call @param {Injected | undefined} injected @param {unknown[]} faults @returns {Steps<PlainResponse>} */
function* respond(state, call, injected, faults) {
  const trace = traceOf(state, call.headers);
  try {
    if (call.refused !== undefined) throw call.refused;
    if (injected !== undefined) return injectedResponse(injected, trace);
    const { status, json } = yield* serve(state, call, faults);
    return jsonResponse(status, json, trace);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return errorResponse(refusal, trace);
  }
}

/**
 * Checks version, token, throttling, path, team and body in this order; only then does the row act.
 * @param {State} state
 * @param {Call} call
 * @param {unknown[]} faults
 * @returns {Steps<{ status: number, json: unknown }>}
 */
function* serve(state, call, faults) {
  const [version, ...segments] = segmentsOf(call.url.pathname);
  if (version !== "v1.0") throw noVersion(version);
  if (!hasBearerToken(call.headers)) throw noToken();
  if (segments.length === 1 && segments[0].toLowerCase() === "$batch") return yield* serveBatch(state, call, faults);
  throttle(state, segments);
  const { row, parameters } = route(call.method, segments);
  const actsAs = call.headers.get("MS-APP-ACTS-AS") || undefined;
  admit(state, row, parameters, actsAs);
  const body = row.isBodiless ? undefined : bodyOf(call);
  const preferences = preferencesOf(call.headers);
  const request = { actsAs, body, preferences, query: call.url.searchParams };
  const result = yield* writeApproved(state, {
    ...{ row, parameters, headers: call.headers, userId: contextOf(state, parameters, request).userId },
    run: (draft) => row.run(contextOf(draft, parameters, request)),
  });
  return { status: result.status, json: resultJson(result, preferences, call.url, parameters) };
}

/** @param {State} state @param {Call} call @param {unknown[]} faults @returns {Steps<{ status: number, json: unknown }>} */
function* serveBatch(state, call, faults) {
  if (call.isInBatch) throw nestedBatch();
  if (call.method !== "POST") throw wrongMethod();
  /** @param {Call} item */
  const inject = (item) => injectedFor(state.switches.refusals, item);
  return { status: 200, json: yield* batchOf(call, inject, (item, injected) => reported(state, item, injected, faults)) };
}

/**
 * Refuses a team that does not exist, has no schedule, or lacks the user who is acted for.
 * @param {State} state
 * @param {import("./collection.js").Row} row
 * @param {Record<string, string>} parameters
 * @param {string | undefined} actsAs
 */
function admit(state, row, parameters, actsAs) {
  const { teamId } = parameters;
  if (teamId === undefined) return;
  const team = state.teams.get(teamId.toLowerCase());
  if (team === undefined) throw noTeam();
  if (actsAs !== undefined && team.members !== undefined && !team.members.includes(actsAs)) throw noTeam();
  if (!row.createsSchedule && scheduleOf(contextOf(state, parameters)) === undefined) throw noTeam();
}
