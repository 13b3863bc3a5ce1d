// The permission that the page requests for an operation.
// @ts-check

/**
 * The least privileged one.
 * @param {import("../operations.js").Operation} operation
 */
export const scopesOf = ({ permissions: { delegated } }) => delegated.slice(0, 1);
