// Makes containers from those of the vectors: changed in their parts, their fields and their bytes.
// @ts-check
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { containerOf } from "../../../pkg/callbacks/container.js";
import { seal } from "../../../pkg/testing/seal.js";
import { INT32, LIST, blob, nested, structure, unknown, varint } from "./bond.js";

/** @typedef {import("../../judge/chance.js").Chance} Chance */
/** @typedef {import("./bond.js").Field} Field */

/** The parts of a message, in their order, and the secret that opens it. @typedef {{ secret: string, parts: Buffer[] }} Base */

const vectors = JSON.parse(readFileSync(new URL("../../callbacks/vectors.json", import.meta.url), "utf8")).vectors;

/** @param {string} secret @param {Uint8Array<ArrayBuffer>} body @returns {Base} */
function base(secret, body) {
  const { encryptedKey, iv, ciphertext, tag } = containerOf(body);
  return { secret, parts: [encryptedKey, iv, ciphertext, tag].map((part) => Buffer.from(part)) };
}

const SECRETS = [...new Set(vectors.map((/** @type {{ secret: string }} */ { secret }) => secret))];

/** The vectors that open, and short texts, which are quicker. @type {Base[]} */
const BASES = [
  ...vectors
    .filter((/** @type {any} */ { body, expect }) => body && expect.opens)
    .map((/** @type {any} */ { secret, body }) => base(secret, new Uint8Array(Buffer.from(body, "hex")))),
  ...(await Promise.all(
    ["", "{}", "x".repeat(15), "x".repeat(16), "x".repeat(31), "ä".repeat(20)].map(async (text, at) => {
      const [secret, dek, iv] = [SECRETS[at % SECRETS.length], new Uint8Array(32).fill(at), new Uint8Array(16).fill(at + 1)];
      return base(secret, await seal(secret, text, { dek, iv }));
    }),
  )),
];

/** @param {string} secret @param {number} keyId @param {readonly Buffer[]} parts */
function tagOf(secret, keyId, parts) {
  const id = Buffer.alloc(4);
  id.writeInt32LE(keyId | 0);
  const mac = createHmac("sha256", secret.slice(0, 32)).update("AES-256-CBC-HMAC-SHA256").update(id);
  for (const part of parts.slice(0, 3)) mac.update(part);
  return mac.digest();
}

/** Changes a bit of a part. @param {Chance} chance @param {Buffer[]} parts */
function flipped(chance, parts) {
  const part = chance.pick(parts.filter(({ length }) => length > 0));
  part[chance.whole(0, part.length - 1)] ^= 1 << chance.whole(0, 7);
}

/** What changes the lengths and the places of parts. @type {((chance: Chance, parts: Buffer[]) => void)[]} */
const CHANGES = [
  // The borders between key, IV and ciphertext; the bytes of all three stay.
  (chance, parts) => {
    const all = Buffer.concat(parts.slice(0, 3));
    const borders = [chance.pick([0, 15, 16, 24, 31, 32, 33, 48]), chance.pick([0, 8, 12, 15, 16, 17, 32])];
    const [key, iv] = borders.map((border) => Math.min(border, all.length));
    parts.splice(0, 3, all.subarray(0, key), all.subarray(key, key + iv), all.subarray(key + iv));
  },
  // The length of a part.
  (chance, parts) => {
    const at = chance.whole(0, 3);
    const length = Math.max(0, parts[at].length + chance.pick([-32, -16, -1, 1, 16, 32]));
    parts[at] = Buffer.concat([parts[at], Buffer.alloc(32, chance.whole(0, 255))]).subarray(0, length);
  },
  // Two parts change places.
  (chance, parts) => {
    const [one, other] = chance.shuffle([0, 1, 2, 3]);
    [parts[one], parts[other]] = [parts[other], parts[one]];
  },
];

/** Moves, removes, repeats and adds fields. @param {Chance} chance @param {Field[]} fields @returns {Field[]} */
function rearranged(chance, fields) {
  let list = chance.is(0.1) ? chance.shuffle(fields) : fields;
  if (chance.is(0.02)) list = list.filter(() => chance.is(0.8));
  if (chance.is(0.02)) list = [...list, chance.pick(fields)];
  if (chance.is(0.02)) list = list.map((field) => (chance.is(0.3) ? { ...field, type: chance.whole(0, 31) } : field));
  if (chance.is(0.02)) list = list.map((field) => (chance.is(0.3) ? { ...field, id: chance.whole(0, 6) } : field));
  if (chance.is(0.3)) list = chance.shuffle([...list, ...unknown(chance, chance.whole(1, 3))]);
  if (chance.is(0.05)) list = [...list, nested(chance, chance.pick([1, 2, 30, 31, 32, 33, 34, 100]))];
  return list;
}

/** Changes, removes and adds bytes. @param {Chance} chance @param {Buffer} body @returns {Buffer} */
function damaged(chance, body) {
  const at = chance.whole(0, body.length);
  const part = [body.subarray(0, at), body.subarray(at)];
  switch (chance.whole(0, 5)) {
    case 0:
      return part[0];
    case 1:
      return Buffer.concat([body, Buffer.alloc(chance.whole(1, 40), chance.whole(0, 255))]);
    case 2:
      return Buffer.concat([part[0], Buffer.of(chance.whole(0, 255)), part[1]]);
    case 3:
      return Buffer.concat([part[0], part[1].subarray(1)]);
    case 4: {
      const copy = Buffer.from(body);
      // The beginning decides most.
      for (let flips = chance.whole(1, 3); flips > 0; flips--)
        copy[chance.whole(0, chance.is(0.5) ? 12 : copy.length - 1)] ^= 1 << chance.whole(0, 7);
      return copy;
    }
    default:
      return Buffer.concat([part[0], body.subarray(chance.whole(0, body.length))]);
  }
}

/**
 * The secret that is to open a container, and the container.
 * @param {Chance} chance
 * @returns {[secret: string, body: Buffer]}
 */
export function containerFrom(chance) {
  const { secret, parts } = chance.pick(BASES);
  const changed = parts.map((part) => Buffer.from(part));
  while (chance.is(0.3)) (chance.is(0.5) ? flipped : chance.pick(CHANGES))(chance, changed);
  const keyId = chance.is(0.97) ? 1 : chance.pick([0, 2, -1, -2, 2 ** 31 - 1, -(2 ** 31)]);
  if (chance.is(0.5)) changed[3] = tagOf(secret, keyId, changed);
  const zigzag = keyId < 0 ? -2 * keyId - 1 : 2 * keyId;
  const inner = changed.map((part, id) => ({ id, type: LIST, value: blob(chance, part) }));
  const message = structure(chance, rearranged(chance, inner));
  const trailing = chance.is(0.05) ? unknown(chance, 1)[0].value : [];
  const outer = [
    { id: 0, type: INT32, value: varint(zigzag, chance.is(0.97) ? 0 : chance.whole(1, 5)) },
    { id: 1, type: LIST, value: blob(chance, Buffer.concat([message, Buffer.from(trailing)])) },
  ];
  const body = structure(chance, rearranged(chance, outer));
  return [secretFor(chance, secret), chance.is(0.25) ? damaged(chance, body) : body];
}

/** The secret, or one that differs from it in one half or in both. @param {Chance} chance @param {string} secret */
function secretFor(chance, secret) {
  if (chance.is(0.95)) return secret;
  const other = chance.pick(SECRETS);
  return chance.pick([other, secret.slice(0, 32) + other.slice(32), other.slice(0, 32) + secret.slice(32)]);
}
