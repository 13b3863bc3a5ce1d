// Reads values whose shape nobody guarantees: parsed JSON, rejection reasons, what callers pass.
// @ts-check

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export const isObject = (value) => typeof value === "object" && value !== null;

/**
 * A non-empty string; undefined for anything else.
 * @param {unknown} value
 */
export const stringIn = (value) => (typeof value === "string" && value !== "" ? value : undefined);

/**
 * A property of any value; undefined if it has none or reading it throws.
 * @param {unknown} value
 * @param {PropertyKey} name
 * @returns {unknown}
 */
export function read(value, name) {
  try {
    return /** @type {Record<PropertyKey, unknown>} */ (value)[name];
  } catch {
    return undefined;
  }
}
