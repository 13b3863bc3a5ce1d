// Runs the suite in a page, which keeps the report.
import * as shifts from "graph-shifts";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

globalThis.report = suite(shifts, vectors);
