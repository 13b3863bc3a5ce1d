// Asks a handler, whatever it does: throws, hangs, or returns what is no verdict.
// @ts-check

/**
 * What the responses to one callback share.
 * @typedef {object} Context
 * @property {ReturnType<typeof import("./settings.js").settingsOf>} settings
 * @property {import("../callbacks.js").Memory | undefined} memory
 * @property {import("./flights.js").Flights<import("./results.js").Outcome>} flights
 * @property {import("./deadline.js").Deadline} deadline
 * @property {(event: import("../callbacks.js").CallbackEvent) => void} report
 * @property {(during: import("../callbacks.js").FaultEvent["during"], error: unknown, id?: string) => void} fault
 */

/**
 * What `judge` makes of what the handler returns; `failed` if one of them throws.
 * @template Judged
 * @template {import("../callbacks.js").Call} Asked
 * @param {Context} context
 * @param {"update" | "connect" | "read" | "echo"} kind
 * @param {Asked} call
 * @param {(verdict: unknown) => Judged} judge
 * @param {Judged} failed
 */
export async function ask({ settings, fault }, kind, call, judge, failed) {
  const { id } = call;
  try {
    const handler = /** @type {(call: Asked) => unknown} */ (settings.handlers[kind]);
    return judge(await handler(call));
  } catch (error) {
    fault(kind, error, id);
    return failed;
  }
}

/**
 * What a promise gives, or something else at the deadline.
 * @template Value
 * @param {import("./deadline.js").Deadline} deadline
 * @param {Promise<Value>} promise
 * @param {() => Value | Promise<Value>} late
 */
export const orLate = (deadline, promise, late) => Promise.race([promise, deadline.reached.then(late)]);
