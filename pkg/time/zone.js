// Time zones: their offsets from UTC, as Intl knows them.
// @ts-check
import { NOT_A_TIME_ZONE, TIME_ZONE, WINDOWS } from "../generated/time.js";
import { DAY, SECOND } from "./calendar.js";
import { errorOf } from "./error.js";

/**
 * The offsets of one day of UTC, in seconds. No zone changed its offset twice within three days (tz database 2025c).
 * @typedef {{ before: number, after: number, change: number }} Offsets `change` is the second from which `after` holds; Infinity if none does
 */

/** What Intl writes, such as `1/1/1970, GMT-00:44:30`; UTC is `GMT+00:00` or `GMT`. */
const OFFSET_AT_END = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** How many zones are kept: more than a tenant has, and each costs some 50 KB in Node 20. */
const MAX_ZONES = 64;

/** How many days are kept of a zone: ten years. */
const MAX_DAYS = 3653;

/**
 * A time zone, which remembers the days that it was asked about. Temporal is not used where a runtime has it: its results are the same, and in Node
 * 26.10 it takes twice as long (0.35 s instead of 0.16 s for 100,000 wall times).
 */
export class Zone {
  #format;
  /** @type {Map<number, Offsets>} */
  #days = new Map();

  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.#format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  }

  /** The offset at an instant, in seconds east of UTC. @param {number} instant in seconds */
  offsetAt(instant) {
    const day = Math.floor(instant / DAY);
    const { before, after, change } = this.#days.get(day) ?? this.#learn(day);
    return instant < change ? before : after;
  }

  /** @param {number} day @returns {Offsets} */
  #learn(day) {
    const [start, end] = [day * DAY, (day + 1) * DAY];
    const before = this.#days.get(day - 1)?.after ?? this.#ask(start);
    const after = this.#days.get(day + 1)?.before ?? this.#ask(end);
    const change = before === after ? Infinity : firstAfter(start, end, (instant) => this.#ask(instant) === after);
    const offsets = { before, after, change };
    if (this.#days.size >= MAX_DAYS) this.#days.clear();
    this.#days.set(day, offsets);
    return offsets;
  }

  /** @param {number} instant */
  #ask(instant) {
    const written = OFFSET_AT_END.exec(this.#format.format(instant * SECOND));
    // Another form must not be taken for UTC.
    if (!written) throw new Error(`Intl writes an unknown form of offset in ${this.name}`);
    const [, sign, hours = 0, minutes = 0, seconds = 0] = written;
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign === "-" ? -size : size;
  }
}

/**
 * The first instant after `start`, and `end` at the latest, for which it holds, if it holds for all later ones.
 * @param {number} start
 * @param {number} end
 * @param {(instant: number) => boolean} holds
 */
export function firstAfter(start, end, holds) {
  let [low, high] = [start, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** @type {Map<string, Zone>} */
const zones = new Map();

/** The zone of the parameter `timeZone`. @param {unknown} timeZone */
export function zoneOf(timeZone) {
  const known = zones.get(/** @type {string} */ (timeZone));
  if (known) return known;
  const zone = opened(timeZone);
  if (zones.size >= MAX_ZONES) zones.clear();
  zones.set(zone.name, zone);
  return zone;
}

/** @param {unknown} timeZone */
function opened(timeZone) {
  // Intl takes an absent name for the zone of the machine, and some runtimes know offsets.
  if (typeof timeZone === "string" && TIME_ZONE.test(timeZone)) {
    try {
      return new Zone(timeZone);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const isWindows = typeof timeZone === "string" && timeZone.includes(" ");
  throw errorOf(isWindows ? { ...NOT_A_TIME_ZONE, suggestion: WINDOWS } : NOT_A_TIME_ZONE, ["timeZone"]);
}
