// The worker with a mock Graph in it, to try it without a tenant.
// @ts-check

import { createShiftsStandIn } from "graph-shifts/testing";
import { createApp } from "./app.js";

const sharedOpenShift = {
  startDateTime: "2026-11-23T07:00:00Z",
  endDateTime: "2026-11-23T15:00:00Z",
  theme: "blue",
  openSlotCount: 2,
  activities: [],
};

const graph = createShiftsStandIn({
  teams: [{ id: "3d88b7a2-f988-4f4b-bb34-d66df66af126", openShifts: [{ id: "OPNSHFT_1", sharedOpenShift }] }],
});

export default createApp({ fetch: graph });
