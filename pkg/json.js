// What JSON.stringify hides or refuses, and JSON text as it was given.
import { MOST_TEXT } from "./instance.js";
import { cut, issue } from "./issue.js";
import { DEPTH, LONE, MISSING, NOT_UTF8, NOT_WRITABLE, TEXT_TOO_LONG, TOO_MANY, TYPE } from "./sentences.js";
import { encoder } from "./utf8.js";

/** The most issues one answer carries; the last then is `too_many_issues`. */
export const MOST_ISSUES = 100;

const MOST_DEPTH = 64;

/** That what must be there is not. */
export const missing = (path, source) => issue(MISSING, path, { source });

const notJson = (path, more) => issue(NOT_WRITABLE, path, more);
const tooLong = (path) => issue(TEXT_TOO_LONG, path);

/** The issues, cut where they are too many. */
export function capped(issues) {
  if (issues.length < MOST_ISSUES) return issues;
  const [error] = issues.splice(MOST_ISSUES - 1).filter(({ severity }) => severity === "error");
  return [...issues, issue(TOO_MANY, [], { severity: error ? 0 : 1 })];
}

/** A value as JSON text, or why it has none. */
export function toJson(value, path) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    return { issues: [refused(value, path, error)] };
  }
  if (text === undefined && value !== undefined) return { issues: [notJson(path)] };
  if (text?.length > MOST_TEXT) return { issues: [tooLong(path)] };
  return { text, value, isValue: true };
}

/** Why JSON.stringify throws, at the place where it does. Engines tell their own limits by words alone. */
function refused(value, path, error) {
  let words = "";
  try {
    words = String(error);
  } catch {
    // A getter may throw what throws itself.
  }
  if (/string length|allocation|memory/i.test(words)) return tooLong(path);
  if (/call stack|recursion/i.test(words)) return issue(DEPTH, path);
  return notJson(culprit(value, path, []) ?? path);
}

/** The path of the first value that JSON.stringify refuses: a BigInt, a cycle, a getter or a toJSON that throws. */
function culprit(value, path, around) {
  if (typeof value === "bigint") return path;
  if (typeof value !== "object" || value === null) return undefined;
  if (around.includes(value) || around.length > MOST_DEPTH) return path;
  let here = path;
  try {
    if (typeof value.toJSON === "function") return culprit(value.toJSON(""), path, [...around, value]);
    for (const name of Object.keys(value)) {
      here = [...path, Array.isArray(value) ? Number(name) : cut(name)];
      const found = culprit(value[name], here, [...around, value]);
      if (found) return found;
    }
  } catch {
    return here;
  }
  return undefined;
}

/** The issues of a walk with those that stand where the text has null or {} for something that JSON cannot write, and none below. */
export function withHidden({ issues, doubts }, { value, isValue }, depth) {
  const hidden = isValue ? doubts.filter(({ path }) => isHidden(value, path.slice(depth))) : [];
  if (!hidden.length) return issues;
  const others = issues.filter(({ path }) => !hidden.some((doubt) => doubt.path.every((step, at) => step === path[at])));
  const own = hidden.map(({ path, offset }) => notJson(path, { offset }));
  return capped([...others, ...own].sort((one, other) => (one.offset ?? Infinity) - (other.offset ?? Infinity)));
}

/** Whether JSON writes null or {} for a value below that is neither: NaN, an invalid Date, a Map, a Set ... */
function isHidden(value, path) {
  try {
    const inner = path.reduce((outer, step) => outer[step], value) ?? {};
    return typeof inner !== "object" || Object.prototype.toString.call(inner) !== "[object Object]";
  } catch {
    return false;
  }
}

/** JSON that was given as text or bytes. Half a surrogate pair, which no bytes can carry, is told and not replaced. */
export function toText(json, path) {
  if (typeof json !== "string") return toBytes(json, path);
  if (json.length > MOST_TEXT) return { issues: [tooLong(path)] };
  const offset = json.search(/\p{Surrogate}/u);
  return offset < 0 ? { text: unescaped(json), string: json } : { issues: [issue(LONE, path, { offset, length: 1 })] };
}

/** An escape of a visible character of ASCII, which some writers escape: \\/ and \\u002B. */
const VISIBLE = /\\(\/|u00(?!22|5c)[2-7])/i;

/** JSON text with those characters unescaped, so that all keeps its place: blanks follow strings that grow shorter. */
function unescaped(json) {
  if (!VISIBLE.test(json)) return json;
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    string
      .replace(/\\(?:u....|.)/g, (escape) => (VISIBLE.test(escape) ? JSON.parse(`"${escape}"`) : escape))
      .padEnd(string.length),
  );
}

/** The bytes of a buffer or of a view on one: a copy, so that nobody else changes them meanwhile. */
function toBytes(json, path) {
  let text;
  try {
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(json) ? json : new DataView(json);
    text = new Uint8Array(buffer, byteOffset, byteLength).slice(0, MOST_TEXT + 1);
  } catch {
    return { issues: [issue(TYPE, path, { words: ["JSON text or its bytes"] })] };
  }
  if (text.length > MOST_TEXT) return { issues: [tooLong(path)] };
  const read = (fatal) => new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(text);
  try {
    const string = read(true);
    return { text: VISIBLE.test(string) ? unescaped(string) : text, string, isBytes: true };
  } catch {
    const again = encoder.encode(read(false));
    // Whatever is broken comes back as three other bytes, never as fewer.
    return { issues: [issue(NOT_UTF8, path, { offset: again.findIndex((byte, at) => byte !== text[at]), length: 1 })] };
  }
}

/** The issues with their places in what was given: none in a value. */
export function placed(issues, { isValue }) {
  return isValue ? issues.map(({ offset, length, ...told }) => told) : issues;
}
