// Stands in for `received` of the default entry.
// @ts-check
/** @param {string} _type @param {unknown} value @returns {{ value: unknown, warnings: import("../contract.js").Issue[] }} */
export const received = (_type, value) => ({ value, warnings: [] });
