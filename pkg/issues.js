// Puts the issues of the last check into words, from the numbers the module tells them by.
import { memory } from "./instance.js";
import { cut, issue } from "./issue.js";
import { pages, TOO_MANY } from "./sentences.js";
import { decoder } from "./utf8.js";

const NONE = 0xffffffff;

/** The issues and the doubts that the last check found below `root`; with `units`, places count UTF-16 units instead of bytes. */
export function readFound(root, units) {
  const { buffer, text, found } = memory();
  const numbers = new Uint32Array(buffer, found);
  const string = (from, length) => decoder.decode(new Uint8Array(buffer, from, length));
  const given = (from, length) => unescaped(string(text + from, length));
  const [issues, doubts] = [[], []];
  let now;
  // What each number says of the issue or doubt, in the order of the module's cells.
  const say = [
    (sentence, severity) => issues.push((now = { sentence, path: [], words: [], severity })),
    (offset) => doubts.push((now = { offset, path: [] })),
    (offset, length) => offset !== NONE && Object.assign(now, { offset, length }),
    (from, length) => now.path.unshift(string(from, length)),
    (from, length) => now.path.unshift(cut(given(from, length))),
    (index) => now.path.unshift(index),
    (from, length) => now.words.push(string(from, length)),
    (from, length) => now.words.push(given(from, length)),
    (number) => now.words.push(number | 0),
    (from, length) => (now.given = given(from, length)),
    (page, length) => (now.source = pages[page & 7].join(string(page >>> 3, length))),
  ];
  for (let at = 2; at < 2 + numbers[0] * 3; at += 3) {
    const [what, one, other] = numbers.subarray(at, at + 3);
    say[what](one, other);
  }

  const below = (told) => ({ ...told, path: [...root, ...told.path] });
  issues.sort((one, other) => (one.offset ?? -1) - (other.offset ?? -1));
  if (units) countUnits(issues, new Uint8Array(buffer, text));
  const all = issues.map(below).map(({ sentence, path, ...more }) => issue(sentence, path, more));
  if (numbers[1] !== NONE) all.push(issue(TOO_MANY, [], { severity: numbers[1] }));
  return { issues: all, doubts: doubts.map(below) };
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
