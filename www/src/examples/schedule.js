// Examples for the schedule of a team.
// @ts-check

import { newTeamId, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

const on = { teamId };
const monday = { startDateTime: "2026-11-23T00:00:00Z", endDateTime: "2026-11-24T00:00:00Z" };

export const schedule = {
  getSchedule: [example("Read it", on), example("For a team without one (returns 404)", { teamId: newTeamId })],
  putSchedule: [
    example("In Berlin, with the time clock at the shop", on, {
      enabled: true,
      timeZone: "Europe/Berlin",
      startDayOfWeek: "monday",
      timeClockEnabled: true,
      timeClockSettings: { approvedLocation: { altitude: 34, latitude: 52.5163, longitude: 13.3777 } },
    }),
    // https://learn.microsoft.com/graph/api/team-put-schedule
    example("Microsoft's own example", on, { enabled: true, timeZone: "America/Chicago" }),
    example("A Windows time zone (refused)", on, { enabled: true, timeZone: "W. Europe Standard Time" }),
    example("Without its time zone (refused)", on, { enabled: true }),
  ],
  shareSchedule: [
    example("Share Monday's drafts", on, { notifyTeam: true, ...monday }),
    // https://learn.microsoft.com/graph/api/schedule-share
    example("Microsoft's own example", on, {
      notifyTeam: true,
      startDateTime: "2018-10-08T00:00:00.000Z",
      endDateTime: "2018-10-15T00:00:00.000Z",
    }),
    example("Without an end (warned)", on, { notifyTeam: false, startDateTime: monday.startDateTime }),
    example("Backwards (refused)", on, {
      notifyTeam: true,
      startDateTime: monday.endDateTime,
      endDateTime: monday.startDateTime,
    }),
  ],
};
