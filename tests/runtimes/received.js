// What JavaScript makes of an entity that Shifts sends in a callback, next to what its vector expects.
// @ts-check
import { textOf } from "./cases.js";
import { issuesDiffer } from "./ways.js";

/**
 * @import { ReceivedCase, VectorsFile } from "../vectors/vectors.js"
 * @import { Issue } from "graph-shifts"
 */

/**
 * The value of a case, in an array; an empty one where its text is not what JavaScript writes for a value, so that only Rust reads it.
 * @param {ReceivedCase} one
 * @returns {unknown[]}
 */
function valuesOf({ value, json }) {
  if (json === undefined) return [value];
  const text = textOf(json);
  try {
    const parsed = JSON.parse(text);
    return JSON.stringify(parsed) === text ? [parsed] : [];
  } catch {
    return [];
  }
}

/**
 * Every case of a vectors file on entities of callbacks that is for JavaScript, with its value.
 * @param {VectorsFile} file
 */
export const receivedOf = ({ name, received = [] }) =>
  received.flatMap((one) => valuesOf(one).map((value) => ({ ...one, file: name, value })));

/**
 * What is wrong with what `received` makes of a case, or undefined.
 * @param {{ received(type: string, value: unknown): { value: unknown, warnings: Issue[] } }} shifts
 * @param {ReturnType<typeof receivedOf>[number]} one
 */
export function receivedDiffers({ received }, one) {
  const got = received(one.type, one.value);
  /** @param {string} severity */
  const of = (severity) => got.warnings.filter((issue) => issue.severity === severity);
  const wrong = issuesDiffer(one.errors ?? [], of("error")) ?? issuesDiffer(one.warnings ?? [], of("warning"));
  if (wrong) return wrong;
  if (one.becomes === undefined) return got.value === one.value ? undefined : "expected the given value itself";
  const [value, expected] = [got.value, one.becomes].map((member) => JSON.stringify(member));
  return value === expected ? undefined : `expected ${expected}\n      got      ${value}`;
}
