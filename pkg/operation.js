// An operation as a function, made from its printed row.
// @ts-check
import { ShiftsValidationError } from "./errors.js";
import { BASE_URL } from "./generated/constants.js";
import { build } from "./request.js";
import { schema } from "./schema.js";

/**
 * An operation as generated/operations.js has it.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {import("./contract.js").Method} method
 * @property {string} path below the base URL, with `{name}` for each parameter
 * @property {Record<string, RegExp>} ids the path's parameters, each with what a plain id matches
 * @property {string[]} options
 * @property {Record<string, string>} headers those of a request without options
 * @property {"required" | "optional"} [body]
 * @property {boolean} [warns] whether a request without options has a warning
 * @property {{ delegated: string[], application: string[] }} permissions least privileged first
 * @property {string} page
 */

/** The function of a row. @param {Row} row */
export function operation({ name, method, path, ids, options, headers, body, warns, permissions, page }) {
  const parameters = Object.keys(ids);
  const segments = `${BASE_URL}${path}`.split(/\{\w+\}/);
  /** @type {import("./request.js").Facts} */
  const facts = { name, method, segments, parameters, patterns: Object.values(ids), last: [], options, headers, body, warns };
  const call = (/** @type {unknown} */ input) => settle(name, build(facts, input));
  Object.defineProperty(call, "name", { value: name });
  const members = {
    try: (/** @type {unknown} */ input) => build(facts, input),
    method,
    path,
    parameters,
    options,
    permissions,
    page,
  };
  if (body === undefined) return Object.assign(call, members);
  const fromJson = (/** @type {unknown} */ input, /** @type {unknown} */ json) => settle(name, build(facts, input, { json }));
  return Object.assign(call, members, schema(name), { fromJson });
}

/** The request of an outcome. @param {string} name @param {import("./request.js").Outcome} outcome */
function settle(name, outcome) {
  const { request } = outcome;
  // An own member: a page may have put a request on all objects.
  if (request && Object.hasOwn(outcome, "request")) return request;
  const { issues, warnings } = /** @type {import("./request.js").Refused} */ (outcome);
  throw new ShiftsValidationError(name, issues, warnings);
}
