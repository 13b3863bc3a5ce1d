// The time clock: how clocking in and out, breaks and confirming change a time card.
// @ts-check

import { enumerations } from "../generated/mock.js";
import { action } from "./collection.js";
import { change, find, storeNew } from "./entities.js";
import { refusedByShifts } from "./errors.js";
import { readWhole } from "./objects.js";
import { objectType } from "./schema.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./collection.js").RowOf<TimeCard>} RowOf
 * @typedef {import("./time_cards.js").Entry} Entry
 * @typedef {import("./time_cards.js").Event} Event
 * @typedef {import("./time_cards.js").TimeCard} TimeCard
 *
 * @typedef {"clockIn" | "clockOut" | "startBreak" | "endBreak"} Action
 */

/** @param {string} message */
const conflict = (message) => refusedByShifts(409, "Conflict", message);

/** The event that the body describes, which happens now. @param {Action} name @param {Context} context @returns {Event} */
const readEvent = (name, context) => ({ dateTime: context.time(), ...readWhole(objectType(name), context.body) });

/** https://learn.microsoft.com/graph/api/timecard-clockin @type {RowOf} */
export const clockIn = (kind) => ({
  method: "POST",
  path: `${kind.path}/clockIn`,
  run(context) {
    const { onBehalfOfUserId, ...clockInEvent } = readEvent("clockIn", context);
    const userId = onBehalfOfUserId ?? context.userId;
    const open = [...context.entities(kind).values()].find(
      ({ properties }) => properties.userId === userId && properties.state !== "clockedOut",
    );
    if (open !== undefined) throw conflict(`The user is clocked in already, on the time card '${open.id}'.`);
    const originalEntry = { clockInEvent, clockOutEvent: null, breaks: [] };
    return { status: 201, kind, entity: storeNew(kind, { userId, clockInEvent, originalEntry }, context) };
  },
});

/**
 * An action that moves a card from one state to another.
 * @param {Action} name
 * @param {string} from
 * @param {string} to
 * @param {(card: TimeCard, event: Event, context: Context) => Partial<Entry>} entryOf what changes in the entry
 * @returns {RowOf}
 */
const transition = (name, from, to, entryOf) =>
  action(name, (context, kind) => {
    const card = find(kind, context);
    const { state, originalEntry } = card.properties;
    const event = readEvent(name, context);
    if (state !== from) throw conflict(`${name} needs a time card that is ${from}; this one is ${state}.`);
    const entry = entryOf(card.properties, event, context);
    change(card, { ...entry, state: to, originalEntry: /** @type {Entry} */ ({ ...originalEntry, ...entry }) }, context);
    return { status: 204 };
  });

/** https://learn.microsoft.com/graph/api/timecard-clockout */
export const clockOut = transition("clockOut", "clockedIn", "clockedOut", (_, clockOutEvent) => ({ clockOutEvent }));

/** https://learn.microsoft.com/graph/api/timecard-startbreak */
export const startBreak = transition("startBreak", "clockedIn", "onBreak", ({ breaks }, start, context) => ({
  breaks: [...breaks, { breakId: `BRK_${context.newId()}`, notes: null, start, end: null }],
}));

/** https://learn.microsoft.com/graph/api/timecard-endbreak */
export const endBreak = transition("endBreak", "onBreak", "clockedIn", ({ breaks }, end) => ({
  breaks: breaks.map((one) => ({ ...one, end: one.end ?? end })),
}));

const CONFIRMED_BY = enumerations.confirmedBy.members;

/**
 * Confirms as the user whose card it is, or else as a manager: https://learn.microsoft.com/graph/api/timecard-confirm
 * @type {RowOf}
 */
export const confirm = action(
  "confirm",
  (context, kind) => {
    const card = find(kind, context);
    const who = card.properties.userId === context.userId ? "user" : "manager";
    change(card, { confirmedBy: card.properties.confirmedBy | CONFIRMED_BY[who] }, context);
    return { status: 204 };
  },
  { isBodiless: true },
);
