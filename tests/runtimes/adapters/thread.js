// Runs the suite in a thread of Node each time it is asked, and tells how many instances of the module there are and what memory they take.
import { parentPort } from "node:worker_threads";
import * as shifts from "graph-shifts";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

const made = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    made.push(this.exports.memory);
  }
};
parentPort.on("message", () => {
  const report = suite(shifts, vectors);
  parentPort.postMessage({ ...report, memory: made.map(({ buffer }) => buffer.byteLength) });
});
