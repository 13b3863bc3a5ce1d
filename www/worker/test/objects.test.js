// Runs the tests of Durable Objects in a Node with SQLite: in this one, or in the one that runs wrangler.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { nodeProgram } from "../local.js";

if (process.getBuiltinModule?.("node:sqlite")) {
  await import("./objects_jobs.js");
  await import("./objects_rotas.js");
  await import("./objects_teams.js");
  await import("./objects_turns.js");
} else
  test("Durable Objects on their own, in another Node", () => {
    const node = nodeProgram();
    assert.notEqual(node, process.execPath, "Node 22 or newer is required");
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    execFileSync(node, [fileURLToPath(import.meta.url)], { env, encoding: "utf8" });
  });
