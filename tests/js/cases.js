// Reads the vectors with their common parts filled in.
// @ts-check
import * as shifts from "graph-shifts";
import { casesOf } from "../runtimes/cases.js";
import { vectors } from "../runtimes/vectors.js";

/** The operations by name. */
export const operations = /** @type {import("../runtimes/package.js").Operations} */ (/** @type {unknown} */ (shifts));

/** Every vectors file of operations as `{ name, cases }`. */
export const files = () =>
  vectors.filter(({ received }) => !received).map((file) => ({ name: file.name, cases: casesOf(structuredClone(file)) }));

/** Every case of an operation with a body whose body is a value. */
export const valueCases = () =>
  files().flatMap(({ cases }) =>
    cases.filter(({ operation, body }) => body !== undefined && operations[operation].check !== undefined),
  );
