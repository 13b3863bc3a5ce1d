// From an input to a request: the short way for plain ids, the long way through Rust for everything else.
import { changedBody, run, write } from "./instance.js";
import { issue, toText, toJson, withHidden } from "./json.js";

/** `check`'s modes: issues stand behind `body`; the text is bytes. */
const BEHIND_BODY = 1;
const BYTES = 2;

/** A status' bits: an error, issues, a member declared after unknownFutureValue, doubts; above them the changed body's length. */
const REFUSED = 1;
const ISSUES = 2;
const EVOLVES = 4;
const DOUBTS = 8;
const BODY_SHIFT = 4;

const BASE_URL = "https://graph.microsoft.com/v1.0";
const INCLUDE_UNKNOWN = "include-unknown-enum-members";

/** The request of an input, or the issues that refuse it. `json` stands in for the input's body where it is given. */
export function build(known, input, json) {
  const given = json === undefined ? toJson(input?.body, ["body"]) : toText(json, ["body"]);
  if (given.issues) return { issues: given.issues, warnings: [] };
  const url = shortUrl(known, input, json === undefined);
  if (url === undefined || given.text === undefined) return buildLong(known, input, given, json === undefined);
  return run((core, glue) => {
    const status = core.check(known.index, write(given.text), given.bytes ? BEHIND_BODY | BYTES : BEHIND_BODY);
    const parts = { url, headers: headers(known, input.returnRepresentation, status & EVOLVES) };
    return finish(known, parts, given, status, glue, 1);
  });
}

/** The url of plain ids and no option but `returnRepresentation`; Rust gives the same, and this is quicker. */
function shortUrl(known, input, hasBody) {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  let count = 0;
  for (const name in input) {
    if (name === "returnRepresentation" && typeof input[name] === "boolean" && known.options.includes(name)) continue;
    if (name === "body" ? !hasBody : !known.parameters.includes(name)) return undefined;
    count += name === "body" ? 0 : 1;
  }
  const { parameters, segments, plain } = known;
  if (count !== parameters.length) return undefined;
  let url = BASE_URL + segments[0];
  for (let index = 0; index < count; index++) {
    const id = input[parameters[index]];
    if (typeof id !== "string" || !plain[index].test(id)) return undefined;
    url += id + segments[index + 1];
  }
  return url;
}

function headers({ entity, evolves }, representation, writesLater) {
  const unknown = writesLater || (evolves && (entity || representation));
  if (representation) {
    return { "Content-Type": "application/json", Prefer: unknown ? `return=representation, ${INCLUDE_UNKNOWN}` : "return=representation" };
  }
  return unknown ? { "Content-Type": "application/json", Prefer: INCLUDE_UNKNOWN } : { "Content-Type": "application/json" };
}

/** The way through Rust: every option, every id, and what is wrong with them. */
function buildLong(known, input, given, fromBody) {
  const rest = Object.create(null);
  if (typeof input === "object" && input !== null && !Array.isArray(input)) {
    for (const name in input) if (name !== "body" || !fromBody) rest[name] = input[name];
  }
  const named = toJson(Array.isArray(input) || typeof input !== "object" || input === null ? String(input) : rest, []);
  if (named.issues) return { issues: named.issues, warnings: [] };
  return run((core, glue) => {
    const from = write(named.text);
    const to = given.text === undefined ? from : write(given.text, from);
    const status = core.request(known.index, from, to, given.text !== undefined);
    const { url, headers } = glue.parts();
    return finish(known, { url, headers: Object.fromEntries(headers) }, given, status, glue, 1);
  });
}

/** The request, or its issues, of a status. */
function finish(known, { url, headers }, given, status, glue, depth) {
  const issues = status & (ISSUES | DOUBTS) ? found(given, glue, depth) : [];
  const warnings = issues.length ? issues.filter(({ severity }) => severity === "warning") : issues;
  if (status & REFUSED || warnings.length < issues.length) {
    return { issues: issues.filter(({ severity }) => severity === "error"), warnings };
  }
  const length = status >>> BODY_SHIFT;
  const body = length ? changedBody(length) : given.string();
  return { request: { operation: known.name, method: known.method, url, headers, body, warnings } };
}

/** The issues of the last walk, beside those of what JSON cannot write. Places are told only of JSON that was given. */
function found(given, glue, depth) {
  const { issues, doubts } = glue.found(!given.bytes);
  const all = given.hides ? withHidden(issues, doubts, given.value, depth) : issues;
  return given.place(all);
}

/** The issues of a body. */
export function checkBody(known, body) {
  return checkGiven(known, toJson(body, []));
}

/** The issues of a body's JSON text, each with its place. */
export function checkText(known, json) {
  return checkGiven(known, toText(json, []));
}

function checkGiven(known, given) {
  if (given.issues) return given.issues;
  if (given.text === undefined) return [issue("required", [], "is required, and missing")];
  return run((core, glue) => {
    const status = core.check(known.index, write(given.text), given.bytes ? BYTES : 0);
    return status & (ISSUES | DOUBTS) ? found(given, glue, 0) : [];
  });
}
