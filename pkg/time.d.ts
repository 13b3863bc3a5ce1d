// The types of `graph-shifts/time`, which converts between wall times and instants of a time zone and moves shifts by days.
//
// Time zones are IANA names, such as that of a schedule's `timeZone`. All zone data is that of the runtime's `Intl`.

import type { DayOfWeek } from "./generated/shifts.js";

export type { DayOfWeek };

/**
 * Which instant to take if clocks change, as in Temporal. If a wall time happens twice: the earlier or the later one. If clocks skip it: the
 * wall time that is earlier or later by as much as is skipped (02:30 becomes 01:30 or 03:30). `reject` throws a `ShiftsTimeError`.
 */
export type Disambiguation = "earlier" | "later" | "reject";

/** The options of `at` and `moveBy`. Any other is a `TypeError`. */
export interface TimeOptions {
  /** Defaults to `reject`. */
  disambiguation?: Disambiguation | undefined;
}

/** Seven days, and their range as instants: `from` is in it, `to` is not. */
export interface Week {
  /** Seven dates, `yyyy-MM-dd`. */
  days: string[];
  /** The first instant of the first day. */
  from: string;
  /** The first instant of the day after the last. */
  to: string;
}

/** The wall time of an instant. */
export interface WallTime {
  /** `yyyy-MM-dd`. */
  date: string;
  /** `hh:mm:ss`, with the fraction of the instant if it has one. */
  time: string;
  dayOfWeek: DayOfWeek;
  /** The offset from UTC, such as `+01:00`; with seconds if it has some (`-00:44:30`, in Monrovia until 1972). */
  offset: string;
}

/**
 * The codes of `ShiftsTimeError`:
 * - `not_a_date`: not a date, such as 2026-03-04.
 * - `not_a_time`: not a time of day, such as 08:30:00.
 * - `not_an_instant`: not a date-time with an offset, such as 2026-03-04T08:00:00Z.
 * - `not_a_time_zone`: not the name of an IANA time zone, or not one that the runtime knows.
 * - `not_a_member`: not a day of the week.
 * - `out_of_range`: outside of the years 1 to 9999.
 * - `twice`: the wall time happens twice, since clocks go back.
 * - `skipped`: the wall time does not exist, since clocks go forward.
 * - `end_before_start`: clocks change between start and end, so that the moved end is not after the moved start.
 */
export type TimeErrorCode =
  | "not_a_date"
  | "not_a_time"
  | "not_an_instant"
  | "not_a_time_zone"
  | "not_a_member"
  | "out_of_range"
  | "twice"
  | "skipped"
  | "end_before_start";

/** A date, a time or a time zone that is wrong, or a wall time that is not exactly one instant. */
export declare class ShiftsTimeError extends RangeError {
  readonly name: "ShiftsTimeError";
  readonly code: TimeErrorCode;
  /** What is wrong: a parameter, or a property of the item, such as `["sharedShift", "activities", 0, "startDateTime"]`. */
  readonly path: Array<string | number>;
  /** For `twice` and `skipped`: the instant that the disambiguation `earlier` chooses. */
  readonly earlier: string | undefined;
  /** For `twice` and `skipped`: the instant that the disambiguation `later` chooses. */
  readonly later: string | undefined;
}

/**
 * Returns the instant of a wall time, in UTC.
 *
 * ```js
 * at("Europe/Berlin", "2026-03-04", "09:00"); // "2026-03-04T08:00:00Z"
 * ```
 *
 * @param timeZone the name of an IANA time zone, such as that of the schedule
 * @param date `yyyy-MM-dd`
 * @param time `hh:mm`, `hh:mm:ss` or with a fraction, which the instant keeps
 * @throws {ShiftsTimeError} for wrong input, and without a disambiguation for a time that happens twice or not at all
 */
export function at(timeZone: string, date: string, time: string, options?: TimeOptions): string;

/**
 * Returns the week that contains a date.
 *
 * A day starts at its first instant: at 01:00 where clocks go from 00:00 to 01:00. Days are those of the calendar, so there are always seven.
 * A day that a zone skipped, as 2011-12-30 in Pacific/Apia, starts and ends at the same instant.
 *
 * @param timeZone the name of an IANA time zone, such as that of the schedule
 * @param startDayOfWeek the first day of the week, as `startDayOfWeek` of the schedule
 * @param date `yyyy-MM-dd`
 * @throws {ShiftsTimeError} for wrong input
 */
export function week(timeZone: string, startDayOfWeek: DayOfWeek | Capitalize<DayOfWeek>, date: string): Week;

/**
 * Returns the wall time of an instant.
 *
 * @param instant a date-time with an offset, as Graph has them
 * @param timeZone the name of an IANA time zone, such as that of the schedule
 * @throws {ShiftsTimeError} for wrong input
 */
export function inZone(instant: string, timeZone: string): WallTime;

/**
 * Returns a copy of a shift, an open shift or a time-off entry, or of one version of it, moved by days: `startDateTime`, `endDateTime` and those
 * of its activities keep their wall times. The other properties stay as they are.
 *
 * The moved date-times are in UTC and have as many digits of a second as the given ones; a `Date` stays a `Date`. A time in the first or second
 * of two equal hours stays in the first or second one if the other day has two of them, too.
 *
 * @param item an entity, or one version of it
 * @param days how many days later; earlier if negative
 * @param timeZone the name of an IANA time zone, such as that of the schedule
 * @throws {ShiftsTimeError} for wrong input, and without a disambiguation for a time that happens twice or not at all on the other day
 */
export function moveBy<T extends object>(item: T, days: number, timeZone: string, options?: TimeOptions): T;
