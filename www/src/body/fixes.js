// The ways in which the form follows the fixes of an issue, each with what the form becomes.
// @ts-check

import { hasHolder, moved, valueAt, withoutMember, withValue } from "./fix_text.js";

/** @import { Fix, Issue } from "graph-shifts" */
/** @import { FieldValues } from "../form/options.js" */
/** @import { Path } from "./fix_text.js" */

/**
 * @typedef {{ text: string, values: FieldValues }} Filled the body and the fields
 * @typedef {{ label: string, filled: Filled }} Offer the label says where to, if there are several
 */

const BODY = "body";

/** @param {Fix} fix */
const targetOf = (fix) => (fix.op === "move" ? fix.to : []);

/** @param {Issue["path"]} path */
const withoutBody = (path) => path.filter((step, index) => index > 0 || step !== BODY).join(".");

/** @param {Fix} fix */
function labelOf(fix) {
  if (fix.op === "replace") return fix.value;
  if (fix.op === "remove") return "leave it out";
  return fix.op === "clear" ? `${withoutBody(fix.at)}: null` : withoutBody(fix.to);
}

/** @param {string} text @param {Path} path within the text @param {Fix} fix @returns {string | undefined} */
function fixedText(text, path, fix) {
  if (fix.op === "replace") return withValue(text, path, fix.value);
  if (fix.op === "remove") return withoutMember(text, path);
  if (fix.op === "clear") return withValue(text, fix.at.slice(1), null);
  return moved(text, path, fix.to.slice(1));
}

/** A property of the body that belongs into a field. @param {Filled} filled @param {Path} path @param {string} name @returns {Filled | undefined} */
function intoField({ text, values }, path, name) {
  const [value, rest] = [valueAt(text, path), withoutMember(text, path)];
  if (value === undefined || rest === undefined || values[name]) return undefined;
  return { text: rest, values: { ...values, [name]: value } };
}

/** An option that is a list in its field, such as codes. @param {string} list @param {string | number} index @param {string} value */
const withItem = (list, index, value) =>
  list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word, at) => (at === index ? value : word))
    .join(", ");

/** @param {Filled} filled @param {Issue} issue @param {Fix} fix @returns {Filled | undefined} */
function inField({ text, values }, { path: [name, ...path] }, fix) {
  const value = values[name];
  if (typeof value !== "string") return undefined;
  if (fix.op === "replace" && path.length === 0) return { text, values: { ...values, [name]: fix.value } };
  if (fix.op === "replace" && typeof path[0] === "number" && path.length === 1)
    return { text, values: { ...values, [name]: withItem(value, path[0], fix.value) } };
  const fixed = fixedText(value, path, fix);
  return fixed === undefined ? undefined : { text, values: { ...values, [name]: fixed } };
}

/** @param {Filled} filled @param {Issue} issue @param {Fix} fix @returns {Filled | undefined} */
function followed(filled, issue, fix) {
  const [root, ...path] = issue.path;
  if (root !== BODY) return inField(filled, issue, fix);
  const [target] = targetOf(fix);
  if (target !== undefined && target !== BODY) return intoField(filled, path, String(target));
  const text = fixedText(filled.text, path, fix);
  return text === undefined ? undefined : { ...filled, text };
}

/** The text in which an issue is. @param {Filled} filled @param {Issue} issue */
const textOf = ({ text, values }, { path: [root] }) => (root === BODY ? text : String(values[root] ?? ""));

/**
 * What "Apply" can do about an issue. Into objects that are there rather than into others; never over what is there.
 * @param {Filled} filled
 * @param {Issue} issue
 * @returns {Offer[]}
 */
export function offersOf(filled, issue) {
  const fixes = issue.fixes ?? [];
  const near = fixes.filter((fix) => hasHolder(textOf(filled, issue), targetOf(fix).slice(1)));
  return (near.length > 0 ? near : fixes).flatMap((fix) => {
    const now = followed(filled, issue, fix);
    return now === undefined ? [] : [{ label: labelOf(fix), filled: now }];
  });
}
