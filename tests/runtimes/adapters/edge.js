// A worker at the edge: it answers a body with the request to Graph that the body makes, and all else with the report of the suite.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

const ids = { teamId: "3d88b7a2-f988-4f4b-bb34-d66df66af126", openShiftId: "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8" };

export default {
  async fetch(request) {
    if (request.method === "GET") return Response.json(await suite({ ...shifts, ...sending, ...testing }, vectors));
    try {
      return Response.json(shifts.updateOpenShift.fromJson(ids, await request.arrayBuffer()));
    } catch (error) {
      const { name, message, issues } = error;
      return Response.json({ name, message, issues }, { status: error instanceof shifts.ShiftsValidationError ? 422 : 500 });
    }
  },
};
