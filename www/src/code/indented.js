// How the page writes a value as JSON.
// @ts-check

/** @param {unknown} value */
export const indented = (value) => JSON.stringify(value, null, 2);
