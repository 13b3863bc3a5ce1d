// Responds to callbacks. Whatever goes wrong, each item of a call has a response, and none is approved by accident.
// @ts-check
import { isolateMemory } from "./isolate_memory.js";
import { welcomed } from "./connect.js";
import { contextOf } from "./context.js";
import { Flights } from "./flights.js";
import { open } from "./open.js";
import { answered } from "./read.js";
import { empty, responseTo } from "./response.js";
import { FAILED, statusOf } from "./results.js";
import { settingsOf } from "./settings.js";
import { Unopened, notOpened } from "./unopened.js";
import { updated } from "./update.js";

/**
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("../callbacks.js").Read} Read
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./context.js").Integration} Integration
 */

/** @type {typeof import("../callbacks.js").handleCallbacks} */
export function handleCallbacks(options) {
  const settings = settingsOf(options);
  const memory = settings.remember === false ? undefined : (settings.remember ?? isolateMemory());
  const integration = { settings, memory, flights: new Flights() };
  return (request) => respond(integration, request);
}

/** Never rejects. @param {Integration} integration @param {Request} request */
async function respond(integration, request) {
  const context = contextOf(integration);
  try {
    return await responded(context, request);
  } catch (error) {
    const code = error instanceof Unopened ? error.code : undefined;
    if (code) context.report({ type: "unopened", code });
    else context.fault("open", error);
    return empty(notOpened(code ?? "malformed").status);
  } finally {
    context.deadline.clear();
  }
}

/** @param {Context} context @param {Request} request */
async function responded(context, request) {
  const { settings, deadline } = context;
  const arrival = settings.now().getTime();
  if (Number.isNaN(arrival)) throw new TypeError("now must return a valid Date");
  const { signal } = deadline;
  const passed = deadline.reached.then(() => Promise.reject(signal.reason));
  const { address, call } = await Promise.race([open(request, settings, signal), passed]);
  return call.kind === "connect" ? connected(context, call) : judged(context, address, call, arrival);
}

/** @param {Context} context @param {import("../callbacks.js").Connect} call */
async function connected(context, call) {
  const facts = factsOf(call);
  const { isWelcome, by } = await welcomed(context, call);
  const status = isWelcome ? 200 : 403;
  context.report({ ...facts, status, statuses: [], by, seconds: context.deadline.elapsed });
  return empty(status);
}

/** @param {Context} context @param {CallbackAddress} address @param {Update | Read} call @param {number} arrival */
async function judged(context, address, call, arrival) {
  const { settings, deadline } = context;
  // As they are before a handler can change them.
  const facts = factsOf(call);
  const ids = call.items.map(({ id }) => id);
  const expires = call.expires?.getTime() ?? Infinity;
  deadline.shorten((expires - arrival) / 1000);
  const isExpired = arrival - expires > settings.clockSkew * 1000;
  /** @type {import("./results.js").Outcome} */
  const outcome = await (call.kind === "update"
    ? updated(context, address, call, isExpired)
    : answered(context, call, isExpired)
  ).catch((error) => {
    context.fault("open", error, facts);
    return { results: [], by: "library" };
  });
  const results = ids.map((_, at) => outcome.results[at] ?? FAILED);
  const statuses = results.map(statusOf);
  context.report({ ...facts, status: 200, statuses, by: outcome.by, seconds: deadline.elapsed });
  return responseTo(ids, results);
}

/** What events say of a call: no names, no bodies. @param {import("../callbacks.js").Connect | Update | Read} call */
function factsOf(call) {
  const { kind, id, secretIndex, trailing } = call;
  const change = call.kind === "update" ? { action: call.action, key: call.key } : {};
  return { type: /** @type {const} */ ("responded"), kind, id, secretIndex, trailing, ...change };
}
