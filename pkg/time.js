// The entry point `graph-shifts/time`: wall times and instants of a time zone, by Intl alone.
// @ts-check
export { at } from "./time/at.js";
export { ShiftsTimeError } from "./time/error.js";
export { inZone } from "./time/in_zone.js";
export { moveBy } from "./time/move_by.js";
export { week } from "./time/week.js";
