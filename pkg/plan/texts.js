// What crosses to the planner: values and the members of objects as JSON text.
// @ts-check

/**
 * A value as JSON text; `undefined` if it cannot be written. The planner reports that.
 * @param {unknown} value
 * @returns {string | undefined}
 */
export function textOf(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/**
 * The members of an object but some, as JSON text: false where one cannot be written, which the planner refuses. Own members only, and each by itself: a page may have put
 * a toJSON on all objects.
 * @param {Record<string, unknown>} object
 * @param {readonly string[]} except
 */
export const members = (object, except) =>
  `{${Object.keys(object)
    .filter((name) => !except.includes(name) && object[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${textOf(object[name]) ?? "false"}`)
    .join()}}`;
