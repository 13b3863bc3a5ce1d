// The full lane: the module reads any input as JSON text and builds the whole request.
// @ts-check
import { MAX_TEXT } from "./generated/constants.js";
import * as instance from "./instance.js";
import { bySeverity, formOf, issuesOf } from "./findings.js";
import { jsonText } from "./json_text.js";
import { faulty, NOTHING, shortened, stringify, stringifyOption } from "./stringify.js";

/** @template [Text=string] @typedef {import("./stringify.js").Written<Text>} Written */

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
    return instance.request(facts.name, body.fault ? undefined : body.text, rest.text ?? "");
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
 * @returns {{ rest: Written, body: Written<instance.Text> }}
 */
function takeApart({ parameters, options, body: needs }, input, given) {
  /** @type {Written<instance.Text>} */
  let body = given ? jsonText(given.json, ["body"]) : NOTHING;
  if (typeof input !== "object" || input === null) return { rest: text("null"), body };
  /** @type {string[]} */
  const members = [];
  const { names, fault: unreadable } = namesOf(input);
  if (names === undefined) return { rest: text("null"), body };
  if (unreadable) return { rest: { text: undefined, fault: unreadable }, body };
  for (const name of names) {
    const { value, fault } = memberOf(input, name);
    if (fault) return { rest: { text: undefined, fault }, body };
    if (value === undefined) continue;
    if (name === "body" && needs !== undefined && !given) {
      body = stringify(value, [name]);
      continue;
    }
    const taken = parameters.includes(name) || options.includes(name);
    const json = taken ? stringifyOption(value, [name]) : text("null");
    if (json.fault) return { rest: json, body };
    members.push(`${JSON.stringify(name)}:${json.text}`);
  }
  const rest = text(`{${members.join()}}`);
  return { rest: rest.text.length > MAX_TEXT ? faulty("too_long", []) : rest, body };
}

/** A text without a fault. @param {string} text */
const text = (text) => ({ text, fault: undefined });

/**
 * The names of an input, `undefined` of an array; or that a proxy refuses to list them.
 *
 * @param {object} input
 * @returns {{ names: string[] | undefined, fault: instance.Fault | undefined }}
 */
function namesOf(input) {
  try {
    return { names: Array.isArray(input) ? undefined : Object.keys(input), fault: undefined };
  } catch {
    return { names: [], fault: { code: "not_json", path: [] } };
  }
}

/** The value of a member, or that it cannot be read. @param {object} input @param {string} name @returns {{ value: unknown, fault: instance.Fault | undefined }} */
function memberOf(input, name) {
  try {
    return { value: /** @type {Record<string, unknown>} */ (input)[name], fault: undefined };
  } catch {
    return { value: undefined, fault: { code: "not_json", path: [shortened(name)] } };
  }
}
