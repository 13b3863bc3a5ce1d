// A caller's value as JSON text, and what JSON.stringify refuses or hides of it.
// @ts-check
import { MAX_DEPTH, MAX_NAME, MAX_TEXT } from "./generated/constants.js";

/** @typedef {Array<string | number>} Path */

/**
 * JSON text, or why there is none. Both are own members, for what a page has put on all objects is not to be read in their place.
 *
 * @template [Text=string]
 * @typedef {{ text: Text | undefined, fault: import("./instance.js").Fault | undefined }} Written
 */

/** What is no JSON text. @param {string} code @param {Path} path @returns {Written<never>} */
export const faulty = (code, path) => ({ text: undefined, fault: { code, path } });

/** What has neither text nor fault. @type {Written<never>} */
export const NOTHING = { text: undefined, fault: undefined };

/**
 * A value as JSON text, or why it is none; neither where it is `undefined`.
 *
 * @param {unknown} value
 * @param {Path} path where the value is, for the fault
 * @returns {Written}
 */
export const stringify = (value, path) => written(value, path, JSON.stringify);

/**
 * The same for an option, in which functions and symbols are `null`, as they are in arrays: they are reported then.
 *
 * @param {unknown} value
 * @param {Path} path
 * @returns {Written}
 */
export const stringifyOption = (value, path) =>
  typeof value === "string" || typeof value === "boolean"
    ? { text: JSON.stringify(value), fault: undefined }
    : written(value, path, withoutFunctions);

/** @param {unknown} value */
const withoutFunctions = (value) =>
  JSON.stringify(value, (_, inner) => (typeof inner === "function" || typeof inner === "symbol" ? null : inner));

/**
 * @param {unknown} value
 * @param {Path} path
 * @param {(value: unknown) => string | undefined} write
 * @returns {Written}
 */
function written(value, path, write) {
  let text;
  try {
    text = write(value);
  } catch (error) {
    return { text: undefined, fault: faultOf(value, path, error) };
  }
  if (text === undefined) return value === undefined ? NOTHING : faulty("not_json", path);
  // WebAssembly memory never shrinks, so a text that is too long does not even enter.
  if (text.length > MAX_TEXT) return faulty("too_long", path);
  return { text, fault: undefined };
}

/**
 * Why reading a value throws, and where. Engines tell their own limits apart by words alone.
 *
 * @param {unknown} value
 * @param {Path} path
 * @param {unknown} error
 */
function faultOf(value, path, error) {
  let words = "";
  try {
    words = String(error);
  } catch {
    // What a getter throws may throw itself.
  }
  if (/string length|allocation|memory/i.test(words)) return { code: "too_long", path };
  if (/call stack|recursion/i.test(words)) return { code: "too_deep", path };
  return culprit(value, path, []) ?? { code: "not_json", path };
}

/**
 * The first value that JSON.stringify refuses: a BigInt, a cycle, a getter or a toJSON that throws.
 *
 * @param {unknown} value
 * @param {Path} path
 * @param {unknown[]} around the objects that contain it
 * @returns {import("./instance.js").Fault | undefined}
 */
function culprit(value, path, around) {
  if (typeof value === "bigint") return { code: "big_int", path };
  if (typeof value !== "object" || value === null) return undefined;
  if (around.includes(value)) return { code: "cycle", path };
  if (around.length > MAX_DEPTH) return { code: "not_json", path };
  let here = path;
  try {
    const object = /** @type {Record<string, unknown>} */ (value);
    const inner = [...around, value];
    if (typeof object.toJSON === "function") return culprit(object.toJSON(""), path, inner);
    for (const name of Object.keys(object)) {
      here = [...path, Array.isArray(object) ? Number(name) : shortened(name)];
      const found = culprit(object[name], here, inner);
      if (found) return found;
    }
  } catch {
    return { code: "not_json", path: here };
  }
  return undefined;
}

/** A name, cut where it is too long for a path, and never within a surrogate pair. @param {string} name */
export const shortened = (name) => [...name.slice(0, 2 * MAX_NAME)].slice(0, MAX_NAME).join("");

/**
 * Which of the paths lead to a value that JSON writes as null or {} though it is neither: NaN, an invalid Date, a Map, a Set ... Each with the
 * name of its class, or that of a number.
 *
 * @param {unknown} root
 * @param {Path[]} paths
 * @returns {Array<[place: number, name: string]>}
 */
export function hidden(root, paths) {
  return paths.flatMap((path, place) => {
    const name = hiddenAt(root, path);
    return name === undefined ? [] : [[place, name]];
  });
}

/**
 * What a hidden value is; `undefined` where none is hidden.
 *
 * @param {unknown} root
 * @param {Path} path
 * @returns {string | undefined}
 */
function hiddenAt(root, path) {
  try {
    let value = root;
    for (const step of path) {
      if (!Object.hasOwn(/** @type {object} */ (value), step)) return undefined;
      value = /** @type {Record<string | number, unknown>} */ (value)[step];
    }
    if (value === null || value === undefined) return undefined;
    if (typeof value === "number") return String(value);
    // "[object Date]"
    const name = Object.prototype.toString.call(value).slice(8, -1);
    return typeof value === "object" && name === "Object" ? undefined : shortened(name);
  } catch {
    // What cannot be read again is not known to be hidden.
  }
  return undefined;
}
