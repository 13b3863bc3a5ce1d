// Time cards: when a user came, left and took breaks.
// @ts-check

import { create, get, list, remove, SCHEDULE, update } from "./collection.js";
import { filterType } from "./filters.js";
import { objectType } from "./schema.js";
import { clockIn, clockOut, confirm, endBreak, startBreak } from "./time_clock.js";

/**
 * @typedef {import("./objects.js").Properties} Event
 *
 * @typedef {{ breakId: string | null, notes: Event | null, start: Event, end: Event | null }} Break
 *
 * @typedef {{ clockInEvent: Event | null, clockOutEvent: Event | null, breaks: Break[] }} Entry
 *
 * @typedef {Entry & { userId: string | null, state: string | null, confirmedBy: number, originalEntry: Entry | null }} TimeCard
 */

/** @type {Entry} */
const EMPTY_ENTRY = { clockInEvent: null, clockOutEvent: null, breaks: [] };

/** The state that results from the events of a card. @param {Entry} entry */
function stateOf({ clockOutEvent, breaks }) {
  if (clockOutEvent !== null) return "clockedOut";
  return breaks.some(({ end }) => end === null) ? "onBreak" : "clockedIn";
}

/** @type {import("./entities.js").Kind<TimeCard>} */
export const timeCards = {
  path: `${SCHEDULE}/timeCards`,
  idPrefix: "TCK_",
  type: objectType("timeCard"),
  rows: [
    // https://learn.microsoft.com/graph/api/timecard-list
    list({ filter: filterType("listTimeCardsFilter"), isPaged: true, isOrdered: true }),
    create(201),
    get(),
    update("PUT"),
    remove(),
    ...[clockIn, clockOut, startBreak, endBreak, confirm],
  ],
  complete: (card, context) => ({
    ...card,
    userId: card.userId ?? context.userId,
    state: card.state ?? stateOf(card),
    breaks: card.breaks.map((one) => ({ ...one, breakId: one.breakId ?? `BRK_${context.newId()}` })),
    originalEntry: card.originalEntry ?? EMPTY_ENTRY,
  }),
};
