// The packed package in Node without a compiler, where there is no WebAssembly.
import assert from "node:assert/strict";
import { test } from "node:test";
import { adapter, project } from "./packed.js";
import { holds } from "./report.js";
import { reportOf } from "./run.js";

/** Node's own Request looks for WebAssembly too, and rejects a promise of which nobody hears. */
const words = ["--jitless", "--unhandled-rejections=warn", "main.js"];

test("graph-shifts/js", async (t) => {
  t.diagnostic(`Node ${process.version}`);
  const cwd = await project("jitless", { "main.js": adapter("stdout.js", "graph-shifts/js") });
  holds(await reportOf(process.execPath, words, { cwd }));
});

test("graph-shifts says at the first call what helps, and that does beside it", async () => {
  const none = [];
  const cwd = await project("jitless", {
    "vectors.js": `export const vectors = ${JSON.stringify(none)};\n`,
    "refused.js": adapter("refused.js"),
    "main.js": 'import "./refused.js";\nconsole.log(JSON.stringify(globalThis.report));\n',
  });
  const { refused, ...report } = await reportOf(process.execPath, words, { cwd });
  assert.equal(refused.length, 4);
  for (const { name, message, isTyped } of refused) {
    assert.deepEqual([name, isTyped], ["ShiftsWebAssemblyError", true]);
    assert.match(message, /graph-shifts\/js/);
  }
  holds(report, none);
});
