// Runs the suite in a page and in its worker, in an app that loads a part of itself when needed.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.onmessage = async ({ data }) => {
  const { standInAnswers } = await import("./stand_in.js");
  globalThis.report = {
    page: await suite({ ...shifts, ...sending, ...testing }, vectors),
    worker: data,
    standIn: await standInAnswers(),
  };
};
