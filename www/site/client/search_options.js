// What the index of the search has, and how it is searched. Node builds the index, and the page reads it.
// @ts-check

/** @import MiniSearch, { Options } from "minisearch" */

/** Names such as `createOpenShift` are found by their parts, too. @param {string} text */
const tokens = (text) => {
  const words = text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word.split(/_|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== "");
    return parts.length > 1 ? [word, ...parts] : parts;
  });
};

/** @type {Options} */
export const SEARCH = {
  fields: ["title", "heading", "text"],
  storeFields: ["title", "heading"],
  tokenize: tokens,
  searchOptions: { boost: { heading: 4, title: 2 }, prefix: true, fuzzy: 0.2 },
};

/**
 * The sections with all words of a query, then those with some of them.
 * @param {MiniSearch} index
 * @param {string} query
 */
export function searched(index, query) {
  const all = index.search(query, { combineWith: "AND" });
  const known = new Set(all.map(({ id }) => id));
  return [...all, ...index.search(query).filter(({ id }) => !known.has(id))];
}
