// The results of an update: those of the handler, of an echo, or of the same change when it was seen before.
// @ts-check
import { ask, orLate } from "./ask.js";
import { addFlight, inFlight } from "./flights.js";
import { recalled, remember } from "./memory.js";
import { EXPIRED, FAILED, LATE, isApproval, resultsOf } from "./results.js";
import { approve } from "./verdict.js";

/**
 * @typedef {import("../callbacks.js").CallbackAddress} CallbackAddress
 * @typedef {import("../callbacks.js").Update} Update
 * @typedef {import("./ask.js").Context} Context
 * @typedef {import("./results.js").Outcome} Outcome
 */

/**
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call
 * @param {boolean} isExpired
 * @returns {Promise<Outcome>}
 */
export async function updated(context, address, call, isExpired) {
  const { memory, flights, deadline } = context;
  // The handler may change the call.
  const seen = { ...call, items: call.items.map((item) => ({ ...item })) };
  /** @param {import("./results.js").Result} result @returns {Outcome} */
  const all = (result) => ({ results: seen.items.map(() => result), by: "library" });
  const late = () => all(LATE);
  if (call.isEcho) return orLate(deadline, echoed(context, address, call, seen, all(FAILED)), late);
  if (isExpired) return all(EXPIRED);
  const running = memory && inFlight(flights, seen.key);
  if (running) return orLate(deadline, running.then(fromMemory), late);
  const { outcome, ended } = checked(context, address, call, seen, all(FAILED), late);
  if (memory) addFlight(flights, seen.key, outcome, ended);
  return outcome;
}

/** @param {Pick<Outcome, "results">} outcome @returns {Outcome} */
const fromMemory = ({ results }) => ({ results, by: "memory" });

/**
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call
 * @param {Update} seen
 * @param {Outcome} failed
 */
async function echoed(context, address, call, seen, failed) {
  // For what is forgotten thereby: the entity is no longer as the last verdict left it.
  await recalled(context, address, seen);
  /** @param {unknown} verdict @returns {Outcome} */
  const judge = (verdict) => ({ results: resultsOf(verdict === undefined ? approve() : verdict, seen.items), by: "echo" });
  return ask(context, "echo", call, judge, failed);
}

/**
 * Asks the memory, then the handler. The outcome is there at the deadline at the latest; the check ends with the handler.
 * @param {Context} context
 * @param {CallbackAddress} address
 * @param {Update} call given to the handler
 * @param {Update} seen the same, as it was
 * @param {Outcome} failed
 * @param {() => Outcome} late
 */
function checked(context, address, call, seen, failed, late) {
  const { deadline, report } = context;
  const { id, key, action, items } = seen;
  /** @param {unknown} verdict @returns {Outcome} */
  const judge = (verdict) => ({ results: resultsOf(verdict, items), by: "handler" });
  /** @type {Outcome | undefined} */
  let known;
  const check = async () => {
    const results = await recalled(context, address, seen);
    if (deadline.signal.aborted) return;
    const outcome = results ? fromMemory({ results }) : await ask(context, "update", call, judge, failed);
    if (deadline.signal.aborted) {
      const isLateApproval = outcome.results.every(isApproval);
      if (isLateApproval) report({ type: "late", id, key, action, items: items.map((item) => item.id) });
      return;
    }
    known = outcome;
    if (outcome !== failed) await remember(context, address, seen, outcome.results);
  };
  const ended = check();
  return { ended, outcome: orLate(deadline, ended, () => {}).then(() => known ?? late()) };
}
