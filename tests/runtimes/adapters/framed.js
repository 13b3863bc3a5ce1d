// Runs the suite in a frame, which sends the report to the page around it.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

parent.postMessage(await suite({ ...shifts, ...sending, ...testing }, vectors), "*");
