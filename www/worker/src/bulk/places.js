// Where the requests of one lane are in their bulk, packed for storage: https://developers.cloudflare.com/durable-objects/platform/limits/
// @ts-check

/** @typedef {{ index: number, operation: string }} Place */

/**
 * The largest bulk takes half a megabyte, of two that a row may have.
 * @param {Place[]} places in the order of the lane
 */
export function packed(places) {
  const operations = [...new Set(places.map(({ operation }) => operation))];
  const numbers = new Map(operations.map((operation, number) => [operation, number]));
  return JSON.stringify({ operations, places: places.flatMap(({ index, operation }) => [index, numbers.get(operation)]) });
}

/**
 * The places from `first` to before `last`.
 * @param {string} text
 * @param {number} first
 * @param {number} last
 * @returns {Place[]}
 */
export function unpacked(text, first, last) {
  /** @type {{ operations: string[], places: number[] }} */
  const { operations, places } = JSON.parse(text);
  const count = Math.min(last, places.length / 2) - first;
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    index: places[2 * (first + at)],
    operation: operations[places[2 * (first + at) + 1]],
  }));
}
