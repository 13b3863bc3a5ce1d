// The JavaScript fallback alone, in the module's place: its instances, its memory, its faults, hostile texts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { instantiate } from "../../pkg/wasm/core.js";
import { files } from "./cases.js";
import { activity, integration, openShift } from "./samples.js";

const { Instance } = WebAssembly;
let fallback;
WebAssembly.Instance = new Proxy(Instance, {
  construct(_, given) {
    const { exports } = new Instance(...given);
    if (exports.check) fallback = instantiate();
    return { exports: exports.check ? fallback : exports };
  },
});
await import("./instance.test.js");
const shifts = await import("graph-shifts");
const { updateOpenShift, updateWorkforceIntegration, ShiftsInternalError } = shifts;

/**
 * The most that one call may take of the processor, in microseconds: far less than forever. V8 optimizes the fallback in another thread,
 * which on a busy machine comes late; without it the longest call takes four seconds. growth.test.js counts steps instead of time.
 */
const LONG = 60_000_000;

const wanted = JSON.stringify(openShift().body);

/** Room for a text of so many bytes in the memory of `core`. */
function room(core, size) {
  const at = core.reserve(size) >>> 0;
  return new Uint8Array(core.memory.buffer, at, size);
}

test("hostile texts end soon, and the next call is good", () => {
  const hostile = files().find(({ name }) => name === "hostile_json.json").cases;
  const texts = hostile.map(({ operation, text, bytes }) => [operation, text ?? bytes]);
  const activities = JSON.stringify(Array.from({ length: 10_000 }, () => activity()));
  texts.push(["updateOpenShift", `{"sharedOpenShift":{"activities":${activities},"openSlotCount":-1}}`]);
  assert.ok(texts.length > 10);
  for (const [operation, text] of texts) {
    const before = process.cpuUsage();
    assert.ok(shifts[operation].checkJson(text).length <= 100);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < LONG, `${text.slice(0, 60)}: ${user + system} microseconds`);
    assert.equal(updateOpenShift(openShift()).body, wanted);
  }
});

test("a hundred thousand calls need no more memory than the first", () => {
  const edited = integration({ displayName: "Contoso", supportedEntities: ["shift", "swapRequest"] });
  const calls = [
    () => updateOpenShift(openShift()).body,
    () => updateWorkforceIntegration(edited).body,
    () => updateOpenShift.check({ id: 1, notes: 2 }).length,
  ];
  const first = calls.map((call) => call());
  const { byteLength } = fallback.memory.buffer;
  for (let at = 0; at < 100_000; at++) assert.equal(calls[at % 3](), first[at % 3]);
  assert.equal(fallback.memory.buffer.byteLength, byteLength);
});

test("memory grows, and what stood in it stays", () => {
  const core = instantiate();
  room(core, 1000).fill(7);
  const { byteLength } = core.memory.buffer;
  const grown = room(core, 10_000_000);
  assert.ok(core.memory.buffer.byteLength > byteLength + 9_000_000);
  assert.equal(grown.length, 10_000_000);
  assert.ok(grown.every((byte, at) => byte === (at < 1000 ? 7 : 0)));
});

test("more memory than there can be is a fault, neither a hang nor a wrong answer", () => {
  for (const bytes of [2 ** 31 - 1, -1, -(2 ** 31)]) assert.throws(() => instantiate().reserve(bytes), Error);
});

test("it needs nothing but the language: no host, no code from text, no WebAssembly", () => {
  const script = readFileSync(new URL("../../pkg/wasm/core.js", import.meta.url), "utf8").replace(
    /export\s*\{\s*(\w+) as instantiate\s*\}/,
    "$1",
  );
  const bare = runInNewContext(script, {}, { contextCodeGeneration: { strings: false, wasm: false } });
  assert.equal(typeof bare, "function");
  const [one, other] = [bare(), instantiate()];
  const write = (core, text) => {
    const encoded = new TextEncoder().encode(text);
    room(core, encoded.length).set(encoded);
    return encoded.length;
  };
  for (const core of [one, other]) {
    const operation = core.find(write(core, "updateOpenShift"));
    assert.equal(core.find(write(core, "noOperation")), -1);
    assert.equal(core.check(operation, write(core, '{"isStagedForDeletion":true}'), 1, 0), 1);
    assert.equal(core.check(operation, write(core, '{"draftOpenShift":{}}'), 1, 0), 0);
    assert.equal(core.found(), 1);
    assert.throws(() => core.check(99, 0, 1, 0));
  }
  assert.equal(Buffer.compare(new Uint8Array(one.memory.buffer), new Uint8Array(other.memory.buffer)), 0);
});

test("instances have nothing in common", () => {
  const texts = [instantiate(), instantiate()].map((core) => room(core, 100));
  assert.equal(texts[0].byteOffset, texts[1].byteOffset);
  texts[0].fill(7);
  assert.ok(texts[1].every((byte) => byte === 0));
});

test("however little stack is left, a call is good or a fault, and the next one is told the truth", () => {
  const faults = new Set();
  for (let padding = 0; padding <= 60; padding += 5) {
    let good = 0;
    const down = (...more) => {
      try {
        down(...more);
      } catch {
        if (good > 20) return;
        try {
          good += updateOpenShift(openShift()).body === wanted;
        } catch (error) {
          faults.add(error.constructor);
          throw error;
        }
      }
    };
    down(...Array(padding).fill(0));
    assert.equal(updateOpenShift(openShift()).body, wanted);
    assert.equal(updateOpenShift.check({ foo: 1 })[0].code, "unknown_property", `${padding} more arguments`);
  }
  assert.ok(
    faults.size > 0 && [...faults].every((fault) => fault === RangeError || fault === ShiftsInternalError),
    [...faults].map(({ name }) => name).join(),
  );
});
