// Reads the query of a URL: an operation's path parameters and options.
// @ts-check

import { BASE_URL_ISSUE } from "./operations.js";
import { invalid, Refusal } from "./problem.js";

/**
 * Text that is not JSON stays a string, about which the library then reports an issue.
 * @param {string} text
 * @returns {unknown}
 */
const json = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * Otherwise each byte that is not UTF-8 would become U+FFFD, and the request would concern something else.
 * @param {URL} url
 * @throws {Refusal} for a query that is not UTF-8 in percent-encoding
 */
export function checkQuery({ search }) {
  try {
    decodeURIComponent(search);
  } catch {
    throw new Refusal(400, "The query is not UTF-8 in percent-encoding.");
  }
}

/** The options that are not strings. @type {Record<string, (text: string) => unknown>} */
const READERS = {
  returnRepresentation: (text) => (text === "true" || text === "false" ? text === "true" : text),
  top: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text),
  filter: json,
  query: json,
  allow: (text) => text.split(","),
};

/**
 * @param {{ name: string }} operation
 * @param {URLSearchParams} query
 * @param {string} baseUrl
 */
export function inputOf({ name }, query, baseUrl) {
  const names = [...query.keys()];
  if (new Set(names).size < names.length) throw new Refusal(400, "The query has the same name twice.");
  if (query.has("baseUrl")) throw invalid(name, [BASE_URL_ISSUE]);
  const values = [...query].map(([key, text]) => [key, Object.hasOwn(READERS, key) ? READERS[key](text) : text]);
  return { ...Object.fromEntries(values), baseUrl };
}
