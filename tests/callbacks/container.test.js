// The container of a callback: every prefix, every length and every type; what is skipped; and the work that hostile bytes make.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openCallback } from "graph-shifts/callbacks";
import { Bond } from "../../pkg/callbacks/bond.js";
import { containerOf } from "../../pkg/callbacks/container.js";
import { Chance } from "../judge/chance.js";
import { seed } from "../js/seed.js";
import { CONNECT, SECRET, TENANT, USER, sealed } from "./calls.js";

const good = await sealed({ tenantId: TENANT, userId: USER });
const { encryptedKey, iv, ciphertext, tag } = containerOf(good);

/** How many random containers. */
const RUNS = Number(process.env.RUNS ?? 20_000);

const open = (body, options) => openCallback({ url: CONNECT, body }, { secret: SECRET, ...options });

/** The code of a body that cannot be opened; undefined if it can be. */
const codeOf = async (body) => (await open(body)).code;

/** The code at which the container itself is refused; undefined if it is one. */
function refusalOf(body) {
  try {
    containerOf(Uint8Array.from(body));
  } catch ({ code }) {
    return code;
  }
}

function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

const blob = (id, bytes, count = bytes.length) => [(id << 5) | 11, 14, ...varint(count), ...bytes];
const KEY_ID = [16, 2];
const parts = { key: encryptedKey, iv, text: ciphertext, tag };

/** A container of these parts, with these bytes among their fields. */
function container({ key, iv, text, tag, inner = [], outer = [], keyId = KEY_ID } = parts) {
  const message = [...blob(0, key), ...blob(1, iv), ...inner, ...blob(2, text), ...blob(3, tag), 0];
  return [...keyId, ...outer, ...blob(1, message), 0];
}

describe("a container", () => {
  test("is written here as Shifts writes it", () => assert.deepEqual(container(), [...good]));

  test("has every part", async () => assert.equal(await codeOf(good), undefined));

  test("is refused in every prefix", () => {
    for (let end = 0; end < good.length; end++) assert.equal(refusalOf(good.subarray(0, end)), "malformed", `${end} bytes`);
  });

  test("may be followed by bytes, which are counted", async () => {
    for (const count of [1, 5, 1000]) {
      const { ok, call } = await open(new Uint8Array([...good, ...Array(count).fill(7)]));
      assert.deepEqual([ok, call.trailing], [true, count]);
    }
  });

  test("has each length that it must have", () => {
    for (const [name, length] of Object.entries({ key: 32, iv: 16, tag: 32 })) {
      for (const other of [0, 1, 8, 15, 16, 17, 31, 32, 33, 64])
        assert.equal(
          refusalOf(container({ ...parts, [name]: Array(other).fill(1) })),
          other === length ? undefined : "malformed",
          `${name}: ${other}`,
        );
    }
    for (const length of [0, 1, 15, 17, 31, 33])
      assert.equal(refusalOf(container({ ...parts, text: Array(length).fill(1) })), "malformed", `text: ${length}`);
    assert.equal(refusalOf(container({ ...parts, text: Array(32).fill(1) })), undefined);
  });

  test("is refused where bytes move across the borders of its parts, which the tag does not see", async () => {
    const all = [...encryptedKey, ...iv, ...ciphertext];
    for (const [key, vector] of [
      [16, 16],
      [16, 32],
      [32, 32],
      [48, 16],
      [24, 24],
    ]) {
      const moved = {
        ...parts,
        key: all.slice(0, key),
        iv: all.slice(key, key + vector),
        text: all.slice(key + vector),
      };
      assert.equal(await codeOf(new Uint8Array(container(moved))), "malformed", `${key}, ${vector}`);
    }
  });

  test("is refused with any length that does not fit, before anything is allocated", () => {
    // The places of the counts: of the message, then of its parts.
    const places = [4, 8, 8 + 1 + 32 + 2, 8 + 1 + 32 + 3 + 16 + 2];
    for (const place of places) {
      for (const count of [0, 1, 127, 128, 2 ** 14, 2 ** 21, 2 ** 28, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 35, 2 ** 60]) {
        const bytes = [...good];
        const old = bytes.slice(place).findIndex((byte) => byte < 128) + 1;
        const written = varint(count);
        if (JSON.stringify(written) === JSON.stringify(bytes.slice(place, place + old))) continue;
        bytes.splice(place, old, ...written);
        assert.equal(refusalOf(bytes), "malformed", `${count} at ${place}`);
      }
    }
  });

  test("is refused with a field that is missing, there twice, or of another type", () => {
    const message = [...blob(0, encryptedKey), ...blob(1, iv), ...blob(2, ciphertext), ...blob(3, tag), 0];
    const whole = (message) => [...KEY_ID, ...blob(1, message), 0];
    const malformed = {
      "no key id": [...blob(1, message), 0],
      "no message": [...KEY_ID, 0],
      "two key ids": [...KEY_ID, ...container()],
      "two messages": [...KEY_ID, ...blob(1, message), ...blob(1, message), 0],
      "a key id that is unsigned": container({ ...parts, keyId: [5, 1] }),
      "a key id that is a blob": container({ ...parts, keyId: blob(0, [2]) }),
      "a message that is an integer": [...KEY_ID, (1 << 5) | 16, 2, 0],
      "a text that is an integer": whole([...blob(0, encryptedKey), ...blob(1, iv), (2 << 5) | 16, 64, ...blob(3, tag), 0]),
      "a text that is an integer, and again one": whole([
        ...[...blob(0, encryptedKey), ...blob(1, iv), (2 << 5) | 16, 64, ...blob(2, ciphertext), ...blob(3, tag), 0],
      ]),
      "a message of UINT8": [...KEY_ID, 0x2b, 3, ...varint(message.length), ...message, 0],
      "a set": container({ ...parts, inner: [0x8c, 14, 1, 1] }).with(5, 12),
      "two tags": container({ ...parts, inner: blob(3, tag) }),
      "no end": container().slice(0, -1),
      "an end with an id": [...container().slice(0, -1), 0x20],
      "the end of a base": container({ ...parts, outer: [1] }),
      "the end of a base, inside": container({ ...parts, inner: [1] }),
    };
    for (const [what, bytes] of Object.entries(malformed)) assert.equal(refusalOf(bytes), "malformed", what);
  });

  test("may have its fields in any order, and their ids in any length", () => {
    const message = [...blob(3, tag), ...blob(2, ciphertext), ...blob(1, iv), ...blob(0, encryptedKey), 0];
    assert.equal(refusalOf([...blob(1, message), ...KEY_ID, 0]), undefined);
    const long = [0xcb, 1, ...blob(1, message).slice(1)];
    const longer = [0xeb, 1, 0, ...blob(1, message).slice(1)];
    for (const bytes of [long, longer]) assert.equal(refusalOf([0xd0, 0, 2, ...bytes, 0]), undefined);
  });

  test("with another key is told from a malformed one, unless it is both", async () => {
    for (const keyId of [0, 1, 3, 4, 200]) {
      const bytes = container({ ...parts, keyId: [16, ...varint(keyId)] });
      assert.equal(await codeOf(new Uint8Array(bytes)), "unknown_key", `${keyId}`);
    }
    assert.equal(refusalOf(container({ ...parts, keyId: [16, 4], iv: [1] })), "malformed");
  });
});

/** A value of each type, and how it is malformed. */
const values = {
  BOOL: [2, [1], []],
  UINT8: [3, [255], []],
  UINT16: [4, [0xff, 0xff, 3], [0xff, 0xff, 4]],
  UINT32: [5, [0xff, 0xff, 0xff, 0xff, 15], [0xff, 0xff, 0xff, 0xff, 16]],
  UINT64: [6, [...Array(9).fill(0xff), 1], [...Array(9).fill(0xff), 2]],
  FLOAT: [7, [1, 2, 3, 4], [1, 2, 3]],
  DOUBLE: [8, [1, 2, 3, 4, 5, 6, 7, 8], [1]],
  STRING: [9, [3, 65, 66, 67], [0xff, 0xff, 3, 65]],
  STRUCT: [10, [0x22, 1, 1, 0xc2, 200, 1, 0xe2, 0, 1, 1, 0], [0x22, 1]],
  LIST: [11, [5, 3, 1, 2, 3], [5, 0xff, 0xff, 3, 1]],
  SET: [12, [9, 2, 1, 65, 0], [9, 200]],
  MAP: [13, [3, 9, 2, 1, 1, 65, 2, 0], [3, 9, 250, 1]],
  INT8: [14, [128], []],
  INT16: [15, [0xff, 0xff, 3], [0xff, 0xff, 0xff, 0]],
  INT32: [16, [0], [0xff, 0xff, 0xff, 0xff, 0xff, 0]],
  INT64: [17, [1], Array(10).fill(0x80)],
  WSTRING: [18, [2, 65, 0, 66, 0], [0xff, 0xff, 3, 65]],
};

describe("an unknown field", () => {
  for (const [name, [type, value, wrong]] of Object.entries(values)) {
    test(`of ${name} is skipped, or refused if it does not end`, () => {
      for (const header of [[0xa0 | type], [0xc0 | type, 77], [0xe0 | type, 1, 2]]) {
        assert.equal(refusalOf(container({ ...parts, outer: [...header, ...value] })), undefined);
        assert.equal(refusalOf(container({ ...parts, inner: [...header, ...value] })), undefined);
        // Without what follows, so that it cannot go on there.
        assert.equal(refusalOf([...KEY_ID, ...header, ...wrong]), "malformed");
      }
    });
  }

  for (const type of [0, 1, 19, 20, 31]) {
    test(`of no type, ${type}, is refused`, () => {
      assert.equal(refusalOf(container({ ...parts, outer: [0xc0 | type, 77] })), "malformed");
      assert.equal(refusalOf(container({ ...parts, outer: [0xcb, 77, type, 1, 1] })), "malformed");
      // What would be an empty list.
      assert.equal(refusalOf(container({ ...parts, outer: [0xc0 | type, 77, 2, 0] })), "malformed");
      assert.equal(refusalOf(container({ ...parts, outer: [0xcb, 77, type, 1, 2, 0] })), "malformed");
    });
  }

  test("may be nested in 32 levels, and no more", () => {
    const levels = {
      structures: (count) => [0xaa, ...Array(count - 1).fill(0x2a), ...Array(count).fill(0)],
      lists: (count) => [
        0xab,
        ...Array(count - 1)
          .fill([11, 1])
          .flat(),
        2,
        0,
      ],
      maps: (count) => [
        0xad,
        ...Array(count - 1)
          .fill([2, 13, 1, 1])
          .flat(),
        2,
        2,
        0,
      ],
    };
    for (const [what, nested] of Object.entries(levels)) {
      assert.equal(refusalOf(container({ ...parts, outer: nested(32) })), undefined, what);
      assert.equal(refusalOf(container({ ...parts, outer: nested(33) })), "malformed", what);
    }
  });

  test("of any bytes ends in a container or a refusal", (t) => {
    t.diagnostic(`seed ${seed}`);
    const chance = new Chance(seed);
    const found = new Set();
    for (let run = 0; run < RUNS; run++) {
      const bytes = [...good];
      for (let count = chance.whole(1, 3); count > 0; count--) {
        const at = chance.whole(0, chance.is(0.5) ? 12 : bytes.length);
        bytes.splice(at, chance.whole(0, 2), ...Array.from({ length: chance.whole(0, 3) }, () => chance.whole(0, 255)));
      }
      found.add(refusalOf(bytes));
    }
    for (const code of [undefined, "malformed"]) assert.ok(found.has(code), code);
    found.delete("unknown_key");
    assert.equal(found.size, 2);
  });
});

/** How often bytes are looked at until they are read or refused. */
function stepsOf(bytes) {
  let steps = 0;
  const get = (target, name) => {
    if (name !== "length") steps++;
    const value = Reflect.get(target, name, target);
    return typeof value === "function" ? value.bind(target) : value;
  };
  const bond = new Bond(new Proxy(bytes, { get }));
  try {
    for (let field = bond.field(); field; field = bond.field()) bond.skip(field & 0x1f);
  } catch ({ code }) {
    assert.equal(code, "malformed");
  }
  return steps;
}

const hostile = {
  "structures that open and do not close": () => [0x2a],
  "structures that open and close": () => [0x2a, 0],
  "lists in lists": () => [0x2b, 11, 1, 11, 1, 2, 1, 1],
  "lists that announce much": () => [0x2b, 2, 0xff, 0xff, 0x3f],
  "empty lists": () => [0x2b, 2, 0],
  "long integers": () => [0x26, 0xff, 0xff, 0xff, 0xff, 1],
  "lists of empty structures": (size) => [0x2b, 10, ...varint(size - 10), ...Array(size - 10).fill(0)],
  "maps of empty structures": (size) => [0x2d, 10, 10, ...varint((size - 10) / 2), ...Array(size - 10).fill(0)],
  "lists of lists of nothing": (size) => [
    0x2b,
    11,
    ...varint((size - 10) / 2),
    ...Array((size - 10) / 2)
      .fill([2, 0])
      .flat(),
  ],
};

describe("1 MiB of hostile bytes makes no more work than its length:", () => {
  const size = 2 ** 20;
  for (const [what, unit] of Object.entries(hostile)) {
    test(what, () => {
      const one = unit(size);
      const bytes = new Uint8Array(size);
      for (let at = 0; at + one.length <= size; at += one.length) bytes.set(one, at);
      const steps = stepsOf(bytes);
      assert.ok(steps <= size + 1, `${steps} steps`);
    });
  }
});
