// Reads the vectors, each case complete.
import * as shifts from "graph-shifts";
import { casesOf } from "../runtimes/cases.js";
import { vectors } from "../runtimes/vectors.js";

/** Every vectors file as `{ name, cases }`. */
export const files = () => vectors.map((file) => ({ name: file.name, cases: casesOf(structuredClone(file)) }));

/** Every case that has a body as a value, of an operation that takes one. */
export const valueCases = () =>
  files().flatMap(({ cases }) =>
    cases.filter(({ operation, body }) => body !== undefined && shifts[operation].check !== undefined),
  );
