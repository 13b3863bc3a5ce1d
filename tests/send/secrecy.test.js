// The token goes into the Authorization header, and nowhere else: no error, event, address or log has it, whoever says it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { describe, test } from "node:test";
import { inspect, promisify } from "node:util";
import { GraphError } from "graph-shifts/send";
import { fetches, told } from "./failures.js";
import { TOKEN } from "./requests.js";

const run = promisify(execFile);

/** All that a log could make of something. */
function shown(thing) {
  const deep = { showHidden: true, depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity };
  const texts = [inspect(thing, deep), inspect(thing, { ...deep, getters: true }), `${thing}`, `${thing?.stack}`];
  for (let error = thing; error instanceof Error; error = error.cause) texts.push(error.message, error.stack, JSON.stringify(error), JSON.stringify({ ...error }));
  return texts.join("\n");
}

const isTold = (text) => text.includes(TOKEN) || text.includes(Buffer.from(TOKEN).toString("base64"));

/** All errors, those of events too. */
const errorsIn = (all) => all.map((event) => (event instanceof Error ? event : event?.error)).filter(Boolean);

describe("the token is told nowhere", () => {
  for (const [what, fetch] of Object.entries(fetches)) {
    test(`after ${what}`, async () => {
      const { all, sent } = await told(fetch);
      assert.ok(sent.length >= 10 && sent.every((header) => header === `Bearer ${TOKEN}`), "the token was sent");
      const errors = errorsIn(all);
      assert.ok(errors.length, "something failed");
      for (const error of errors) assert.ok(error instanceof GraphError, inspect(error));
      for (const event of [...all, ...errors]) assert.ok(!isTold(shown(event)), shown(event).replaceAll(TOKEN, ">>>TOKEN<<<").slice(0, 2000));
    });
  }

  test("and what is cleaned of it still tells the rest", async () => {
    const { all } = await told(fetches["an error in JSON"]);
    const error = errorsIn(all).find(({ operation }) => operation === "getOpenShift");
    assert.deepEqual([error.status, error.message], [400, "You sent Bearer (token)."]);
    const { all: rejected } = await told(fetches["a rejection with an error that quotes it"]);
    assert.match(errorsIn(rejected)[0].cause.message, /^Invalid header value: Bearer \(token\)$/);
  });

  test("while an error without it is the cause as it was", async () => {
    const cause = Object.assign(new Error("gone"), { config: { headers: { Accept: "x" } } });
    const { all } = await told(() => Promise.reject(cause));
    assert.ok(errorsIn(all).filter(({ code }) => code === "NetworkError").every((error) => error.cause === cause));
  });
});

test("nothing is written to the console, and errors that a program logs do not tell it", async () => {
  const program = new URL("failing_loudly.js", import.meta.url).pathname;
  const silent = await run(process.execPath, [program, "silent"], { maxBuffer: 1e8 });
  assert.deepEqual([silent.stdout, silent.stderr], ["", ""]);
  const { stdout, stderr } = await run(process.execPath, [program], { maxBuffer: 1e8 });
  assert.ok(stdout.includes("GraphError") && stderr.includes("GraphError"));
  assert.ok(!isTold(stdout) && !isTold(stderr));
});

test("an uncaught error does not tell it", async () => {
  const { stderr, code } = await run(process.execPath, [new URL("failing_loudly.js", import.meta.url).pathname, "uncaught"]).catch((error) => error);
  assert.equal(code, 1);
  assert.ok(stderr.includes("GraphError") && !isTold(stderr));
});
