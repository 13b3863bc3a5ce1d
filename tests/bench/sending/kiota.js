// Kiota's client, which knows only PATCH for a change, and reads instants into dates.
import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import "@microsoft/msgraph-sdk-teams";
import { change, shiftId, teamId, token } from "./inputs.js";

const dated = ({ startDateTime, endDateTime, ...more }) => ({
  ...more,
  startDateTime: new Date(startDateTime),
  endDateTime: new Date(endDateTime),
});

/** Its model holds dates, as one of an app would from the start. */
const { activities, ...shared } = dated(change.body.sharedOpenShift);
const body = { ...change.body, sharedOpenShift: { ...shared, activities: activities.map(dated) } };

const client = createGraphServiceClient(
  new GraphRequestAdapter({
    authenticateRequest: async ({ headers }) => void headers.add("Authorization", `Bearer ${token}`),
  }),
);

export const kiota = {
  change: () => client.teams.byTeamId(teamId).schedule.openShifts.byOpenShiftId(change.openShiftId).patch(body),
  read: () => client.teams.byTeamId(teamId).schedule.shifts.byShiftId(shiftId).get(),
};
