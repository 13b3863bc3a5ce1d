// What has happened to a request of an employee: read from its state and from whom it is assigned to.
// https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors
// @ts-check
import { own } from "./json.js";

/** @typedef {import("../callbacks.js").Phase} Phase */

/** By assignedTo and state, in lower case. @type {Record<string, Phase>} */
const PHASES = {
  managerpending: "recipientAgreed",
  recipientdeclined: "recipientDeclined",
  managerapproved: "managerApproved",
  managerdeclined: "managerDeclined",
  systemdeclined: "systemDeclined",
};

/**
 * @param {import("../callbacks.js").Change} change
 * @param {unknown} body
 * @param {string} entity
 * @returns {Phase}
 */
export function phaseOf(change, body, entity) {
  if (change === "deleted") return "cancelled";
  const state = `${own(body, "assignedTo")}${own(body, "state")}`.toLowerCase();
  if (change === "created" && state.endsWith("pending")) return "asked";
  const phase = /** @type {Phase} */ (own(PHASES, state) ?? "other");
  // A request for an open shift has no recipient.
  return entity === "openShiftRequest" && phase.startsWith("recipient") ? "other" : phase;
}
