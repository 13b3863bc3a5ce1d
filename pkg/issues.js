// Puts the issues of the last check into words, from the numbers the module tells them by.
import { codes } from "./codes.js";
import { memory } from "./instance.js";
import { issue } from "./issue.js";
import { TOO_MANY } from "./sentences.js";

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
  if (more !== NONE) issues.push(issue("too_many_issues", [], TOO_MANY, { severity: SEVERITIES[more] }));
  return { issues, doubts };
}

function readIssue(next, readPath, string, list) {
  const [code, severity] = [codes[next()], SEVERITIES[next()]];
  const [offset, length] = [next(), next()];
  const path = readPath();
  const sentence = next();
  const [meant, ...page] = list(4, () => string());
  const words = list(next(), () => string());
  const more = offset === NONE ? {} : { offset, length };
  return issue(code, path, sentence, { words, meant, source: page.join(""), severity, ...more });
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
