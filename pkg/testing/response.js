// Builds the response for what a row found or refused, with Graph's annotations and headers, alone or in a batch.
// @ts-check

import { showEntity } from "./entities.js";
import { errorBody, Refusal } from "./errors.js";
import { jsonOrUndefined } from "./request.js";

/**
 * @typedef {import("./entities.js").Kind} Kind
 * @typedef {import("./entities.js").Entity} Entity
 * @typedef {import("./scalars.js").Showing} Showing
 *
 * When a request came and its ids, for the headers of each response and the JSON of an error.
 * @typedef {object} Trace
 * @property {string} date
 * @property {string} requestId
 * @property {string} clientRequestId
 *
 * A response before it becomes a Response or a member of a batch's responses.
 * @typedef {object} PlainResponse
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} [text] its body
 */

/** @param {import("./state.js").State} state @param {Headers} headers of the request @returns {Trace} */
export function traceOf(state, headers) {
  const requestId = state.newId();
  const clientRequestId = headers.get("client-request-id") ?? requestId;
  return { date: state.now().toISOString().slice(0, 19), requestId, clientRequestId };
}

const JSON_TYPE = { "Content-Type": "application/json" };

/**
 * A response with this JSON; undefined is an empty body.
 * @param {number} status
 * @param {unknown} json
 * @param {Trace} trace
 * @param {Record<string, string>} [headers]
 * @returns {PlainResponse}
 */
export function jsonResponse(status, json, trace, headers = {}) {
  if (json === undefined) return { status, headers: headersOf(trace, headers) };
  return { status, headers: headersOf(trace, { ...JSON_TYPE, ...headers }), text: JSON.stringify(json) };
}

/** @param {Refusal} refusal @param {Trace} trace */
export const errorResponse = (refusal, trace) => jsonResponse(refusal.status, errorBody(refusal, trace), trace, refusal.headers);

/** @param {import("./refusals.js").Injected} injected @param {Trace} trace @returns {PlainResponse} */
export function injectedResponse(injected, trace) {
  if (injected instanceof Refusal) return errorResponse(injected, trace);
  return { status: injected.status, headers: headersOf(trace, injected.headers), text: injected.body };
}

/**
 * The headers of a trace and more: each once, in the casing in which it is named last.
 * @param {Trace} trace
 * @param {Record<string, string>} more
 */
function headersOf({ requestId, clientRequestId }, more) {
  /** @type {Map<string, [string, string]>} */
  const headers = new Map();
  const given = Object.entries({ "request-id": requestId, "client-request-id": clientRequestId, ...more });
  for (const [name, value] of given) headers.set(name.toLowerCase(), [name, value]);
  return Object.fromEntries(headers.values());
}

// Response throws if one of these has a body.
const BODILESS = [204, 205, 304];

/** @param {PlainResponse} response */
export const asResponse = ({ status, headers, text }) =>
  new Response(BODILESS.includes(status) ? null : text || null, { status, headers });

/**
 * A response as a batch holds it: JSON as it is, other text in base64.
 * @param {string} id
 * @param {PlainResponse} response
 */
export function asBatchItem(id, { status, headers, text }) {
  if (!text) return { id, status, headers };
  const isJson = new Headers(headers).get("Content-Type")?.startsWith(JSON_TYPE["Content-Type"]);
  return { id, status, headers, body: (isJson ? jsonOrUndefined(text) : undefined) ?? base64(text) };
}

/** @param {string} text */
const base64 = (text) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

/**
 * Graph's `@odata.context`: `…/$metadata#teams('{id}')/schedule/openShifts`.
 * @param {URL} url
 * @param {Kind} kind
 * @param {Record<string, string>} parameters
 */
function odataContext({ origin }, { path }, parameters) {
  const described = path.slice(1).replace(/\/\{(\w+)\}/g, (_, name) => `('${parameters[name]}')`);
  return `${origin}/v1.0/$metadata#${described}`;
}

/** The url of the page that begins at a $skipToken. @param {URL} url @param {string} next */
function nextLink({ origin, pathname, search }, next) {
  const options = search.slice(1).split("&");
  const others = options.filter((option) => option !== "" && !/^(\$|%24)skiptoken=/i.test(option));
  return `${origin}${pathname}?${[...others, `$skipToken=${next}`].join("&")}`;
}

/** @param {Kind} kind @param {Entity} entity @param {Showing} showing */
const showOne = (kind, entity, showing) => ({ "@odata.etag": entity.etag, ...showEntity(kind, entity, showing) });

/**
 * The JSON of a result: a list, one entity, or undefined.
 * @param {import("./collection.js").Result} result
 * @param {Showing} showing
 * @param {URL} url
 * @param {Record<string, string>} parameters
 */
export function resultJson({ kind, list = [], next, entity }, showing, url, parameters) {
  if (kind === undefined) return undefined;
  const context = odataContext(url, kind, parameters);
  if (entity) return { "@odata.context": `${context}/$entity`, ...showOne(kind, entity, showing) };
  const link = next === undefined ? {} : { "@odata.nextLink": nextLink(url, next) };
  return { "@odata.context": context, ...link, value: list.map((one) => showOne(kind, one, showing)) };
}
