// Runs the suite in a service worker whenever a page asks for it.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

const report = async () => suite({ ...shifts, ...sending, ...testing }, vectors);

addEventListener("message", (event) => event.waitUntil(report().then((done) => event.source.postMessage(done))));
