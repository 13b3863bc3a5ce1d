// Runs the suite by both entries side by side, and tells how many instances WebAssembly had made after each.
import * as shifts from "graph-shifts";
import * as twin from "graph-shifts/js";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

let instances = 0;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    instances++;
  }
};
const reports = [shifts, twin].map((entry) => ({ ...suite(entry, vectors), instances }));
console.log(JSON.stringify(reports));
