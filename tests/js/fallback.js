// A module and its JavaScript fallback as one: every call goes to both, and both must return the same and leave the same memory.
import assert from "node:assert/strict";

/** So many bytes of memory are compared for a call: the more there are, the more seldom all are. What once differs stays different. */
const AT_ONCE = 2 ** 16;

/** How many calls have been compared, how often the whole memory, and the most memory there was. */
export const compared = { calls: 0, memories: 0, most: 0 };

const bytes = (core) => new Uint8Array(core.memory.buffer);

/** The 32 bits that `call` returns, or that it trapped. */
function outcome(call) {
  try {
    return call() | 0;
  } catch {
    return "trapped";
  }
}

/** Compares all memory except from `rest` to `end`, where the reserved buffer holds what an earlier text left. */
function compare(core, fallback, rest, end, what) {
  const [one, other] = [core, fallback].map(bytes);
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

/**
 * How many bytes of the reserved buffer a call reads.
 *
 * @type {Record<string, (given: number[], body: number) => number>}
 */
const READ = {
  find: ([length]) => length,
  check: ([, length]) => length,
  request: ([, body, input]) => body + input,
  fault: ([length]) => length,
  hidden: ([length], body) => body + length,
  start: ([length]) => length,
  add: ([, length, label]) => length + label,
  add_group: ([length]) => length,
  compare: ([, current, desired]) => current + desired,
};

/** The length of the body in the reserved buffer after a call. */
const bodyAfter = (name, given, body) => (name === "check" || name === "request" ? given[1] : body);

/** The exports of both as one: those of `core`, whose text is written into the memory of `fallback` too before each call. */
export function both(core, fallback) {
  assert.deepEqual(Object.keys(fallback).sort(), Object.keys(core).sort());
  let [begin, rest, end, body] = [0, 0, 0, 0];
  const call =
    (name) =>
    (...given) => {
      const what = `${name}(${given})`;
      if (name === "reserve") rest = end;
      if (READ[name]) rest = begin + READ[name](given, body);
      body = bodyAfter(name, given, body);
      bytes(fallback).set(bytes(core).subarray(begin, rest), begin);
      const [one, other] = [core, fallback].map((each) => outcome(() => each[name](...given)));
      assert.equal(other, one, what);
      if (name === "reserve") [begin, rest, end] = [one >>> 0, (one >>> 0) + given[0], (one >>> 0) + given[0]];
      compare(core, fallback, rest, end, what);
      if (one === "trapped") throw new WebAssembly.RuntimeError(what);
      return one;
    };
  compare(core, fallback, 0, 0, "at first");
  const names = Object.keys(core).filter((name) => typeof core[name] === "function");
  return { memory: core.memory, ...Object.fromEntries(names.map((name) => [name, call(name)])) };
}
