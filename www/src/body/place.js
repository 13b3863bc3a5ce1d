// What is at a position of the body: a name or a value, with its path, and what is there already.
// @ts-check

import { isTerminated, outline } from "./outline.js";

/** @import { Member, Node } from "./outline.js" */

/**
 * @typedef {object} Place
 * @property {"name" | "value"} kind
 * @property {(string | number)[]} path of the object that has the name, or of the value
 * @property {number} from of the name or the literal; the position itself if there is none yet
 * @property {number} to
 * @property {Node | null} holder the object or array around it
 * @property {Member | undefined} member the name's, or that of the value
 */

/** @param {Node} node @param {number} position */
const isInside = ({ kind, from, to, closed }, position) =>
  kind !== "literal" && position > from && (closed ? position < to : position <= to);

/** @param {{ from: number, to: number }} range @param {number} position */
const touches = ({ from, to }, position) => position >= from && position <= to;

/** The member of an object or array that the position is in, or in the gap after. @param {Node} holder @param {number} position */
const memberBefore = ({ members }, position) => members.findLast(({ from }) => from <= position);

/** Whether the position is where the value of the property belongs. @param {Member} member @param {number} position */
function isAtValue({ colon, comma, value }, position) {
  if (colon < 0 || position <= colon || (comma >= 0 && position > comma)) return false;
  return value === null || touches(value, position);
}

/** @param {Node} holder @param {number} position @param {(string | number)[]} path @returns {Place} */
function inObject(holder, position, path) {
  const member = memberBefore(holder, position);
  if (member !== undefined && touches(member, position)) {
    return { kind: "name", path, from: member.from, to: member.to, holder, member };
  }
  if (member !== undefined && isAtValue(member, position)) {
    const range = member.value ?? { from: position, to: position };
    return { kind: "value", path: [...path, member.name], from: range.from, to: range.to, holder, member };
  }
  return { kind: "name", path, from: position, to: position, holder, member: undefined };
}

/** @param {Node} holder @param {number} position @param {(string | number)[]} path @returns {Place} */
function inArray(holder, position, path) {
  const member = holder.members.find((one) => touches(one, position));
  const { from, to } = member ?? { from: position, to: position };
  return { kind: "value", path: [...path, member?.name ?? holder.members.length], from, to, holder, member };
}

/** The object or array that the position is directly in, within this one. @param {Node} outer @param {number} position @param {(string | number)[]} path leads there */
function innermost(outer, position, path) {
  const inner = outer.members.find(({ value }) => value !== null && isInside(value, position));
  if (inner?.value === null || inner === undefined) return outer;
  path.push(inner.name);
  return innermost(inner.value, position, path);
}

/**
 * @param {string} text
 * @param {number} position
 * @returns {Place | null} null outside of the body's object
 */
export function placeAt(text, position) {
  const root = outline(text);
  if (root === null || !isInside(root, position)) return null;
  /** @type {(string | number)[]} */
  const path = [];
  const node = innermost(root, position, path);
  const place = node.kind === "object" ? inObject(node, position, path) : inArray(node, position, path);
  const token = text.slice(place.from, place.to);
  // A string without its second quote would take the rest of the line.
  return token.startsWith('"') && !isTerminated(token) ? { ...place, to: position } : place;
}

/**
 * The names of the object, without the one at the place.
 * @param {Place} place
 * @returns {string[]}
 */
export const namesPresent = ({ holder, member }) =>
  (holder?.members ?? []).filter((one) => one !== member).map(({ name }) => String(name));
