// One example: what stands in the fields, and the body as text.

/**
 * @typedef {object} Example
 * @property {string} title
 * @property {Record<string, string | boolean>} values the path's fields and the options
 * @property {string} text the body; empty where there is none
 */

/** A body that no object can show, such as broken JSON, is given as text. */
const textOf = (body) => (body === undefined || typeof body === "string" ? (body ?? "") : laidOut(body));

const laidOut = (value) => JSON.stringify(value, null, 2);

/**
 * @param {string} title
 * @param {Record<string, unknown>} values an object among them is shown as its JSON
 * @param {unknown} [body]
 * @returns {Example}
 */
export const example = (title, values, body) => ({
  title,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? laidOut(value) : value]),
  ),
  text: textOf(body),
});
