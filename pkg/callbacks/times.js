// Reads date-times as Shifts writes them in callbacks.
// @ts-check

/** `2026-11-23T08:00:30.0134605Z`, with more digits than a Date holds; UTC if no offset is there. */
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?(Z|[+-]\d\d:\d\d)?$/i;

/** `5/31/2020 11:00:00 PM +00:00`, month first, as urls had it in 2020. */
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d\d):(\d\d) ([AP])M ([+-]\d\d:\d\d)$/i;

/**
 * The time; undefined for anything else, for which nothing is refused.
 * @param {unknown} text
 */
export function timeOf(text) {
  const iso = isoOf(String(text));
  const time = iso ? new Date(iso) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time : undefined;
}

/** As every platform's Date reads it. @param {string} text */
function isoOf(text) {
  const [, time, fraction = "", zone = "Z"] = ISO.exec(text) ?? [];
  if (time) return `${time}.${fraction.padEnd(3, "0")}${zone}`.toUpperCase();
  const [, month, day, year, hour, minute, second, half, offset] = US.exec(text) ?? [];
  if (!month) return undefined;
  const hours = (Number(hour) % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  const [MM, DD, HH] = [month, day, hours].map((number) => `${number}`.padStart(2, "0"));
  return `${year}-${MM}-${DD}T${HH}:${minute}:${second}.000${offset}`;
}
