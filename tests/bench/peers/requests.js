// The requests by hand, for peers that only check a body.
// @ts-check
import { filtering, flags, supported } from "./rules.js";

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * A request, as every way of the bench returns it.
 *
 * @typedef {object} Request
 * @property {string} operation
 * @property {string} method
 * @property {string} url
 * @property {Record<string, string>} headers
 * @property {string} body
 * @property {readonly unknown[]} warnings
 */

/** The headers of updateOpenShift. @param {Record<string, unknown>} options @returns {Record<string, string>} */
function openShiftHeaders({ returnRepresentation, passthrough }) {
  /** @type {Record<string, string>} */
  const headers = { "Content-Type": "application/json" };
  if (returnRepresentation === true) headers.Prefer = "return=representation, include-unknown-enum-members";
  if (typeof passthrough === "string") headers["X-MS-WFMPassthrough"] = passthrough;
  return headers;
}

/** A body's flags as the string that Graph reads. @param {unknown} value @param {readonly string[]} known */
const asText = (value, known) => (Array.isArray(value) ? flags(value, known) : value);

/** @param {import("../inputs.js").Input} input @param {readonly unknown[]} warnings @returns {Request} */
function integrationRequest({ workforceIntegrationId, body }, warnings) {
  return {
    operation: "updateWorkforceIntegration",
    method: "PATCH",
    headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
    warnings,
    url: `https://graph.microsoft.com/v1.0/teamwork/workforceIntegrations/${encodeURIComponent(String(workforceIntegrationId))}`,
    body: JSON.stringify({
      ...body,
      supportedEntities: asText(body.supportedEntities, supported),
      eligibilityFilteringEnabledEntities: asText(body.eligibilityFilteringEnabledEntities, filtering),
    }),
  };
}

/** The request of each kind of body, once a peer has checked it. */
export const requests = {
  /** @param {import("../inputs.js").Input} input @param {readonly unknown[]} [warnings] @returns {Request} */
  openShift({ teamId, openShiftId, body, ...options }, warnings = []) {
    if (!guid.test(String(teamId))) throw new Error("teamId");
    return {
      operation: "updateOpenShift",
      method: "PUT",
      headers: openShiftHeaders(options),
      warnings,
      body: JSON.stringify("draftOpenShift" in body ? body : { ...body, draftOpenShift: null }),
      url: `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/openShifts/${encodeURIComponent(String(openShiftId))}`,
    };
  },
  integrationWithLists: integrationRequest,
  integrationWithText: integrationRequest,
};

/** The kinds of bodies that the peers check. @typedef {keyof typeof requests} Kind */
