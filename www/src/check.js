// What the package says to what stands in the form: the request, and every problem.

import { ShiftsValidationError } from "graph-shifts";
import { optionsOf, optionValue } from "./options.js";

/** The operation's input without its body. */
export function inputOf(operation, values) {
  const parameters = operation.parameters.map((name) => [name, values[name] || undefined]);
  const options = optionsOf(operation).map((row) => [row.name, optionValue(row, values[row.name])]);
  return Object.fromEntries([...parameters, ...options].filter(([, value]) => value !== undefined));
}

function build(operation, values, text) {
  const input = inputOf(operation, values);
  return operation.fromJson && text.trim() !== "" ? operation.fromJson(input, text) : operation(input);
}

const inOrder = (issues) => issues.toSorted((one, other) => (one.offset ?? -1) - (other.offset ?? -1));

/**
 * @param {{ operation: import("./operations.js").Operation, values: Record<string, string | boolean>, text: string }} form
 * @returns the request, unless there is an error, and the issues in the order of the text; `failure` is the package's own fault
 */
export function check({ operation, values, text }) {
  try {
    const request = build(operation, values, text);
    return { request, issues: inOrder(request.warnings), failure: null };
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) return { request: null, issues: [], failure: error };
    return { request: null, issues: inOrder([...error.issues, ...error.warnings]), failure: null };
  }
}

export const isError = ({ severity }) => severity !== "warning";

/** `["body", "activities", 0]` as people write it: `body.activities[0]`. */
export const pathText = (path) =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("");
