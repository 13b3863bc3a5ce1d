// What the responses to one callback share.
// @ts-check
import { Deadline } from "./deadline.js";
import { reporter } from "./events.js";

/**
 * @typedef {import("../callbacks.js").Call} Call
 * @typedef {import("../callbacks.js").CallbackEvent} CallbackEvent
 */

/**
 * What all callbacks of one integration share.
 * @typedef {object} Integration
 * @property {import("./settings.js").Settings} settings
 * @property {import("../callbacks.js").Memory | undefined} memory
 * @property {import("./flights.js").Flights<import("./results.js").Outcome>} flights
 */

/**
 * @typedef {Integration & {
 *   deadline: Deadline,
 *   report: (event: CallbackEvent) => void,
 *   fault: (during: import("../callbacks.js").FaultEvent["during"], error: unknown, call?: Pick<Call, "id">) => void,
 * }} Context
 */

/**
 * @param {Integration} integration
 * @returns {Context}
 */
export function contextOf(integration) {
  const { deadline, onEvent } = integration.settings;
  const report = reporter(onEvent);
  /** @type {Context["fault"]} */
  const fault = (during, error, call) => report({ type: "fault", during, error, id: call?.id });
  return { ...integration, deadline: new Deadline(deadline), report, fault };
}
