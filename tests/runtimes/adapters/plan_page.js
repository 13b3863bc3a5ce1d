// Runs the tests of plans in a page, which keeps the report.
import * as shifts from "graph-shifts";
import * as planning from "graph-shifts/plan";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { planSuite } from "./plan.js";

globalThis.report = await planSuite({ ...shifts, ...planning, ...sending, ...testing });
