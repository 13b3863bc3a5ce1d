// Runs the suite where there is a console and writes the report there.
import * as shifts from "graph-shifts";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

console.log(JSON.stringify(suite(shifts, vectors)));
