// What JSON.stringify hides or refuses, and JSON text as it was given.
import { MOST_TEXT } from "./instance.js";

const MOST_DEPTH = 64;

/** An error that JavaScript itself finds. */
export function issue(code, path, message) {
  return { code, path, message, severity: "error" };
}

const tooLong = (path) => [issue("too_long", path, "the text is longer than 4 MiB")];

/** A value as JSON text, or why it has none. */
export function toJson(value, path) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    return { issues: [refused(value, path, error)] };
  }
  if (text === undefined && value !== undefined) return { issues: [issue("not_json", path, "is not a value that JSON can write")] };
  if (text?.length > MOST_TEXT) return { issues: tooLong(path) };
  return { text, value, hides: true, string: () => text, place: withoutPlaces };
}

/** Why JSON.stringify throws, at the place where it does. */
function refused(value, path, error) {
  if (error instanceof RangeError) {
    const code = /string length/i.test(error.message) ? "too_long" : "too_deep";
    return issue(code, path, code === "too_long" ? "the text is longer than 4 MiB" : "objects and lists are nested more than 64 deep");
  }
  const found = culprit(value, path, []);
  return issue("not_json", found ?? path, "is not a value that JSON can write");
}

/** The path of the first value that JSON.stringify refuses: a BigInt, a cycle, a getter or a toJSON that throws. */
function culprit(value, path, around) {
  if (typeof value === "bigint") return path;
  if (typeof value !== "object" || value === null) return undefined;
  if (around.includes(value) || around.length > MOST_DEPTH) return path;
  let names;
  try {
    if (typeof value.toJSON === "function") return culprit(value.toJSON(""), path, [...around, value]);
    names = Object.keys(value);
  } catch {
    return path;
  }
  for (const name of names) {
    const here = [...path, Array.isArray(value) ? Number(name) : name.slice(0, 64)];
    let inner;
    try {
      inner = value[name];
    } catch {
      return here;
    }
    const found = culprit(inner, here, [...around, value]);
    if (found) return found;
  }
  return undefined;
}

/** The issues with those added that stand where the text has null or {} for something that JSON cannot write. */
export function withHidden(issues, doubts, value, depth) {
  const hidden = doubts.filter(({ path }) => isHidden(path.slice(depth).reduce((inner, step) => inner?.[step], value)));
  if (!hidden.length) return issues;
  const paths = new Set(hidden.map(({ path }) => JSON.stringify(path)));
  const others = issues.filter(({ path }) => !paths.has(JSON.stringify(path)));
  const own = hidden.map(({ path, offset }) => ({ ...issue("not_json", path, "is not a value that JSON can write"), offset }));
  return [...others, ...own].sort((one, other) => (one.offset ?? -1) - (other.offset ?? -1));
}

/** Whether JSON writes null or {} for a value that is neither: NaN, an invalid Date, a Map, a Set ... */
function isHidden(value) {
  if (value === null || value === undefined) return false;
  return typeof value !== "object" || Object.prototype.toString.call(value) !== "[object Object]";
}

function withoutPlaces(issues) {
  for (const issue of issues) {
    delete issue.offset;
    delete issue.length;
  }
  return issues;
}

/** JSON that was given as text or bytes. Half a surrogate pair becomes its own escape, so that it is told and not replaced. */
export function toText(json, path) {
  if (typeof json === "string") {
    if (json.length > MOST_TEXT) return { issues: tooLong(path) };
    if (!/\p{Surrogate}/u.test(json)) return { text: json, string: () => json, place: (issues) => issues };
    const text = json.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
    return { text, string: () => text, place: (issues) => moveBack(issues, json) };
  }
  const bytes = ArrayBuffer.isView(json)
    ? new Uint8Array(json.buffer, json.byteOffset, json.byteLength)
    : Object.prototype.toString.call(json) === "[object ArrayBuffer]" && new Uint8Array(json);
  if (!bytes) return { issues: [issue("wrong_type", path, "must be JSON text or its bytes")] };
  if (bytes.length > MOST_TEXT) return { issues: tooLong(path) };
  return { text: bytes, bytes: true, string: () => new TextDecoder().decode(bytes), place: (issues) => issues };
}

/** Puts places in a text whose half pairs were written as escapes back to where they are in the text as it was given. */
function moveBack(issues, json) {
  const halves = [...json.matchAll(/\p{Surrogate}/gu)].map(({ index }, before) => index + before * 5);
  const back = (place) => place - halves.reduce((extra, half) => extra + Math.min(5, Math.max(0, place - half)), 0);
  for (const issue of issues) {
    if (issue.offset === undefined) continue;
    const end = back(issue.offset + issue.length);
    issue.offset = back(issue.offset);
    issue.length = end - issue.offset;
  }
  return issues;
}
