// Pasted text as lists of a schedule: which forms are read, and what the others report.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countsText, readPasted } from "../../src/week/pasted/pasted_list.js";
import { firstDay, shownList } from "../../src/week/pasted/shown_list.js";

const item = (day) => ({ startDateTime: `2026-11-${day}T23:30:00Z`, endDateTime: `2026-11-${day}T23:45:00Z` });
const shift = (id, day) => ({ id, userId: "u", draftShift: null, sharedShift: item(day) });
// Microsoft's own examples have null for the version of another kind.
const openShift = { id: "OPNSHFT_1", draftTimeOff: null, sharedOpenShift: { ...item(24), openSlotCount: 2 } };
const timeOff = { id: "SHFT_off", userId: "u", draftTimeOff: item(25) };
const dayNote = { id: "NOTE_1", dayNoteDate: "2026-11-26", sharedDayNote: { content: "Stocktaking" } };
const group = { id: "TAG_1", displayName: "Counter", userIds: ["u"] };

const json = JSON.stringify;
const listOf = (...value) => ({ "@odata.context": "any", value });
const shifts = listOf(shift("SHFT_1", 23), shift("SHFT_2", 20));

describe("a pasted text", () => {
  const forms = {
    "one list": [json(shifts), "2 shifts"],
    "several lists, one after the other": [
      `${json(shifts)}\n\n${json(listOf(openShift))}${json(listOf(dayNote))}`,
      "2 shifts, 1 open shift, 1 day note",
    ],
    "several lists with commas between them": [`${json(shifts)},\n${json(listOf(timeOff))}`, "2 shifts, 1 time-off entry"],
    "an array of entities": [json([shift("SHFT_1", 23), openShift, group]), "1 shift, 1 open shift, 1 scheduling group"],
    "an array of lists": [json([shifts, listOf(timeOff, openShift)]), "2 shifts, 1 open shift, 1 time-off entry"],
    "a single entity": [json(timeOff), "1 time-off entry"],
    "the same entity twice": [json([shift("SHFT_1", 23), shift("SHFT_1", 23)]), "1 shift"],
    "a string with brackets in it": [json([{ ...dayNote, sharedDayNote: { content: '}] "{[' } }]), "1 day note"],
    "a byte order mark": [`\uFEFF${json(shifts)}`, "2 shifts"],
  };
  for (const [name, [text, counts]] of Object.entries(forms)) {
    test(`can be ${name}`, () => assert.equal(countsText(readPasted(text).entities), counts));
  }

  test("can be a response of $batch, whose failed parts are remarked on", () => {
    const error = { code: "Forbidden", message: "No." };
    const responses = [
      { id: "1", status: 200, body: shifts },
      { id: "2", status: 403, body: { error } },
    ];
    const { entities, remarks } = readPasted(json({ responses }));
    assert.equal(countsText(entities), "2 shifts");
    assert.deepEqual(remarks, ["response.responses[1] is not shown, it has status 403: Forbidden: No."]);
  });

  test("that is one page of a list is remarked on", () => {
    const { remarks } = readPasted(json({ ...shifts, "@odata.nextLink": "https://graph.microsoft.com/next" }));
    assert.deepEqual(remarks, ["response is one page of a longer list."]);
  });
});

describe("an error is reported for", () => {
  const faults = {
    "an empty text": ["  \n", /^There is nothing to show/],
    "what is not JSON": ["{ shifts", /^The text is not JSON: .+/],
    "a list that is not closed": [json(shifts).slice(0, -1), /^The text is not JSON: .+/],
    "the second of two": [`${json(shifts)} {"value" []}`, /^Response 2 is not JSON: .+/],
    "an empty list": [json(listOf()), /^The list is empty\.$/],
    "an error response": [
      json({ error: { code: "Unauthorized", message: "Sign in." } }),
      /is an error response, not a list: Unauthorized: Sign in\.$/,
    ],
    "something else": [json(listOf({ id: "1", displayName: "Vacation" })), /^response\.value\[0\] is not a list, a shift/],
    "a number": ["7", /^response is not an object/],
    "an entity without an id": [json(listOf({ ...shift("x", 23), id: undefined })), /^response\.value\[0\] has no id\.$/],
    "a shift of nobody": [json([{ ...shift("x", 23), userId: undefined }]), /^response\[0\] has no userId\.$/],
    "a time without an offset": [
      json([{ ...shift("x", 23), sharedShift: { ...item(23), endDateTime: "2026-11-23T08:00" } }]),
      /^response\[0\]\.sharedShift\.endDateTime is not a date-time/,
    ],
  };
  for (const [name, [text, message]] of Object.entries(faults)) {
    test(name, () => assert.throws(() => readPasted(text), { name: "Error", message }));
  }
});

describe("a pasted list is shown", () => {
  const pasted = readPasted(json([shifts, listOf(dayNote)]));
  const frame = { teamId: "t", timeZone: "Europe/Berlin", startDay: "monday" };

  test("from the day of its first entry on, in the zone that is chosen", () => {
    assert.equal(firstDay(pasted, "UTC", "2026-01-01"), "2026-11-20");
    assert.equal(firstDay(pasted, "Europe/Berlin", "2026-01-01"), "2026-11-21");
    assert.equal(firstDay(readPasted(json(dayNote)), "UTC", "2026-01-01"), "2026-11-26");
    assert.equal(firstDay(readPasted(json(group)), "UTC", "2026-01-01"), "2026-01-01");
  });

  test("week by week, and says that it is not the schedule", () => {
    const { notice, weekAt } = shownList(pasted, frame);
    assert.match(notice, /^This is the pasted list, not the schedule: 2 shifts, 1 day note, in the time zone Europe\/Berlin\.$/);
    const { week, shifts: shown } = weekAt("2026-11-21");
    assert.equal(week.days[0], "2026-11-16");
    assert.equal(shown.length, 2);
  });
});
