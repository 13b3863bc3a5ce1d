// JSON batching: several requests in one. https://learn.microsoft.com/graph/json-batching
// @ts-check

import { failedDependency, malformedBatch, tooLargeBatch } from "./errors.js";
import { isObject } from "./objects.js";
import { bodyOf } from "./request.js";
import { asBatchItem } from "./response.js";

/**
 * @typedef {import("./request.js").Call} Call
 * @typedef {import("./response.js").PlainResponse} PlainResponse
 *
 * @typedef {object} BatchRequest
 * @property {string} id
 * @property {string} method
 * @property {string} url
 * @property {Record<string, string>} [headers]
 * @property {unknown} [body]
 * @property {string[]} [dependsOn]
 *
 * @typedef {object} Item
 * @property {BatchRequest} request
 * @property {Call} call the request as if it came alone
 */

/**
 * @template T
 * @typedef {import("./steps.js").Steps<T>} Steps
 */

const MAX_REQUESTS = 20;

/**
 * The JSON of a batch's response. The last request runs and comes first, unless it depends on another: Graph promises no
 * order. No request runs if the batch is malformed or `inject` throws.
 * @template Injected
 * @param {Call} call
 * @param {(item: Call) => Injected} inject what the test injects for an item, before any of them runs
 * @param {(item: Call, injected: Injected | undefined) => Steps<PlainResponse>} respond
 * @returns {Steps<{ responses: ReturnType<typeof asBatchItem>[] }>}
 */
export function* batchOf(call, inject, respond) {
  const items = itemsOf(call);
  const order = runOrder(items);
  const injected = new Map([...order].map((key) => [key, inject(itemAt(items, key).call)]));
  /** @type {Map<string, PlainResponse>} */
  const responses = new Map();
  for (const key of order) {
    const item = itemAt(items, key);
    const hasFailed = dependenciesOf(item.request).some((other) => itemAt(responses, other).status >= 400);
    const runs = hasFailed ? { ...item.call, refused: failedDependency() } : item.call;
    responses.set(key, yield* respond(runs, injected.get(key)));
  }
  const lastFirst = [...items].reverse();
  return { responses: lastFirst.map(([key, { request }]) => asBatchItem(request.id, itemAt(responses, key))) };
}

/** @template T @param {Map<string, T>} items @param {string} key @returns {T} */
function itemAt(items, key) {
  const item = items.get(key);
  if (item === undefined) throw malformedBatch(`The batch has no request id '${key}' to depend on.`);
  return item;
}

/**
 * The requests by their ids in lower case, since the casing of an id does not count.
 * @param {Call} call
 * @returns {Map<string, Item>}
 */
function itemsOf(call) {
  const body = bodyOf(call);
  const list = isObject(body) ? body.requests : undefined;
  if (!Array.isArray(list) || list.length === 0) throw malformedBatch("The batch has no requests.");
  if (list.length > MAX_REQUESTS) throw tooLargeBatch(MAX_REQUESTS);
  /** @type {Map<string, BatchRequest>} */
  const requests = new Map();
  for (const given of list) {
    const request = checked(given);
    const key = request.id.toLowerCase();
    if (requests.has(key)) throw malformedBatch(`The request id '${request.id}' is not unique in the batch.`);
    requests.set(key, request);
  }
  return new Map([...requests].map(([key, request]) => [key, { request, call: itemCall(call, request) }]));
}

/** @param {unknown} value */
const isText = (value) => typeof value === "string" && value !== "";

/** A well-formed request of the batch. @param {unknown} request @returns {BatchRequest} */
function checked(request) {
  if (!isObject(request)) throw malformedBatch("A request of the batch is no object.");
  for (const name of ["id", "method", "url"]) {
    if (!isText(request[name])) throw malformedBatch(`A request of the batch has no ${name}.`);
  }
  const { id, headers = {}, dependsOn = [] } = request;
  if (!isObject(headers) || !Object.values(headers).every((value) => typeof value === "string")) {
    throw malformedBatch(`The headers of request id '${id}' are not an object of strings.`);
  }
  if (!Array.isArray(dependsOn) || !dependsOn.every(isText)) {
    throw malformedBatch(`The dependsOn of request id '${id}' is not an array of ids.`);
  }
  return /** @type {BatchRequest} */ (/** @type {unknown} */ (request));
}

/** @param {BatchRequest} request */
const dependenciesOf = ({ dependsOn = [] }) => dependsOn.map((id) => id.toLowerCase());

/**
 * The ids in the order in which the requests run: the last first, but each after those it depends on.
 * @param {Map<string, Item>} items
 */
function runOrder(items) {
  /** @type {Set<string>} */
  const settled = new Set();
  const begun = new Set();
  /** @param {string} key */
  const settle = (key) => {
    if (settled.has(key)) return;
    const { request } = itemAt(items, key);
    if (begun.has(key)) throw malformedBatch(`The request id '${key}' depends on itself.`);
    begun.add(key);
    dependenciesOf(request).forEach(settle);
    settled.add(key);
  };
  [...items.keys()].reverse().forEach(settle);
  return settled;
}

const WRITES = ["POST", "PUT", "PATCH"];

/**
 * A request of the batch as if it came alone, with the token of the batch.
 * @param {Call} call
 * @param {BatchRequest} request
 * @returns {Call}
 */
function itemCall(call, { id, method: given, url, headers, body }) {
  const sent = headersOf(id, headers);
  const method = given.toUpperCase();
  const isComplete = body !== undefined && sent.has("Content-Type");
  // Graph wants a write to have both, even where no body is needed: the page says so, and Team.cs of
  // https://github.com/pnp/pnpcore has the message.
  if (!isComplete && (body !== undefined || WRITES.includes(method))) {
    throw malformedBatch(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  sent.set("Authorization", call.headers.get("Authorization") ?? "");
  return {
    method,
    url: new URL(`/v1.0/${url.replace(/^\//, "")}`, call.url.origin),
    headers: sent,
    text: body === undefined ? "" : JSON.stringify(body),
    isInBatch: true,
  };
}

/** @param {string} id @param {Record<string, string> | undefined} headers */
function headersOf(id, headers) {
  try {
    return new Headers(headers);
  } catch {
    throw malformedBatch(`The headers of request id '${id}' cannot be read.`);
  }
}
