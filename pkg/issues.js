// Puts the issues of the last check into words, from the numbers the module tells them by.
import { codes } from "./codes.js";
import { memory } from "./instance.js";

const NONE = 0xffffffff;
const SEVERITIES = ["error", "warning"];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The issues and the doubts that `core.found()` tells; with `units`, places count UTF-16 units instead of bytes. */
export function readFound(units) {
  const { buffer, text, found } = memory();
  const numbers = new Uint32Array(buffer, found);
  let at = 0;
  const next = () => numbers[at++];
  const list = (length, read) => Array.from({ length }, read);
  const string = (from = next()) => decoder.decode(new Uint8Array(buffer, from, next()));
  const step = () => {
    const from = next();
    return from === NONE ? next() : string(from);
  };
  const path = () => list(next(), step).reverse();

  const [issueCount, doubtCount, more] = [next(), next(), next()];
  const issues = list(issueCount, () => readIssue(next, path, string, list));
  const doubts = list(doubtCount, () => ({ path: path(), offset: next() }));
  issues.sort((one, other) => (one.offset ?? -1) - (other.offset ?? -1));
  if (units) countUnits(issues, new Uint8Array(buffer, text));
  if (more !== NONE) issues.push({ code: "too_many_issues", path: [], message: "there are more issues than these", severity: SEVERITIES[more] });
  return { issues, doubts };
}

function readIssue(next, path, string, list) {
  const issue = { code: codes[next()], path: undefined, message: "", severity: SEVERITIES[next()] };
  const [offset, length] = [next(), next()];
  issue.path = path();
  const [message, expected, suggestion, meant] = list(4, () => string());
  const source = list(3, () => string()).join("");
  const [first, ...others] = list(next(), () => string());
  const told = (sentence) => sentence.replace("{0}", first).replace("{0}", first).replace("{1}", others.join(", ")).replace("{1}", others.join(", "));
  issue.message = told(message);
  if (expected) issue.expected = told(expected);
  if (meant || suggestion) issue.suggestion = meant ? `did you mean ${meant}` : told(suggestion);
  if (source) issue.source = source;
  if (offset !== NONE) Object.assign(issue, { offset, length });
  return issue;
}

/** Counts places in UTF-16 units of a text instead of its bytes; the issues stand in its order, so each byte is looked at once. */
function countUnits(issues, text) {
  let [bytes, units] = [0, 0];
  const count = (from, to) => decoder.decode(text.subarray(from, to)).length;
  for (const issue of issues) {
    if (issue.offset === undefined) continue;
    const { offset, length } = issue;
    units += count(bytes, offset);
    bytes = offset;
    Object.assign(issue, { offset: units, length: count(offset, offset + length) });
  }
}
