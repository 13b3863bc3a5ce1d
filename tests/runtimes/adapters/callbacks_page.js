// Runs the tests of callbacks in a page, which keeps the report.
import * as callbacks from "graph-shifts/callbacks";
import { createShiftsCaller } from "graph-shifts/testing";
import { callbacksSuite } from "./callbacks.js";
import { vectors } from "./callback_vectors.js";

globalThis.report = await callbacksSuite({ ...callbacks, createShiftsCaller }, vectors);
