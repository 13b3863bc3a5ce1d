// Makes random dates and times in every form that the service reads.
// @ts-check

/** @import { Chance } from "./chance.js" */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

const offsets = ["Z", "Z", "Z", "+00:00", "-00:00", "+01:00", "-05:00", "+05:30", "-09:30", "+12:45", "+14:00", "-14:00"];

/**
 * The minutes of an offset, east of UTC.
 * @param {string} offset
 */
function minutesOf(offset) {
  if (offset === "Z") return 0;
  const [hours, minutes] = offset.slice(1).split(":").map(Number);
  return (offset[0] === "-" ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * A point in time in milliseconds, half of the time a full minute.
 * @param {Chance} chance
 */
export function moment(chance) {
  const at = chance.whole(FIRST, LAST);
  return chance.is(0.5) ? at - (((at % MINUTE) + MINUTE) % MINUTE) : at;
}

/**
 * The time of day of an ISO string with random precision.
 * @param {string} iso
 * @param {Chance} chance
 */
function clock(iso, chance) {
  const [whole, fraction] = iso.slice(11, -1).split(".");
  if (fraction !== "000") return `${whole}.${fraction.padEnd(chance.pick([3, 3, 7, 12]), "0")}`;
  if (whole.endsWith(":00") && chance.is(0.3)) return whole.slice(0, 5);
  return chance.is(0.3) ? `${whole}.${"0".repeat(chance.whole(1, 12))}` : whole;
}

/**
 * A point in time as Edm.DateTimeOffset with a random offset.
 * @param {number} at
 * @param {Chance} chance
 */
export function written(at, chance) {
  const offset = chance.pick(offsets);
  const iso = new Date(at + minutesOf(offset) * MINUTE).toISOString();
  return `${iso.slice(0, 10)}T${clock(iso, chance)}${offset}`;
}

/**
 * A length in milliseconds, often the minimum or the maximum.
 * @param {import("../facts/facts.js").Limits | undefined} limits
 * @param {Chance} chance
 */
export function duration(limits, chance) {
  const { least, most } = limits ?? { least: 0.001, most: 400 * 24 * 3600 };
  return Math.round(
    1000 * chance.pick([least, most, chance.whole(Math.ceil(least), most), chance.whole(Math.ceil(least), most)]),
  );
}

/**
 * A date, often the last day of February.
 * @param {Chance} chance
 */
export function date(chance) {
  const year = chance.whole(1, 9999);
  if (chance.is(0.2)) return new Date(Date.UTC(2000 + (year % 200), 2, 1) - DAY).toISOString().slice(0, 10);
  return `${String(year).padStart(4, "0")}-${new Date(moment(chance)).toISOString().slice(5, 10).replace("02-29", "02-28")}`;
}

/**
 * A time of day.
 * @param {Chance} chance
 */
export function timeOfDay(chance) {
  return clock(new Date(moment(chance)).toISOString(), chance);
}
