// The planner that graph-shifts/plan calls: one plan at a time, whatever texts it gets.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftsInternalError } from "graph-shifts";
import { inlined } from "../../pkg/inline.js";
import { plannerOf } from "../../pkg/plan/planner.js";
import { hex } from "../../pkg/wasm/planner.hex.js";
import { planOf, rosters } from "./rosters.js";
import { teamId } from "./samples.js";

const planner = plannerOf(inlined(hex));

const options = JSON.stringify({ teamId, mode: "shared", scope: { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" } });
const MIB = 1024 * 1024;

test("a plan that is made while another one is being made ends the other", () => {
  const first = planner(options);
  const second = planner(options);
  assert.throws(() => first.addCurrent("{}"), TypeError);
  assert.throws(() => first.match(), TypeError);
  assert.throws(() => first.finish(), TypeError);
  assert.deepEqual(second.match(), []);
});

test("a text that is missing or too long is no entity, and a row of it is to be refused", () => {
  const planning = planner(options);
  planning.addCurrent(undefined);
  planning.addCurrent(" ".repeat(4 * MIB + 1));
  planning.addDesired(undefined);
  planning.addGroup(undefined);
  assert.deepEqual(planning.match(), []);
  const [write, ...others] = planning.writes();
  assert.deepEqual([write.operation, others], ["createShift", []]);
  planning.refuse(0);
  const { summary, warnings } = planning.finish();
  assert.equal(summary, "1 refused, 0 unchanged\n! shift: refused");
  assert.deepEqual(
    warnings.map(({ code, path }) => [code, ...path]),
    [
      ["not_an_entity", "current", 0],
      ["not_an_entity", "current", 1],
    ],
  );
});

test("options that are no JSON text have an issue", () => {
  for (const [text, code] of [
    ["", "not_json"],
    ["[]", "wrong_type"],
    ["{", "not_json"],
  ])
    assert.deepEqual(
      planner(text).issues.map((issue) => issue.code),
      [code],
      text,
    );
});

test("a name that is no option has a suggestion", () => {
  const { issues } = planner(JSON.stringify({ ...JSON.parse(options), modes: 1, scopes: null }));
  assert.deepEqual(
    issues.map(({ code, path, suggestion }) => [code, path, suggestion]),
    [
      ["unknown_input", ["modes"], "did you mean mode"],
      ["unknown_input", ["scopes"], "did you mean scope"],
    ],
  );
});

test("a plan that is over is a fault of its caller, and the next one is as good as the first", () => {
  const planning = planner(options);
  planning.finish();
  assert.throws(() => planning.finish(), ShiftsInternalError);
  assert.equal(planOf(rosters["a plan of equal rosters"](3)).summary, "3 unchanged");
});
