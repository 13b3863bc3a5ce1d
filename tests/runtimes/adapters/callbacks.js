// Runs the tests of callbacks where there is a console, and writes the report there.
import * as callbacks from "graph-shifts/callbacks";
import { createShiftsCaller } from "graph-shifts/testing";
import { callbacksSuite } from "./callbacks.js";
import { vectors } from "./callback_vectors.js";

callbacksSuite({ ...callbacks, createShiftsCaller }, vectors).then((report) => console.log(JSON.stringify(report)));
