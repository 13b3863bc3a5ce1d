// Reads date-times as Shifts writes them in callbacks.
// @ts-check

/** With seven digits of seconds, where a Date holds three; without an offset it is UTC. */
const ISO = /^([\d-]+T[\d:]+)(?:\.(\d{1,3})\d*)?(.*)/i;

/**
 * The time; undefined for anything else, for which nothing is refused. In 2020, urls had `5/31/2020 11:00:00 PM +00:00`.
 * @param {string | undefined} text
 */
export function timeOf(text = "") {
  const time = new Date(text.replace(ISO, (_, time, fraction = "", zone) => `${time}.${fraction.padEnd(3, "0")}${zone || "Z"}`));
  return Number.isNaN(time.getTime()) ? undefined : time;
}
