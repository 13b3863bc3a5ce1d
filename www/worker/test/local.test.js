// The command that starts the worker with a mock Graph: the mock registers the worker, and asks it before each change.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { GraphError, send } from "graph-shifts/send";
import { createShift, listShifts, listWorkforceIntegrations } from "graph-shifts";
import { people, teamId } from "../../seed/ids.js";

const COMMAND = fileURLToPath(new URL("../local.js", import.meta.url));
const TIMEOUT = 120_000;

let command;
let log = "";
let graph;
const state = mkdtempSync(join(tmpdir(), "graph-shifts-local-"));

/** Waits until the command has written this. */
async function written(pattern) {
  for (const end = Date.now() + TIMEOUT; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const found = pattern.exec(log);
    if (found) return found;
    assert.ok(Date.now() < end && command.exitCode === null, log.slice(-3000));
  }
}

before(async () => {
  const args = [COMMAND, "--port", "8900", "--state", state, "--mock-only"];
  command = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [command.stdout, command.stderr]) stream.on("data", (text) => (log += text));
  [, graph] = await written(/Graph is (http:\S+);/);
  await written(/Registered by \/connect/);
});
after(async () => {
  command.kill("SIGTERM");
  await once(command, "exit");
  rmSync(state, { recursive: true, force: true });
});

const options = { token: "any" };
const shift = (hours) => {
  const sharedShift = { startDateTime: "2026-12-01T08:00:00Z", endDateTime: `2026-12-01T${8 + hours}:00:00Z`, theme: "blue" };
  return createShift({ teamId, baseUrl: graph, body: { userId: people.adele, sharedShift } });
};
const count = async () => (await send(listShifts({ teamId, baseUrl: graph }), options)).value.length;

test("the worker is registered, and its secret is only in a file that nobody else reads", async () => {
  const { value } = await send(listWorkforceIntegrations({ baseUrl: graph }), options);
  const own = value.find(({ displayName }) => displayName === "The edge worker");
  assert.match(own.url, /^http:\/\/127\.0\.0\.1:\d+\/wfi$/);
  const [, secret] = /^WFI_SECRET=([\w-]{64})$/m.exec(readFileSync(join(state, "secrets"), "utf8"));
  if (process.platform !== "win32") assert.equal(statSync(join(state, "secrets")).mode & 0o77, 0);
  assert.ok(!log.includes(secret));
});

test("a shift within the rules is created, and the workforce-management system receives it", async () => {
  const before = await count();
  await send(shift(8), options);
  assert.equal(await count(), before + 1);
  await written(/has received shiftCreated \(1\)/);
});

test("a shift that is too long is refused with the reason, and not created", async () => {
  const before = await count();
  const error = await send(shift(12), options).catch((reason) => reason);
  assert.ok(error instanceof GraphError);
  assert.equal(error.innerCode, "WorkforceIntegrationError");
  assert.match(error.message, /A shift may be at most 10 hours long/);
  assert.equal(await count(), before);
});
