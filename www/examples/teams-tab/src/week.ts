// The shifts of this week, in the time zone of the schedule.

import { getSchedule, listShifts, type Shift } from "graph-shifts";
import { items, send } from "graph-shifts/send";
import { inZone, week } from "graph-shifts/time";
import type { Connection } from "./connection";

/** NaN without a shared version. */
const startOf = ({ sharedShift }: Shift) => Date.parse(sharedShift?.startDateTime ?? "");

/** The shared shifts in the order of their starts; drafts are not for everyone. */
export async function readWeek({ teamId, options }: Connection) {
  const { timeZone, startDayOfWeek } = await send(getSchedule({ teamId }), options);
  const zone = timeZone ?? "UTC";
  const { from, to } = week(zone, startDayOfWeek ?? "monday", inZone(new Date().toISOString(), zone).date);
  // Graph filters by the start of a range only.
  const filter = { sharedShift: { startDateTime: { ge: from } } };
  const shifts: Shift[] = [];
  for await (const shift of items(listShifts({ teamId, filter }), options)) {
    if (startOf(shift) < Date.parse(to)) shifts.push(shift);
  }
  shifts.sort((one, other) => startOf(one) - startOf(other));
  return { timeZone: zone, shifts };
}

/** When a shift is, such as "Monday 08:00 to 16:00". */
export function timesOf({ sharedShift }: Shift, timeZone: string) {
  if (!sharedShift) return "not shared";
  const start = inZone(sharedShift.startDateTime, timeZone);
  const end = inZone(sharedShift.endDateTime, timeZone);
  const day = start.dayOfWeek.charAt(0).toUpperCase() + start.dayOfWeek.slice(1);
  return `${day} ${start.time.slice(0, 5)} to ${end.time.slice(0, 5)}`;
}
