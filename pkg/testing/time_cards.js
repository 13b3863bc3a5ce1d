// Time cards: when someone came, went and rested.

import { SCHEDULE, changeTracked, create, get, list as all, remove, update } from "./collection.js";
import { confirmedBy, timeCardState } from "./enums.js";
import { itemBody } from "./items.js";
import { memberIs } from "./query.js";
import { clockIn, clockOut, confirm, endBreak, startBreak } from "./time_clock.js";
import { boolean, flags, instant, list, member, nested, present, text } from "./values.js";

// https://learn.microsoft.com/graph/api/resources/timecardevent
const timeCardEvent = {
  name: "microsoft.graph.timeCardEvent",
  properties: {
    dateTime: instant({ nullable: false }),
    isAtApprovedLocation: boolean(),
    notes: nested(itemBody),
  },
};

// https://learn.microsoft.com/graph/api/resources/timecardbreak
const timeCardBreak = {
  name: "microsoft.graph.timeCardBreak",
  properties: {
    breakId: text(),
    notes: nested(itemBody),
    start: present(nested(timeCardEvent)),
    end: nested(timeCardEvent),
  },
};

const entry = {
  clockInEvent: nested(timeCardEvent),
  clockOutEvent: nested(timeCardEvent),
  breaks: list(nested(timeCardBreak)),
};

const timeCardEntry = { name: "microsoft.graph.timeCardEntry", properties: entry };

const NOTHING = { clockInEvent: null, clockOutEvent: null, breaks: [] };

/** The state that the events of a card make. */
function stateOf({ clockOutEvent, breaks }) {
  if (clockOutEvent !== null) return "clockedOut";
  return breaks.some(({ end }) => end === null) ? "onBreak" : "clockedIn";
}

function complete({ breaks, ...card }, asked) {
  const withId = (one) => ({ ...one, breakId: one.breakId ?? `BRK_${asked.newId()}` });
  return {
    ...card,
    userId: card.userId ?? asked.userId,
    state: card.state ?? stateOf({ ...card, breaks }),
    breaks: breaks.map(withId),
    originalEntry: card.originalEntry ?? NOTHING,
  };
}

/** @type {import("./collection.js").Kind} */
export const timeCards = {
  path: `${SCHEDULE}/timeCards`,
  idPrefix: "TCK_",
  type: changeTracked(
    "timeCard",
    {
      userId: text(),
      state: member(timeCardState, { nullable: true }),
      confirmedBy: flags(confirmedBy, { anyCasing: true }),
      ...entry,
      notes: nested(itemBody),
      originalEntry: nested(timeCardEntry),
    },
    ["originalEntry"],
  ),
  rows: [
    // https://learn.microsoft.com/graph/api/timecard-list
    all({ filter: { state: memberIs("eq", timeCardState) }, isPaged: true }),
    create(201),
    get(),
    update("PUT"),
    remove(),
    ...[clockIn, clockOut, startBreak, endBreak, confirm],
  ],
  complete,
};
