// A worker at the edge that runs the calls of the suite before any request comes, where there is no time, chance or network, and keeps its report.
import * as shifts from "graph-shifts";
import edge from "./edge.js";
import { calls } from "./suite.js";
import { vectors } from "./vectors.js";

const report = calls(shifts, vectors);

export default {
  fetch: (request) => (new URL(request.url).pathname === "/start" ? Response.json(report) : edge.fetch(request)),
};
