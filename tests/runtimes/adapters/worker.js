// Runs the suite in a worker, which sends the report to its page.
import * as shifts from "graph-shifts";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

postMessage(suite(shifts, vectors));
