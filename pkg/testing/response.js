// The Response for what a row found or refused, with Graph's annotations around it.

import { showEntity } from "./collection.js";
import { errorBody } from "./errors.js";

/** Who asked and when: in every answer's headers, and in the JSON of an error. */
export function traceOf(room, headers) {
  const requestId = room.newId();
  const clientRequestId = headers.get("client-request-id") ?? requestId;
  return { date: room.now().toISOString().slice(0, 19), requestId, clientRequestId };
}

export function respond(status, json, trace, headers = {}) {
  const traced = { "request-id": trace.requestId, "client-request-id": trace.clientRequestId, ...headers };
  if (json === undefined) return new Response(null, { status, headers: traced });
  return new Response(JSON.stringify(json), { status, headers: { ...traced, "Content-Type": "application/json" } });
}

export const respondRefused = (refusal, trace) =>
  respond(refusal.status, errorBody(refusal, trace), trace, refusal.headers);

/** The address of the description of what is shown: `…/$metadata#teams('{id}')/schedule/openShifts`. */
function contextOf({ origin }, { path }, parameters) {
  const described = path.slice(1).replace(/\/\{(\w+)\}/g, (_, name) => `('${parameters[name]}')`);
  return `${origin}/v1.0/$metadata#${described}`;
}

/** The address of the page that begins where `next` says. */
function nextLinkOf({ origin, pathname, search }, next) {
  const options = search.slice(1).split("&");
  const kept = options.filter((option) => option !== "" && !/^(\$|%24)skiptoken=/i.test(option));
  return `${origin}${pathname}?${[...kept, `$skipToken=${next}`].join("&")}`;
}

const showOne = (kind, entity, showing) => ({ "@odata.etag": entity.etag, ...showEntity(kind, entity, showing) });

/** The JSON of a result: a list, one entity, or nothing. */
export function jsonOf({ kind, list, next, entity }, showing, url, parameters) {
  if (kind === undefined) return undefined;
  const context = contextOf(url, kind, parameters);
  if (entity) return { "@odata.context": `${context}/$entity`, ...showOne(kind, entity, showing) };
  const link = next === undefined ? {} : { "@odata.nextLink": nextLinkOf(url, next) };
  return { "@odata.context": context, ...link, value: list.map((one) => showOne(kind, one, showing)) };
}
