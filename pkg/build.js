// From an input to a request: JavaScript reads the input, Rust walks the body.
import { headersOf, readInput } from "./input.js";
import { changedBody, check } from "./instance.js";
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
  if (read.url === undefined) return { issues: read.issues, warnings: [] };
  const given = text ? toText(text.json, ["body"]) : toJson(read.body, ["body"]);
  const status = statusOf(known, given, BEHIND_BODY, read);
  let warnings = [];
  if (status & (ISSUES | DOUBTS) || read.issues.length) {
    const all = capped([...read.issues, ...issuesOf(known, given, status, ["body"])]);
    const issues = all.filter(({ severity }) => severity === "error");
    warnings = all.filter(({ severity }) => severity !== "error");
    if (issues.length) return { issues, warnings };
  }
  const length = status >>> BODY_SHIFT;
  const body = length ? changedBody(length) : (given.string ?? given.text);
  const headers = headersOf(known, read, status & EVOLVES);
  return { request: { operation: known.name, method: known.method, url: read.url, headers, body, warnings } };
}

/** The issues of a body. */
export function checkBody(known, body) {
  const given = toJson(body, []);
  return issuesOf(known, given, statusOf(known, given, 0, NOTHING_ALLOWED), []);
}

/** The issues of a body's JSON text, each with its place. */
export function checkText(known, json) {
  const given = toText(json, []);
  return issuesOf(known, given, statusOf(known, given, 0, NOTHING_ALLOWED), []);
}

/** The walk's status; where there is no text to walk, that there are issues. */
function statusOf({ index }, { text }, mode, { low, high }) {
  return text === undefined ? ISSUES : check(index, text, mode, low, high);
}

/** The issues of a body at `path`. */
function issuesOf({ page }, given, status, path) {
  if (given.issues) return given.issues;
  if (given.text === undefined) return [missing(path, page)];
  if (!(status & (ISSUES | DOUBTS))) return [];
  return placed(withHidden(readFound(given.string === undefined), given, path.length), given);
}
