// Follows a fix of an issue in JSON text; all that the fix does not concern stays as it is written.
// @ts-check

import { memberOf, outline, stringOf } from "./outline.js";

/** @import { Change } from "./format.js" */
/** @import { Member, Node } from "./outline.js" */

/** @typedef {(string | number)[]} Path within the text */

/** The indentation of one level, as the examples have it. */
const LEVEL = "  ";

/** @param {string} text @param {{ from: number, to: number }} range @param {string} insert */
const replaced = (text, { from, to }, insert) => text.slice(0, from) + insert + text.slice(to);

/** @param {string} text @param {number} position */
const indentationAt = (text, position) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", position - 1) + 1))?.[0] ?? "";

/** @param {string} text @param {Path} path @returns {{ holder: Node, member: Member } | undefined} */
const find = (text, path) => memberOf(outline(text), path);

/** The text without the member, its comma, and the white space that it had to itself. @param {string} text @param {{ holder: Node, member: Member }} found */
function without(text, { holder, member }) {
  const at = holder.members.indexOf(member);
  const [before, after] = [holder.members[at - 1], holder.members[at + 1]];
  if (after !== undefined) return replaced(text, { from: member.from, to: after.from }, "");
  const to = member.value?.to ?? member.to;
  if (before !== undefined) return replaced(text, { from: before.value?.to ?? before.to, to }, "");
  // An object that had lines of its own keeps the last one, for what may come into it.
  const rest = text.slice(to, holder.to - 1);
  return replaced(text, { from: holder.from + 1, to: holder.to - 1 }, rest.includes("\n") ? rest : "");
}

/** A value's text with another indentation. @param {string} value @param {string} from @param {string} to */
const indented = (value, from, to) => value.replaceAll(`\n${from}`, `\n${to}`);

/** The text with a last member of an object; `write` writes its value for an indentation. @param {string} text @param {Node} holder @param {string} name @param {(indentation: string) => string} write */
function appended(text, holder, name, write) {
  const last = holder.members.at(-1);
  const end = last?.value?.to ?? last?.to ?? holder.from + 1;
  const outer = indentationAt(text, holder.from);
  const isOnLines = last === undefined ? text.includes("\n") : text.slice(holder.from, last.from).includes("\n");
  if (!isOnLines) {
    const member = `${JSON.stringify(name)}: ${write(outer)}`;
    return replaced(text, { from: end, to: end }, last === undefined ? member : `, ${member}`);
  }
  const indentation = last === undefined ? outer + LEVEL : indentationAt(text, last.from);
  const member = `\n${indentation}${JSON.stringify(name)}: ${write(indentation)}`;
  if (last !== undefined) return replaced(text, { from: end, to: end }, `,${member}`);
  return replaced(text, { from: end, to: holder.closed ? holder.to - 1 : holder.to }, `${member}\n${outer}`);
}

/** Whether a value is an object that is there. @param {Node | null | undefined} node */
const isObject = (node) => node?.kind === "object";

/** The text with a value at a path, in objects that are created if they are not there or null; undefined if something else is in the way. @param {string} text @param {Path} path @param {(indentation: string) => string} write @returns {string | undefined} */
function placed(text, path, write) {
  const [name, outer] = [String(path.at(-1)), path.slice(0, -1)];
  const found = outer.length === 0 ? undefined : find(text, outer);
  const holder = outer.length === 0 ? outline(text) : found?.member.value;
  if (holder !== null && holder !== undefined && isObject(holder)) return appended(text, holder, name, write);
  if (outer.length === 0) return undefined;
  /** @param {string} indentation */
  const object = (indentation) =>
    `{\n${indentation}${LEVEL}${JSON.stringify(name)}: ${write(indentation + LEVEL)}\n${indentation}}`;
  if (found === undefined) return placed(text, outer, object);
  const { value } = found.member;
  if (value === null || text.slice(value.from, value.to) !== "null") return undefined;
  return replaced(text, value, object(indentationAt(text, found.member.from)));
}

/** Whether the object that a path leads into is there. @param {string} text @param {Path} path */
export const hasHolder = (text, path) => path.length <= 1 || isObject(find(text, path.slice(0, -1))?.member.value);

/**
 * @param {string} text
 * @param {Path} path
 * @param {Path} to another name in the same object, another object, or the whole
 * @returns {string | undefined} undefined if something is there
 */
export function moved(text, path, to) {
  const found = find(text, path);
  const value = found?.member.value;
  if (found === undefined || value === null || value === undefined) return undefined;
  const own = indentationAt(text, found.member.from);
  const valueText = text.slice(value.from, value.to);
  if (to.length === 0) return indented(valueText, own, "");
  if (find(text, to) !== undefined) return undefined;
  const isRenamed = path.length === to.length && path.slice(0, -1).every((step, index) => step === to[index]);
  if (isRenamed) return replaced(text, found.member, JSON.stringify(to.at(-1)));
  return placed(without(text, found), to, (indentation) => indented(valueText, own, indentation));
}

/** @param {string} text @param {Path} path @param {string | null} value @returns {string | undefined} */
export function withValue(text, path, value) {
  const range = find(text, path)?.member.value;
  return range ? replaced(text, range, JSON.stringify(value)) : undefined;
}

/** @param {string} text @param {Path} path @returns {string | undefined} */
export function withoutMember(text, path) {
  const found = find(text, path);
  return found === undefined ? undefined : without(text, found);
}

/** The value at a path as a field holds it: a string without its quotes. @param {string} text @param {Path} path */
export function valueAt(text, path) {
  const value = find(text, path)?.member.value;
  return value?.kind === "literal" ? stringOf(text.slice(value.from, value.to)) : undefined;
}

/** The smallest single change from one text to another. @param {string} before @param {string} after @returns {Change} */
export function changeBetween(before, after) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
