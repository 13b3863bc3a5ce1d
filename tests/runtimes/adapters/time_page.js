// Runs the tests of times in a page, which keeps the report.
import * as time from "graph-shifts/time";
import { timesSuite } from "./time.js";

globalThis.report = timesSuite(time);
