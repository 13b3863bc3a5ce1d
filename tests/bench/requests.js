// The requests by hand, for the peers that only check a body.
import { filtering, supported, wire } from "./rules.js";

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The request of each operation, once a peer has found its body good. */
export const requests = {
  openShift({ teamId, openShiftId, body }) {
    if (!guid.test(teamId)) throw new Error("teamId");
    const both = "draftOpenShift" in body ? body : { ...body, draftOpenShift: null };
    return {
      operation: "updateOpenShift",
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      warnings: [],
      body: JSON.stringify(both),
      url: `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/openShifts/${encodeURIComponent(openShiftId)}`,
    };
  },
  workforceIntegration({ workforceIntegrationId, body }) {
    const flags = {
      supportedEntities: wire(body.supportedEntities, supported),
      eligibilityFilteringEnabledEntities: wire(body.eligibilityFilteringEnabledEntities, filtering),
    };
    return {
      operation: "updateWorkforceIntegration",
      method: "PATCH",
      headers: { "Content-Type": "application/json", Prefer: "include-unknown-enum-members" },
      warnings: [],
      url: `https://graph.microsoft.com/v1.0/teamwork/workforceIntegrations/${encodeURIComponent(workforceIntegrationId)}`,
      body: JSON.stringify({ ...body, ...flags }),
    };
  },
};
