// The module of the checks and requests: the calls into its one instance.
// @ts-check
import { ShiftsInternalError, ShiftsWebAssemblyError } from "./errors.js";
import { decode, ModuleInstance } from "./module_instance.js";

/** @typedef {import("./module_instance.js").Text} Text */

/**
 * What the module of the checks exports besides; see pkg/module/src/lib.rs.
 *
 * @typedef {object} OwnExports
 * @property {(length: number) => number} find
 * @property {(subject: number, length: number, inRequest: number, unverified: number) => number} check
 * @property {(subject: number, bodyLength: number, inputLength: number, withBody: number) => void} request
 * @property {(length: number) => void} fault
 * @property {() => number} found
 * @property {() => number} needs_input
 * @property {() => number} changed_body
 * @property {() => number} possibly_hidden
 * @property {(length: number) => void} hidden
 * @property {(places: number, utf16: number) => number} issues
 * @property {() => number} parts
 */

/** @typedef {import("./module_instance.js").Exports & OwnExports} Exports */

/** Why a value is no JSON text: what the module makes an issue of. @typedef {{ code: string, path: Array<string | number>, offset?: number, length?: number }} Fault */

/** @type {ModuleInstance<Exports>} */
const module = /*#__PURE__*/ new ModuleInstance({
  InternalError: ShiftsInternalError,
  WebAssemblyError: ShiftsWebAssemblyError,
  fallback: "graph-shifts/js",
});

/** Sets how an instance is made; the entry point does so. @param {() => unknown} loader */
export const setLoader = (loader) => {
  module.load = loader;
};

/** The number of each operation and type that the instance was asked for. @type {Map<string, number>} */
let subjects;

/** The instance whose numbers they are. @type {Exports | undefined} */
let numbered;

/** How many bytes the last body has. */
let bodyLength = 0;

/** The number of an operation or a type; -1 where there is none. @param {Exports} core @param {string} name */
function find(core, name) {
  if (numbered !== core) {
    subjects = new Map();
    numbered = core;
  }
  const known = subjects.get(name);
  if (known !== undefined) return known;
  const number = core.find(module.write(core, name, 0));
  if (number >= 0) subjects.set(name, number);
  return number;
}

/** Whether the module has an operation or a type of this name. @param {string} name */
export const knows = (name) => module.guarded((core) => find(core, name) >= 0);

/**
 * Checks a text as a body: whether it is to be sent as it is and there is nothing to report.
 *
 * @param {string} name of the operation or the type
 * @param {Text} text
 * @param {boolean} inRequest whether the issues' paths begin with `body`
 */
export function check(name, text, inRequest) {
  const core = module.get();
  // As `guarded`, but without a closure for each call: this one is made for every good body.
  try {
    const subject = find(core, name);
    bodyLength = module.write(core, text, 0);
    return core.check(subject, bodyLength, +inRequest, +(typeof text !== "string")) !== 0;
  } catch (cause) {
    module.current = undefined;
    throw module.fault(cause);
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
  module.guarded((core) => {
    const subject = find(core, name);
    bodyLength = body === undefined ? 0 : module.write(core, body, 0);
    core.request(subject, bodyLength, module.write(core, input, bodyLength), +(body !== undefined));
  });
}

/** Says why the next value is no JSON text. @param {Fault} fault */
export function setFault(fault) {
  const { code, path, offset, length } = fault;
  // Each string by itself: JSON.stringify asks an object for its toJSON, which a page may have put on all objects.
  const steps = path.map((step) => JSON.stringify(step)).join();
  const place = Object.hasOwn(fault, "offset") ? `,"offset":${offset},"length":${length}` : "";
  module.guarded((core) => core.fault(module.write(core, `{"code":"${code}","path":[${steps}]${place}}`, 0)));
}

/** Whether there are issues, or places where JSON may hide a value. */
export const found = () => module.guarded((core) => Boolean(core.found()));

/** Whether the checked body decides what else the request is, so that the module has to build it from the whole input. */
export const needsInput = () => module.guarded((core) => Boolean(core.needs_input()));

/** The changed body; `undefined` where it is to be sent as it was given. @returns {string | undefined} */
export const changedBody = () =>
  module.guarded((core) => {
    const length = core.changed_body() >>> 0;
    return length ? module.read(core, length) : undefined;
  });

/** The body as it was given, as text. */
export const givenBody = () => module.guarded((core) => decode(module.reserve(core, bodyLength).subarray(0, bodyLength)));

/** The paths at which JSON may hide a value. @returns {Array<Array<string | number>>} */
export const possiblyHidden = () =>
  module.guarded((core) => {
    const length = core.possibly_hidden();
    return length ? JSON.parse(module.read(core, length)) : [];
  });

/** Reports the values that are hidden, by their places in that list, each with what it is. @param {Array<[place: number, name: string]>} values */
export function setHidden(values) {
  // Each string by itself, as in `setFault`.
  const text = values.map(([place, name]) => `${place},${JSON.stringify(name)}`).join();
  // The body stays where it is: places in it are still to be counted.
  module.guarded((core) => core.hidden(module.write(core, `[${text}]`, bodyLength)));
}

/**
 * The issues, with their places in UTF-16 units or bytes if they are asked for.
 *
 * @param {boolean} places
 * @param {boolean} utf16
 * @returns {import("./contract.js").Issue[]}
 */
export const issues = (places, utf16) => module.guarded((core) => JSON.parse(module.read(core, core.issues(+places, +utf16))));

/**
 * The parts of the last request.
 *
 * @returns {{ method: import("./contract.js").Method, url: string, headers: Record<string, string> }}
 */
export const parts = () => module.guarded((core) => JSON.parse(module.read(core, core.parts())));
