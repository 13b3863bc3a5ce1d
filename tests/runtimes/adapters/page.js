// Runs the suite in a page, which keeps the report.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

globalThis.report = await suite({ ...shifts, ...sending, ...testing }, vectors);
