// From wall times to instants: the one, the two or the none that a wall time is, and the choice between them.
// @ts-check
import { withDefaults } from "../options.js";
import { DAY, instantText } from "./calendar.js";
import { ShiftsTimeError } from "./error.js";
import { firstAfter } from "./zone.js";

/** @typedef {import("../time.js").Disambiguation} Disambiguation */
/** @typedef {import("./error.js").Path} Path */
/** @typedef {import("./zone.js").Zone} Zone */

/**
 * The instants that a wall time may mean, in seconds. They are equal unless it happens twice, or clocks skip it: then they are the wall times
 * that are as much earlier and later as is skipped.
 * @typedef {{ earlier: number, later: number, isSkipped: boolean }} Candidates
 */

/** @param {Zone} zone @param {number} wall the wall time, in seconds as if it were UTC @returns {Candidates} */
export function candidates(zone, wall) {
  const [before, after] = [zone.offsetAt(wall - DAY), zone.offsetAt(wall + DAY)];
  const [first, last] = [wall - before, wall - after];
  const [isFirst, isLast] = [zone.offsetAt(first) === before, zone.offsetAt(last) === after];
  return { earlier: isFirst ? first : last, later: isLast ? last : first, isSkipped: !isFirst && !isLast };
}

/** The first instant of a day in a zone. @param {Zone} zone @param {number} day */
export function startOf(zone, day) {
  const { earlier, later, isSkipped } = candidates(zone, day * DAY);
  if (!isSkipped) return earlier;
  const after = zone.offsetAt(later);
  return firstAfter(earlier, later, (instant) => zone.offsetAt(instant) === after);
}

/**
 * Chooses between the candidates.
 * @param {Zone} zone
 * @param {Candidates} candidates
 * @param {Disambiguation} disambiguation
 * @param {{ path: Path, fraction: string }} place what an error names
 */
export function chosen(zone, { earlier, later, isSkipped }, disambiguation, { path, fraction }) {
  if (disambiguation !== "reject" || earlier === later) return disambiguation === "later" ? later : earlier;
  const [first, last] = [earlier, later].map((seconds) => instantText({ seconds, fraction }));
  throw new ShiftsTimeError(
    `${isSkipped ? "does not exist" : "happens twice"} in ${zone.name}, where clocks change: pass the disambiguation "earlier" for ${first} or "later" for ${last}`,
    { code: isSkipped ? "skipped" : "twice", path, earlier: first, later: last },
  );
}

/** @satisfies {Required<import("../time.js").TimeOptions>} */
const DEFAULTS = { disambiguation: /** @type {Disambiguation} */ ("reject") };

/** The option. @param {import("../time.js").TimeOptions} [options] */
export function disambiguationOf(options = {}) {
  const { disambiguation } = withDefaults(options, DEFAULTS);
  if (!["earlier", "later", "reject"].includes(disambiguation))
    throw new TypeError('disambiguation must be "earlier", "later" or "reject"');
  return disambiguation;
}
