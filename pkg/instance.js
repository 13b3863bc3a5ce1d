// The module's one instance: made at the first call, and thrown away after a trap.
// @ts-check
import { ShiftsInternalError, ShiftsWebAssemblyError } from "./errors.js";

/** The fewest bytes that are reserved for a text. */
const MIN_RESERVED = 4096;

/**
 * What the module exports; see pkg/module/src/lib.rs.
 *
 * @typedef {object} Exports
 * @property {{ readonly buffer: ArrayBuffer }} memory
 * @property {(bytes: number) => number} reserve
 * @property {(length: number) => number} find
 * @property {(subject: number, length: number, inRequest: number, unverified: number) => number} check
 * @property {(subject: number, bodyLength: number, inputLength: number, withBody: number) => void} request
 * @property {(length: number) => void} fault
 * @property {() => number} found
 * @property {() => number} needs_input
 * @property {() => number} output
 * @property {() => number} changed_body
 * @property {() => number} possibly_hidden
 * @property {(length: number) => void} hidden
 * @property {(places: number, utf16: number) => number} issues
 * @property {() => number} parts
 * @property {(length: number) => number} plan_start
 * @property {(isDesired: number, length: number, labelLength: number) => void} plan_add
 * @property {(length: number) => void} plan_group
 * @property {() => number} plan_match
 * @property {(desired: number, currentLength: number, desiredLength: number) => void} plan_compare
 * @property {() => number} plan_writes
 * @property {(desired: number) => void} plan_refuse
 * @property {() => number} plan_finish
 */

/** JSON text as a string, or as its bytes. @typedef {string | Uint8Array} Text */

/** Why a value is no JSON text: what the module makes an issue of. @typedef {{ code: string, path: Array<string | number>, offset?: number, length?: number }} Fault */

const encoder = /*#__PURE__*/ new TextEncoder();

/** Keeps a byte order mark, so that no place moves. */
const decoder = /*#__PURE__*/ new TextDecoder("utf-8", { ignoreBOM: true });

/** Makes a fresh instance and returns its exports. @type {() => unknown} */
let load;

/** Sets how an instance is made; the entry point does so. @param {() => unknown} loader */
export const setLoader = (loader) => {
  load = loader;
};

/** The exports of the instance. @type {Exports | undefined} */
let current;

/** The number of each operation and type that the instance was asked for. @type {Map<string, number>} */
let subjects;

/** The reserved memory, and its address. */
let buffer = new Uint8Array();
let address = 0;

/** How many bytes of it the last body has. */
let bodyLength = 0;

/** The instance, made if there is none. @returns {Exports} */
function instance() {
  if (current === undefined) {
    subjects = new Map();
    try {
      current = /** @type {Exports} */ (load());
    } catch (cause) {
      // A full stack says nothing about WebAssembly. No regular expression: it needs stack, too, and throws a SyntaxError without.
      const words = String(cause);
      if (words.includes("call stack") || words.includes("recursion")) throw cause;
      throw new ShiftsWebAssemblyError("WebAssembly cannot be compiled here: import graph-shifts/js instead", { cause });
    }
  }
  return current;
}

/**
 * Runs a call into the module. A trap is our fault; the next call starts with a fresh instance.
 *
 * @template T
 * @param {(core: Exports) => T} call
 * @returns {T}
 */
function guarded(call) {
  const core = instance();
  try {
    return call(core);
  } catch (cause) {
    current = undefined;
    throw fault(cause);
  }
}

/** The error for a trap. The instance is dropped before it is made: where the stack is full, this cannot even be called. @param {unknown} cause */
const fault = (cause) => new ShiftsInternalError("a fault of graph-shifts", { cause });

/** Memory for a text of so many bytes. @param {Exports} core @param {number} bytes */
function reserve(core, bytes) {
  if (buffer.length < bytes || buffer.buffer !== core.memory.buffer) {
    const size = Math.max(bytes, MIN_RESERVED);
    address = core.reserve(size) >>> 0;
    buffer = new Uint8Array(core.memory.buffer, address, size);
  }
  return buffer;
}

/** Writes a text from byte `from` on; returns its length in bytes. @param {Exports} core @param {Text} text @param {number} from */
function write(core, text, from) {
  if (typeof text !== "string") {
    reserve(core, from + text.length).set(text, from);
    return text.length;
  }
  const { read, written } = encode(text, reserve(core, from + text.length), from);
  return read === text.length ? written : encode(text, reserve(core, from + text.length * 3), from).written;
}

/** Encodes a text into a buffer from byte `from` on. @param {string} text @param {Uint8Array} buffer @param {number} from */
const encode = (text, buffer, from) => encoder.encodeInto(text, from ? buffer.subarray(from) : buffer);

/** The number of an operation or a type; -1 where there is none. @param {Exports} core @param {string} name */
function find(core, name) {
  const known = subjects.get(name);
  if (known !== undefined) return known;
  const number = core.find(write(core, name, 0));
  if (number >= 0) subjects.set(name, number);
  return number;
}

/** Whether the module has an operation or a type of this name. @param {string} name */
export const knows = (name) => guarded((core) => find(core, name) >= 0);

/** Reads the text that a call returned by its length. @param {Exports} core @param {number} length */
function read(core, length) {
  return decoder.decode(new Uint8Array(core.memory.buffer, core.output() >>> 0, length));
}

/**
 * Checks a text as a body: whether it is to be sent as it is and there is nothing to report.
 *
 * @param {string} name of the operation or the type
 * @param {Text} text
 * @param {boolean} inRequest whether the issues' paths begin with `body`
 */
export function check(name, text, inRequest) {
  const core = instance();
  // As `guarded`, but without a closure for each call: this one is made for every good body.
  try {
    const subject = find(core, name);
    bodyLength = write(core, text, 0);
    return core.check(subject, bodyLength, +inRequest, +(typeof text !== "string")) !== 0;
  } catch (cause) {
    current = undefined;
    throw fault(cause);
  }
}

/**
 * Builds a request from the JSON text of the input and, if there is one, of the body.
 *
 * @param {string} name of the operation
 * @param {Text | undefined} body
 * @param {string} input
 */
export function request(name, body, input) {
  guarded((core) => {
    const subject = find(core, name);
    bodyLength = body === undefined ? 0 : write(core, body, 0);
    core.request(subject, bodyLength, write(core, input, bodyLength), +(body !== undefined));
  });
}

/** Says why the next value is no JSON text. @param {Fault} fault */
export function setFault(fault) {
  const { code, path, offset, length } = fault;
  // Each string by itself: JSON.stringify asks an object for its toJSON, which a page may have put on all objects.
  const steps = path.map((step) => JSON.stringify(step)).join();
  const place = Object.hasOwn(fault, "offset") ? `,"offset":${offset},"length":${length}` : "";
  guarded((core) => core.fault(write(core, `{"code":"${code}","path":[${steps}]${place}}`, 0)));
}

/** Whether there are issues, or places where JSON may hide a value. */
export const found = () => guarded((core) => Boolean(core.found()));

/** Whether the checked body decides what else the request is, so that the module has to build it from the whole input. */
export const needsInput = () => guarded((core) => Boolean(core.needs_input()));

/** The changed body; `undefined` where it is to be sent as it was given. @returns {string | undefined} */
export const changedBody = () =>
  guarded((core) => {
    const length = core.changed_body() >>> 0;
    return length ? read(core, length) : undefined;
  });

/** The body as it was given, as text. */
export const givenBody = () => guarded((core) => decoder.decode(reserve(core, bodyLength).subarray(0, bodyLength)));

/** The paths at which JSON may hide a value. @returns {Array<Array<string | number>>} */
export const possiblyHidden = () =>
  guarded((core) => {
    const length = core.possibly_hidden();
    return length ? JSON.parse(read(core, length)) : [];
  });

/** Reports the values that are hidden, by their places in that list, each with what it is. @param {Array<[place: number, name: string]>} values */
export function setHidden(values) {
  // Each string by itself, as in `setFault`.
  const text = values.map(([place, name]) => `${place},${JSON.stringify(name)}`).join();
  // The body stays where it is: places in it are still to be counted.
  guarded((core) => core.hidden(write(core, `[${text}]`, bodyLength)));
}

/**
 * The issues, with their places in UTF-16 units or bytes if they are asked for.
 *
 * @param {boolean} places
 * @param {boolean} utf16
 * @returns {import("./contract.js").Issue[]}
 */
export const issues = (places, utf16) => guarded((core) => JSON.parse(read(core, core.issues(+places, +utf16))));

/**
 * The parts of the last request.
 *
 * @returns {{ method: import("./contract.js").Method, url: string, headers: Record<string, string> }}
 */
export const parts = () => guarded((core) => JSON.parse(read(core, core.parts())));

/**
 * Calls a function of the module with the lengths of texts that are written one after another.
 *
 * @template T
 * @param {(core: Exports, ...lengths: number[]) => T} run
 * @param {Text[]} texts
 * @returns {T}
 */
export const withTexts = (run, ...texts) =>
  guarded((core) => {
    let from = 0;
    const lengths = texts.map((text) => {
      const length = write(core, text, from);
      from += length;
      return length;
    });
    return run(core, ...lengths);
  });

/** The JSON whose length such a function returns. @param {(core: Exports, ...lengths: number[]) => number} run @param {Text[]} texts @returns {any} */
export const json = (run, ...texts) =>
  withTexts((core, ...lengths) => JSON.parse(read(core, run(core, ...lengths) >>> 0)), ...texts);
