// Runs the suite where there is a console and writes the report there.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

suite({ ...shifts, ...sending, ...testing }, vectors).then((report) => console.log(JSON.stringify(report)));
