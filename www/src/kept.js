// What the reader has written, kept when the operation changes and when the page loads again: the ids in paths, and edits of each operation.
// @ts-check

import { storedText, storeText } from "./dom/window_storage.js";
import { examplesOf } from "./examples/examples.js";
import { operationNamed } from "./operations.js";
import { withoutSecrets } from "./secrets.js";

/** @import { FieldValues } from "./form/options.js" */
/** @import { Example } from "./examples/example.js" */
/** @import { Operation } from "./operations.js" */
/** @import { Form } from "./request/build.js" */

/**
 * @typedef {object} Edits
 * @property {string} title of the example that was edited
 * @property {FieldValues} options
 * @property {string} text the body
 *
 * @typedef {object} Kept
 * @property {string} operation the current one
 * @property {FieldValues} ids the last value of each parameter
 * @property {Record<string, Edits>} edits of each operation whose form differs from its example
 */

/** Where it is stored. The token and secrets in bodies are no part of it. */
const PLACE = "kept";

/** @param {FieldValues} values @param {(name: string) => boolean} isWanted @returns {FieldValues} */
const pick = (values, isWanted) => Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));

/** @param {Operation} operation @param {FieldValues} values */
export const idsIn = ({ parameters }, values) => pick(values, (name) => parameters.includes(name));

/** @param {Operation} operation @param {FieldValues} values */
const optionsIn = ({ parameters }, values) => pick(values, (name) => !parameters.includes(name));

/** @param {FieldValues} one @param {FieldValues} other */
const isSame = (one, other) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => (one[name] || "") === (other[name] || ""));

/**
 * What is kept after the form has changed.
 * @param {Kept} kept
 * @param {Form & { example: Example }} form
 * @param {FieldValues} defaults the options of every form
 * @returns {Kept}
 */
export function keep({ ids, edits }, { operation, values, text, example }, defaults) {
  const { [operation.name]: _, ...others } = edits;
  const options = optionsIn(operation, values);
  const isEdited = text !== example.text || !isSame(options, optionsIn(operation, { ...defaults, ...example.values }));
  return {
    operation: operation.name,
    ids: { ...ids, ...idsIn(operation, values) },
    edits: isEdited ? { ...others, [operation.name]: { title: example.title, options, text } } : others,
  };
}

/** @type {Kept} */
const nothing = { operation: "", ids: {}, edits: {} };

/** What the window has stored. @returns {Kept} */
export function stored() {
  try {
    const { operation, ids, edits } = JSON.parse(storedText(PLACE) ?? "{}");
    return operationNamed(operation) === undefined ? nothing : { operation, ids, edits };
  } catch {
    return nothing;
  }
}

/** @param {Kept} kept */
export function store({ edits, ...kept }) {
  const safe = Object.entries(edits).map(([name, { text, ...rest }]) => [name, { ...rest, text: withoutSecrets(text) }]);
  storeText(PLACE, JSON.stringify({ ...kept, edits: Object.fromEntries(safe) }));
}

/**
 * An operation's form as the reader left it, otherwise that of its first example; with the ids of the objects at hand in both.
 * @param {Operation} operation
 * @param {Kept} kept
 * @param {FieldValues} defaults
 * @returns {{ operation: Operation, example: Example, values: FieldValues, text: string }}
 */
export function formOf(operation, { ids, edits }, defaults) {
  const examples = examplesOf(operation);
  const own = Object.hasOwn(edits, operation.name) ? edits[operation.name] : undefined;
  const example = examples.find(({ title }) => title === own?.title) ?? examples[0];
  const values = { ...defaults, ...example.values, ...own?.options, ...idsIn(operation, ids) };
  return { operation, example, values, text: own?.text ?? example.text };
}
