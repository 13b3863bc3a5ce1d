// How a request is answered, whether it came alone or in a batch.

import { ask } from "./ask.js";
import { batchOf } from "./batch.js";
import { nestedBatch, noTeam, noToken, noVersion, Refusal, wrongVerb } from "./errors.js";
import { whatIsTold } from "./refusals.js";
import { bodyOf, hasBearerToken, pathOf, preferencesOf, segmentsOf } from "./request.js";
import { answerOf, answerRefused, answerTold, jsonOf, traceOf } from "./response.js";
import { route } from "./routes.js";
import { scheduleOf } from "./schedule.js";
import { throttle } from "./throttling.js";

/**
 * What `onAnswer` throws, of a batch the first of it, is thrown once all is done.
 * @param {object} room
 * @param {import("./request.js").Call} call
 * @returns {import("./response.js").Answer}
 */
export function answered(room, call) {
  const faults = [];
  const answer = answeredTo(room, call, whatIsTold(room.switches.refusals, call), faults);
  if (faults.length > 0) throw faults[0];
  return answer;
}

/** @param {unknown[]} faults takes what `onAnswer` throws */
function answeredTo(room, call, told, faults) {
  const answer = given(room, call, told, faults);
  try {
    room.onAnswer({ method: call.method, path: pathOf(call.url), status: answer.status });
  } catch (fault) {
    faults.push(fault);
  }
  return answer;
}

function given(room, call, told, faults) {
  const trace = traceOf(room, call.headers);
  try {
    if (call.refused !== undefined) throw call.refused;
    if (told !== undefined) return answerTold(told, trace);
    const { status, json } = serve(room, call, faults);
    return answerOf(status, json, trace);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return answerRefused(refusal, trace);
  }
}

/** Version, token, throttling, path, team, body: each may refuse, in this order, and only then does the row act. */
function serve(room, call, faults) {
  const [version, ...segments] = segmentsOf(call.url.pathname);
  if (version !== "v1.0") throw noVersion(version);
  if (!hasBearerToken(call.headers)) throw noToken();
  if (segments.length === 1 && segments[0].toLowerCase() === "$batch") return serveBatch(room, call, faults);
  throttle(room, segments);
  const { row, parameters } = route(call.method, segments);
  const actsAs = call.headers.get("MS-APP-ACTS-AS") || undefined;
  admit(room, row, parameters, actsAs);
  const body = row.isBodiless ? undefined : bodyOf(call);
  const prefers = preferencesOf(call.headers);
  const result = row.run(ask(room, parameters, { actsAs, body, prefers, query: call.url.searchParams }));
  return { status: result.status, json: jsonOf(result, prefers, call.url, parameters) };
}

function serveBatch(room, call, faults) {
  if (call.isInBatch) throw nestedBatch();
  if (call.method !== "POST") throw wrongVerb();
  const tell = (item) => whatIsTold(room.switches.refusals, item);
  return { status: 200, json: batchOf(call, tell, (item, told) => answeredTo(room, item, told, faults)) };
}

/** Someone acted for who is no member of the team finds no team, and nobody finds one without a schedule. */
function admit(room, row, parameters, actsAs) {
  const { teamId } = parameters;
  if (teamId === undefined) return;
  const team = room.teams.get(teamId.toLowerCase());
  if (team === undefined) throw noTeam();
  if (actsAs !== undefined && team.members !== undefined && !team.members.includes(actsAs)) throw noTeam();
  if (!row.makesSchedule && scheduleOf(ask(room, parameters)) === undefined) throw noTeam();
}
