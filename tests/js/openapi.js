// Reads pkg/generated/openapi.json for tests: its operations, references, schemas and examples.
// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { operations as library } from "./cases.js";

/**
 * @typedef {import("./openapi_document.d.ts").Part} Part
 * @typedef {import("./openapi_document.d.ts").Row} Row
 */

export const place = new URL("../../pkg/generated/openapi.json", import.meta.url);

/** @type {import("./openapi_document.d.ts").Document} */
export const printed = JSON.parse(readFileSync(place, "utf8"));

/**
 * The component that a reference names, or what is no reference.
 * @param {Part} part
 * @returns {Part}
 */
export function resolve(part) {
  if (part.$ref === undefined) return part;
  const [, ...names] = part.$ref.split("/");
  return names.reduce((found, name) => /** @type {any} */ (found)[name], /** @type {any} */ (printed));
}

/** @type {Array<import("./openapi_document.d.ts").Documented>} */
export const operations = Object.entries(printed.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, row]) => ({ id: row.operationId, path, method: method.toUpperCase(), row })),
);

/** The JSON of a body or a response, as its schema and its example. @param {Part} of */
export const json = (of) => resolve(of).content?.["application/json"];

/** @param {Row} row */
export const bodyOf = (row) => row.requestBody && json(row.requestBody);

/**
 * The examples of a body or a response, each with its name; a single one has none.
 * @param {import("./openapi_document.d.ts").Content} content
 * @returns {Array<[string, any]>}
 */
export function examplesOf({ example, examples = {} }) {
  const named = Object.entries(examples).map(([name, { value }]) => /** @type {[string, unknown]} */ ([name, value]));
  return example === undefined ? named : [["", example], ...named];
}

/** Whether a status, or a range such as `4XX`, is an error. @param {string | number} status */
export const isError = (status) => /^[45]/.test(String(status));

export const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
// CommonJS, whose types say nothing of the function that it is.
/** @type {any} */ (addFormats)(ajv);
ajv.addVocabulary(Object.keys(printed));
ajv.addSchema(printed, "printed");

/** Whether a value fits a schema of the document. @param {import("./openapi_document.d.ts").Reference} reference @param {unknown} value */
export function fits(reference, value) {
  const judge = ajv.getSchema(`printed${reference.$ref}`);
  assert.ok(judge, reference.$ref);
  return { is: judge(value) === true, errors: judge.errors };
}

/** @param {import("./openapi_document.d.ts").Reference} reference @param {unknown} value @param {string} what */
export function assertFits(reference, value, what) {
  const { is, errors } = fits(reference, value);
  assert.ok(is, `${what}: ${ajv.errorsText(errors)}`);
}

/** An input from the document's own examples. @param {{ row: Row }} operation */
export function inputOf({ row }) {
  const path = row.parameters.map(resolve).filter((parameter) => parameter.in === "path");
  const body = bodyOf(row);
  const { options, method } = library[row.operationId];
  return {
    ...Object.fromEntries(path.map(({ name, example }) => [name, example])),
    // Where Microsoft's sources contradict each other on the method, the library warns unless one is chosen.
    ...(options.includes("method") && { method }),
    ...(body && { body: body.example }),
  };
}
