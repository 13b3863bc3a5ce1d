// Copies an error's cause without the secrets of a call.
// @ts-check
import { isObject, read } from "./untrusted.js";

/** @typedef {import("./secrets.js").Secrets} Secrets */

/**
 * @typedef {object} Redact
 * @property {(text: string | undefined) => string | undefined} text
 * @property {(cause: unknown) => unknown} cause copies a cause as far as it is plain data: a class, a getter, a function or a Proxy may
 * show something else to every reader
 */

/** @param {Secrets} secrets @returns {Redact} */
export const redactorOf = (secrets) => ({
  text: (text) => (typeof text === "string" ? secrets.hide(text) : text),
  cause: (cause) => new Copying(secrets).copyOf(cause),
});

const HIDDEN = "details are hidden because they may contain the token";

/** The built-in errors with a constructor like Error's. */
const ERRORS = [TypeError, RangeError, SyntaxError, ReferenceError, URIError, EvalError];

/** The maximum number of errors, and of properties each, that are copied. */
const MAX_ERRORS = 30;
const MAX_PROPERTIES = 30;

/** Properties that are copied in a way of their own, or call a function. */
const SPECIAL = ["stack", "cause", "errors", "toJSON"];

class Copying {
  #secrets;
  /** @type {Map<object, Error>} */
  #copies = new Map();
  /** All text that was copied: a secret may be split over several properties. */
  #copied = "";

  /** @param {Secrets} secrets */
  constructor(secrets) {
    this.#secrets = secrets;
  }

  /** @param {unknown} cause */
  copyOf(cause) {
    const copy = this.#copy(cause);
    return this.#secrets.isIn(this.#copied.replace(/\s+/g, "")) ? new Error(HIDDEN) : copy;
  }

  /** @param {unknown} value */
  #copy(value) {
    if (typeof value === "symbol") return this.#text(String(value));
    if (isObject(value) || typeof value === "function") return this.#copies.get(value) ?? this.#error(value);
    return this.#primitive(value);
  }

  /** @param {unknown} value */
  #primitive(value) {
    return typeof value === "string" ? this.#text(value) : value;
  }

  /** @param {string} text */
  #text(text) {
    const shown = this.#secrets.hide(text);
    this.#copied += shown;
    return shown;
  }

  /** @param {object} original */
  #error(original) {
    const message = this.#stringAt(original, "message") ?? HIDDEN;
    const Type = ERRORS.find((one) => isInstance(original, one)) ?? Error;
    const copy = new Type(message);
    this.#copies.set(original, copy);
    for (const name of ["name", "stack"]) {
      const value = this.#stringAt(original, name);
      if (value !== undefined && value !== read(copy, name)) define(copy, name, value);
    }
    for (const name of new Set(["code", ...keysOf(original)])) this.#copyProperty(original, copy, name);
    this.#copyErrors(original, copy);
    return copy;
  }

  /** @param {object} original @param {Error} copy @param {string} name */
  #copyProperty(original, copy, name) {
    const value = read(original, name);
    const isPlain = ["string", "number", "boolean", "bigint"].includes(typeof value);
    if (isPlain && !SPECIAL.includes(name) && !(name in Error.prototype))
      define(copy, this.#text(name), this.#primitive(value), true);
  }

  /** @param {object} original @param {Error} copy */
  #copyErrors(original, copy) {
    const cause = read(original, "cause");
    if (cause !== undefined && this.#copies.size < MAX_ERRORS) define(copy, "cause", this.#copy(cause));
    const errors = read(original, "errors");
    if (!isList(errors)) return;
    /** @type {unknown[]} */
    const list = [];
    for (let at = 0; at < Number(read(errors, "length")) && this.#copies.size < MAX_ERRORS && at < MAX_ERRORS; at++)
      list.push(this.#copy(read(errors, at)));
    define(copy, "errors", list);
  }

  /** @param {object} original @param {string} name */
  #stringAt(original, name) {
    const value = read(original, name);
    return typeof value === "string" ? this.#text(value) : undefined;
  }
}

/** @param {object} target @param {string} name @param {unknown} value @param {boolean} [enumerable] */
const define = (target, name, value, enumerable = false) =>
  Object.defineProperty(target, name, { value, enumerable, configurable: true, writable: true });

/** The names of an object's own properties; none if a Proxy refuses. @param {object} value */
function keysOf(value) {
  try {
    return Object.keys(value).slice(0, MAX_PROPERTIES);
  } catch {
    return [];
  }
}

/** @param {object} value @param {Function} type */
function isInstance(value, type) {
  try {
    return value instanceof type;
  } catch {
    return false;
  }
}

/** @param {unknown} value */
function isList(value) {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
