// Calls the default entry where WebAssembly is refused, then runs the suite by the entry without it.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "./suite.js";
import { vectors } from "./vectors.js";

const { updateOpenShift, ShiftsWebAssemblyError } = shifts;
const ids = { teamId: "3d88b7a2-f988-4f4b-bb34-d66df66af126", openShiftId: "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8" };
const thrownBy = (call) => {
  try {
    return { answer: call() };
  } catch (error) {
    return { name: error.name, message: error.message, isTyped: error instanceof ShiftsWebAssemblyError };
  }
};

const refused = [
  () => updateOpenShift({ ...ids, body: {} }),
  () => updateOpenShift.try({ ...ids, body: {} }),
  () => updateOpenShift.check({}),
  () => updateOpenShift.fromJson(ids, "{}"),
].map(thrownBy);
const fallback = await import("graph-shifts/js");
globalThis.report = { refused, ...(await suite({ ...fallback, ...sending, ...testing }, vectors)) };
