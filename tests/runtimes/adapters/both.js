// Runs the suite by both entries side by side, and tells how many instances WebAssembly had made after each.
import * as shifts from "graph-shifts";
import * as fallback from "graph-shifts/js";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

let instances = 0;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    instances++;
  }
};
const reports = [];
for (const entry of [shifts, fallback])
  reports.push({ ...(await suite({ ...entry, ...sending, ...testing }, vectors)), instances });
console.log(JSON.stringify(reports));
