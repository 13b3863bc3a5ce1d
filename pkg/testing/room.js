// The room: it takes a Request, does what the row of its path says to what it keeps, and gives the Response.

import { keepNew, readSeed, showEntity } from "./collection.js";
import { noTeam, noToken, noVersion, Refusal } from "./errors.js";
import { bodyOf, hasBearerToken, preferencesOf, segmentsOf } from "./request.js";
import { contextOf, jsonOf, respond, respondRefused, traceOf } from "./response.js";
import { kinds, route } from "./routes.js";

const GRAPH = "https://graph.microsoft.com";
const USER = { id: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8", displayName: "John Doe" };

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

function furnish({ teams = [], now = () => new Date(), newId = () => crypto.randomUUID(), user = USER, ...rest }) {
  const room = {
    teams: new Map(teams.map((team) => [team.id.toLowerCase(), team])),
    collections: new Map(),
    now,
    newId,
    user: { ...user, userIdentityType: "aadUser", tenantId: null },
  };
  for (const kind of kinds) {
    const homes = kind.path.includes("{teamId}") ? teams : [rest];
    for (const home of homes) seed(room, kind, home[kind.path.split("/").at(-1)] ?? [], { teamId: home.id });
  }
  return room;
}

function seed(room, kind, seeds, parameters) {
  const asked = ask(room, parameters);
  for (const one of seeds) keepNew(kind, readSeed(kind, one), asked, one.id);
}

/** What a row may use: the room as one request sees it. */
function ask(room, parameters, more = {}) {
  return {
    ...more,
    parameters,
    newId: room.newId,
    entities: (kind) =>
      entitiesOf(
        room,
        kind.path.replace(/\{(\w+)\}/g, (_, name) => parameters[name].toLowerCase()),
      ),
    stamp: () => ({
      lastModifiedDateTime: room.now().toISOString(),
      lastModifiedBy: { application: null, device: null, user: room.user },
      etag: `"${room.newId()}"`,
    }),
  };
}

function entitiesOf({ collections }, path) {
  if (!collections.has(path)) collections.set(path, new Map());
  return collections.get(path);
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
  admit(room, parameters.teamId, request.headers.get("MS-APP-ACTS-AS"));
  const body = await bodyOf(request);
  const prefers = preferencesOf(request.headers);
  const result = row.run(ask(room, parameters, { body, prefers }));
  return { status: result.status, json: jsonOf(result, prefers, contextOf(url, row, parameters)) };
}

/** Someone acted for who is no member of the team finds no team. */
function admit(room, teamId, actsAs) {
  if (teamId === undefined) return;
  const team = room.teams.get(teamId.toLowerCase());
  if (team === undefined) throw noTeam();
  if (actsAs !== null && team.members !== undefined && !team.members.includes(actsAs)) throw noTeam();
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
