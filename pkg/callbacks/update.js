// The results of an update: those of the handler, of an echo or of a change that was seen before.
// @ts-check
import { forget, recall, remember } from "./memory.js";
import { EXPIRED, FAILED, LATE, approved, resultsOf } from "./results.js";

/**
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("./results.js").Outcome} Outcome
 * @typedef {import("./context.js").Context} Context
 */

/**
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call
 * @param {boolean} isExpired
 * @returns {Promise<Outcome>}
 */
export async function updated(context, address, call, isExpired) {
  // The handler may change the call.
  const seen = { ...call, items: call.items.map((item) => ({ ...item })) };
  if (call.isEcho) return echoed(context, address, call, seen);
  if (isExpired) return { results: call.items.map(() => EXPIRED), by: "library" };
  const { deadline, flights, memory } = context;
  const late = { results: call.items.map(() => LATE), by: /** @type {const} */ ("library") };
  const start = () => flight(context, address, call, seen, late);
  const { outcome, isNew } = memory ? flights.join(call.key, start) : { ...start(), isNew: true };
  if (isNew) return outcome;
  const joined = outcome.then(({ results }) => ({ results, by: /** @type {const} */ ("memory") }));
  return Promise.race([joined, deadline.reached.then(() => late)]);
}

/** @param {Context} context @param {CallbackAddress} address @param {Update} call @param {Update} seen @returns {Promise<Outcome>} */
async function echoed({ settings, memory, deadline, fault }, address, call, seen) {
  const { echo } = settings;
  const { reached } = deadline;
  const { items } = seen;
  if (memory) await Promise.race([forget(memory, address, seen).catch((error) => fault("remember", error, seen)), reached]);
  if (!echo) return { results: items.map(approved), by: "echo" };
  const check = async () => {
    const verdict = await echo(call);
    return verdict === undefined ? items.map(approved) : resultsOf(verdict, items);
  };
  const failed = (/** @type {unknown} */ error) => {
    fault("echo", error, seen);
    return items.map(() => FAILED);
  };
  const results = await Promise.race([check().catch(failed), reached.then(() => items.map(() => LATE))]);
  return { results, by: "echo" };
}

/**
 * Asks the memory, then the handler. The outcome is there at the deadline at the latest; the flight ends with the handler.
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call given to the handler
 * @param {Update} seen the same, as it was
 * @param {Outcome} late
 */
function flight(context, address, call, seen, late) {
  const { memory, deadline, fault } = context;
  /** @type {Outcome | undefined} */
  let known;
  const run = async () => {
    const recalled = memory && (await recall(memory, address, seen).catch((error) => fault("remember", error, seen)));
    if (recalled) return { results: recalled, by: /** @type {const} */ ("memory") };
    // From here to the verdict nothing is late that is not known to be.
    if (deadline.signal.aborted) return late;
    const { results, isVerdict } = await judged(context, call, seen);
    if (deadline.signal.aborted) {
      if (results.every(({ isApproved }) => isApproved)) reportLate(context, seen);
      return late;
    }
    known = { results, by: isVerdict ? "handler" : "library" };
    if (memory && isVerdict) await remember(memory, address, seen, results).catch((error) => fault("remember", error, seen));
    return known;
  };
  const ended = run();
  const outcome = Promise.race([ended, deadline.reached.then(() => known ?? late)]);
  return { outcome, ended };
}

/** What the handler says. @param {Context} context @param {Update} call @param {Update} seen */
async function judged({ settings, fault }, call, seen) {
  try {
    return { results: resultsOf(await settings.update(call), seen.items), isVerdict: true };
  } catch (error) {
    fault("update", error, seen);
    return { results: seen.items.map(() => FAILED), isVerdict: false };
  }
}

/** @param {Context} context @param {Update} seen */
function reportLate({ report }, { id, key, action, items }) {
  report({ type: "late", id, key, action, items: items.map((item) => item.id) });
}
