// The team's time cards: one closed, two open, one on break, one by mistake.
// @ts-check

import { people, timeCardIds } from "./ids.js";

const MINUTE = 60_000;

/**
 * Clocking out takes the current time, so clock-ins are relative to it and not on a fixed date.
 * @param {number} minutes
 */
const ago = (minutes) => ({
  dateTime: new Date(Date.now() - minutes * MINUTE).toISOString(),
  isAtApprovedLocation: true,
  notes: null,
});

const HOUR = 60;
const DAY = 24 * HOUR;

const clockInEvent = ago(4 * HOUR);

/** @type {import("graph-shifts/testing").SeededEntity[]} */
export const timeCards = [
  {
    id: timeCardIds.clockedOut,
    userId: people.adele,
    clockInEvent: ago(DAY + 8 * HOUR),
    clockOutEvent: ago(DAY),
    breaks: [
      {
        breakId: "BRK_0d00c68b-80bc-4925-9f57-cf23ee152b1b",
        start: ago(DAY + 4 * HOUR),
        end: ago(DAY + 3.5 * HOUR),
      },
    ],
  },
  { id: timeCardIds.adeles, userId: people.adele, clockInEvent },
  { id: timeCardIds.megans, userId: people.megan, clockInEvent },
  {
    id: timeCardIds.onBreak,
    userId: people.alex,
    clockInEvent,
    breaks: [{ breakId: "BRK_3f422545-bd3a-44ce-8aaa-eeddd1569602", start: ago(10) }],
  },
  {
    id: timeCardIds.mistaken,
    userId: people.megan,
    clockInEvent: ago(DAY + 8 * HOUR),
    clockOutEvent: ago(DAY + 8 * HOUR - 1),
  },
];
