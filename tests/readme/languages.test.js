// Runs the examples of the guide on testing in other languages, against the mock as a server.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { fileOf } from "../cli/data.js";
import { start } from "../cli/started.js";
import { blocks, documents, table, words } from "./readme.js";

const guide = documents["www/guides/testing.md"];
const section = guide.slice(guide.indexOf("## Tests in any language"), guide.indexOf("## Options"));
const [serve, curl] = blocks("sh", section);
const [python] = blocks("python", section);

/** How each client is told what to trust, by the table. */
const trusted = Object.fromEntries(table("client", section).map(([client, how]) => [client, words(how)[0].split("=")[0]]));

let mock;
before(async () => {
  const [program, command, name, ...flags] = serve.code.trim().split(" ");
  assert.deepEqual([program, command, name], ["npx", "graph-shifts", "mock"]);
  const data = fileOf(blocks("json", section)[0].code);
  mock = await start(
    undefined,
    flags.map((flag) => (flag === "mock.json" ? data : flag)),
  );
});
after(() => mock.end("SIGKILL"));

/** What a program prints that trusts the mock by this variable. Fails with what the program complains about. */
function printed(trust, program, ...words) {
  const env = { PATH: process.env.PATH, GRAPH: mock.url, [trust]: mock.ca };
  const { status, stdout, stderr, error } = spawnSync(program, words, { env, encoding: "utf8" });
  assert.equal(status, 0, `${program}: ${error ?? stderr}`);
  return stdout;
}

test("curl lists the shift", () => {
  const { value } = JSON.parse(printed(trusted.curl, "sh", "-c", curl.code));
  assert.deepEqual(
    value.map(({ id }) => id),
    ["SHFT_1"],
  );
});

test("Python prints what the guide says", () => {
  const lines = printed(trusted["Python's `urllib` and `ssl`"], "python3", "-c", python.code).trim().split("\n");
  const [, sentence] = /^It prints (.*)\.$/m.exec(section);
  assert.deepEqual(lines, words(sentence));
});

test("Node lists the shift", () => {
  const code = `fetch(process.env.GRAPH + "/teams/3d88b7a2-f988-4f4b-bb34-d66df66af126/schedule/shifts", {
    headers: { Authorization: "Bearer any" },
  }).then(async (response) => console.log((await response.json()).value[0].id));`;
  assert.equal(printed(trusted["Node, Bun"], process.execPath, "-e", code), "SHFT_1\n");
});

test("none of them trusts it without the file", () => {
  assert.throws(() => printed("NOTHING", "sh", "-c", curl.code), /sh: /);
  assert.throws(() => printed("NOTHING", "python3", "-c", python.code), /CERTIFICATE_VERIFY_FAILED/);
});
