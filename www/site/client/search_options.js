// What the index of the search has, and how it is searched. Node builds the index, and the page reads it.
// @ts-check

import { TERMS, wholeFirst } from "../../search/terms.js";

/** @import MiniSearch, { Options } from "minisearch" */

/** @type {Options} */
export const SEARCH = {
  ...TERMS,
  fields: ["title", "heading", "terms", "text"],
  storeFields: ["title", "heading", "weight"],
  searchOptions: {
    ...TERMS.searchOptions,
    boost: { heading: 4, title: 2, terms: 3 },
    boostDocument: (_id, _term, stored) => Number(stored?.weight ?? 1),
  },
};

/**
 * The sections with all words of a query, then those with some of them.
 * @param {MiniSearch} index
 * @param {string} query
 */
export function searched(index, query) {
  const all = wholeFirst(index.search(query, { combineWith: "AND" }), query, ({ heading }) => heading);
  const known = new Set(all.map(({ id }) => id));
  return [...all, ...index.search(query).filter(({ id }) => !known.has(id))];
}
