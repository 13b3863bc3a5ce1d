// Runs the tests of plans where there is a console, and writes the report there.
import * as shifts from "graph-shifts";
import * as planning from "graph-shifts/plan";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { planSuite } from "./plan.js";

planSuite({ ...shifts, ...planning, ...sending, ...testing }).then((report) => console.log(JSON.stringify(report)));
