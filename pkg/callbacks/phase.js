// What has happened to a request of an employee: read from its state and from whom it is assigned to.
// https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors
// @ts-check
import { own } from "./json.js";

/** @typedef {import("../callbacks.js").Phase} Phase */

/** By state and assignedTo, in lower case. @type {Record<string, Phase | undefined>} */
const PHASES = {
  "pending manager": "recipientAgreed",
  "declined recipient": "recipientDeclined",
  "approved manager": "managerApproved",
  "declined manager": "managerDeclined",
  "declined system": "systemDeclined",
};

/**
 * @param {import("../callbacks.js").Change} change
 * @param {unknown} body
 * @param {string} entity
 * @returns {Phase}
 */
export function phaseOf(change, body, entity) {
  if (change === "deleted") return "cancelled";
  const [state, assignedTo] = ["state", "assignedTo"].map((name) => String(own(body, name) ?? "").toLowerCase());
  if (change === "created" && (state === "pending" || state === "")) return "asked";
  const phase = PHASES[`${state} ${assignedTo}`];
  // A request for an open shift has no recipient.
  if (phase === undefined || (entity === "openShiftRequest" && phase.startsWith("recipient"))) return "other";
  return phase;
}
