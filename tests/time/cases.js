// Random zones, dates and times: half of them near a change of the zone's clocks.
// @ts-check
import { Temporal } from "temporal-polyfill";

/** @import { Chance } from "../judge/chance.js" */

/** Whole and half hours, a day that did not exist, 45 minutes; then zones whose clocks change at midnight, or oddly. */
export const ZONES = [
  "Europe/Berlin",
  "America/Chicago",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "Asia/Beirut",
  "America/Havana",
  "Africa/Casablanca",
  "America/St_Johns",
  "Asia/Tehran",
  "Pacific/Kwajalein",
  "America/Toronto",
  "Africa/Monrovia",
  "Antarctica/Troll",
  "Europe/London",
  "Pacific/Chatham",
  "UTC",
];

const [FIRST, LAST] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The changes of each zone in these years: the wall time after each, as if it were UTC, in milliseconds. */
const changes = new Map(
  ZONES.map((zone) => {
    /** @type {number[]} */
    const found = [];
    let at = Temporal.Instant.fromEpochMilliseconds(FIRST).toZonedDateTimeISO(zone);
    for (;;) {
      const next = at.getTimeZoneTransition("next");
      if (!next || next.epochMilliseconds > LAST) return [zone, found];
      found.push(next.epochMilliseconds + next.offsetNanoseconds / 1e6);
      at = next;
    }
  }),
);

/** How many times clocks change in all of them. */
export const changesInAll = [...changes.values()].reduce((sum, { length }) => sum + length, 0);

/** One of few days, since looking up the offsets of a day takes the most time. @param {Chance} chance */
const dayOfYears = (chance) => FIRST + chance.whole(0, 399) * 182 * DAY;

/**
 * A zone, and a wall time in whole minutes as if it were UTC, in milliseconds.
 * @param {Chance} chance
 */
export function wallTime(chance) {
  const zone = chance.pick(ZONES);
  const near = changes.get(zone) ?? [];
  const middle = near.length > 0 && chance.is(0.5) ? chance.pick(near) : undefined;
  const at =
    middle === undefined
      ? dayOfYears(chance) + chance.whole(0, DAY)
      : middle + chance.whole(-1, 1) * chance.pick([2, 30]) * chance.unit() * HOUR;
  const size = chance.pick([60_000, 15 * 60_000, 1000]);
  return { zone, at: Math.floor(at / size) * size };
}

/**
 * The date and the time of day.
 * @param {number} at
 */
export function textsOf(at) {
  const [date, time] = new Date(at).toISOString().slice(0, 19).split("T");
  return { date, time };
}
