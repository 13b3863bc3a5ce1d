// Several requests in one: Graph's JSON batching. https://learn.microsoft.com/graph/json-batching

import { failedDependency, malformedBatch, tooLargeBatch } from "./errors.js";
import { bodyOf } from "./request.js";
import { itemOf } from "./response.js";

const MOST = 20;

/**
 * The JSON of a batch's answer: the last request's first. They run in this order too, each after those it depends on,
 * since Graph promises no other. A batch that is malformed runs none, nor does one where `tell` throws.
 * @template Told
 * @param {import("./request.js").Call} call
 * @param {(item: import("./request.js").Call) => Told} tell what the test tells of an item, before any of them runs
 * @param {(item: import("./request.js").Call, told: Told) => import("./response.js").Answer} answered
 */
export function batchOf(call, tell, answered) {
  const requests = requestsOf(call);
  const calls = new Map([...requests].map(([key, request]) => [key, itemCall(call, request)]));
  const answers = new Map();
  const order = orderOf(requests);
  const told = new Map([...order].map((key) => [key, tell(calls.get(key))]));
  for (const key of order) {
    const hasFailed = dependenciesOf(requests.get(key)).some((other) => answers.get(other).status >= 400);
    const item = calls.get(key);
    answers.set(key, answered(hasFailed ? { ...item, refused: failedDependency() } : item, told.get(key)));
  }
  const lastFirst = [...requests].reverse();
  return { responses: lastFirst.map(([key, { id }]) => itemOf(id, answers.get(key))) };
}

/** The requests by their ids, in whose letters casing does not count. */
function requestsOf(call) {
  const list = bodyOf(call)?.requests;
  if (!Array.isArray(list) || list.length === 0) throw malformedBatch("The batch has no requests.");
  if (list.length > MOST) throw tooLargeBatch(MOST);
  const requests = new Map();
  for (const request of list) {
    check(request);
    const key = request.id.toLowerCase();
    if (requests.has(key)) throw malformedBatch(`The request id '${request.id}' is not unique in the batch.`);
    requests.set(key, request);
  }
  return requests;
}

const isText = (value) => typeof value === "string" && value !== "";
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

function check(request) {
  if (!isObject(request)) throw malformedBatch("A request of the batch is no object.");
  for (const name of ["id", "method", "url"]) {
    if (!isText(request[name])) throw malformedBatch(`A request of the batch has no ${name}.`);
  }
  const { id, headers = {}, dependsOn = [] } = request;
  if (!isObject(headers) || !Object.values(headers).every((value) => typeof value === "string")) {
    throw malformedBatch(`The headers of request id '${id}' are no object of texts.`);
  }
  if (!Array.isArray(dependsOn) || !dependsOn.every(isText)) {
    throw malformedBatch(`What request id '${id}' depends on is no list of ids.`);
  }
}

const dependenciesOf = ({ dependsOn = [] }) => dependsOn.map((id) => id.toLowerCase());

/** The ids, the last first, but none before those it depends on. */
function orderOf(requests) {
  const settled = new Set();
  const begun = new Set();
  const settle = (key) => {
    if (settled.has(key)) return;
    if (!requests.has(key)) throw malformedBatch(`The batch has no request id '${key}' to depend on.`);
    if (begun.has(key)) throw malformedBatch(`The request id '${key}' depends on itself.`);
    begun.add(key);
    dependenciesOf(requests.get(key)).forEach(settle);
    settled.add(key);
  };
  [...requests.keys()].reverse().forEach(settle);
  return settled;
}

const WRITES = ["POST", "PUT", "PATCH"];

/** A request of the batch as if it had come alone, with the token of the whole. */
function itemCall(call, { id, method, url, headers, body }) {
  const sent = headersOf(id, headers);
  const verb = method.toUpperCase();
  const isWhole = body !== undefined && sent.has("Content-Type");
  // Graph wants a write to have both, even where no body is needed: the page says so, and Team.cs of
  // https://github.com/pnp/pnpcore has the message.
  if (!isWhole && (body !== undefined || WRITES.includes(verb))) {
    throw malformedBatch(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  sent.set("Authorization", call.headers.get("Authorization"));
  return {
    method: verb,
    url: new URL(`/v1.0/${url.replace(/^\//, "")}`, call.url.origin),
    headers: sent,
    text: body === undefined ? "" : JSON.stringify(body),
    isInBatch: true,
  };
}

function headersOf(id, headers) {
  try {
    return new Headers(headers);
  } catch {
    throw malformedBatch(`The headers of request id '${id}' cannot be read.`);
  }
}
