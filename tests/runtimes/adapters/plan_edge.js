// A worker that runs the tests of plans.
import * as shifts from "graph-shifts";
import * as planning from "graph-shifts/plan";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { planSuite } from "./plan.js";

export default {
  fetch: async () => Response.json(await planSuite({ ...shifts, ...planning, ...sending, ...testing })),
};
