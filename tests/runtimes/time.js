// Tests of `graph-shifts/time` for every runtime, since each has its own Intl; each throws if it fails.
import { same } from "./contract.js";

/** Wall times that are one instant: zone, date, time, instant. The years are past, so that every release of the tz database knows them. */
const INSTANTS = [
  ["Europe/Berlin", "2024-03-04", "09:00", "2024-03-04T08:00:00Z"],
  ["Europe/Berlin", "2024-07-04", "09:00:30.5", "2024-07-04T07:00:30.5Z"],
  ["America/Chicago", "2024-11-02", "22:30", "2024-11-03T03:30:00Z"],
  ["America/Chicago", "2024-11-03", "22:30", "2024-11-04T04:30:00Z"],
  ["Australia/Lord_Howe", "2024-01-04", "09:00", "2024-01-03T22:00:00Z"],
  ["Australia/Lord_Howe", "2024-07-04", "09:00", "2024-07-03T22:30:00Z"],
  ["Asia/Kathmandu", "2024-03-04", "00:00", "2024-03-03T18:15:00Z"],
  ["Pacific/Apia", "2011-12-29", "23:59:59", "2011-12-30T09:59:59Z"],
  ["Pacific/Apia", "2011-12-31", "00:00", "2011-12-30T10:00:00Z"],
  ["Africa/Monrovia", "1971-06-01", "12:00", "1971-06-01T12:44:30Z"],
  ["UTC", "0001-01-01", "00:00", "0001-01-01T00:00:00Z"],
  ["UTC", "9999-12-31", "23:59:59", "9999-12-31T23:59:59Z"],
];

/** Wall times around a change: zone, date, time, why, the earlier and the later instant. */
const CHANGES = [
  ["Europe/Berlin", "2024-10-27", "02:30", "twice", "2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z"],
  ["Europe/Berlin", "2024-03-31", "02:30", "skipped", "2024-03-31T00:30:00Z", "2024-03-31T01:30:00Z"],
  ["Australia/Lord_Howe", "2024-04-07", "01:45", "twice", "2024-04-06T14:45:00Z", "2024-04-06T15:15:00Z"],
  ["Australia/Lord_Howe", "2024-10-06", "02:15", "skipped", "2024-10-05T15:15:00Z", "2024-10-05T15:45:00Z"],
  ["Pacific/Apia", "2011-12-30", "12:00", "skipped", "2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z"],
];

/** The starts of days that begin late, early or not at all: zone, day of the week, date, instant. */
const STARTS = [
  ["Europe/Berlin", "monday", "2024-04-01", "2024-03-31T22:00:00Z"],
  ["America/Sao_Paulo", "sunday", "2018-11-04", "2018-11-04T03:00:00Z"],
  ["Asia/Beirut", "Sunday", "2024-03-31", "2024-03-30T22:00:00Z"],
  ["America/Havana", "sunday", "2024-11-03", "2024-11-03T04:00:00Z"],
  ["Pacific/Apia", "friday", "2011-12-30", "2011-12-30T10:00:00Z"],
];

/** What a call throws. */
function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

export const times = {
  "a wall time has its instant, and an instant its wall time"({ at, inZone }) {
    for (const [zone, date, time, instant] of INSTANTS) {
      same(at(zone, date, time), instant, `${zone} ${date} ${time}`);
      const { date: day, time: clock } = inZone(instant, zone);
      same([day, clock.startsWith(time)], [date, true], `${instant} in ${zone}`);
    }
  },

  "offsets and days of the week are those of the zone"({ inZone }) {
    same(
      inZone("2024-01-01T00:00:00Z", "Asia/Kathmandu"),
      { date: "2024-01-01", time: "05:45:00", dayOfWeek: "monday", offset: "+05:45" },
      "a quarter",
    );
    same(inZone("1971-06-01T00:00:00Z", "Africa/Monrovia").offset, "-00:44:30", "seconds");
    same(inZone("2024-07-01T00:00:00Z", "UTC").offset, "+00:00", "none");
  },

  "a time that happens twice or not at all is the caller's choice"({ at, ShiftsTimeError }) {
    for (const [zone, date, time, code, earlier, later] of CHANGES) {
      const error = thrown(() => at(zone, date, time));
      same([error instanceof ShiftsTimeError, error.code, error.earlier, error.later], [true, code, earlier, later], zone);
      const both = ["earlier", "later"].map((disambiguation) => at(zone, date, time, { disambiguation }));
      same(both, [earlier, later], `${zone} ${date}`);
    }
  },

  "a week begins at the first instant of its day"({ week }) {
    for (const [zone, start, date, from] of STARTS) {
      const { days, from: first } = week(zone, start, date);
      same([days[0], days.length, first], [date, 7, from], `${zone} ${date}`);
    }
  },

  "a shift that is moved over a change keeps its wall times"({ moveBy }) {
    const item = (startDateTime, endDateTime, more) => ({ startDateTime, endDateTime, ...more });
    const moved = moveBy(
      { sharedShift: item("2024-10-24T07:00:00.0000000Z", "2024-10-24T15:00:00Z", { activities: [] }), draftShift: null },
      7,
      "Europe/Berlin",
    );
    const expected = item("2024-10-31T08:00:00.0000000Z", "2024-10-31T16:00:00Z", { activities: [] });
    same(moved, { sharedShift: expected, draftShift: null }, "the shift");
  },

  "what is no time zone is an error, also where Intl would take it"({ at }) {
    for (const zone of ["W. Europe Standard Time", "+01:00", "UTC+3", "Mars/Olympus", "", undefined])
      same(thrown(() => at(zone, "2024-03-04", "09:00")).code, "not_a_time_zone", String(zone));
  },
};

/** Runs all tests over `given`, what the entry exports: how many passed, and what is wrong with those that failed. */
export function timesSuite(given) {
  const report = { passed: 0, failed: [] };
  for (const [name, check] of Object.entries(times)) {
    try {
      check(given);
      report.passed++;
    } catch (error) {
      report.failed.push(`${name}\n${error?.stack ?? error}`);
    }
  }
  return report;
}
