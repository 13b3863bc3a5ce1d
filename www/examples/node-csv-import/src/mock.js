// A mock Graph with one team and two shifts, to try the import without a tenant.
// @ts-check

import { createShiftsStandIn } from "graph-shifts/testing";

export const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

/** @param {string} userId @param {string} date */
const early = (userId, date) => ({
  userId,
  sharedShift: { startDateTime: `${date}T07:00:00Z`, endDateTime: `${date}T15:00:00Z`, theme: "blue", activities: [] },
});

export const createMock = () =>
  createShiftsStandIn({
    teams: [
      {
        id: teamId,
        schedule: { enabled: true, timeZone: "Europe/Berlin" },
        shifts: [
          early("aa162a04-bec6-4b81-ba99-96caa7b2b24d", "2026-11-23"),
          early("c5d0c76b-80c4-481c-be50-923cd8d680a1", "2026-11-24"),
        ],
      },
    ],
  });
