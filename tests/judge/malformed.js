// Makes values that do not fit their property: words, numbers, dates, times.
// @ts-check
import * as moments from "./moments.js";

/** @import { Chance } from "./chance.js" */

/** @type {(text: string, from: string | RegExp, to: string) => string} */
const changed = (text, from, to) => text.replace(from, to);

/**
 * Not Edm.DateTimeOffset.
 * @param {Chance} chance
 */
export function dateTimeOffset(chance) {
  const good = moments.written(moments.moment(chance), chance).replace(/T(\d\d:\d\d)(?=[Z+-])/, "T$1:00");
  const [date, time] = good.split("T");
  const [offset] = good.match(/(?:Z|[+-]\d\d:\d\d)$/) ?? [""];
  const [clock] = time.split(offset);
  return chance.pick([
    `${date}T${clock}`,
    `${date} ${time}`,
    date,
    time,
    "",
    "now",
    ` ${good}`,
    `${good} `,
    `${good}Z`,
    changed(good, date, "2026-02-30"),
    changed(good, date, "2025-02-29"),
    changed(good, date, "1900-02-29"),
    changed(good, date, "2026-04-31"),
    changed(good, date, "2026-13-01"),
    changed(good, date, "2026-00-10"),
    changed(good, date, "2026-01-00"),
    changed(good, date, "0000-01-01"),
    changed(good, date, "2026-3-04"),
    changed(good, date, "26-03-04"),
    changed(good, date, "+2026-03-04"),
    changed(good, date, date.replaceAll("-", "")),
    changed(good, /T\d\d/, "T24"),
    changed(good, /T\d\d/, "T8"),
    changed(good, /T\d\d:\d\d/, "T08:60"),
    changed(good, /T\d\d:\d\d:\d\d/, "T08:00:60"),
    `${date}T${clock.slice(0, 8)}.${offset}`,
    `${date}T${clock.slice(0, 8)},5${offset}`,
    `${date}T${clock.slice(0, 8)}.${"0".repeat(13)}${offset}`,
    `${date}T${clock}+0530`,
    `${date}T${clock}+05`,
    `${date}T${clock}+14:01`,
    `${date}T${clock}-15:00`,
    `${date}T${clock}+05:60`,
    `${date}T${clock} UTC`,
  ]);
}

/**
 * Not Edm.Date.
 * @param {Chance} chance
 */
export function date(chance) {
  const good = moments.date(chance);
  return chance.pick([
    "2023-11-3",
    "2023-02-29",
    "2100-02-29",
    "2023-00-10",
    "2023-13-01",
    "2023-06-31",
    "0000-01-01",
    "",
    `${good}T00:00:00Z`,
    ` ${good}`,
    good.replaceAll("-", ""),
    good.replaceAll("-", "/"),
    good.slice(0, 7),
    `+${good}`,
  ]);
}

/**
 * Not Edm.TimeOfDay.
 * @param {Chance} chance
 */
export function timeOfDay(chance) {
  const good = moments.timeOfDay(chance);
  return chance.pick([
    "24:00",
    "9:15",
    "09:60",
    "09:15:60",
    "09:15:00.",
    "09:15:00.0000000000000",
    "09:15:00,5",
    "",
    "noon",
    "0915",
    `${good}Z`,
    ` ${good}`,
    `T${good}`,
    `${good}+01:00`,
  ]);
}

/**
 * Not the name of an IANA time zone.
 * @param {Chance} chance
 */
export const timeZone = (chance) =>
  chance.pick([
    "",
    "Pacific Standard Time",
    "America/New York",
    "UTC+3",
    "utc-05:00",
    "Utc+3:00",
    " UTC",
    "UTC ",
    "+01:00",
    "Europe/Berlín",
  ]);

/**
 * A word that resembles one of `names` but is none of them in any casing.
 * @param {string[]} names
 * @param {Chance} chance
 */
export function word(names, chance) {
  const near = chance.pick(names);
  const strange = chance.pick([`${near}s`, near.slice(1), ` ${near}`, `${near}-`, "unheardOf", "42"]);
  return names.some((name) => name.toLowerCase() === strange.toLowerCase()) ? "unheardOf" : strange;
}

/** @type {Record<string, unknown[]>} */
const shapes = {
  boolean: [true, false],
  number: [0, 7, -1.5],
  text: ["", "7", "true", "2026-03-04T08:00:00Z"],
  list: [[], [null], ["text"]],
  object: [{}, { id: "x" }],
};

/**
 * A value of a JSON type that is none of `right`.
 * @param {string[]} right
 * @param {Chance} chance
 */
export function type(right, chance) {
  return chance.pick(shapes[chance.pick(Object.keys(shapes).filter((shape) => !right.includes(shape)))]);
}
