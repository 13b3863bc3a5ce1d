// What differs between two states of an object, line by line.

import { diffLines } from "diff";

const isAnnotation = (name) => name.startsWith("@odata.");

const linesOf = (text) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

const propertyText = (object, name) =>
  object !== null && Object.hasOwn(object, name) ? `${JSON.stringify({ [name]: object[name] }, null, 2).slice(2, -2)}\n` : "";

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

const isChanged = (lines) => lines.some(({ kind }) => kind !== "same");

const byId = (list) => new Map((list?.value ?? []).map((one) => [one.id, one]));

/**
 * What changed in a list: the lines of each entity that came, went or changed, found by its id.
 * @param {{ value: { id: string }[] } | null} before
 * @param {{ value: { id: string }[] } | null} after
 * @returns {{ changed: { kind: string, text: string }[][], unchanged: number }}
 */
export function listDifferences(before, after) {
  const [one, other] = [byId(before), byId(after)];
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  const all = ids.map((id) => differences(one.get(id) ?? null, other.get(id) ?? null));
  const changed = all.filter(isChanged);
  return { changed, unchanged: all.length - changed.length };
}
