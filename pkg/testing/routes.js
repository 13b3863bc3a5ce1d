// Every path the stand-in serves: another operation is a row here, another resource a word in the roll.

import { collection } from "./collection.js";
import { noSegment, wrongVerb } from "./errors.js";
import { openShifts } from "./open_shifts.js";
import { workforceIntegrations } from "./workforce_integrations.js";

export const kinds = [openShifts, workforceIntegrations];

const rows = kinds.flatMap(collection).map((row) => ({ ...row, segments: row.path.split("/").slice(1) }));

const isParameter = (segment) => segment.startsWith("{");

/** How many of the leading segments a row's path agrees with. */
function agreement(row, segments) {
  const disagrees = (pattern, i) => !isParameter(pattern) && pattern.toLowerCase() !== segments[i]?.toLowerCase();
  const end = row.segments.findIndex((pattern, i) => i >= segments.length || disagrees(pattern, i));
  return end < 0 ? row.segments.length : end;
}

const fits = (row, segments) => row.segments.length === segments.length && agreement(row, segments) === segments.length;

function parametersOf(row, segments) {
  const named = row.segments.map((pattern, i) => [pattern.slice(1, -1), segments[i]]);
  return Object.fromEntries(named.filter((_, i) => isParameter(row.segments[i])));
}

/**
 * The row for a verb and the decoded segments of a path.
 * @param {string} method
 * @param {string[]} segments
 */
export function route(method, segments) {
  const here = rows.filter((row) => fits(row, segments));
  if (here.length === 0) {
    const known = Math.max(...rows.map((row) => agreement(row, segments)));
    throw noSegment(segments[known] ?? segments.at(-1));
  }
  const row = here.find((candidate) => candidate.method === method);
  if (row === undefined) throw wrongVerb();
  return { row, parameters: parametersOf(row, segments) };
}
