// Builds the request that the form describes, and collects every issue.
// @ts-check

import { ShiftsValidationError } from "graph-shifts";
import { optionsOf, optionValue } from "../form/options.js";
import { isError } from "../issues.js";

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
 * @property {GraphRequest | null} attempt if there is no request: the one that results if every error is allowed for which that is possible
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

/** @param {Form} form @returns {Omit<Built, "attempt">} */
function build({ operation, values, text }) {
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

/** The text of the field that allows these codes besides those that it allows already. @param {FieldValues} values @param {string[]} codes */
export const allowing = ({ allow }, codes) =>
  [...new Set([...String(allow || "").split(/[\s,]+/), ...codes])].filter(Boolean).join(", ");

/** The form with these errors allowed. @param {Form} form @param {string[]} codes @returns {Form} */
const allowed = (form, codes) => ({ ...form, values: { ...form.values, allow: allowing(form.values, codes) } });

/** @param {Issue[]} issues */
const errorCodes = (issues) => [...new Set(issues.filter(isError).map(({ code }) => code))];

/** The request with every error allowed. What is then found that was hidden before, such as a rule between two members, is allowed, too. @param {Form} form @param {Issue[]} issues */
function attempt(form, issues) {
  let codes = errorCodes(issues);
  if (!form.operation.options.includes("allow")) return null;
  for (;;) {
    const { request, issues: found } = build(allowed(form, codes));
    const more = errorCodes(found).filter((code) => !codes.includes(code));
    if (request !== null || more.length === 0) return request;
    codes = [...codes, ...more];
  }
}

/** The codes whose errors become warnings if they are allowed: those of ids, headers and JSON never do. @param {Form & Pick<Built, "issues">} form */
export function allowable(form) {
  if (!form.operation.options.includes("allow")) return [];
  return errorCodes(form.issues).filter((code) => !errorCodes(build(allowed(form, [code])).issues).includes(code));
}

/** @param {Form} form @returns {Built} */
export function buildRequest(form) {
  const built = build(form);
  return { ...built, attempt: built.request === null && built.failure === null ? attempt(form, built.issues) : null };
}
