// Puts the issues of the last check into words, from the numbers the module tells them by.
import { codes } from "./codes.js";
import { memory } from "./instance.js";
import { cut, issue } from "./issue.js";
import { pages, TOO_MANY } from "./sentences.js";

const NONE = 0xffffffff;
const SEVERITIES = ["error", "warning"];
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The issues and the doubts that the last check found; with `units`, places count UTF-16 units instead of bytes. */
export function readFound(units) {
  const { buffer, text, found } = memory();
  const numbers = new Uint32Array(buffer, found);
  let at = 0;
  const next = () => numbers[at++];
  const list = (length, read) => Array.from({ length }, read);
  const string = (from, length) => decoder.decode(new Uint8Array(buffer, from, length));
  const word = (from = next(), length = next()) => (length >> 31 ? unescaped(string(text + from, ~length)) : string(from, length));
  const step = () => {
    const from = next();
    return from === NONE ? next() : cut(word(from));
  };
  const path = () => list(next(), step).reverse();
  const readIssue = () => {
    const [code, severity, offset, length] = list(4, next);
    const place = offset === NONE ? {} : { offset, length };
    const [steps, sentence, page, name, given] = [path(), next(), next(), word(), word()];
    const source = page === NONE ? undefined : pages[page].join(name);
    const words = list(next(), () => word());
    return issue(codes[code], steps, sentence, { words, given, source, severity: SEVERITIES[severity], ...place });
  };

  const [issueCount, doubtCount, more] = list(3, next);
  const issues = list(issueCount, readIssue);
  const doubts = list(doubtCount, () => ({ path: path(), offset: next() }));
  issues.sort((one, other) => (one.offset ?? -1) - (other.offset ?? -1));
  if (units) countUnits(issues, new Uint8Array(buffer, text));
  if (more !== NONE) issues.push(issue("too_many_issues", [], TOO_MANY, { severity: SEVERITIES[more] }));
  return { issues, doubts };
}

/** What stands escaped in JSON; half a surrogate pair stays the escape that it is. */
function unescaped(text) {
  return JSON.parse(`"${text}"`).replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
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
