// The initial data of the mock; the page's examples change these entities.
// @ts-check

import { timeCards } from "./seed/clock.js";
import { newTeamId, people, teamId, workforceIntegrationIds } from "./seed/ids.js";
import { requests } from "./seed/requests.js";
import { week } from "./seed/week.js";

/** @import { SeededEntity, ShiftsStandInOptions } from "graph-shifts/testing" */

/** @type {SeededEntity[]} */
const workforceIntegrations = [
  {
    id: workforceIntegrationIds.attendance,
    displayName: "Contoso time and attendance",
    url: "https://wfm.contoso.com/shifts",
    apiVersion: 1,
    isActive: true,
    supportedEntities: "shift,swapRequest,userShiftPreferences,openShift,openShiftRequest",
    eligibilityFilteringEnabledEntities: "none",
    encryption: { protocol: "sharedSecret", secret: "0123456789abcdef".repeat(4) },
  },
  {
    id: workforceIntegrationIds.payroll,
    displayName: "Contoso payroll",
    url: "https://payroll.contoso.com/shifts",
    apiVersion: 1,
    isActive: false,
    supportedEntities: "timeCard",
    eligibilityFilteringEnabledEntities: "none",
    encryption: { protocol: "sharedSecret", secret: "fedcba9876543210".repeat(4) },
  },
];

const availability = [
  {
    recurrence: {
      pattern: { type: "Weekly", daysOfWeek: ["Monday", "Wednesday"], interval: 1 },
      range: { type: "noEnd" },
    },
    timeZone: "Europe/Berlin",
    timeSlots: [{ startTime: "07:00:00", endTime: "15:00:00" }],
  },
];

/** @type {ShiftsStandInOptions} */
export const seed = {
  user: { id: people.john, displayName: "John Doe" },
  teams: [
    { id: teamId, ...week, ...requests, timeCards },
    { id: newTeamId, schedule: null },
  ],
  workforceIntegrations,
  shiftPreferences: {
    [people.adele]: { id: "SHPR_e654aedb-b6d9-45a1-a613-d6377b2b8243", availability },
  },
};
