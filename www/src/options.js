// The options an operation can take, as fields of the form; another option is a row.

/**
 * @typedef {object} OptionRow
 * @property {string} name
 * @property {string} label
 * @property {"switch" | "text" | "words" | "choice"} kind
 * @property {string} hint
 * @property {string[]} [choices]
 * @property {string} [placeholder]
 */

/** @type {OptionRow[]} */
export const optionRows = [
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
export function optionsOf(operation) {
  const taken = operation.options ?? [];
  const known = optionRows.filter(({ name }) => taken.includes(name));
  const unknown = taken.filter((name) => !optionRows.some((row) => row.name === name));
  return [...known, ...unknown.map((name) => ({ name, label: name, kind: "text", hint: "" }))];
}

/** What a field's text is as an option; undefined where the field is empty. */
export function optionValue({ kind }, value) {
  if (kind === "switch") return value === true ? true : undefined;
  if (value === undefined || value === "") return undefined;
  return kind === "words" ? value.split(/[\s,]+/).filter(Boolean) : value;
}
