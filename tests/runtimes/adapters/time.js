// Runs the tests of times where there is a console, and writes the report there.
import * as time from "graph-shifts/time";
import { timesSuite } from "./time.js";

console.log(JSON.stringify(timesSuite(time)));
