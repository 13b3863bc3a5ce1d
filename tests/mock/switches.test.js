// Tests of the values that the mock's switches take.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { openWith } from "./mock.js";

const BAD = {
  throttling: [
    null,
    4,
    { share: 2 },
    { share: -0.1 },
    { share: NaN },
    { share: "1" },
    { rate: 0 },
    { rate: 1.5 },
    { rate: NaN },
    { rate: Infinity },
    { retryAfter: -1 },
    { retryAfter: 0.5 },
    { retryAfter: NaN },
    { shares: 0.2 },
  ],
  latency: [null, -1, NaN, Infinity, 2 ** 31, "5"],
  refusals: [null, {}, 429],
};

const GOOD = {
  throttling: [{}, { rate: 4, share: 0.2, retryAfter: 0 }, { share: undefined }, { share: 0 }, { share: 1 }],
  latency: [0, 0.5, 2 ** 31 - 1, () => 1],
  refusals: [() => undefined],
};

/** What the TypeError says. */
const MESSAGES = [
  [4, "throttling must be an object"],
  [null, "throttling must be an object"],
  [{ rate: 0 }, "throttling.rate must be an integer of at least 1"],
  [{ share: 2 }, "throttling.share must be a number from 0 to 1"],
  [{ retryAfter: -1 }, "throttling.retryAfter must be an integer number of seconds from 0"],
  [{ shares: 1 }, "shares is not an option of throttling; use one of rate, share, retryAfter"],
];

for (const [throttling, message] of MESSAGES) {
  test(`${inspect(throttling)} says what throttling must be`, () => {
    assert.throws(() => createShiftsStandIn({ throttling }), { name: "TypeError", message });
  });
}

test("the switches are among the mock's own names", () => {
  assert.deepEqual(Object.keys(openWith({}).mock).sort(), ["assignOpenShift", "latency", "read", "refusals", "throttling"]);
});

for (const name of Object.keys(BAD)) {
  describe(name, () => {
    for (const value of BAD[name]) {
      test(`${inspect(value)} throws a TypeError that names the switch, and does not change it`, () => {
        const says = { name: "TypeError", message: new RegExp(`^${name}|^shares is not an option of ${name};`) };
        assert.throws(() => createShiftsStandIn({ [name]: value }), says);
        const [good] = GOOD[name];
        const { mock } = openWith({ [name]: good });
        assert.throws(() => (mock[name] = value), says);
        assert.deepEqual(mock[name], good);
      });
    }

    for (const value of [undefined, ...GOOD[name]]) {
      test(`${inspect(value)} is accepted and returned`, () => {
        const { mock } = openWith({ [name]: value });
        assert.deepEqual(mock[name], value);
        mock[name] = value;
        assert.deepEqual(mock[name], value);
        mock[name] = undefined;
        assert.equal(mock[name], undefined);
      });
    }
  });
}

test("a later change to the throttling object has no effect", () => {
  const throttling = { share: 0.5 };
  const { mock } = openWith({ throttling });
  throttling.share = 2;
  assert.equal(mock.throttling.share, 0.5);
  assert.throws(() => (mock.throttling.share = 2), TypeError);
});

for (const name of ["random", "onAnswer"]) {
  test(`${name} must be a function`, () => {
    for (const value of [null, 0, 0.5, {}]) {
      const says = { name: "TypeError", message: `${name} must be a function` };
      assert.throws(() => createShiftsStandIn({ [name]: value }), says);
    }
  });
}

test("two mocks have their own switches", () => {
  const [one, other] = [openWith({}).mock, openWith({}).mock];
  one.latency = 5;
  assert.equal(other.latency, undefined);
});
