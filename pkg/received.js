// Checks an entity that Shifts sends in a callback.
// @ts-check
import * as instance from "./instance.js";
import { checkValue } from "./schema.js";

/**
 * The entity with the members of enumerations in Graph's spelling, and how it differs from the documentation.
 *
 * @param {string} type Graph's name of its type
 * @param {unknown} value
 * @throws {TypeError} for a type that callbacks do not carry
 */
export function received(type, value) {
  const name = `received ${type}`;
  if (!instance.knows(name)) throw new TypeError(`callbacks carry no ${type}`);
  const warnings = checkValue(name, value);
  const changed = instance.changedBody();
  return { value: changed === undefined ? value : JSON.parse(changed), warnings };
}
