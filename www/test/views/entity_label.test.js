// The labels of a list's entries: their times in a time zone, on the days that these are there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { people } from "../../seed/ids.js";
import { labelOf } from "../../src/views/entity_label.js";

const sharedShift = { displayName: "Late", startDateTime: "2026-11-23T21:00:00.000Z", endDateTime: "2026-11-23T23:30:00Z" };
const shift = { id: "SHFT_1", userId: people.adele, sharedShift };

test("times are those of the time zone, with the date of the end if it is another one", () => {
  assert.equal(labelOf(shift, "UTC"), "Adele · shared: Late, 2026-11-23 21:00 to 23:30");
  assert.equal(labelOf(shift, "Europe/Berlin"), "Adele · shared: Late, 2026-11-23 22:00 to 2026-11-24 00:30");
  assert.equal(labelOf(shift, "America/New_York"), "Adele · shared: Late, 2026-11-23 16:00 to 18:30");
});

test("the hour follows summer time", () => {
  const at = (dateTime) => labelOf({ id: "TCK_1", clockInEvent: { dateTime } }, "Europe/Berlin");
  assert.equal(at("2026-07-01T06:00:00Z"), "in 2026-07-01 08:00");
  assert.equal(at("2026-12-01T06:00:00Z"), "in 2026-12-01 07:00");
});

test("dates and what is no instant stay as they are", () => {
  const note = { id: "NOTE_1", dayNoteDate: "2026-11-23", sharedDayNote: { content: "Delivery" } };
  assert.equal(labelOf(note, "America/New_York"), "2026-11-23 · shared: Delivery");
  assert.equal(labelOf({ id: "TCK_1", clockInEvent: { dateTime: "soon" } }, "Europe/Berlin"), "in soon");
});
