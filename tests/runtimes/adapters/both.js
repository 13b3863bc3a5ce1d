// Runs the suite where both entries are imported; tells what they do not share, and how many instances WebAssembly made.
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
const report = suite(twin, vectors);
const apart = Object.keys({ ...shifts, ...twin }).filter((name) => shifts[name] !== twin[name]);
console.log(JSON.stringify({ ...report, apart, instances }));
