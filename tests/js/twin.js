// The module and its twin in JavaScript as one: every call goes to both, and both must give the same and leave the same memory.
import assert from "node:assert/strict";
import { instantiate } from "../../pkg/wasm/core.js";

const NAMES = ["reserve", "learn", "check", "body", "found"];

/** So many bytes of memory are compared for a call: the more there are, the more seldom all are. What once differs stays. */
const AT_ONCE = 2 ** 16;

/** How many calls have been compared, how often the whole memory, and how much there was at most. */
export const compared = { calls: 0, memories: 0, most: 0 };

const bytes = (core) => new Uint8Array(core.memory.buffer);

/** The 32 bits that `call` gives, or that it trapped. */
function outcome(call) {
  try {
    return call() >>> 0;
  } catch {
    return "trapped";
  }
}

/** Compares all memory but what stands from `rest` to `end`, which an earlier text left. */
function compare(core, twin, rest, end, what) {
  const [one, other] = [core, twin].map(bytes);
  compared.most = Math.max(compared.most, one.length);
  if (compared.calls++ % Math.ceil(one.length / AT_ONCE)) return;
  compared.memories++;
  assert.equal(other.length, one.length, `${what}: how much memory`);
  for (const part of [[0, rest], [end]]) {
    if (Buffer.compare(one.subarray(...part), other.subarray(...part)) === 0) continue;
    const at = one.findIndex((byte, place) => byte !== other[place] && (place < rest || place >= end));
    assert.equal(other[at], one[at], `${what}: memory at ${at}`);
  }
}

/** The exports of both as one: those of `core`, whose text is written into the twin's memory too before each call. */
export function both(core) {
  const twin = instantiate();
  assert.deepEqual(Object.keys(twin).sort(), Object.keys(core).sort());
  let [begin, rest, end] = [0, 0, 0];
  const call =
    (name) =>
    (...given) => {
      const what = `${name}(${given})`;
      if (name === "reserve") rest = end;
      if (name === "learn") rest = begin + given[0];
      if (name === "check") rest = begin + given[2];
      bytes(twin).set(bytes(core).subarray(begin, rest), begin);
      const [one, other] = [core, twin].map((each) => outcome(() => each[name](...given)));
      assert.equal(other, one, what);
      if (name === "reserve") [begin, rest, end] = [one, one + given[0], one + given[0]];
      compare(core, twin, rest, end, what);
      if (one === "trapped") throw new WebAssembly.RuntimeError(what);
      return one;
    };
  compare(core, twin, 0, 0, "at first");
  return { memory: core.memory, ...Object.fromEntries(NAMES.map((name) => [name, call(name)])) };
}
