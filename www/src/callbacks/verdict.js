// What Shifts does after the response, in words.
// @ts-check

/** @import { ReadOutcome, UpdateOutcome } from "graph-shifts/testing" */
/** @import { Judged } from "./rehearsal.js" */

/** @typedef {{ color: "success" | "warning" | "danger", badge: string, text: string, userReads?: string }} Verdict */

/** @param {UpdateOutcome} outcome @returns {Verdict} */
function verdictOnUpdate(outcome) {
  if (outcome.invalid !== undefined) {
    const text = outcome.badGateway
      ? `Nothing is saved: ${outcome.invalid}`
      : `Shifts gives up after ${outcome.tries} tries and saves nothing: ${outcome.invalid}`;
    return { color: "danger", badge: "Not saved", text, userReads: outcome.error.message };
  }
  if (!outcome.approved)
    return { color: "danger", badge: "Refused", text: "Shifts does not save the change.", userReads: outcome.message };
  const { silent } = outcome;
  if (silent.length === 0) return { color: "success", badge: "Saved", text: "Shifts saves the change." };
  const items = silent.length === 1 ? "one item has" : `${silent.length} items have`;
  return { color: "warning", badge: "Saved", text: `Shifts saves the change, although ${items} no approval.` };
}

/** @param {ReadOutcome} outcome @param {string[]} choices @returns {Verdict} */
function verdictOnRead(outcome, choices) {
  if (outcome.invalid !== undefined)
    return { color: "danger", badge: "No choice", text: `Shifts gives up after ${outcome.tries} tries: ${outcome.invalid}` };
  if (outcome.refused !== undefined)
    return { color: "danger", badge: "No choice", text: `The integration refuses: ${outcome.refused.message}` };
  const count = choices.filter((id) => outcome.data.includes(id)).length;
  return { color: "success", badge: "Filtered", text: `The user can choose ${count} of ${choices.length}.` };
}

/** @param {Judged} judged @param {string[]} choices without the integration @returns {Verdict} */
export function verdictOn({ kind, outcome }, choices) {
  if (kind === "update") return verdictOnUpdate(outcome);
  if (kind === "read") return verdictOnRead(outcome, choices);
  if (outcome.ok) return { color: "success", badge: "Registered", text: "Graph creates the integration." };
  const status = outcome.status === 0 ? "there is no response" : `the status is ${outcome.status}`;
  return { color: "danger", badge: "Not registered", text: `Graph does not create the integration, because ${status}.` };
}
