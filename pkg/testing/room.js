// The room: it takes a Request, does what the row of its path says to what it keeps, and gives the Response.

import { ask } from "./ask.js";
import { showEntity } from "./collection.js";
import { noTeam, noToken, noVersion, Refusal } from "./errors.js";
import { furnish } from "./furnish.js";
import { bodyOf, hasBearerToken, preferencesOf, segmentsOf } from "./request.js";
import { jsonOf, respond, respondRefused, traceOf } from "./response.js";
import { route } from "./routes.js";
import { scheduleOf } from "./schedule.js";

const GRAPH = "https://graph.microsoft.com";

/** @type {import("../testing.js").createShiftsStandIn} */
export function createShiftsStandIn(options = {}) {
  const room = furnish(options);
  const standIn = (input, init) => {
    const address = typeof input === "string" ? new URL(input, GRAPH) : input;
    return answer(room, new Request(address, init));
  };
  standIn.read = (path) => peek(room, path);
  return standIn;
}

async function answer(room, request) {
  const trace = traceOf(room, request.headers);
  try {
    const { status, json } = await serve(room, request);
    return respond(status, json, trace);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return respondRefused(refusal, trace);
  }
}

/** Version, token, path, team, body: each may refuse, in this order, and only then does the row act. */
async function serve(room, request) {
  const url = new URL(request.url);
  const [version, ...segments] = segmentsOf(url.pathname);
  if (version !== "v1.0") throw noVersion(version);
  if (!hasBearerToken(request.headers)) throw noToken();
  const { row, parameters } = route(request.method, segments);
  const actsAs = request.headers.get("MS-APP-ACTS-AS") || undefined;
  admit(room, row, parameters, actsAs);
  const body = row.isBodiless ? undefined : await bodyOf(request);
  const prefers = preferencesOf(request.headers);
  const result = row.run(ask(room, parameters, { actsAs, body, prefers, query: url.searchParams }));
  return { status: result.status, json: jsonOf(result, prefers, url, parameters) };
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
