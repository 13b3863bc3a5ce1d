// The packed package in threads of Node that live long and work side by side.
import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";

const ROUNDS = 3;
const directory = await project("threads", { "thread.js": adapter("thread.js") });

async function reportsOf(thread) {
  const reports = [];
  while (reports.length < ROUNDS) {
    thread.postMessage("run");
    const [report] = await once(thread, "message");
    reports.push(report);
  }
  return reports;
}

test("two threads run the suite again and again, on the same instances, whose memory settles", async (t) => {
  t.diagnostic(`Node ${process.version}`);
  const threads = [1, 2].map(() => new Worker(join(directory, "thread.js")));
  t.after(() => Promise.all(threads.map((thread) => thread.terminate())));
  for (const reports of await Promise.all(threads.map(reportsOf))) {
    for (const report of reports) holds(report);
    const [first, ...later] = reports.map(({ memory }) => memory);
    assert.ok(first.length > 0);
    for (const memory of later) assert.deepEqual(memory, first);
  }
});
