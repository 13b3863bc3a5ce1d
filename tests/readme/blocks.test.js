// Keeps the code of README.md and of the guides true: it runs and prints what they say, is a doc test, or is listed with a reason.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { blocks, contributing, docsOf, documents, readme, table, words } from "./readme.js";
import { run } from "./run.js";

/** The fences of a document, each as its language and its first line. */
const fencesOf = (text) =>
  [...text.matchAll(/^```(\w*)\n(.*)\n[\s\S]*?^```$/gm)].map(([, language, line]) => `${language}: ${line}`);

const LANGUAGES = "tests/readme/languages.test.js runs it";

/** The blocks that neither run here nor in doc tests, each with the reason. */
const LISTED = {
  "sh: npm install graph-shifts                # JavaScript and TypeScript":
    "needs a registry; tests/packed installs the package",
  "sh: cargo xtask start  # builds the package and serves the workbench with a mock Graph: no tenant needed":
    "commands of the table in CONTRIBUTING.md, checked below",
  "sh: npx @stoplight/prism-cli mock pkg/generated/openapi.json": "tests/js/openapi.test.js runs prism with this document",
  'sh: curl -i -X PUT "http://127.0.0.1:8787/operations/updateOpenShift?teamId=3d88b7a2-f988-4f4b-bb34-d66df66af126&openShiftId=OPNSHFT_1" \\':
    "needs the worker; www/worker/test sends such requests",
  "sh: npm ci --ignore-scripts": "needs an account of Cloudflare",
  "json: {": LANGUAGES,
  "sh: npx graph-shifts mock --port 0 --https --data mock.json": LANGUAGES,
  'sh: curl --silent --fail "$GRAPH/teams/3d88b7a2-f988-4f4b-bb34-d66df66af126/schedule/shifts?\\$top=1" --header "Authorization: Bearer any"':
    LANGUAGES,
  "python: import json, os": LANGUAGES,
};

test("every block runs, is a doc test, or is listed", () => {
  const listed = [];
  for (const [name, text] of Object.entries(documents)) {
    const printed = ["js", "ts"].flatMap((language) => blocks(language, text)).filter(({ output }) => output);
    const fences = fencesOf(text);
    assert.equal(fences.length, text.split(/^```/m).length >> 1, name);
    assert.equal(
      fences.filter((fence) => fence.startsWith("text: ")).length,
      printed.length,
      `an output without its code in ${name}`,
    );
    // TypeScript is run by tests/readme/jobs.test.js.
    const running = name === "www/guides/jobs.md" ? /^(js|ts|text): / : /^(js|rust|text): /;
    listed.push(...fences.filter((fence) => !running.test(fence)));
  }
  assert.deepEqual(listed.sort(), Object.keys(LISTED).sort());
});

for (const [name, text] of Object.entries(documents)) {
  for (const [at, { code, output }] of blocks("js", text).entries()) {
    test(`JavaScript block ${at + 1} of ${name} runs and prints the text after it`, async () => {
      const { output: printed, statuses } = await run(code);
      assert.equal(printed, output);
      if (!/"(graph-shifts\/send|msw|@microsoft\/(microsoft-graph-client|msgraph-sdk))"/.test(code)) {
        assert.deepEqual(statuses, code.includes("await fetch(request") ? [204] : []);
      }
    });
  }
}

test("the example of 60 seconds runs in a process of its own, with nothing but Node", () => {
  const { code, output } = blocks("js", readme).find((block) => block.code.includes("createShiftsStandIn"));
  assert.equal(code.trim().split("\n").length, 8);
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { cwd, encoding: "utf8" });
  assert.deepEqual({ stdout, stderr }, { stdout: output, stderr: "" });
});

test("the Rust blocks are in doc tests", () => {
  const files = ["calls", "calls/call", "gloo", "request/input", "send/calls", "send/many"];
  const docs = files.map((file) => docsOf(`src/${file}.rs`)).join("");
  const found = blocks("rust");
  assert.equal(found.length, 7);
  for (const { code } of found) assert.ok(docs.includes(code), code);
});

test("the commands of cargo xtask that the documents name are in the table of CONTRIBUTING.md", () => {
  const known = new Set(
    table("command", contributing).flatMap(([cell]) => words(cell).map((word) => /^cargo xtask ([\w-]+)/.exec(word)?.[1])),
  );
  for (const [name, text] of Object.entries(documents)) {
    for (const [, command] of text.matchAll(/cargo xtask ([\w-]+)/g)) assert.ok(known.has(command), `${name}: ${command}`);
  }
});
