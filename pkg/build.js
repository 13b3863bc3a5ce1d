// From an input to a request: JavaScript reads the input, Rust walks the body.
import { headersOf, readInput } from "./input.js";
import { changedBody, run, write } from "./instance.js";
import { readFound } from "./issues.js";
import { capped, missing, placed, toJson, toText, withHidden } from "./json.js";

/** `check`'s mode: issues stand behind `body`. */
const BEHIND_BODY = 1;

/** A status' bits: issues, a member declared after unknownFutureValue, doubts; above them the changed body's length. */
const ISSUES = 2;
const EVOLVES = 4;
const DOUBTS = 8;
const BODY_SHIFT = 4;

const NOTHING_ALLOWED = { low: 0, high: 0 };


/** The request of an input, or the issues that refuse it. `text.json` stands in for the input's body where it is given. */
export function build(known, input, text) {
  const read = readInput(known, input, !text);
  const { url } = read;
  if (url === undefined) return { issues: read.issues, warnings: [] };
  const given = text ? toText(text.json, ["body"]) : toJson(read.body, ["body"]);
  const { issues: found, status, body } = walk(known, given, ["body"], read);
  let warnings = [];
  if (found.length || read.issues.length) {
    const all = capped([...read.issues, ...found]);
    const issues = all.filter(({ severity }) => severity === "error");
    warnings = all.filter(({ severity }) => severity !== "error");
    if (issues.length) return { issues, warnings };
  }
  const headers = headersOf(known, read, status & EVOLVES);
  return { request: { operation: known.name, method: known.method, url, headers, body, warnings } };
}

/** The issues of a body. */
export function checkBody(known, body) {
  return walk(known, toJson(body, []), [], NOTHING_ALLOWED).issues;
}

/** The issues of a body's JSON text, each with its place. */
export function checkText(known, json) {
  return walk(known, toText(json, []), [], NOTHING_ALLOWED).issues;
}

/** The issues of a body at `path`, the walk's status, and the body to send. */
function walk(known, given, path, { low, high }) {
  if (given.issues) return given;
  if (given.text === undefined) return { issues: [missing(path, known.page)] };
  const { status, found, body } = run((core) => {
    const status = core.check(known.index, write(given.text), path.length ? BEHIND_BODY : 0, low, high);
    const length = status >>> BODY_SHIFT;
    const found = status & (ISSUES | DOUBTS) ? readFound(given.string === undefined) : undefined;
    return { status, found, body: length ? changedBody(length) : (given.string ?? given.text) };
  });
  return { issues: found ? placed(withHidden(found, given, path.length), given) : [], status, body };
}
