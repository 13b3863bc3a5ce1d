// Runs the suite in a worker, which sends the report to its page.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

suite({ ...shifts, ...sending, ...testing }, vectors).then((report) => postMessage(report));
