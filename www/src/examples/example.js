// Creates an example: what the fields hold, and the body as text.
// @ts-check

import { indented } from "../code/indented.js";

/**
 * @typedef {Record<string, string | boolean | object>} ExampleValues an object becomes its JSON
 *
 * @typedef {object} Example
 * @property {string} title
 * @property {Record<string, string | boolean>} values of the path's fields and the options
 * @property {string} text the body; empty without one
 */

/**
 * A body that no object can express, such as broken JSON, is given as text.
 * @param {unknown} body
 */
function textOf(body) {
  if (body === undefined) return "";
  return typeof body === "string" ? body : indented(body);
}

/**
 * @param {string} title
 * @param {ExampleValues} values
 * @param {unknown} [body]
 * @returns {Example}
 */
export const example = (title, values, body) => ({
  title,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? indented(value) : value]),
  ),
  text: textOf(body),
});
