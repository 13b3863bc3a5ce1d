// How the searches of the workbench and of the docs read a query: names by their parts, beginnings of words, slips of the keys.
// @ts-check

/** @import { Options } from "minisearch" */

/** Words of a question that say nothing about what it asks for. */
const STOP_WORDS = new Set("a an and can do for from how i in into is it my of on or our the to want what when with".split(" "));

/** Names such as `createOpenShift` are found by their parts, too. @param {string} text */
const tokens = (text) => {
  const words = text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  return words.flatMap((word) => {
    const parts = word.split(/_|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== "");
    return parts.length > 1 ? [word, ...parts] : parts;
  });
};

/** The tokens that an index has in all of its fields, and how much a query may differ from them. @satisfies {Partial<Options>} */
export const TERMS = {
  tokenize: tokens,
  processTerm: (/** @type {string} */ term) => (STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
  searchOptions: {
    prefix: (/** @type {string} */ term) => term.length > 1,
    // In three letters, a slip makes another word.
    fuzzy: (/** @type {string} */ term) => (term.length > 3 ? 0.2 : false),
    weights: { prefix: 0.2, fuzzy: 0.2 },
  },
};

/** The number of words of a name if the query has all of them, otherwise 0. @param {string} name @param {Set<string | null>} query */
function wordsIn(name, query) {
  const parts = new Set(tokens(name.replace(/(?<=[a-z])(?=[A-Z])/g, " ")).map(TERMS.processTerm));
  return [...parts].every((part) => query.has(part)) ? parts.size : 0;
}

/**
 * The results with those first whose whole name is in the query, the longest of them first: `getShift` before `getShiftPreferences`
 * for "get shift".
 * @template Result
 * @param {Result[]} results
 * @param {string} query
 * @param {(result: Result) => string} nameOf
 */
export function wholeFirst(results, query, nameOf) {
  const words = new Set(tokens(query).map(TERMS.processTerm));
  return results.toSorted((one, other) => wordsIn(nameOf(other), words) - wordsIn(nameOf(one), words));
}
