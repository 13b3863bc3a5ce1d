// Asserts on the error that a call throws.
// @ts-check
import assert from "node:assert/strict";

/**
 * The call throws an error with these members.
 * @param {() => unknown} call
 * @param {Record<string, unknown>} members
 */
export function fails(call, members) {
  assert.throws(call, (error) => {
    const thrown = /** @type {Record<string, unknown>} */ (error);
    assert.deepEqual(Object.fromEntries(Object.keys(members).map((name) => [name, thrown[name]])), members);
    return true;
  });
}
