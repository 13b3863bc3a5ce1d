// From an input to a request: JavaScript reads the input, Rust walks the body.
import { headersOf, readInput } from "./input.js";
import { changedBody, run, write } from "./instance.js";
import { readFound } from "./issues.js";
import { capped, isPlain, missing, placed, toJson, toText, withHidden } from "./json.js";

/** `check`'s mode: issues stand behind `body`. */
const BEHIND_BODY = 1;

/** A status' bits: issues, a member declared after unknownFutureValue, doubts; above them the changed body's length. */
const ISSUES = 2;
const EVOLVES = 4;
const DOUBTS = 8;
const BODY_SHIFT = 4;

/** The request of an input, or the issues that refuse it. `text.json` stands in for the input's body where it is given. */
export function build(known, input, text) {
  const read = readInput(known, input, !text);
  if (read.url === undefined) return { issues: read.issues, warnings: [] };
  const given = text ? toText(text.json, ["body"]) : toJson(read.body, ["body"]);
  const walked = walk(known, given, ["body"], read);
  const issues = capped(read.issues.concat(walked.issues));
  const warnings = issues.filter(({ severity }) => severity === "warning");
  if (warnings.length < issues.length) return { issues: issues.filter(({ severity }) => severity === "error"), warnings };
  const headers = headersOf(known, read, walked.status & EVOLVES);
  const body = walked.body ?? given.string ?? given.text;
  return { request: { operation: known.name, method: known.method, url: read.url, headers, body, warnings } };
}

/** The issues of a body. */
export function checkBody(known, body) {
  return walk(known, toJson(body, []), []).issues;
}

/** The issues of a body's JSON text, each with its place. */
export function checkText(known, json) {
  return walk(known, toText(json, []), []).issues;
}

/** The issues of a body at `path`, the walk's status and, where it is not the text itself, the body to send. */
function walk(known, given, path, { low, high } = { low: 0, high: 0 }) {
  if (given.issues) return given;
  if (given.text === undefined) return { issues: [missing(path, known.page)] };
  const mode = path.length ? BEHIND_BODY : 0;
  const look = (reasons) => run((core) => {
    const status = core.check(known.index, write(given.text), mode, low, high);
    const length = status >>> BODY_SHIFT;
    return { status, found: status & reasons && readFound(given.string === undefined), body: length ? changedBody(length) : undefined };
  });
  let seen = look(ISSUES);
  // A getter of the caller's may call an operation meanwhile, so that the module is asked anew.
  if (!seen.found && seen.status & DOUBTS && given.isValue && !isPlain(given.value)) seen = look(DOUBTS);
  const { status, found, body } = seen;
  return { issues: found ? placed(withHidden(found, given, path.length), given) : [], status, body };
}
