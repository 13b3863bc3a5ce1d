// Runs the suite in a frame, which sends the report to the page around it.
import * as shifts from "graph-shifts";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

parent.postMessage(suite(shifts, vectors), "*");
