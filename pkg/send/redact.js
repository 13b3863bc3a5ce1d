// Removes a secret from everything that an error carries.
// @ts-check
import { read } from "./untrusted.js";

/** @typedef {(text: string) => string} Hide replaces the secret in a string */

/**
 * @typedef {object} Redact
 * @property {(text: string | undefined) => string | undefined} text
 * @property {(cause: unknown) => unknown} cause keeps a cause that provably lacks the secret; replaces any other by an error with its
 * redacted name, code and message
 */

/**
 * @param {Hide | undefined} hide undefined if there is nothing to hide
 * @returns {Redact}
 */
export function redactorOf(hide) {
  if (!hide) return { text: (text) => text, cause: (cause) => cause };
  return {
    text: (text) => (typeof text === "string" ? hide(text) : text),
    cause: (cause) => redactedCause(hide, cause),
  };
}

/**
 * @param {Hide} hide
 * @param {unknown} cause
 */
function redactedCause(hide, cause) {
  if (isClean(hide, cause)) return cause;
  if (typeof cause === "string") return hide(cause);
  const substitute = new Error(stringAt(hide, cause, "message") ?? "details are hidden because they may contain the token");
  for (const name of ["name", "code"]) {
    const value = stringAt(hide, cause, name);
    if (value !== undefined)
      Object.defineProperty(substitute, name, { value, configurable: true, writable: true, enumerable: name === "code" });
  }
  return substitute;
}

/**
 * @param {Hide} hide
 * @param {unknown} cause
 * @param {string} name
 */
function stringAt(hide, cause, name) {
  const value = read(cause, name);
  return typeof value === "string" ? hide(value) : undefined;
}

/** The number of objects inspected; a larger cause counts as unclean. */
const MAX_INSPECTED = 1000;

/**
 * Whether everything reachable from a value can be inspected and lacks the secret.
 * @param {Hide} hide
 * @param {unknown} value
 */
function isClean(hide, value) {
  /** @type {Set<object>} */
  const seen = new Set();
  /** @type {(one: unknown) => boolean} */
  const clean = (one) => {
    if (typeof one === "string") return one === hide(one);
    if (typeof one === "symbol") return clean(one.description);
    if (typeof one === "function") return false;
    if (typeof one !== "object" || one === null || seen.has(one)) return true;
    if (seen.add(one).size > MAX_INSPECTED || !isTransparent(one)) return false;
    const names = [...Reflect.ownKeys(one), ...(one instanceof Error ? ["name", "message", "stack"] : [])];
    return names.every((name) => clean(name) && clean(read(one, name)));
  };
  try {
    return clean(value);
  } catch {
    return false;
  }
}

/**
 * Whether an object's properties are all it holds; instances of other classes may hide private state.
 * @param {object} value
 */
const isTransparent = (value) =>
  value instanceof Error || Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
