// @ts-check
// From an input to a request: plain inputs by their printed template, all others by the module.
import * as instance from "./instance.js";
import { formOf, issuesOf } from "./issues.js";
import { jsonText } from "./json_text.js";
import { shortened, stringify } from "./stringify.js";

/** @typedef {import("./contract.js").Issue} Issue */
/** @typedef {import("./contract.js").GraphRequest<unknown>} Request */

/**
 * What is known of an operation: its printed row, taken apart once.
 *
 * @typedef {object} Facts
 * @property {string} name
 * @property {import("./contract.js").Method} method
 * @property {string[]} segments what is before, between and after the ids of the URL
 * @property {string[]} parameters
 * @property {RegExp[]} patterns what a plain id of each parameter matches
 * @property {string[]} last the id that each parameter had last, which need not be matched again
 * @property {string[]} options
 * @property {Readonly<Record<string, string>>} headers
 * @property {"required" | "optional" | undefined} body
 */

/** The body as a caller gives it: JSON text or its bytes. @typedef {{ json: unknown }} Given */

/** @typedef {{ request: Request, issues?: undefined } | { issues: Issue[], warnings: Issue[], request?: undefined }} Outcome */

/**
 * The request of an input, or the issues that refuse it.
 *
 * @param {Facts} facts
 * @param {unknown} input
 * @param {Given} [given] the body, where it is no member of the input
 * @returns {Outcome}
 */
export function build(facts, input, given) {
  const plain = readPlain(facts, input, facts.body !== undefined && !given);
  return (plain && fromTemplate(facts, input, plain, given)) ?? fromModule(facts, input, given);
}

/**
 * The URL and the body of an input that has plain ids and nothing else; `undefined` for any other input.
 *
 * @param {Facts} facts
 * @param {unknown} input
 * @param {boolean} takesBody
 */
function readPlain({ parameters, patterns, last, segments }, input, takesBody) {
  if (typeof input !== "object" || input === null) return undefined;
  const values = /** @type {Record<string, unknown>} */ (input);
  /** @type {string[]} */
  const ids = [];
  let given = 0;
  let body;
  try {
    for (const name in values) {
      if (!Object.hasOwn(values, name)) return undefined;
      const value = values[name];
      if (takesBody && name === "body") {
        body = value;
        continue;
      }
      const at = parameters.indexOf(name);
      if (at < 0 || typeof value !== "string" || (value !== last[at] && !patterns[at].test(value))) return undefined;
      ids[at] = last[at] = value;
      given++;
    }
  } catch {
    return undefined;
  }
  if (given !== parameters.length) return undefined;
  let url = segments[0];
  for (let at = 0; at < given; at++) url += ids[at] + segments[at + 1];
  return { url, body };
}

/**
 * The outcome of a plain input; `undefined` where the module has to build the request.
 *
 * @param {Facts} facts
 * @param {unknown} input
 * @param {{ url: string, body: unknown }} plain
 * @param {Given} [given]
 * @returns {Outcome | undefined}
 */
function fromTemplate({ name: operation, method, headers, body: needs }, input, { url, body: value }, given) {
  if (needs === undefined) return { request: { operation, method, url, headers: { ...headers }, warnings: [] } };
  const { text } = given ? jsonText(given.json, []) : stringify(value, []);
  if (text === undefined) return undefined;
  /** @type {Issue[]} */
  let warnings = [];
  let body;
  const run = () => instance.check(operation, text, true);
  if (!run()) {
    if (instance.headersDiffer()) return undefined;
    const issues = issuesOf(run, given ? undefined : input, form(given));
    warnings = issues.filter(({ severity }) => severity === "warning");
    if (warnings.length < issues.length) return { issues: issues.filter(({ severity }) => severity === "error"), warnings };
    body = instance.changedBody();
  }
  body ??= typeof text === "string" ? text : instance.givenBody();
  return { request: { operation, method, url, headers: { ...headers }, body, warnings } };
}

/**
 * The outcome of any input, as the module builds it.
 *
 * @param {Facts} facts
 * @param {unknown} input
 * @param {Given} [given]
 * @returns {Outcome}
 */
function fromModule(facts, input, given) {
  const { rest, body } = takeApart(facts, input, given);
  const run = () => {
    if (rest.fault) {
      instance.setFault(rest.fault);
      return instance.check(facts.name, "", true);
    }
    if (body.fault) instance.setFault(body.fault);
    return instance.request(facts.name, body.fault ? undefined : body.text, rest.text);
  };
  run();
  const issues = issuesOf(run, input, form(given));
  const warnings = issues.filter(({ severity }) => severity === "warning");
  if (warnings.length < issues.length) return { issues: issues.filter(({ severity }) => severity === "error"), warnings };
  const request = { operation: facts.name, ...instance.parts() };
  if (facts.body === undefined) return { request: { ...request, warnings } };
  const sent = instance.changedBody() ?? (typeof body.text === "string" ? body.text : instance.givenBody());
  return { request: { ...request, body: sent, warnings } };
}

/**
 * The body and the rest of an input, as JSON text. Own members only: what a prototype has was not meant for the request. Of a name that the
 * operation does not take, the module needs no value.
 *
 * @param {Facts} facts
 * @param {unknown} input
 * @param {Given} [given]
 * @returns {{ rest: { text: string, fault?: instance.Fault }, body: { text?: instance.Text, fault?: instance.Fault } }}
 */
function takeApart({ parameters, options, body: needs }, input, given) {
  let body = given ? jsonText(given.json, ["body"]) : {};
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { rest: { text: "null" }, body };
  /** @type {string[]} */
  const members = [];
  const { names, fault: unreadable } = namesOf(input);
  if (unreadable) return { rest: { text: "", fault: unreadable }, body };
  for (const name of names) {
    const { value, fault } = memberOf(input, name);
    if (fault) return { rest: { text: "", fault }, body };
    if (value === undefined) continue;
    if (name === "body" && needs !== undefined && !given) {
      body = stringify(value, [name]);
      continue;
    }
    const taken = parameters.includes(name) || options.includes(name);
    const json = taken ? stringify(value, [name], true) : { text: "null" };
    if (json.fault) return { rest: { text: "", fault: json.fault }, body };
    members.push(`${JSON.stringify(name)}:${json.text}`);
  }
  return { rest: { text: `{${members.join()}}` }, body };
}

/** The names of an input, or that a proxy refuses to list them. @param {object} input @returns {{ names: string[], fault?: instance.Fault }} */
function namesOf(input) {
  try {
    return { names: Object.keys(input) };
  } catch {
    return { names: [], fault: { code: "not_json", path: [] } };
  }
}

/** The value of a member, or that it cannot be read. @param {object} input @param {string} name @returns {{ value?: unknown, fault?: instance.Fault }} */
function memberOf(input, name) {
  try {
    return { value: /** @type {Record<string, unknown>} */ (input)[name] };
  } catch {
    return { fault: { code: "not_json", path: [shortened(name)] } };
  }
}

/** @param {Given} [given] @returns {import("./issues.js").Form} */
const form = (given) => (given ? formOf(given.json) : "value");
