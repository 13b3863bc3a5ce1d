// The fast lane: plain ids go into the printed URL, and the module checks the body.
// @ts-check
import * as instance from "./instance.js";
import { bySeverity, formOf, issuesOf } from "./findings.js";
import { jsonText } from "./json_text.js";
import { stringify } from "./stringify.js";

/**
 * The outcome of an input that has plain ids and nothing else but a body; `undefined` where the full lane has to build the request.
 *
 * @param {import("./request.js").Facts} facts
 * @param {unknown} input
 * @param {import("./request.js").Given} [given]
 * @returns {import("./request.js").Outcome | undefined}
 */
export function fromPlain(facts, input, given) {
  const { name: operation, method, headers, body: needs } = facts;
  const plain = readPlain(facts, input, needs !== undefined && !given);
  if (plain === undefined) return undefined;
  const { url, body: value } = plain;
  if (needs === undefined) return { request: { operation, method, url, headers: { ...headers }, warnings: [] } };
  const { text } = given ? jsonText(given.json, []) : stringify(value, []);
  if (text === undefined) return undefined;
  /** @type {import("./contract.js").Issue[]} */
  let warnings = [];
  let body;
  const run = () => instance.check(operation, text, true);
  if (!run()) {
    if (instance.needsInput()) return undefined;
    const found = bySeverity(given ? issuesOf(run, undefined, formOf(given.json)) : issuesOf(run, input, "value"));
    if (found.issues.length) return found;
    warnings = found.warnings;
    body = instance.changedBody();
  }
  body ??= typeof text === "string" ? text : instance.givenBody();
  return { request: { operation, method, url, headers: { ...headers }, body, warnings } };
}

/**
 * The URL and the body of an input that has plain ids and nothing else; `undefined` for any other input.
 *
 * @param {import("./request.js").Facts} facts
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
    // It throws for a proxy that was revoked.
    if (Array.isArray(input)) return undefined;
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
