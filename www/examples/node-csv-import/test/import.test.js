// The import as a user runs it, and what a roster becomes.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { apply } from "graph-shifts/plan";
import { createMock, teamId } from "../src/mock.js";
import { readRoster } from "../src/roster.js";
import { planRoster } from "../src/schedule.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = here("../roster.csv");
const HEAD = "userId,start,end,theme,notes";
const ADELE = "c5d0c76b-80c4-481c-be50-923cd8d680a1";

let directory;
before(() => {
  directory = mkdtempSync(join(tmpdir(), "csv-import-"));
});
after(() => rmSync(directory, { recursive: true }));

/** The path of a roster with these lines. */
function fileOf(...lines) {
  const file = join(directory, "roster.csv");
  writeFileSync(file, [HEAD, ...lines].join("\r\n"));
  return file;
}

/** Runs the program. `preload` is a module that it imports first. */
function run(args, { preload, token = "" } = {}) {
  const options = { encoding: "utf8", env: { ...process.env, GRAPH_TOKEN: token } };
  const imports = preload ? ["--import", preload] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...imports, here("../src/import.js"), ...args], options);
  return { status, lines: stdout.trim().split("\n"), errors: stderr.trim().split("\n") };
}

describe("the program", () => {
  test("prints the plan and sends nothing", () => {
    const { status, lines } = run([SAMPLE, "--mock"]);
    assert.equal(status, 0);
    assert.equal(lines[0], "2 to create, 1 to change, 0 unchanged");
    assert.deepEqual(
      lines.slice(1).map(([sign]) => sign),
      ["~", "+", "+"],
    );
  });

  test("applies the plan and prints its progress, and deletes only in the week that it is given", () => {
    const kept = run([SAMPLE, "--mock", "--apply"]);
    assert.deepEqual([kept.status, kept.lines.at(-1)], [0, "3 of 3 sent"]);
    const { status, lines } = run([SAMPLE, "--mock", "--apply", "--week", "2026-11-23"]);
    assert.deepEqual([status, lines[0], lines.at(-1)], [0, "2 to create, 1 to change, 1 to delete, 0 unchanged", "4 of 4 sent"]);
  });

  test("names what is wrong with the columns and the week", () => {
    const file = join(directory, "columns.csv");
    writeFileSync(file, `user,start\n${ADELE},2026-11-23 08:00`);
    assert.deepEqual(run([file, "--mock"]), {
      status: 1,
      lines: [""],
      errors: ["line 1 must name the columns; it has no userId, end"],
    });
    assert.deepEqual(run([SAMPLE, "--mock", "--week", "monday"]).errors, ["--week must be a date, such as 2026-11-23"]);
  });

  test("names the line of every problem, and sends nothing", () => {
    const night = `${ADELE},2026-03-29 02:30,2026-03-29 08:00,,`;
    const roster = fileOf(`${ADELE},2026-11-23 08:00,2026-11-23 07:00,blu,`, night, "adele,2026-11-23 08:00,,,");
    const { status, lines, errors } = run([roster, "--mock", "--apply"]);
    assert.equal(status, 1);
    assert.ok(!lines.some((line) => line.includes("sent")), lines.join("\n"));
    assert.match(errors[0], /^line 3: time does not exist in Europe\/Berlin/);
    assert.match(errors[1], /^line 4: date /);
    assert.deepEqual(errors.slice(2), [
      "line 2: body.sharedShift.endDateTime must be after the start",
      "line 2: body.sharedShift.theme is not a member of scheduleEntityTheme",
      "Nothing was sent.",
    ]);
  });

  test("reports a file that is no CSV of this kind", () => {
    const { status, errors } = run([fileOf("a,b"), "--mock"]);
    assert.deepEqual([status, errors], [1, ["Invalid Record Length: columns length is 5, got 2 on line 2"]]);
  });

  test("sends the token, and names the lines that Graph refuses", () => {
    const preload = new URL("graph_of_adele.js", import.meta.url).href;
    const { status, lines, errors } = run([SAMPLE, "--team", teamId, "--apply"], { preload, token: "adeles" });
    assert.deepEqual([status, lines.at(-1)], [1, "3 of 3 sent"]);
    assert.deepEqual(
      errors.map((line) => line.slice(0, 7)),
      ["line 3:", "line 4:"],
    );
    assert.match(errors[0], /Not a manager/);
    assert.match(run([SAMPLE, "--team", teamId], { preload, token: "others" }).errors[0], /401/);
  });

  test("prints its usage without a team or a token", () => {
    for (const args of [[SAMPLE], [SAMPLE, "--team", teamId], ["--mock"]]) {
      const { status, errors } = run(args);
      assert.deepEqual([status, errors[0].slice(0, 6)], [1, "usage:"]);
    }
  });
});

test("an applied roster is what the schedule is, so that the next plan is empty", async () => {
  const options = { token: "any", fetch: createMock() };
  const csv = `${HEAD}\n${ADELE},2026-10-24 22:00,2026-10-25 06:00,,"Night, with ""both"" hours"\n`;
  const first = await planRoster({ teamId, csv, weekOf: "2026-10-24" }, options);
  assert.equal((await apply(first.next, options)).failed, 0);
  const { next, problems } = await planRoster({ teamId, csv, weekOf: "2026-10-24" }, options);
  assert.deepEqual([next.operations, next.unchanged, problems], [[], 1, []]);
});

test("times of a roster are wall times of the schedule's zone", () => {
  const csv = `\uFEFF${HEAD}\n${ADELE}, 2026-10-24 22:00, 2026-10-25 06:00,,\n\n`;
  const { shifts, problems } = readRoster(csv, "Europe/Berlin");
  const [{ key, body }] = shifts;
  assert.deepEqual([key, problems, shifts.length], ["line 2", [], 1]);
  assert.deepEqual(
    [body.sharedShift.startDateTime, body.sharedShift.endDateTime],
    ["2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z"],
  );
});
