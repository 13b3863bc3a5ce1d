// The median of a list of numbers.
// @ts-check

/** The middle number; the higher of the two middle ones in a list of even length. @param {readonly number[]} list */
export const median = (list) => list.toSorted((one, other) => one - other)[list.length >> 1];
