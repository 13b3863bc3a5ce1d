// The wall time of an instant.
// @ts-check
import { DAY, dateOf, instantOf, offsetText, timeText, withinYears } from "./calendar.js";
import { dayOfWeek } from "./week.js";
import { zoneOf } from "./zone.js";

/** @type {typeof import("../time.js").inZone} */
export function inZone(instant, timeZone) {
  const path = ["instant"];
  const { seconds, fraction } = instantOf(instant, path);
  const offset = zoneOf(timeZone).offsetAt(seconds);
  const wall = withinYears(seconds + offset, path);
  const day = Math.floor(wall / DAY);
  const time = timeText({ seconds: wall - day * DAY, fraction });
  return { date: dateOf(day), time, dayOfWeek: dayOfWeek(day), offset: offsetText(offset) };
}
