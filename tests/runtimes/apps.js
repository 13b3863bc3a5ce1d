// Apps that import a part of the package, and what bundles of them may carry.
import assert from "node:assert/strict";
import { copiesIn } from "./copies.js";
import { project } from "./packed.js";
import { partsIn } from "./parts.js";
import { all, carriedBy } from "./rows.js";

export const directory = await project("apps", {
  "all.js": 'import * as shifts from "graph-shifts";\nconsole.log(shifts);\n',
  "one.js": 'import { updateOpenShift } from "graph-shifts";\nconsole.log(updateOpenShift);\n',
  "fallback.js": 'import { updateOpenShift } from "graph-shifts/js";\nconsole.log(updateOpenShift);\n',
  "send.js": 'import * as sending from "graph-shifts/send";\nconsole.log(sending);\n',
  "testing.js": 'import { createShiftsStandIn } from "graph-shifts/testing";\nconsole.log(createShiftsStandIn);\n',
  "type.ts":
    'import { type OpenShift } from "graph-shifts";\nexport const openShifts: OpenShift[] = [];\nconsole.log(openShifts);\n',
});

/** Holds what a bundler makes of an app: no warnings, so many copies of the module, these rows, and nothing else but these parts. */
async function holdsOf(bundle, app, copies, rows, parts = []) {
  const { text, warnings } = await bundle(directory, app);
  assert.deepEqual(warnings, []);
  assert.equal(copiesIn(directory, text), copies, "copies of the module");
  if (rows) assert.deepEqual(carriedBy(text), rows);
  assert.deepEqual(partsIn(text), parts);
  return text;
}

/** What every bundler is held to, by a title each. */
export const holdings = {
  "all operations come without the sending and the testing": (bundle) => holdsOf(bundle, "all.js", 1, all),
  "one operation comes alone": (bundle) => holdsOf(bundle, "one.js", 1, ["updateOpenShift"]),
  "one operation of graph-shifts/js comes without the module": (bundle) => holdsOf(bundle, "fallback.js", 0, ["updateOpenShift"]),
  "the sending comes without the module and the testing": (bundle) => holdsOf(bundle, "send.js", 0, undefined, ["send"]),
  "the testing comes without the module and the sending": (bundle) => holdsOf(bundle, "testing.js", 0, undefined, ["testing"]),
};

/** What a bundler that reads TypeScript is held to. */
export async function holdsOfType(bundle) {
  const text = await holdsOf(bundle, "type.ts", 0, []);
  assert.ok(text.length < 100, text);
}
