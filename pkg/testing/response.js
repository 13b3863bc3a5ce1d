// The answer for what a row found or refused, with Graph's annotations around it, alone or in a batch.

import { showEntity } from "./collection.js";
import { errorBody, Refusal } from "./errors.js";
import { jsonOrNothing } from "./request.js";

/** Who asked and when: in every answer's headers, and in the JSON of an error. */
export function traceOf(room, headers) {
  const requestId = room.newId();
  const clientRequestId = headers.get("client-request-id") ?? requestId;
  return { date: room.now().toISOString().slice(0, 19), requestId, clientRequestId };
}

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} [text] its body
 */

/** @returns {Answer} */
export function answerOf(status, json, trace, headers = {}) {
  if (json === undefined) return { status, headers: headersOf(trace, headers) };
  return { status, headers: headersOf(trace, { ...JSON_TYPE, ...headers }), text: JSON.stringify(json) };
}

/** @returns {Answer} */
export const answerRefused = (refusal, trace) => answerOf(refusal.status, errorBody(refusal, trace), trace, refusal.headers);

/** The answer that a test tells. @returns {Answer} */
export function answerTold(told, trace) {
  if (told instanceof Refusal) return answerRefused(told, trace);
  return { status: told.status, headers: headersOf(trace, told.headers), text: told.body };
}

const JSON_TYPE = { "Content-Type": "application/json" };

/** The headers of a trace and more, each once, in the casing in which it is named last. */
function headersOf({ requestId, clientRequestId }, more) {
  const headers = new Map();
  const given = Object.entries({ "request-id": requestId, "client-request-id": clientRequestId, ...more });
  for (const [name, value] of given) headers.set(name.toLowerCase(), [name, value]);
  return Object.fromEntries(headers.values());
}

// Response takes no body with them.
const BODILESS = [204, 205, 304];

/** @param {Answer} answer */
export const asResponse = ({ status, headers, text }) =>
  new Response(BODILESS.includes(status) ? null : text || null, { status, headers });

/**
 * An answer as it stands in that of a batch: JSON as it is, any other text in base64.
 * @param {string} id
 * @param {Answer} answer
 */
export function itemOf(id, { status, headers, text }) {
  if (!text) return { id, status, headers };
  const isJson = new Headers(headers).get("Content-Type")?.startsWith(JSON_TYPE["Content-Type"]);
  return { id, status, headers, body: (isJson ? jsonOrNothing(text) : undefined) ?? base64(text) };
}

const base64 = (text) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

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
