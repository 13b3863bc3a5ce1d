// Tests of the writer of sealed callbacks: it makes the bytes of the vectors.

import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { seal } from "../../pkg/testing/seal.js";

const { vectors } = JSON.parse(readFileSync(new URL("../callbacks/vectors.json", import.meta.url), "utf8"));
const wellFormed = vectors.filter(({ dek }) => dek !== undefined);
const [connect] = wellFormed;

const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (sealed) => Buffer.from(sealed).toString("hex");
const sha256 = (sealed) => createHash("sha256").update(sealed).digest("hex");

const textOf = ({ plaintext, plaintextParts: parts }) =>
  plaintext ?? parts.prefix + Array(parts.times).fill(parts.unit).join(parts.separator) + parts.suffix;
const keysOf = ({ dek, iv }) => ({ dek: bytes(dek), iv: bytes(iv) });
const sealed = (vector, options) => seal(vector.secret, textOf(vector), { ...keysOf(vector), ...options });

describe("the key, the vector and the text make the bytes of", () => {
  for (const vector of wellFormed.filter(({ name }) => name !== "unknown-fields")) {
    test(vector.name, async () => {
      const made = await sealed(vector);
      if (vector.body === undefined) assert.equal(sha256(made), vector.bodySha256);
      else assert.equal(hex(made), vector.body);
    });
  }

  test("unknown-fields, up to the fields that Shifts does not write", async () => {
    const vector = wellFormed.find(({ name }) => name === "unknown-fields");
    const known = hex(await sealed(vector)).slice("10022b0ecd01".length, -"0000".length);
    assert.ok(vector.body.includes(known));
  });
});

describe("sealing", () => {
  test("takes a text as bytes, too, and keys in any view", async () => {
    const { dek, iv } = keysOf(connect);
    const padded = new Uint8Array([0, ...iv, 0]);
    const options = { dek: dek.buffer, iv: new DataView(padded.buffer, 1, 16) };
    assert.equal(hex(await seal(connect.secret, new TextEncoder().encode(connect.plaintext), options)), connect.body);
  });

  test("uses a new key and a new vector each time", async () => {
    const [one, other] = [await seal(connect.secret, "{}"), await seal(connect.secret, "{}")];
    for (const [start, end] of [
      [9, 41],
      [45, 61],
    ])
      assert.notEqual(hex(one.slice(start, end)), hex(other.slice(start, end)));
  });

  for (const [keyId, written] of [
    [2, "04"],
    [-1, "01"],
    [64, "8001"],
    [0x01020304, "888c9010"],
    [2 ** 31 - 1, "feffffff0f"],
    [-(2 ** 31), "ffffffff0f"],
  ]) {
    test(`writes the key's number ${keyId} as Bond does, and authenticates it`, async () => {
      const inner = `10${written}2b0ecd01`.length / 2;
      const other = Buffer.from(await sealed(connect, { keyId }));
      assert.equal(hex(other.subarray(0, inner)), `10${written}2b0ecd01`);
      const [ek, iv, ct] = [3, 38, 57].map((start, i) => other.subarray(inner + start, inner + start + [32, 16, 112][i]));
      const number = Buffer.alloc(4);
      number.writeInt32LE(keyId);
      const tag = createHmac("sha256", connect.secret.slice(0, 32)).update("AES-256-CBC-HMAC-SHA256");
      for (const part of [number, ek, iv, ct]) tag.update(part);
      assert.equal(hex(other.subarray(-34, -2)), tag.digest("hex"));
    });
  }

  for (const [name, secret, options] of [
    ["secret", "s".repeat(63)],
    ["secret", `${"s".repeat(63)}é`],
    ["dek", connect.secret, { dek: new Uint8Array(16) }],
    ["iv", connect.secret, { iv: new Uint8Array(12) }],
  ]) {
    test(`refuses a ${name} of another length`, async () => {
      await assert.rejects(seal(secret, "{}", options), { name: "TypeError", message: RegExp(`^${name} must have \\d+ bytes$`) });
    });
  }
});
