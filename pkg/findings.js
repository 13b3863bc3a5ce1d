// The issues of the last call into the module.
// @ts-check
import * as instance from "./instance.js";
import { hidden } from "./stringify.js";

/** @typedef {import("./contract.js").Issue} Issue */

/** What a caller gave: a value, JSON text, or its bytes. @typedef {"value" | "string" | "bytes"} Form */

/**
 * The issues of the last call. Those of a value have no place in a text, those of text count it in UTF-16 units, those of bytes in bytes.
 *
 * @param {() => unknown} run makes the last call again
 * @param {unknown} value what was written as JSON, in which JSON may hide something; `undefined` where JSON text was given
 * @param {Form} form
 */
export function issuesOf(run, value, form) {
  if (!instance.found()) return [];
  const paths = value === undefined ? [] : instance.possiblyHidden();
  if (paths.length) {
    const values = hidden(value, paths);
    // A getter of the value may have called the module meanwhile.
    run();
    instance.setHidden(values);
  }
  return instance.issues(form !== "value", form === "string");
}

/** Errors and warnings apart. @param {Issue[]} all @returns {{ issues: Issue[], warnings: Issue[] }} */
export function bySeverity(all) {
  return {
    issues: all.filter(({ severity }) => severity === "error"),
    warnings: all.filter(({ severity }) => severity === "warning"),
  };
}

/** The form of JSON that a caller gave. @param {unknown} json @returns {Form} */
export const formOf = (json) => (typeof json === "string" ? "string" : "bytes");
