// @ts-check
// The full lane: the module reads any input as JSON text and builds the whole request.
import { MAX_TEXT } from "./generated/constants.js";
import * as instance from "./instance.js";
import { bySeverity, formOf, issuesOf } from "./findings.js";
import { jsonText } from "./json_text.js";
import { shortened, stringify, stringifyOption } from "./stringify.js";

/**
 * The outcome of any input, as the module builds it.
 *
 * @param {import("./request.js").Facts} facts
 * @param {unknown} input
 * @param {import("./request.js").Given} [given]
 * @returns {import("./request.js").Outcome}
 */
export function fromAny(facts, input, given) {
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
  const found = bySeverity(issuesOf(run, input, given ? formOf(given.json) : "value"));
  if (found.issues.length) return found;
  const { warnings } = found;
  const operation = facts.name;
  const { method, url, headers } = instance.parts();
  if (facts.body === undefined) return { request: { operation, method, url, headers, warnings } };
  const sent = instance.changedBody() ?? (typeof body.text === "string" ? body.text : instance.givenBody());
  return { request: { operation, method, url, headers, body: sent, warnings } };
}

/**
 * The body and the rest of an input, as JSON text. Own members only: what a prototype has was not meant for the request. Of a name that the
 * operation does not take, the module needs no value.
 *
 * @param {import("./request.js").Facts} facts
 * @param {unknown} input
 * @param {import("./request.js").Given} [given]
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
    const json = taken ? stringifyOption(value, [name]) : { text: "null" };
    if (json.fault) return { rest: { text: "", fault: json.fault }, body };
    members.push(`${JSON.stringify(name)}:${json.text}`);
  }
  const text = `{${members.join()}}`;
  if (text.length > MAX_TEXT) return { rest: { text: "", fault: { code: "too_long", path: [] } }, body };
  return { rest: { text }, body };
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
