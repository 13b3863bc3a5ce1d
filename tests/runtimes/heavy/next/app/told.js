// A component that runs the suite and shows its report.
import * as shifts from "graph-shifts";
import { suite } from "../suite.js";
import { vectors } from "../vectors.js";

export const told = () => <pre>{JSON.stringify(suite(shifts, vectors))}</pre>;
