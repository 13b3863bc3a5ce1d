// The time clock: what clocking in and out, breaks and confirming do to a time card.

import { act, change, find, keepNew } from "./collection.js";
import { confirmedBy } from "./enums.js";
import { refusedByShifts } from "./errors.js";
import { itemBody } from "./items.js";
import { boolean, nested, readProperties, text, withAbsent } from "./values.js";

const event = { isAtApprovedLocation: boolean(), notes: nested(itemBody) };
const EVENT = { name: "microsoft.graph.timeCardEvent", properties: event };
const CLOCK_IN = { name: "microsoft.graph.clockIn", properties: { ...event, onBehalfOfUserId: text() } };

const conflict = (message) => refusedByShifts(409, "Conflict", message);

const readEvent = (type, asked) => ({
  dateTime: asked.time(),
  ...withAbsent(type, readProperties(type, asked.body, {})),
});

/** https://learn.microsoft.com/graph/api/timecard-clockin */
export const clockIn = (kind) => ({
  method: "POST",
  path: `${kind.path}/clockIn`,
  run(asked) {
    const { onBehalfOfUserId, ...clockInEvent } = readEvent(CLOCK_IN, asked);
    const userId = onBehalfOfUserId ?? asked.userId;
    const isOpen = ({ properties }) => properties.userId === userId && properties.state !== "clockedOut";
    const open = [...asked.entities(kind).values()].find(isOpen);
    if (open !== undefined) throw conflict(`The user is clocked in already, on the time card '${open.id}'.`);
    const originalEntry = { clockInEvent, clockOutEvent: null, breaks: [] };
    return { status: 201, kind, entity: keepNew(kind, { userId, clockInEvent, originalEntry }, asked) };
  },
});

/** An action that leads from one state to another; `entryOf` gives what becomes of the entry. */
const move = (name, from, to, entryOf) =>
  act(name, (asked, kind) => {
    const card = find(kind, asked);
    const { state, originalEntry } = card.properties;
    const happened = readEvent(EVENT, asked);
    if (state !== from) throw conflict(`${name} needs a time card that is ${from}; this one is ${state}.`);
    const entry = entryOf(card.properties, happened, asked);
    change(card, { ...entry, state: to, originalEntry: { ...originalEntry, ...entry } }, asked);
    return { status: 204 };
  });

/** https://learn.microsoft.com/graph/api/timecard-clockout */
export const clockOut = move("clockOut", "clockedIn", "clockedOut", (_, clockOutEvent) => ({ clockOutEvent }));

/** https://learn.microsoft.com/graph/api/timecard-startbreak */
export const startBreak = move("startBreak", "clockedIn", "onBreak", ({ breaks }, start, asked) => ({
  breaks: [...breaks, { breakId: `BRK_${asked.newId()}`, notes: null, start, end: null }],
}));

/** https://learn.microsoft.com/graph/api/timecard-endbreak */
export const endBreak = move("endBreak", "onBreak", "clockedIn", ({ breaks }, end) => ({
  breaks: breaks.map((one) => ({ ...one, end: one.end ?? end })),
}));

/** Confirmed by the user whose card it is, or else by a manager: https://learn.microsoft.com/graph/api/timecard-confirm */
export const confirm = act(
  "confirm",
  (asked, kind) => {
    const card = find(kind, asked);
    const who = card.properties.userId === asked.userId ? "user" : "manager";
    change(card, { confirmedBy: card.properties.confirmedBy | confirmedBy.members[who] }, asked);
    return { status: 204 };
  },
  { isBodiless: true },
);
