// Gives the package and the suite over it to whoever made the context.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

globalThis.shifts = shifts;
globalThis.run = async () => JSON.stringify(await suite({ ...shifts, ...sending, ...testing }, vectors));
