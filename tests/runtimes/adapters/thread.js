// Runs the suite in a thread of Node each time it is asked, and tells how many instances of the module there are and what memory they take.
import { parentPort } from "node:worker_threads";
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

const made = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    made.push(this.exports.memory);
  }
};
parentPort.on("message", async () => {
  const report = await suite({ ...shifts, ...sending, ...testing }, vectors);
  parentPort.postMessage({ ...report, memory: made.map(({ buffer }) => buffer.byteLength) });
});
