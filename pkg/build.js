// From an input to a request: JavaScript reads the input, Rust walks the body.
import { changedBody } from "./instance.js";
import { headersOf, readInput } from "./input.js";
import { capped, toJson, toText } from "./json.js";
import { BODY_SHIFT, EVOLVES, FOUND, issuesOf, statusOf } from "./walk.js";

const BODY = ["body"];

/** The request of an input, or the issues that refuse it. `text.json` stands in for the input's body where it is given. */
export function build(known, input, text) {
  const read = readInput(known, input, known.type && !text);
  if (read.url === undefined) return { issues: read.issues, warnings: [] };
  let status = 0;
  let given;
  let body;
  if (known.type) {
    given = text ? toText(text.json, BODY) : toJson(read.body === undefined && known.optional ? {} : read.body, BODY);
    status = statusOf(known, given, read);
    body = status >>> BODY_SHIFT ? changedBody(status >>> BODY_SHIFT) : (given.string ?? given.text);
  }
  let warnings = [];
  if (status & FOUND || read.issues.length) {
    const all = capped([...read.issues, ...(given ? issuesOf(known, given, status, BODY) : [])]);
    const issues = all.filter(({ severity }) => severity === "error");
    warnings = all.filter(({ severity }) => severity !== "error");
    if (issues.length) return { issues, warnings };
  }
  const headers = headersOf(known, read, status & EVOLVES);
  const { name: operation, method } = known;
  if (!given) return { request: { operation, method, url: read.url, headers, warnings } };
  return { request: { operation, method, url: read.url, headers, body, warnings } };
}
