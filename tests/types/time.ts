// The types of `graph-shifts/time`: what is moved keeps its type, and only the right words are taken.
import type { CreateShiftBody, Schedule, Shift, ShiftItem, TimeOff } from "graph-shifts";
import { at, inZone, moveBy, ShiftsTimeError, week } from "graph-shifts/time";
import type { DayOfWeek, Disambiguation, TimeErrorCode, TimeOptions, WallTime, Week } from "graph-shifts/time";
import { same } from "./same.js";

const options: TimeOptions = { disambiguation: undefined };
const instant = at("Europe/Berlin", "2026-03-04", "09:00", options);
same<typeof instant, string>(true);
same<ReturnType<typeof inZone>, WallTime>(true);
same<ReturnType<typeof week>, Week>(true);
same<Disambiguation, "earlier" | "later" | "reject">(true);
same<WallTime["dayOfWeek"], DayOfWeek>(true);

// What Graph returns as startDayOfWeek is taken, except for null.
export const ofSchedule = ({ timeZone, startDayOfWeek }: Schedule) => week(timeZone, startDayOfWeek ?? "monday", "2026-03-04");

declare const shift: Shift;
declare const timeOff: TimeOff;
declare const body: CreateShiftBody;
declare const item: ShiftItem;
same<ReturnType<typeof moveBy<Shift>>, Shift>(true);
export const moved: [Shift, TimeOff, CreateShiftBody, ShiftItem] = [
  moveBy(shift, 7, "Europe/Berlin"),
  moveBy(timeOff, -7, "Europe/Berlin", { disambiguation: "later" }),
  moveBy(body, 1, "Europe/Berlin"),
  moveBy(item, 1, "Europe/Berlin"),
];

export function told(error: unknown) {
  if (!(error instanceof ShiftsTimeError)) return undefined;
  same<typeof error.code, TimeErrorCode>(true);
  same<typeof error.earlier, string | undefined>(true);
  error satisfies RangeError;
  return error.path.join();
}

// @ts-expect-error a zone is needed
export const without = () => at("2026-03-04", "09:00");
// @ts-expect-error Temporal's word compatible is none of these
export const compatible = () => at("UTC", "2026-03-04", "09:00", { disambiguation: "compatible" });
// @ts-expect-error a date is a string
export const dated = () => at("UTC", new Date(), "09:00");
// @ts-expect-error no day of the week
export const weekOf = () => week("UTC", "Montag", "2026-03-04");
// @ts-expect-error the zone comes after the instant
export const instantOf = () => inZone("UTC");
// @ts-expect-error days are a number
export const byText = () => moveBy(item, "7", "UTC");
// @ts-expect-error no object
export const noItem = () => moveBy("2026-03-04T08:00:00Z", 7, "UTC");
