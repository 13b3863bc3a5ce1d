// The errors that calls throw: wrong input, no WebAssembly, and faults of this library.
// @ts-check
import { MAX_LISTED } from "./generated/constants.js";

/** @typedef {import("./contract.js").Issue} Issue */

/** Every error of an input at once. */
export class ShiftsValidationError extends Error {
  // Declared, so that they are own members whatever objects inherit.
  operation;
  issues;
  warnings;

  /** @param {string} operation @param {Issue[]} issues @param {Issue[]} warnings */
  constructor(operation, issues, warnings) {
    const listed = issues.slice(0, MAX_LISTED).map(({ path, message }) => `${written(path)} ${message}`.trimStart());
    const more = issues.length > MAX_LISTED ? [`and ${issues.length - MAX_LISTED} more`] : [];
    super(`${operation}: ${[...listed, ...more].join("; ")}`);
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

/** A path as JavaScript writes it: `body.sharedOpenShift.activities[1]`. @param {Issue["path"]} path */
function written(path) {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index ? `.${step}` : step)).join("");
}
