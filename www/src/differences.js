// What differs between two states of an object, line by line.

import { diffLines } from "diff";

const isAnnotation = (name) => name.startsWith("@odata.");

const linesOf = (text) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

const propertyText = (object, name) =>
  object !== null && Object.hasOwn(object, name)
    ? `${JSON.stringify({ [name]: object[name] }, null, 2).slice(2, -2)}\n`
    : "";

function propertyLines(before, after, name) {
  return diffLines(propertyText(before, name), propertyText(after, name)).flatMap(({ added, removed, value }) => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return linesOf(value).map((text) => ({ kind, text }));
  });
}

/**
 * The lines of both, property by property, so that a line is never matched with one of another property.
 * Annotations belong to an answer, not to the object, and are left away.
 * @param {Record<string, unknown> | null} before null where there was none
 * @param {Record<string, unknown> | null} after null where there is none
 * @returns {{ kind: "added" | "removed" | "same", text: string }[]}
 */
export function differences(before, after) {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => !isAnnotation(name)).flatMap((name) => propertyLines(before, after, name));
}
