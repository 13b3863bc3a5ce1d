// The options of operations as fields of the form: one row for each.
// @ts-check

/** @import { ReplaceShiftInput, UpdateShiftPreferencesInput } from "graph-shifts" */
/** @import { Operation } from "../operations.js" */

/**
 * @typedef {"switch" | "text" | "number" | "codes" | "json" | "choice"} FieldKind
 * @typedef {string | boolean | undefined} FieldValue
 * @typedef {Record<string, FieldValue>} FieldValues what the fields hold, by the name of the parameter or option
 *
 * @typedef {object} FieldRow
 * @property {string} name
 * @property {string} label
 * @property {FieldKind} kind
 * @property {string} [hint]
 * @property {boolean} [isQuery] whether it selects what a list returns; such fields are always visible
 * @property {Record<string, string>} [choices] each value with its text
 * @property {string} [placeholder]
 */

/** @type {Record<NonNullable<ReplaceShiftInput["otherVersion"]>, string>} */
const otherVersions = { null: "null: the other version is removed", keep: "keep: the other version stays as it is" };

/** @type {Record<NonNullable<ReplaceShiftInput["permissionType"]>, string>} */
const permissionTypes = { delegated: "delegated", application: "application" };

/** @type {Record<NonNullable<UpdateShiftPreferencesInput["method"]>, string>} */
const methods = { PATCH: "PATCH", PUT: "PUT" };

/** @type {FieldRow[]} */
const optionRows = [
  {
    name: "filter",
    label: "Filter, as JSON",
    kind: "json",
    isQuery: true,
    placeholder: "{}",
    hint: "$filter; the examples show what Graph supports",
  },
  {
    name: "orderBy",
    label: "Order by",
    kind: "text",
    isQuery: true,
    placeholder: "lastModifiedDateTime desc",
    hint: "$orderby",
  },
  { name: "top", label: "Page size", kind: "number", isQuery: true, placeholder: "10", hint: "$top" },
  {
    name: "skipToken",
    label: "Skip token",
    kind: "text",
    isQuery: true,
    hint: "$skipToken; from the @odata.nextLink of the previous response",
  },
  {
    name: "query",
    label: "Other query options, as JSON",
    kind: "json",
    isQuery: true,
    placeholder: '{ "$top": 10 }',
    hint: "Microsoft's page does not list which ones are supported; sent unchanged",
  },
  {
    name: "returnRepresentation",
    label: "Return the changed object",
    kind: "switch",
    hint: "Prefer: return=representation; returns 200 with the object instead of an empty 204",
  },
  {
    name: "otherVersion",
    label: "Version that the body leaves out",
    kind: "choice",
    choices: otherVersions,
    hint: "The draft or the shared version; removed by default",
  },
  {
    name: "method",
    label: "HTTP method",
    kind: "choice",
    choices: methods,
    hint: "Microsoft's sources contradict each other on it; PATCH by default",
  },
  {
    name: "permissionType",
    label: "Type of the token",
    kind: "choice",
    choices: permissionTypes,
    hint: "Whether it carries the permissions of a signed-in user or of the app itself",
  },
  {
    name: "actsAs",
    label: "Acts as user",
    kind: "text",
    placeholder: "GUID of a user",
    hint: "MS-APP-ACTS-AS; deprecated by Microsoft since June 2025",
  },
  {
    name: "passthrough",
    label: "Passthrough",
    kind: "text",
    placeholder: "id of a workforce integration",
    hint: "X-MS-WFMPassthrough; marks a change that comes from a workforce integration",
  },
  {
    name: "allow",
    label: "Errors to allow",
    kind: "codes",
    placeholder: "code, code",
    hint: "Codes of errors to report as warnings",
  },
  {
    name: "baseUrl",
    label: "Base URL",
    kind: "text",
    placeholder: "https://graph.microsoft.com/v1.0",
    hint: "Send works with this page's own URL only; leave it empty for Microsoft Graph",
  },
];

/**
 * The rows of an operation's options; an option without a row is a text field.
 * @param {Operation} operation
 */
export function optionsOf({ options }) {
  const known = optionRows.filter(({ name }) => options.includes(name));
  const unknown = options.filter((name) => !optionRows.some((row) => row.name === name));
  return [...known, ...unknown.map((name) => /** @type {FieldRow} */ ({ name, label: name, kind: "text" }))];
}

/** @param {string} text */
const asNumber = (text) => (/^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text);

/** @type {Record<Exclude<FieldKind, "switch">, (text: string) => unknown>} */
const readers = {
  text: (text) => text,
  choice: (text) => text,
  number: asNumber,
  codes: (text) => text.split(/[\s,]+/).filter(Boolean),
  json: (text) => JSON.parse(text),
};

/**
 * The option that a field holds; undefined for an empty field.
 * @param {FieldRow} row
 * @param {FieldValue} value
 * @throws {SyntaxError} if the text of a JSON field is not JSON
 */
export function optionValue({ kind }, value) {
  if (kind === "switch") return value === true ? true : undefined;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  return readers[kind](value);
}
