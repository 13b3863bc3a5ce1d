// What the index of the search has, and how it is searched. Node builds the index, and the page reads it.
// @ts-check

import { TERMS } from "../../search/terms.js";

/** @import MiniSearch, { Options } from "minisearch" */

/** @type {Options} */
export const SEARCH = {
  ...TERMS,
  fields: ["title", "heading", "terms", "text"],
  storeFields: ["title", "heading"],
  searchOptions: { ...TERMS.searchOptions, boost: { heading: 4, title: 2, terms: 3 } },
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
