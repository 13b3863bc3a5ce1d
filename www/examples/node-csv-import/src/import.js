// Prints what a CSV roster changes in the schedule of a team, and changes it if it is told to apply.
// @ts-check
//
// node src/import.js roster.csv --team ID [--week DATE] [--apply]
// node src/import.js roster.csv --mock

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { apply } from "graph-shifts/plan";
import { createMock, teamId as mockTeamId } from "./mock.js";
import { planRoster } from "./schedule.js";

/** @import { AppliedOperation, PlannedOperation } from "graph-shifts/plan" */

const USAGE = "usage: node src/import.js ROSTER.csv (--team ID | --mock) [--week DATE] [--apply], with a token in GRAPH_TOKEN";

const DATE = /^\d{4}-\d\d-\d\d$/;

const settings = /** @type {const} */ ({
  allowPositionals: true,
  options: {
    team: { type: "string" },
    week: { type: "string" },
    apply: { type: "boolean", default: false },
    mock: { type: "boolean", default: false },
  },
});

/** @param {PlannedOperation} operation */
const refused = ({ key, operation, issues = [] }) =>
  issues.map(({ path, message }) => `${key ?? operation}: ${path.join(".")} ${message}`);

/** @param {AppliedOperation} result */
const failed = ({ operation: { key, id, operation }, outcome, error }) =>
  outcome === "done"
    ? []
    : [`${key ?? id ?? operation}: ${error?.message ?? "withheld, since others of the same person failed"}`];

async function run() {
  const { values, positionals } = parseArgs(settings);
  const teamId = values.mock ? mockTeamId : values.team;
  const token = values.mock ? "any" : process.env.GRAPH_TOKEN;
  if (positionals.length !== 1 || !teamId || !token) throw new Error(USAGE);
  if (values.week && !DATE.test(values.week)) throw new Error("--week must be a date, such as 2026-11-23");
  const options = { token, fetch: values.mock ? createMock() : undefined };

  const csv = await readFile(positionals[0], "utf8");
  const { next, problems } = await planRoster({ teamId, csv, weekOf: values.week }, options);
  console.log(next.summary);
  for (const { path, message } of next.warnings) console.log(`warning: ${path.join(".")} ${message}`);

  const errors = [...problems, ...next.operations.flatMap(refused), ...next.ambiguous.map(({ reason }) => reason)];
  if (errors.length > 0) throw new Error(`${errors.join("\n")}\nNothing was sent.`);
  if (!values.apply) return;

  const { results } = await apply(next, { ...options, onProgress: ({ done, total }) => console.log(`${done} of ${total} sent`) });
  const failures = results.flatMap(failed);
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

run().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
