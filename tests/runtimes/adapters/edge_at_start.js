// A worker at the edge that runs the calls of the suite before any request comes, where there is no time, chance or network, and keeps its report.
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import edge from "./edge.js";
import { calls } from "./suite.js";
import { vectors } from "./vectors.js";

const report = calls(shifts, vectors);

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const sharedOpenShift = {
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: "2026-11-23T16:00:00Z",
  openSlotCount: 1,
  activities: [],
};
const mock = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [{ sharedOpenShift }] }] });

/** The responses by their paths; everything else is for the worker without a start. */
const responses = {
  "/start": () => Response.json(report),
  "/mock": () => mock(shifts.listOpenShifts({ teamId }).url, { headers: { Authorization: "Bearer any" } }),
};

export default {
  fetch: (request) => (responses[new URL(request.url).pathname] ?? (() => edge.fetch(request)))(),
};
