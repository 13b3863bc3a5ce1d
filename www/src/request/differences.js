// The differences between two states of an object or a list, line by line.
// @ts-check

import { diffLines } from "diff";

/**
 * @typedef {Record<string, unknown>} JsonObject
 * @typedef {{ kind: "added" | "removed" | "same", text: string }} Line
 */

/** @param {string} name */
const isAnnotation = (name) => name.startsWith("@odata.");

/** @param {string} text */
const linesOf = (text) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

/** @param {JsonObject | null} object @param {string} name */
const propertyText = (object, name) =>
  object !== null && Object.hasOwn(object, name) ? `${JSON.stringify({ [name]: object[name] }, null, 2).slice(2, -2)}\n` : "";

/** The lines of two texts. @param {string} before @param {string} after @returns {Line[]} */
export function lineDifferences(before, after) {
  return diffLines(before, after).flatMap(({ added, removed, value }) => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return linesOf(value).map((text) => ({ kind, text }));
  });
}

/** @param {JsonObject | null} before @param {JsonObject | null} after @param {string} name */
const propertyLines = (before, after, name) => lineDifferences(propertyText(before, name), propertyText(after, name));

/**
 * The lines of both states, property by property, so that a line never matches one of another property. Annotations describe
 * a response, not the object, and are left out.
 * @param {JsonObject | null} before null if the object did not exist
 * @param {JsonObject | null} after null if it no longer exists
 * @returns {Line[]}
 */
export function differences(before, after) {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => !isAnnotation(name)).flatMap((name) => propertyLines(before, after, name));
}

/** @param {Line[]} lines */
export const isChanged = (lines) => lines.some(({ kind }) => kind !== "same");

/**
 * @typedef {JsonObject & { id: string }} Entity
 * @typedef {{ value: Entity[] }} List
 */

/** @param {List | null} list */
const byId = (list) => new Map((list?.value ?? []).map((one) => [one.id, one]));

/**
 * The lines of each entity that was added, removed or changed, matched by its id.
 * @param {List | null} before
 * @param {List | null} after
 */
export function listDifferences(before, after) {
  const [one, other] = [byId(before), byId(after)];
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  const all = ids.map((id) => differences(one.get(id) ?? null, other.get(id) ?? null));
  const changed = all.filter(isChanged);
  return { changed, unchanged: all.length - changed.length };
}
