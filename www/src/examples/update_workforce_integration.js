// Examples for updateWorkforceIntegration, on the integration the stand-in starts with.

import { workforceIntegrationId } from "../../seed.js";

const json = (body) => JSON.stringify(body, null, 2);
const values = { workforceIntegrationId };

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
const answer = {
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

/** @type {import("../examples.js").Example[]} */
export const updateWorkforceIntegration = [
  {
    title: "Choose what is synchronised",
    values,
    text: json({
      displayName: "Contoso time and attendance",
      supportedEntities: ["shift", "openShift", "timeCard", "timeOff"],
      eligibilityFilteringEnabledEntities: ["swapRequest"],
    }),
  },
  { title: "Microsoft's own example", values, text: json(microsofts) },
  { title: "Microsoft's answer, sent back", values, text: json(answer) },
  {
    title: "Flags as text and as a number",
    values,
    text: json({ supportedEntities: "SHIFT , swaprequest", eligibilityFilteringEnabledEntities: 3 }),
  },
  { title: "Switch it off", values, text: json({ isActive: false }) },
  { title: "Many mistakes", values, text: json(mistakes) },
];
