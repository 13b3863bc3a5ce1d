// Runs the examples in the types of the mock and of the caller.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import * as callbacks from "graph-shifts/callbacks";
import * as testing from "graph-shifts/testing";
import { item, SECRET, TEAM } from "./mock.js";

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
const openShift = { id: "OPNSHFT_one", draftOpenShift: item() };
const url = `https://graph.microsoft.com/v1.0/teams/${TEAM}/schedule/openShifts/OPNSHFT_one`;

for (const [file, min] of [
  ["testing.d.ts", 5],
  ["caller.d.ts", 5],
]) {
  const types = readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");
  const examples = [...types.matchAll(/^ *\* @example\n((?: *\*(?!\/| @).*\n)+)/gm)].map(([, lines]) =>
    lines.replace(/^ *\* ?/gm, ""),
  );

  describe(`the examples of ${file}`, () => {
    test("exist", () => assert.ok(examples.length >= min, `${examples.length}`));

    for (const code of examples) {
      test(`print what their comments say: ${code.split("\n")[0]}`, async () => {
        const printed = [];
        const names = {
          ...testing,
          ...callbacks,
          teamId: TEAM,
          openShift,
          secret: SECRET,
          request: { url, method: "GET", headers: {} },
          console: { log: (...values) => printed.push(values.join(" ")) },
        };
        await new AsyncFunction(...Object.keys(names), code)(...Object.values(names));
        const wanted = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, behind]) => behind);
        assert.ok(wanted.length > 0);
        assert.deepEqual(printed, wanted);
      });
    }
  });
}
