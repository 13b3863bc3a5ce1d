// The stand-in for Graph: which values its switches take, and the examples of its documentation.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { TEAM, item, openWith } from "./mock.js";

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

for (const name of Object.keys(BAD)) {
  describe(name, () => {
    for (const value of BAD[name]) {
      test(`${inspect(value)} is a TypeError that names it, and leaves the switch as it is`, () => {
        const says = { name: "TypeError", message: new RegExp(`^${name}`) };
        assert.throws(() => createShiftsStandIn({ [name]: value }), says);
        const [good] = GOOD[name];
        const { standIn } = openWith({ [name]: good });
        assert.throws(() => (standIn[name] = value), says);
        assert.deepEqual(standIn[name], good);
      });
    }

    for (const value of [undefined, ...GOOD[name]]) {
      test(`${inspect(value)} is taken and given back`, () => {
        const { standIn } = openWith({ [name]: value });
        assert.deepEqual(standIn[name], value);
        standIn[name] = value;
        assert.deepEqual(standIn[name], value);
        standIn[name] = undefined;
        assert.equal(standIn[name], undefined);
      });
    }
  });
}

test("what is done to the object that turned throttling on does nothing", () => {
  const throttling = { share: 0.5 };
  const { standIn } = openWith({ throttling });
  throttling.share = 2;
  assert.equal(standIn.throttling.share, 0.5);
  assert.throws(() => (standIn.throttling.share = 2), TypeError);
});

for (const name of ["random", "onAnswer"]) {
  test(`${name} must be a function`, () => {
    for (const value of [null, 0, 0.5, {}]) {
      const says = { name: "TypeError", message: `${name} must be a function` };
      assert.throws(() => createShiftsStandIn({ [name]: value }), says);
    }
  });
}

test("two stand-ins have their own", () => {
  const [one, other] = [openWith({}).standIn, openWith({}).standIn];
  one.latency = 5;
  assert.equal(other.latency, undefined);
});

const types = readFileSync(new URL("../../pkg/testing.d.ts", import.meta.url), "utf8");

describe("the examples of testing.d.ts", () => {
  const examples = [...types.matchAll(/^ *\* @example\n((?: *\*(?!\/).*\n)+)/gm)].map(([, lines]) =>
    lines.replace(/^ *\* ?/gm, ""),
  );
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const openShift = { id: "OPNSHFT_one", draftOpenShift: item() };
  const url = `https://graph.microsoft.com/v1.0/teams/${TEAM}/schedule/openShifts/OPNSHFT_one`;

  test("are there", () => assert.ok(examples.length >= 4));

  for (const code of examples) {
    test(`print what stands behind: ${code.split("\n")[0]}`, async () => {
      const printed = [];
      const names = {
        createShiftsStandIn,
        teamId: TEAM,
        openShift,
        request: { url, method: "GET", headers: {} },
        console: { log: (value) => printed.push(String(value)) },
      };
      await new AsyncFunction(...Object.keys(names), code)(...Object.values(names));
      const wanted = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, behind]) => behind);
      assert.ok(wanted.length > 0);
      assert.deepEqual(printed, wanted);
    });
  }
});
