// How `Intl` is used: seldom, without end of what is kept, and never trusted with a form that is not known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, inZone } from "graph-shifts/time";

const { DateTimeFormat } = Intl;

const total = { made: 0, asked: 0 };
let format = (original, time) => original(time);

/** Counts how many are made, and how often they are asked. */
class Counting extends DateTimeFormat {
  constructor(...given) {
    super(...given);
    total.made++;
  }
  get format() {
    const original = super.format;
    return (time) => {
      total.asked++;
      return format(original, time);
    };
  }
}

/** Calls with it; returns what is counted meanwhile. */
function counted(call, forged) {
  const { made, asked } = total;
  const trusted = format;
  Intl.DateTimeFormat = Counting;
  format = forged ?? format;
  try {
    call();
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
    format = trusted;
  }
  return { made: total.made - made, asked: total.asked - asked };
}

const dates = (count) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
const zones = Intl.supportedValuesOf("timeZone").slice(0, 64);

test("a year of a zone takes one formatter, and a few questions a day at most", () => {
  const year = dates(365);
  const call = () => {
    for (const date of year)
      for (const time of ["00:00", "09:00", "23:59"]) at("Europe/Berlin", date, time, { disambiguation: "earlier" });
  };
  const first = counted(call);
  assert.equal(first.made, 1);
  assert.ok(first.asked > 365 && first.asked < 2 * 365, `${first.asked}`);
  assert.deepEqual(counted(call), { made: 0, asked: 0 });
});

test("no more than 64 zones are kept, and none is lost", () => {
  const call = (some) => () => {
    for (const zone of some)
      assert.equal(at(zone, ...Object.values(inZone("2026-03-04T08:00:00Z", zone)).slice(0, 2)), "2026-03-04T08:00:00Z");
  };
  // One is kept already.
  assert.equal(counted(call(zones.slice(0, 63))).made, 63);
  assert.equal(counted(call(zones.slice(0, 63))).made, 0);
  assert.equal(counted(call(zones.slice(63))).made, 1);
  assert.equal(counted(call(zones.slice(0, 1))).made, 1);
});

test("no more than ten years of days are kept of a zone", () => {
  const zone = "Asia/Kolkata";
  const call = (instants) => () => {
    for (const date of instants) inZone(`${date}T12:00:00Z`, zone);
  };
  const all = dates(3653);
  assert.equal(counted(call(all)).asked, 3654);
  assert.equal(counted(call(all)).asked, 0);
  assert.equal(counted(call(["1999-06-01"])).asked, 2);
  assert.equal(counted(call(all.slice(0, 1))).asked, 2);
});

test("a form of offset that is not known is an error, and not UTC", () => {
  const call = (zone) => () => inZone("2026-03-04T08:00:00Z", zone);
  const unknown = { name: "Error", message: "Intl writes an unknown form of offset in Asia/Tokyo" };
  assert.throws(() => counted(call("Asia/Tokyo"), () => "3/4/2026, UTC+9"), unknown);
  assert.throws(() => counted(call("Asia/Seoul"), () => "3/4/2026, GMT+9"), { name: "Error" });
  assert.throws(() => counted(call("Asia/Jakarta"), () => "GMT+07:00, 3/4/2026"), { name: "Error" });
  counted(
    () => assert.equal(call("Asia/Dubai")().offset, "+00:00"),
    () => "3/4/2026, GMT",
  );
});

test("what else Intl throws is not taken for an unknown zone", () => {
  Intl.DateTimeFormat = class {
    constructor() {
      throw new TypeError("no Intl here");
    }
  };
  try {
    assert.throws(() => at("Asia/Manila", "2026-03-04", "09:00"), { name: "TypeError", message: "no Intl here" });
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
});
