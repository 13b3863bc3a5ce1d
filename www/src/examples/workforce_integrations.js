// Examples for workforce integrations.
// @ts-check

import { workforceIntegrationIds } from "../../seed/ids.js";
import { example } from "./example.js";

const on = { workforceIntegrationId: workforceIntegrationIds.attendance };

// https://learn.microsoft.com/graph/api/workforceintegration-update
const microsofts = {
  displayName: "ABCWorkforceIntegration",
  apiVersion: 1,
  isActive: true,
  encryption: { protocol: "sharedSecret", secret: "My Secret" },
  url: "https://ABCWorkforceIntegration.com/Contoso/",
  supportedEntities: "Shift,SwapRequest",
  eligibilityFilteringEnabledEntities: "SwapRequest",
};

// https://learn.microsoft.com/graph/api/workforceintegration-get
const response = {
  id: "WFI_05227533-379e-4a0a-9d17-afe306a1e10d",
  createdDateTime: "2021-03-12T17:37:05.84Z",
  lastModifiedDateTime: "2021-06-21T11:13:12.288Z",
  displayName: "test",
  url: "https://contosoWorkforceIntegration.com/Contoso/",
  apiVersion: 1,
  isActive: true,
  supports: "shift,swapRequest,userShiftPreferences,openShift,openShiftRequest",
  supportedEntities: "shift,swapRequest,userShiftPreferences,openShift,openShiftRequest",
  eligibilityFilteringEnabledEntities: "none",
  lastModifiedBy: {
    application: null,
    device: null,
    user: {
      id: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8",
      displayName: "John Doe",
      userIdentityType: "aadUser",
      tenantId: null,
    },
  },
  encryption: { protocol: "sharedSecret", secret: null },
};

const mistakes = {
  displayname: "Contoso",
  apiVersion: 0,
  isActive: 1,
  encryption: { protocol: "none", secret: "short" },
  url: "contoso",
  supportedEntities: ["none", "shift", "timeCards"],
  eligibilityFilteringEnabledEntities: 6,
};

const contoso = {
  displayName: "Contoso planning",
  apiVersion: 1,
  isActive: true,
  encryption: { protocol: "sharedSecret", secret: "0123456789abcdef".repeat(4) },
  url: "https://planning.contoso.com/shifts",
  supportedEntities: ["shift", "openShift", "timeCard"],
  eligibilityFilteringEnabledEntities: [],
};

export const workforceIntegrations = {
  listWorkforceIntegrations: [
    example("All", {}),
    example("With an option that the page does not list (warned)", { query: { $top: 1 } }),
    example("By an application", { permissionType: "application" }),
  ],
  createWorkforceIntegration: [
    example("For shifts, open shifts and time cards", {}, contoso),
    // https://learn.microsoft.com/graph/api/workforceintegration-post
    example("Microsoft's own example, whose URL does not respond (returns 400)", {}, microsofts),
    example("Called for nothing (warned)", {}, { ...contoso, supportedEntities: [] }),
    example("Many mistakes", {}, mistakes),
  ],
  getWorkforceIntegration: [example("Read one; its secret never comes back", on)],
  updateWorkforceIntegration: [
    example("Choose what is synchronised", on, {
      displayName: "Contoso time and attendance",
      supportedEntities: ["shift", "openShift", "timeCard", "timeOff"],
      eligibilityFilteringEnabledEntities: ["swapRequest"],
    }),
    example("Microsoft's own example", on, microsofts),
    example("Microsoft's response, sent back", on, response),
    example("Flags as a string and as a number", on, {
      supportedEntities: "SHIFT , swaprequest",
      eligibilityFilteringEnabledEntities: 3,
    }),
    example("Switch it off", on, { isActive: false }),
    example("Many mistakes", on, mistakes),
  ],
  deleteWorkforceIntegration: [
    example("Delete the one for payroll", { workforceIntegrationId: workforceIntegrationIds.payroll }),
  ],
};
