// Which dates, times and date-times are read: those that a body may have, and the same is said of all others.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNote, schedule, shiftItem, timeRange } from "graph-shifts";
import { at, inZone, week } from "graph-shifts/time";
import { Chance } from "../judge/chance.js";
import * as malformed from "../judge/malformed.js";
import * as moments from "../judge/moments.js";
import { seed } from "../js/seed.js";

const RUNS = Number(process.env.RUNS ?? 4000);
const ZONE = "UTC";
const LATEST = "9999-12-31T23:59:59Z";

/** A text with one of its characters left out, put in twice or replaced. */
function spoilt(text, chance) {
  const place = chance.whole(0, Math.max(text.length - 1, 0));
  return (
    text.slice(0, place) +
    chance.pick(["", "0", "9", ":", "-", "T", "Z", "+", ".", " ", "٣", "\n"]) +
    text.slice(place + chance.whole(0, 1))
  );
}

/** The issue of a property; undefined if there is none. */
const issueOf = (type, property, text) => type.check({ [property]: text }).find(({ path }) => path[0] === property);

/** Each form: how it is made, rightly and wrongly, what a body says of it and what is called with it here. */
const FORMS = {
  "a date": {
    good: moments.date,
    bad: malformed.date,
    issue: (text) => issueOf(dayNote, "dayNoteDate", text),
    call: (text) => at(ZONE, text, "08:00"),
    path: "date",
  },
  "a time of day": {
    good: moments.timeOfDay,
    bad: malformed.timeOfDay,
    issue: (text) => issueOf(timeRange, "startTime", text),
    call: (text) => at(ZONE, "2026-03-04", text),
    path: "time",
  },
  "a date-time": {
    good: (chance) => moments.written(moments.moment(chance), chance),
    bad: malformed.dateTimeOffset,
    issue: (text) => issueOf(shiftItem, "startDateTime", text),
    call: (text) => inZone(text, ZONE),
    path: "instant",
  },
};

for (const [name, { good, bad, issue, call, path }] of Object.entries(FORMS)) {
  test(`${name} is read if a body may have it`, (t) => {
    t.diagnostic(`seed ${seed}`);
    const counts = { right: 0, wrong: 0 };
    for (let run = 0; run < RUNS; run++) {
      const chance = new Chance(seed + run);
      const text = chance.pick([good(chance), bad(chance), spoilt(good(chance), chance)]);
      const expected = issue(text);
      counts[expected ? "wrong" : "right"]++;
      if (!expected) call(text);
      else
        assert.throws(
          () => call(text),
          { code: expected.code, message: `${path} ${expected.message}, ${expected.expected}` },
          text,
        );
    }
    assert.ok(counts.right > RUNS / 4 && counts.wrong > RUNS / 4, JSON.stringify(counts));
  });
}

test("the years 1 to 9999 are read, and nothing beyond them comes out", () => {
  assert.equal(at(ZONE, "0001-01-01", "00:00"), "0001-01-01T00:00:00Z");
  assert.equal(at(ZONE, "9999-12-31", "23:59:59"), LATEST);
  assert.equal(inZone("0001-01-01T00:00:00Z", ZONE).date, "0001-01-01");
  assert.equal(inZone(LATEST, ZONE).date, "9999-12-31");
  assert.equal(week(ZONE, "monday", "0001-01-01").from, "0001-01-01T00:00:00Z");
  const outside = { name: "ShiftsTimeError", code: "out_of_range", message: /^\w+ is outside of the years 1 to 9999$/ };
  assert.throws(() => at("Europe/Berlin", "0001-01-01", "00:00"), { ...outside, path: ["date"] });
  assert.throws(() => at("America/Chicago", "9999-12-31", "23:00"), { ...outside, path: ["date"] });
  assert.throws(() => inZone("0001-01-01T00:00:00Z", "America/Chicago"), { ...outside, path: ["instant"] });
  assert.throws(() => inZone(LATEST, "Europe/Berlin"), { ...outside, path: ["instant"] });
  assert.throws(() => inZone("0001-01-01T00:00:00+01:00", ZONE), { ...outside, path: ["instant"] });
  assert.throws(() => inZone("9999-12-31T23:00:00-01:00", ZONE), { ...outside, path: ["instant"] });
  assert.throws(() => week(ZONE, "sunday", "0001-01-01"), { ...outside, path: ["date"] });
  assert.throws(() => week(ZONE, "monday", "9999-12-31"), { ...outside, path: ["date"] });
});

test("the form of a time zone is that of a body, and Intl must know the zone", () => {
  for (const zone of [
    "W. Europe Standard Time",
    "UTC+3",
    "utc-03:00",
    "+01:00",
    "-5",
    "GMT+1",
    "",
    " ",
    "Europe/Berlin ",
    "Åland",
    "Europe\\Berlin",
  ]) {
    const issue = issueOf(schedule, "timeZone", zone);
    assert.equal(issue.code, "not_a_time_zone", zone);
    const more = issue.suggestion ? `; ${issue.suggestion}` : `, ${issue.expected}`;
    const error = { name: "ShiftsTimeError", code: issue.code, path: ["timeZone"], message: `timeZone ${issue.message}${more}` };
    assert.throws(() => at(zone, "2026-03-04", "09:00"), error, zone);
    assert.throws(() => week(zone, "monday", "2026-03-04"), error, zone);
    assert.throws(() => inZone("2026-03-04T08:00:00Z", zone), error, zone);
  }
  const unknown = { code: "not_a_time_zone", message: "timeZone is not the name of an IANA time zone, such as America/Chicago" };
  for (const zone of ["Europe/Berlim", "Mars/Olympus", "constructor", "__proto__"])
    assert.throws(() => at(zone, "2026-03-04", "09:00"), unknown, zone);
  for (const zone of ["europe/berlin", "EUROPE/BERLIN", "CET", "Etc/GMT-1", "Africa/Lagos"])
    assert.equal(at(zone, "2026-03-04", "09:00"), "2026-03-04T08:00:00Z", zone);
});
