// Responds to callbacks. Whatever goes wrong, each item of a call has a response, and none is approved by accident.
// @ts-check
import { ask, orLate } from "./ask.js";
import { deadlineIn } from "./deadline.js";
import { open } from "./open.js";
import { answered } from "./read.js";
import { empty, responseTo } from "./response.js";
import { EXPIRED, FAILED } from "./results.js";
import { settingsOf } from "./settings.js";
import { Unopened, notOpened } from "./unopened.js";
import { updated } from "./update.js";
import { verdictIn } from "./verdict.js";

/**
 * @typedef {import("../callbacks.js").Connect} Connect
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("../callbacks.js").Read} Read
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("./ask.js").Context} Context
 */

/** @type {typeof import("../callbacks.js").handleCallbacks} */
export function handleCallbacks(options) {
  const settings = settingsOf(options);
  const shared = { settings, memory: settings.remember, flights: new Map() };
  /** @type {Context["report"]} */
  const report = (event) => {
    // A promise, so that its rejection is handled, too.
    new Promise((resolve) => resolve(settings.onEvent(event))).catch(() => {});
  };
  /** @type {Context["fault"]} */
  const fault = (during, error, id) => report({ type: "fault", during, error, id });
  return async (request) => {
    const deadline = deadlineIn(settings.deadline);
    try {
      return await responded({ ...shared, report, fault, deadline }, request);
    } catch (error) {
      if (!(error instanceof Unopened)) {
        fault("open", error);
        return empty(400);
      }
      report({ type: "unopened", code: error.code });
      return empty(notOpened(error.code).status);
    } finally {
      deadline.clear();
    }
  };
}

/** @param {Context} context @param {Request} request */
async function responded(context, request) {
  const { settings, deadline } = context;
  const arrival = settings.now().getTime();
  if (Number.isNaN(arrival)) throw new TypeError("now must return a valid Date");
  const { signal } = deadline;
  const opening = open(request, settings, signal);
  const { address, call } = await orLate(deadline, opening, () => Promise.reject(signal.reason));
  return call.kind === "connect" ? connected(context, call) : judged(context, address, call, arrival);
}

/** @param {Context} context @param {Connect} call */
async function connected(context, call) {
  const { settings, deadline, report } = context;
  const { tenants } = settings;
  const event = eventOf(call);
  /** @param {unknown} verdict */
  const judge = (verdict) => verdict === undefined || verdictIn(verdict, "approved").approved;
  const isForeign = tenants !== undefined && !tenants.includes(call.tenantId.toLowerCase());
  const isWelcome = !isForeign && (await orLate(deadline, ask(context, "connect", call, judge, false), () => false));
  const status = isWelcome ? 200 : 403;
  report({ ...event, status, seconds: deadline.elapsed() });
  return empty(status);
}

/** @param {Context} context @param {CallbackAddress} address @param {Update | Read} call @param {number} arrival */
async function judged(context, address, call, arrival) {
  const { settings, deadline, report, fault } = context;
  // As they are before a handler can change them.
  const event = eventOf(call);
  const ids = call.items.map(({ id }) => id);
  const left = call.expires ? (call.expires.getTime() - arrival) / 1000 : Infinity;
  deadline.shorten(left);
  const isExpired = left < -settings.clockSkew;
  /** @type {import("./results.js").Outcome} */
  let outcome = { results: [], by: "library" };
  try {
    if (call.kind === "update") outcome = await updated(context, address, call, isExpired);
    else outcome.results = isExpired ? ids.map(() => EXPIRED) : await answered(context, call);
  } catch (error) {
    fault("open", error, event.id);
  }
  const results = ids.map((_, at) => outcome.results[at] ?? FAILED);
  report({
    ...event,
    status: 200,
    statuses: results.map((result) => result.status),
    by: outcome.by,
    seconds: deadline.elapsed(),
  });
  return responseTo(ids, results);
}

/** What events say of a call: no names, no bodies. @param {Connect | Update | Read} call */
function eventOf(call) {
  const { kind, id, secretIndex, trailing } = call;
  const change = kind === "update" ? { action: call.action, key: call.key } : {};
  return { type: /** @type {const} */ ("responded"), kind, id, secretIndex, trailing, ...change };
}
