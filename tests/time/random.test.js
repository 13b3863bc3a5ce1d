// 100,000 random wall times and instants, compared with Temporal and with Luxon.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, inZone, moveBy, week } from "graph-shifts/time";
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill";
import { Chance } from "../judge/chance.js";
import { seed } from "../js/seed.js";
import { changesInAll, textsOf, wallTime } from "./cases.js";

const RUNS = Number(process.env.RUNS ?? 100_000);
const WAYS = ["earlier", "later", "reject"];
const MINUTE = 60_000;
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** What a call returns, or the code of its error. */
function outcome(call) {
  try {
    return call();
  } catch (error) {
    return error.code;
  }
}

/** Fails unless `at` agrees with both; returns the results of its three ways, and whether Luxon has another wall time. */
function agreesAt(zone, date, time) {
  const [earlier, later, only] = WAYS.map((disambiguation) => outcome(() => at(zone, date, time, { disambiguation })));
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const [first, last] = ["earlier", "later"].map((way) => wall.toZonedDateTime(zone, { disambiguation: way }).epochMilliseconds);
  assert.deepEqual([earlier, later].map(Date.parse), [first, last]);
  assert.equal(only, first === last ? earlier : bothOf(wall, zone).isTwice ? "twice" : "skipped");
  // Luxon takes any of two instants, and moves a time that does not exist, and a few others within a day of a change.
  const luxon = DateTime.fromISO(`${date}T${time}`, { zone });
  const isMoved = luxon.toMillis() + luxon.offset * MINUTE !== Date.parse(`${date}T${time}Z`);
  if (!isMoved) assert.ok([first, last].includes(luxon.toMillis()), luxon.toISO());
  return { earlier, later, only, isMoved };
}

/** Fails unless `inZone` agrees with both. */
function agreesInZone(instant, zone) {
  const ours = inZone(instant, zone);
  const theirs = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const [date, time] = theirs.toPlainDateTime().toString().split("T");
  assert.deepEqual(ours, {
    date,
    time,
    dayOfWeek: DAYS[theirs.dayOfWeek % 7],
    offset: theirs.offset,
  });
  const luxon = DateTime.fromMillis(Date.parse(instant), { zone });
  // Luxon counts offsets in minutes.
  const offset = luxon.offset * MINUTE;
  assert.equal(Date.parse(`${ours.date}T${ours.time}Z`), Date.parse(instant) + offset);
  assert.equal(ours.dayOfWeek, DAYS[luxon.weekday % 7]);
}

/** Fails unless the week of the date begins and ends at the starts of Temporal's days. */
function agreesWeek(zone, date, chance) {
  const first = chance.whole(0, 6);
  const given = Temporal.PlainDate.from(date);
  const start = given.subtract({ days: (given.dayOfWeek - first + 7) % 7 });
  const [from, to] = [start, start.add({ days: 7 })].map((day) => day.toZonedDateTime(zone).toInstant().toString());
  const days = DAYS.map((_, index) => start.add({ days: index }).toString());
  assert.deepEqual(week(zone, DAYS[first], date), { days, from, to });
}

/** Both instants of a wall time by Temporal, and whether it happens twice. */
function bothOf(wall, zone) {
  const [earlier, later] = ["earlier", "later"].map((disambiguation) => wall.toZonedDateTime(zone, { disambiguation }));
  const [first, last] = [earlier, later].map((one) => one.toInstant().toString());
  return { earlier: first, later: last, isTwice: first !== last && later.toPlainDateTime().equals(wall) };
}

/** Fails unless a time that is moved there is what the wall time is there; the second of two equal hours stays the second. */
function agreesMoveBy(instant, zone, days, disambiguation) {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
  const [from, to] = [wall, wall.add({ days })].map((one) => bothOf(one, zone));
  const reject = to.earlier === to.later ? to.earlier : to.isTwice ? "twice" : "skipped";
  const chosen = { ...to, reject }[disambiguation];
  const kept = instant === from.later ? to.later : to.earlier;
  const ours = outcome(() => moveBy({ startDateTime: instant }, days, zone, { disambiguation }).startDateTime);
  assert.equal(ours, from.isTwice && to.isTwice ? kept : chosen);
}

/** Names the case of what fails. */
function holds(name, check) {
  try {
    check();
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

test(`${RUNS} random times are those of Temporal and of Luxon`, (t) => {
  t.diagnostic(`seed ${seed}, ${changesInAll} changes of clocks`);
  const counts = { one: 0, twice: 0, skipped: 0, movedByLuxon: 0 };
  for (let run = 0; run < RUNS; run++) {
    const chance = new Chance(seed + run);
    const { zone, at: wall } = wallTime(chance);
    const { date, time } = textsOf(wall);
    holds(`run ${run}: ${zone} ${date} ${time}`, () => {
      const { earlier, later, only, isMoved } = agreesAt(zone, date, time);
      counts[earlier === later ? "one" : only]++;
      if (isMoved && only !== "skipped") counts.movedByLuxon++;
      const instant = chance.pick([earlier, later]);
      if (run % 4 > 1) agreesInZone(instant, zone);
      if (run % 4 === 1) agreesWeek(zone, date, chance);
      if (run % 4 === 0)
        agreesMoveBy(instant, zone, chance.pick([0, 1, -1, 7, -7, 364, chance.whole(-400, 400)]), chance.pick(WAYS));
    });
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(counts.twice > RUNS / 100 && counts.skipped > RUNS / 100, JSON.stringify(counts));
});
