// The errors that calls throw: wrong input, no WebAssembly, and faults of this library.
// @ts-check
import { listOf } from "./issue_list.js";

/** @typedef {import("./contract.js").Issue} Issue */

/** Every error of an input at once. */
export class ShiftsValidationError extends Error {
  // Declared, so that they are own members whatever objects inherit.
  operation;
  issues;
  warnings;

  /** @param {string} operation @param {Issue[]} issues @param {Issue[]} warnings */
  constructor(operation, issues, warnings) {
    super(`${operation}: ${listOf(issues)}`);
    this.operation = operation;
    this.issues = issues;
    this.warnings = warnings;
  }

  get name() {
    return "ShiftsValidationError";
  }
}

/** WebAssembly cannot be compiled where the library runs. */
export class ShiftsWebAssemblyError extends Error {
  get name() {
    return "ShiftsWebAssemblyError";
  }
}

/** A fault of this library. */
export class ShiftsInternalError extends Error {
  get name() {
    return "ShiftsInternalError";
  }
}
