// What the package says to what stands in the form: the request, and every problem.

import { ShiftsValidationError } from "graph-shifts";
import { optionsOf, optionValue } from "./options.js";

/** The options as the fields hold them, and an issue for each field whose text cannot be read. */
function readOptions(operation, values) {
  const options = [];
  const issues = [];
  for (const row of optionsOf(operation)) {
    try {
      options.push([row.name, optionValue(row, values[row.name])]);
    } catch {
      issues.push({ code: "not_json", path: [row.name], severity: "error", message: "the text is not JSON" });
    }
  }
  return { options, issues };
}

function withoutBody(operation, values, options) {
  const parameters = operation.parameters.map((name) => [name, values[name] || undefined]);
  return Object.fromEntries([...parameters, ...options].filter(([, value]) => value !== undefined));
}

/** The operation's input without its body. */
export const inputOf = (operation, values) => withoutBody(operation, values, readOptions(operation, values).options);

function build(operation, input, text) {
  return operation.fromJson && text.trim() !== "" ? operation.fromJson(input, text) : operation(input);
}

const inOrder = (issues) => issues.toSorted((one, other) => (one.offset ?? -1) - (other.offset ?? -1));

/**
 * @param {{ operation: import("./operations.js").Operation, values: Record<string, string | boolean>, text: string }} form
 * @returns the request, unless there is an error, and the issues in the order of the text; `failure` is the package's own fault
 */
export function check({ operation, values, text }) {
  const { options, issues: unread } = readOptions(operation, values);
  try {
    const request = build(operation, withoutBody(operation, values, options), text);
    const issues = inOrder([...unread, ...request.warnings]);
    return { request: unread.length === 0 ? request : null, issues, failure: null };
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) return { request: null, issues: [], failure: error };
    return { request: null, issues: inOrder([...unread, ...error.issues, ...error.warnings]), failure: null };
  }
}

export const isError = ({ severity }) => severity !== "warning";

/** `["body", "activities", 0]` as people write it: `body.activities[0]`. */
export const pathText = (path) =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("");
