// The requests of Kiota's client, which has only PATCH for a change and reads date-times into dates.
// @ts-check
import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import "@microsoft/msgraph-sdk-teams";
import { openShift } from "../inputs.js";
import { shiftId, teamId, token } from "./inputs.js";

/** @template {{ startDateTime: string, endDateTime: string }} S @param {S} span */
const dated = ({ startDateTime, endDateTime, ...more }) => ({
  ...more,
  startDateTime: new Date(startDateTime),
  endDateTime: new Date(endDateTime),
});

/** The model has dates, as an app's model would. */
const { activities, ...shared } = dated(openShift.body.sharedOpenShift);
const body = { ...openShift.body, sharedOpenShift: { ...shared, activities: activities.map(dated) } };

const client = createGraphServiceClient(
  new GraphRequestAdapter({
    authenticateRequest: async ({ headers }) => void headers.add("Authorization", `Bearer ${token}`),
  }),
);

export const kiota = {
  change: () =>
    client.teams
      .byTeamId(teamId)
      .schedule.openShifts.byOpenShiftId(openShift.openShiftId)
      .patch(/** @type {never} */ (body)),
  read: () => client.teams.byTeamId(teamId).schedule.shifts.byShiftId(shiftId).get(),
};
