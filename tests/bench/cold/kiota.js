// The first request of Kiota's client, which checks no body and has only PATCH for a change.
// @ts-check
import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import "@microsoft/msgraph-sdk-teams";
import { openShift } from "../inputs.js";

/** @template {{ startDateTime: string, endDateTime: string }} S @param {S} span */
const dated = ({ startDateTime, endDateTime, ...more }) => ({
  ...more,
  startDateTime: new Date(startDateTime),
  endDateTime: new Date(endDateTime),
});

export function send() {
  const client = createGraphServiceClient(new GraphRequestAdapter({ authenticateRequest: async () => {} }));
  const { teamId, openShiftId, body } = openShift;
  const { activities, ...shared } = dated(body.sharedOpenShift);
  const request = { ...body, sharedOpenShift: { ...shared, activities: activities.map(dated) } };
  return client.teams
    .byTeamId(teamId)
    .schedule.openShifts.byOpenShiftId(openShiftId)
    .patch(/** @type {never} */ (request));
}
