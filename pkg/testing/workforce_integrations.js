// Workforce integrations: their properties, and what the service refuses in them.

import { changeTracked } from "./collection.js";
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

const refusesNothing = () => {};

/** @type {import("./collection.js").Kind} */
export const workforceIntegrations = {
  path: "/teamwork/workforceIntegrations",
  idPrefix: "WFI_",
  type: changeTracked("microsoft.graph.workforceIntegration", {
    displayName: text(),
    url: text(),
    apiVersion: int32({ nullable: true, absent: null }),
    isActive: boolean({ absent: true }),
    supportedEntities: flags(supportedEntities),
    eligibilityFilteringEnabledEntities: flags(eligibilityFilteringEnabledEntities),
    encryption: merged(workforceIntegrationEncryption),
  }),
  updateVerb: "PATCH",
  createStatus: 201,
  updateStatus: 200,
  check: refusesNothing,
  checkNew: refusesNothing,
};
