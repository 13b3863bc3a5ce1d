// The instant of a wall time.
// @ts-check
import { DAY, dayOf, instantText, timeOf, withinYears } from "./calendar.js";
import { candidates, chosen, disambiguationOf } from "./wall.js";
import { zoneOf } from "./zone.js";

/** @type {typeof import("../time.js").at} */
export function at(timeZone, date, time, options) {
  const disambiguation = disambiguationOf(options);
  const zone = zoneOf(timeZone);
  const day = dayOf(date, ["date"]);
  const path = ["time"];
  const { seconds, fraction } = timeOf(time, path);
  const instant = chosen(zone, candidates(zone, day * DAY + seconds), disambiguation, { path, fraction });
  return instantText({ seconds: withinYears(instant, ["date"]), fraction });
}
