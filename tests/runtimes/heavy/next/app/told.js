// A server component that runs the suite and shows its report.
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { suite } from "../suite.js";
import { vectors } from "../vectors.js";

export async function told() {
  return <pre>{JSON.stringify(await suite({ ...shifts, ...sending, ...testing }, vectors))}</pre>;
}
