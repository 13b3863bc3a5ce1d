// The first request of microsoft-graph-client, which checks no body.
// @ts-check
import { Client } from "@microsoft/microsoft-graph-client";
import { openShift } from "../inputs.js";

export function send() {
  const client = Client.init({ authProvider: (done) => done(null, "token") });
  return client.api(`/teams/${openShift.teamId}/schedule/openShifts/${openShift.openShiftId}`).put(openShift.body);
}
