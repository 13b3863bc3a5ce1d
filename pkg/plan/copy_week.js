// Copies a week to another one: the bodies of entities with the same wall times.
// @ts-check
import { inZone, moveBy } from "graph-shifts/time";
import { withDefaults } from "../options.js";
import { besides, own, versionsOf } from "./kinds.js";

/** A day in milliseconds. */
const DAY = 86_400_000;

const DAYS = 7;

/** What it takes. Nothing has a default of its own. */
const INPUT = { entities: undefined, from: undefined, to: undefined, timeZone: undefined, disambiguation: undefined };

/** @type {typeof import("../plan.js").copyWeek} */
export function copyWeek(input) {
  const { entities, from, to, timeZone, disambiguation } = withDefaults(input ?? {}, INPUT);
  if (typeof entities?.[Symbol.iterator] !== "function") throw new TypeError("entities must be iterable");
  const [first, target] = [timeOf(from, "from"), timeOf(to, "to")];
  const end = new Date(first + DAYS * DAY).toISOString().slice(0, from.length);
  const days = (target - first) / DAY;
  // Moves nothing, but refuses a wrong time zone and disambiguation without entities, too.
  moveBy({ startDateTime: undefined }, days, timeZone, { disambiguation });
  const copies = [...entities].flatMap((entity) => {
    const { kind, draft, shared } = versionsOf(entity, "copyWeek");
    const [name, other] = draft ? [kind.draft, kind.shared] : [kind.shared, kind.draft];
    const version = draft ?? shared;
    const { date } = inZone(/** @type {string} */ (own(version, "startDateTime")), timeZone);
    if (date < from || date >= end || own(entity, "isStagedForDeletion") === true) return [];
    const copy = moveBy({ [name]: version }, days, timeZone, { disambiguation });
    return [{ ...besides(entity), ...copy, [other]: null }];
  });
  // Each has the kind of its entity.
  return /** @type {any} */ (copies);
}

/** @param {unknown} date @param {string} name */
function timeOf(date, name) {
  const time = typeof date === "string" ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new TypeError(`${name} must be a date, such as 2026-03-23`);
  }
  return time;
}
