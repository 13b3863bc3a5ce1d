// Lints pkg/generated/openapi.json with Redocly's recommended rules, none of which is turned off.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { printed } from "./openapi.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "node_modules/@redocly/cli/bin/cli.js");
// Neither sends nor asks for anything.
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** The rules that a document breaks, by Redocly's configuration of this repository. */
function broken(document) {
  const words = [program, "lint", document, "--config", join(root, "redocly.yaml"), "--format", "json", "--max-problems", "1000"];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, env, encoding: "utf8" });
  assert.ok(stdout.startsWith("{"), stderr);
  return JSON.parse(stdout).problems.map(({ ruleId }) => ruleId);
}

test("Redocly finds nothing in the document", () => {
  assert.deepEqual(broken("shifts"), []);
});

test("no recommended rule is turned off", () => {
  const settings = readFileSync(join(root, "redocly.yaml"), "utf8").replace(/^#.*\n/gm, "");
  assert.match(settings, /^extends:\n {2}- recommended-strict\n/);
  assert.doesNotMatch(settings, /rules:|decorators:|: (off|warn)$(?<!telemetry: off)/m);
});

test("Redocly finds what the document must not lack", async () => {
  const worse = structuredClone(printed);
  const operation = worse.paths["/teams/{teamId}/schedule"].get;
  for (const status of Object.keys(operation.responses)) if (status.startsWith("4")) delete operation.responses[status];
  delete operation.operationId;
  worse.components.schemas.unused = { type: "string" };
  worse.components.responses.tooManyRequests.content["application/json"].examples.TooManyRequests.value = { error: 429 };
  const directory = await mkdtemp(join(tmpdir(), "openapi-"));
  const path = join(directory, "worse.json");
  await writeFile(path, JSON.stringify(worse));
  const found = new Set(broken(path));
  await rm(directory, { recursive: true });
  assert.deepEqual([...found].sort(), [
    "no-invalid-media-type-examples",
    "no-unused-components",
    "operation-4xx-response",
    "operation-operationId",
  ]);
});
