// The median of a list of numbers.

export const median = (list) => list.toSorted((one, other) => one - other)[list.length >> 1];
