// Walks a value or a text beside a type and tells what was found.
import { check } from "./instance.js";
import { readFound } from "./issues.js";
import { missing, placed, toJson, toText, withHidden } from "./json.js";

/** A status' bits: an error, anything found, a member declared after unknownFutureValue; above them the changed body's length. */
export const FOUND = 2;
export const EVOLVES = 4;
export const BODY_SHIFT = 3;

const NOTHING_ALLOWED = { low: 0, high: 0 };

/** The issues of a value. */
export function checkValue(known, value) {
  const given = toJson(value, []);
  return issuesOf(known, given, statusOf(known, given, NOTHING_ALLOWED), []);
}

/** The issues of JSON text, each with its place. */
export function checkText(known, json) {
  const given = toText(json, []);
  return issuesOf(known, given, statusOf(known, given, NOTHING_ALLOWED), []);
}

/** The walk's status; where there is no text to walk, that something was found. */
export function statusOf({ type, form }, { text }, { low, high }) {
  return text === undefined ? FOUND : check(type, form, text, low, high);
}

/** The issues of what stands at `path`. */
export function issuesOf({ page }, given, status, path) {
  if (given.issues) return given.issues;
  if (given.text === undefined) return [missing(path, page)];
  if (!(status & FOUND)) return [];
  return placed(withHidden(readFound(path, !given.isBytes), given, path.length), given);
}
