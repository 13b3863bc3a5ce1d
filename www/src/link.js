// The fragment of the page's address: the operation, and in links also its ids, options and body. Never the token or a secret.
// @ts-check

import { optionsOf } from "./form/options.js";
import { operationNamed } from "./operations.js";
import { withoutSecrets } from "./secrets.js";

/** @import { FieldValues } from "./form/options.js" */
/** @import { Operation } from "./operations.js" */
/** @import { Form } from "./request/build.js" */

/** The name of the body in a link; no parameter or option has it. */
const BODY = "body";

/**
 * @param {Form} form
 * @param {FieldValues} defaults values that are left out
 */
export function fragmentOf({ operation, values, text }, defaults) {
  const given = Object.entries(values).filter(([name, value]) => value && value !== defaults[name]);
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  if (text !== "") parameters.set(BODY, withoutSecrets(text));
  return `${operation.name}?${parameters}`;
}

/** @param {Operation} operation @param {string} name @param {string} text */
const readValue = (operation, name, text) =>
  optionsOf(operation).some((row) => row.name === name && row.kind === "switch") ? text === "true" : text;

/**
 * The operation that a fragment names, and the form if it has one.
 * @param {string} fragment without `#`
 * @returns {{ operation: Operation, form?: { values: FieldValues, text: string } } | undefined}
 */
export function linkIn(fragment) {
  const [, name = "", query] = /^([^?]*)(?:\?(.*))?$/s.exec(fragment) ?? [];
  const operation = operationNamed(name);
  if (operation === undefined) return undefined;
  if (query === undefined) return { operation };
  const parameters = new URLSearchParams(query);
  const known = [...operation.parameters, ...operation.options];
  const values = [...parameters]
    .filter(([key]) => known.includes(key))
    .map(([key, text]) => [key, readValue(operation, key, text)]);
  return { operation, form: { values: Object.fromEntries(values), text: parameters.get(BODY) ?? "" } };
}
