// The options an operation can take, as fields of the form; another option is a row.

/**
 * @typedef {object} OptionRow
 * @property {string} name
 * @property {string} label
 * @property {"switch" | "text" | "number" | "words" | "json" | "choice"} kind
 * @property {string} hint
 * @property {boolean} [isQuery] whether it says what a list holds, and so is always in sight
 * @property {string[]} [choices]
 * @property {string} [placeholder]
 */

/** @type {OptionRow[]} */
export const optionRows = [
  {
    name: "filter",
    label: "Filter, as JSON",
    kind: "json",
    isQuery: true,
    placeholder: "{}",
    hint: "$filter; the examples show what the service takes",
  },
  {
    name: "orderBy",
    label: "Order by",
    kind: "text",
    isQuery: true,
    placeholder: "lastModifiedDateTime desc",
    hint: "$orderby",
  },
  { name: "top", label: "Most on one page", kind: "number", isQuery: true, placeholder: "10", hint: "$top" },
  {
    name: "skipToken",
    label: "Page to go on with",
    kind: "text",
    isQuery: true,
    hint: "$skipToken; the answer before tells it in its @odata.nextLink",
  },
  {
    name: "query",
    label: "Other query options, as JSON",
    kind: "json",
    isQuery: true,
    placeholder: '{ "$top": 10 }',
    hint: "Microsoft's page says that some work here, but not which; they are sent as they are",
  },
  {
    name: "returnRepresentation",
    label: "Return the changed object",
    kind: "switch",
    hint: "Prefer: return=representation; the answer is 200 with the object instead of an empty 204",
  },
  {
    name: "permissionType",
    label: "The token carries",
    kind: "choice",
    choices: ["delegated", "application"],
    hint: "Microsoft's words for a signed-in user's permissions and the app's own",
  },
  {
    name: "actsAs",
    label: "Acts as user",
    kind: "text",
    placeholder: "GUID of a user",
    hint: "MS-APP-ACTS-AS; for tokens with application permissions",
  },
  {
    name: "passthrough",
    label: "Passthrough",
    kind: "text",
    placeholder: "id of a workforce integration",
    hint: "X-MS-WFMPassthrough; marks a write that comes from a workforce integration",
  },
  {
    name: "allow",
    label: "Errors to allow",
    kind: "words",
    placeholder: "code, code",
    hint: "Codes of problems that shall only warn",
  },
  {
    name: "baseUrl",
    label: "Base address",
    kind: "text",
    placeholder: "https://graph.microsoft.com/v1.0",
    hint: "Send works with this page's own address; empty is Microsoft Graph",
  },
];

/** The rows of the options an operation takes; one without a row is a text field. */
export function optionsOf({ options }) {
  const known = optionRows.filter(({ name }) => options.includes(name));
  const unknown = options.filter((name) => !optionRows.some((row) => row.name === name));
  return [...known, ...unknown.map((name) => ({ name, label: name, kind: "text", hint: "" }))];
}

const asNumber = (text) => (/^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text);

const readers = {
  text: (text) => text,
  choice: (text) => text,
  number: asNumber,
  words: (text) => text.split(/[\s,]+/).filter(Boolean),
  json: JSON.parse,
};

/** What a field holds as an option; undefined where it is empty. A JSON field with other text throws a SyntaxError. */
export function optionValue({ kind }, value) {
  if (kind === "switch") return value === true ? true : undefined;
  if (value === undefined || value.trim() === "") return undefined;
  return readers[kind](value);
}
