// Builds the request that the form describes, and collects every issue.
// @ts-check

import { ShiftsValidationError } from "graph-shifts";
import { optionsOf, optionValue } from "../form/options.js";

/** @import { Issue } from "graph-shifts" */
/** @import { FieldValues } from "../form/options.js" */
/** @import { GraphRequest, Operation } from "../operations.js" */

/**
 * @typedef {{ operation: Operation, values: FieldValues, text: string }} Form `text` is the body
 *
 * @typedef {object} Built
 * @property {GraphRequest | null} request null if there is an error
 * @property {Issue[]} issues in the order of the text
 * @property {Error | null} failure an internal error of the package
 */

/**
 * The options in the fields, with an issue for each field that is not JSON but has to be.
 * @param {Operation} operation
 * @param {FieldValues} values
 */
function readOptions(operation, values) {
  /** @type {Record<string, unknown>} */
  const options = {};
  /** @type {Issue[]} */
  const issues = [];
  for (const row of optionsOf(operation)) {
    try {
      const value = optionValue(row, values[row.name]);
      if (value !== undefined) options[row.name] = value;
    } catch {
      issues.push({
        ...{ code: "not_json", path: [row.name], severity: "error", message: "is not JSON" },
        suggestion: "write an object, as the examples of this operation do",
      });
    }
  }
  return { options, issues };
}

/** @param {Operation} operation @param {FieldValues} values */
const parametersOf = ({ parameters }, values) =>
  Object.fromEntries(parameters.filter((name) => values[name]).map((name) => [name, values[name]]));

/**
 * The operation's input without its body.
 * @param {Operation} operation
 * @param {FieldValues} values
 */
export const inputOf = (operation, values) => ({
  ...parametersOf(operation, values),
  ...readOptions(operation, values).options,
});

/** @param {Operation} operation @param {object} input @param {string} text */
const call = (operation, input, text) =>
  operation.fromJson && text.trim() !== "" ? operation.fromJson(input, text) : operation(input);

/** @param {Issue[]} issues */
const inOrder = (issues) => issues.toSorted((one, other) => (one.offset ?? -1) - (other.offset ?? -1));

/** @param {Form} form @returns {Built} */
export function buildRequest({ operation, values, text }) {
  const { options, issues: unreadable } = readOptions(operation, values);
  try {
    const request = call(operation, { ...parametersOf(operation, values), ...options }, text);
    const issues = inOrder([...unreadable, ...request.warnings]);
    return { request: unreadable.length === 0 ? request : null, issues, failure: null };
  } catch (error) {
    if (error instanceof ShiftsValidationError)
      return { request: null, issues: inOrder([...unreadable, ...error.issues, ...error.warnings]), failure: null };
    if (error instanceof Error) return { request: null, issues: [], failure: error };
    throw error;
  }
}
