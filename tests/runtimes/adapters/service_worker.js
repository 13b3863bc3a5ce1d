// Runs the suite in a service worker whenever a page asks for it.
import * as shifts from "graph-shifts";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

addEventListener("message", ({ source }) => source.postMessage(suite(shifts, vectors)));
