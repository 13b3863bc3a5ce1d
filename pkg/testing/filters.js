// The comparisons that the $filter of a list may hold, by the printed types of filters.
// @ts-check

import { printed, readerOf } from "./schema.js";

/**
 * @typedef {import("./query.js").Comparison} Comparison
 * @typedef {import("./schema.js").Declared} Declared
 */

/**
 * The comparisons that a $filter may hold, by the path of the compared property.
 * @param {import("./schema.js").TypeName} name of the filter's type
 * @returns {Record<string, Comparison>}
 */
export const filterType = (name) => Object.fromEntries(comparisonsOf(name, []));

/** @param {string} name @param {string[]} path @returns {[string, Comparison][]} */
const comparisonsOf = (name, path) =>
  Object.entries(printed[name].properties).flatMap(([property, declared]) =>
    declared.type === "object"
      ? comparisonsOf(declared.of ?? "", [...path, property])
      : [[path.join("/"), comparison(property, declared)]],
  );

/** @param {string} operator @param {Declared} declared @returns {Comparison} */
const comparison = (operator, declared) => ({ operator, reader: readerOf(declared), isQuoted: declared.type === "enumeration" });
