// An operation's input out of a url's query: the path's parameters, and the options.
import { BASE_URL_ISSUE } from "./operations.js";
import { invalid, Refusal } from "./problem.js";

/** What cannot be read stays a text, about which the library then has an issue. */
const json = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Options that are no texts. */
const READERS = {
  returnRepresentation: (text) => (text === "true" || text === "false" ? text === "true" : text),
  top: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text),
  filter: json,
  query: json,
  allow: (text) => text.split(","),
};

/**
 * @param {URLSearchParams} query
 * @param {string} baseUrl
 */
export function inputOf({ name }, query, baseUrl) {
  const names = [...query.keys()];
  const twice = names.some((key, at) => names.indexOf(key) !== at);
  if (twice) throw new Refusal(400, "The query has a name twice.");
  if (query.has("baseUrl")) throw invalid(name, [BASE_URL_ISSUE]);
  const read = [...query].map(([key, text]) => [key, Object.hasOwn(READERS, key) ? READERS[key](text) : text]);
  return { ...Object.fromEntries(read), baseUrl };
}
