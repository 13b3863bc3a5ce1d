// Workforce integrations: which systems of the tenant hear of what happens in Shifts.

import { changeTracked, create, get, list, remove, update } from "./collection.js";
import { eligibilityFilteringEnabledEntities, encryptionProtocol, supportedEntities } from "./enums.js";
import { boolean, flags, int32, member, merged, text, writeOnly } from "./values.js";

// https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption
const workforceIntegrationEncryption = {
  name: "microsoft.graph.workforceIntegrationEncryption",
  properties: {
    protocol: member(encryptionProtocol, { nullable: true, absent: "sharedSecret" }),
    secret: writeOnly(text()),
  },
};

/** @type {import("./collection.js").Kind} */
export const workforceIntegrations = {
  path: "/teamwork/workforceIntegrations",
  idPrefix: "WFI_",
  type: changeTracked("workforceIntegration", {
    displayName: text(),
    url: text(),
    apiVersion: int32({ nullable: true, absent: null }),
    isActive: boolean({ absent: true }),
    supportedEntities: flags(supportedEntities),
    eligibilityFilteringEnabledEntities: flags(eligibilityFilteringEnabledEntities),
    encryption: merged(workforceIntegrationEncryption),
  }),
  rows: [list(), create(201), get(), update("PATCH", { isShown: true }), remove()],
};
