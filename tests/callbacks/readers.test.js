// The small readers of callbacks on their own: date-times, headers, and the values of Bond.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Bond } from "../../pkg/callbacks/bond.js";
import { headerOf, languagesOf } from "../../pkg/callbacks/headers.js";
import { timeOf } from "../../pkg/callbacks/times.js";

// In UTC, a date-time without an offset would be right by chance.
process.env.TZ = "America/St_Johns";

describe("a date-time", () => {
  const read = (text) => timeOf(text)?.toISOString();

  test("may have any number of digits of seconds, and is UTC without an offset", () => {
    for (const [text, expected] of Object.entries({
      "2026-11-23T08:00:00": "2026-11-23T08:00:00.000Z",
      "2026-11-23T08:00:00Z": "2026-11-23T08:00:00.000Z",
      "2026-11-23t08:00:00z": "2026-11-23T08:00:00.000Z",
      "2026-11-23T08:00:00.1": "2026-11-23T08:00:00.100Z",
      "2026-11-23T08:00:00.12": "2026-11-23T08:00:00.120Z",
      "2026-11-23T08:00:00.1234567": "2026-11-23T08:00:00.123Z",
      "2026-11-23T08:00:00.1234567Z": "2026-11-23T08:00:00.123Z",
      "2026-11-23T08:00:00.1234567+01:30": "2026-11-23T06:30:00.123Z",
      "2026-11-23T08:00:00-05:00": "2026-11-23T13:00:00.000Z",
    }))
      assert.equal(read(text), expected, text);
  });

  test("is local in any other form that is read, and undefined in none", () => {
    for (const text of ["11/23/2026 08:00:00", "+002026-11-23T08:00:00"])
      assert.equal(read(text), "2026-11-23T11:30:00.000Z", text);
    for (const text of [undefined, "", "soon", "2026-13-01T00:00:00Z", "2026-11-23T08:00:00.", "2026-11-23T08:00:00+0"])
      assert.equal(read(text), undefined, text);
  });
});

describe("a header", () => {
  test("is found in any casing, in Headers and in objects, and is undefined without a value", () => {
    for (const headers of [new Headers({ "X-Name": "value" }), { "X-Name": "value" }, { "x-name": ["value"] }])
      assert.deepEqual([headerOf(headers, "x-name"), headerOf(headers, "x-other")], ["value", undefined]);
    assert.equal(headerOf({ "X-Name": undefined }, "x-name"), undefined);
    assert.equal(headerOf({ get: "value" }, "get"), "value");
    assert.equal(headerOf(undefined, "x-name"), undefined);
  });

  test("of languages is a list, the preferred first, without those that are refused", () => {
    for (const [header, expected] of [
      [undefined, []],
      ["", []],
      ["*", []],
      ["de-DE,de;q=0.9", ["de-DE", "de"]],
      ["de;q=0.25 , en ; q=0.75,  fr-CA ;  Q=0.5", ["en", "fr-CA", "de"]],
      ["a,b;q=1,c;q=0.1,d", ["a", "b", "d", "c"]],
      ["x;q=0,y;q=0.0,z;q=0.01", ["z"]],
    ])
      assert.deepEqual(languagesOf(header), expected, header);
  });
});

describe("a value of Bond", () => {
  /** How many bytes a value of a type takes; undefined if it is malformed. */
  function lengthOf(type, ...bytes) {
    const bond = new Bond(Uint8Array.from(bytes));
    try {
      bond.skip(type);
    } catch ({ code }) {
      assert.equal(code, "malformed");
      return undefined;
    }
    return bytes.length - bond.left;
  }
  const high = (count) => Array(count).fill(0xff);

  test("has the length of its type", () => {
    for (const [type, length] of Object.entries({ 2: 1, 3: 1, 7: 4, 8: 8, 14: 1 })) {
      for (const more of [0, 1]) assert.equal(lengthOf(+type, ...high(length + more)), length, type);
      assert.equal(lengthOf(+type, ...high(length - 1)), undefined, type);
    }
    for (const type of [0, 1, 19, 31]) assert.equal(lengthOf(type, 0, 0, 0), undefined, `${type}`);
  });

  test("that is an integer has no more bits than its type", () => {
    for (const [types, bytes, max] of [
      [[4, 15], 2, 3],
      [[5, 16], 4, 15],
      [[6, 17], 9, 1],
    ]) {
      for (const type of types) {
        assert.equal(lengthOf(type, ...high(bytes), max), bytes + 1, `${type}`);
        assert.equal(lengthOf(type, ...high(bytes), max + 1), undefined, `${type}`);
        assert.equal(lengthOf(type, ...high(bytes), 0x80, 0), undefined, `${type}`);
        assert.equal(lengthOf(type, 5), 1, `${type}`);
      }
    }
  });

  test("that is a text or a collection has as many elements as it counts", () => {
    for (const [what, type, bytes] of [
      ["a string", 9, [2, 65, 66]],
      ["a wide string", 18, [2, 65, 0, 66, 0]],
      ["a list", 11, [16, 2, 1, 0x81, 1]],
      ["a set", 12, [14, 2, 1, 1]],
      ["a map", 13, [14, 16, 1, 7, 0x81, 1]],
      ["a structure", 10, [0x10, 1, 1, 0x30, 2, 0]],
      ["a list of lists", 11, [11, 1, 14, 1, 5]],
      ["an empty map", 13, [14, 14, 0]],
    ]) {
      for (const more of [[], [7]]) assert.equal(lengthOf(type, ...bytes, ...more), bytes.length, what);
      for (let end = 0; end < bytes.length; end++) assert.equal(lengthOf(type, ...bytes.slice(0, end)), undefined, what);
    }
    assert.equal(lengthOf(11, 11, 3, 14, 0, 14), undefined, "a count of elements that are not there");
    assert.equal(lengthOf(11, 13, 1, 14, 14), undefined, "a map without a count");
  });

  test("is nested 32 deep at most", () => {
    const lists = (depth) => [
      ...Array(depth - 1)
        .fill([11, 1])
        .flat(),
      14,
      0,
    ];
    assert.equal(lengthOf(11, ...lists(32)), 64);
    assert.equal(lengthOf(11, ...lists(33)), undefined);
    const structures = (depth) => [...Array(depth - 1).fill(10), ...Array(depth).fill(0)];
    assert.equal(lengthOf(10, ...structures(32)), 63);
    assert.equal(lengthOf(10, ...structures(33)), undefined);
  });

  test("of 32 bits is signed, in zigzag", () => {
    const read = (...bytes) => new Bond(Uint8Array.from(bytes)).int32();
    assert.deepEqual([read(0), read(1), read(2), read(3), read(0xac, 2)], [0, -1, 1, -2, 150]);
    assert.deepEqual([read(...high(4), 15), read(0xfe, ...high(3), 15)], [-(2 ** 31), 2 ** 31 - 1]);
  });
});
