// Seals a callback as Shifts does: encrypts its text and writes the container that carries it.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check

import { withDefaults } from "../options.js";

/**
 * @typedef {Uint8Array<ArrayBuffer>} Bytes
 * @typedef {ArrayBuffer | ArrayBufferView} Binary
 * @typedef {import("../testing.js").SealOptions} SealOptions
 */

const OPTIONS = { secret: undefined, dek: undefined, iv: undefined, keyId: 1 };

const ALGORITHM = "AES-256-CBC-HMAC-SHA256";
const BLOCK = 16;
const KEY = 32;

// Headers of fields in Bond's compact binary: the id in the upper three bits, the type in the lower five.
const INT32 = 16;
const LIST = 11;
const INT8 = 14;
const STOP = 0;

const encoder = new TextEncoder();

/** @param {string | Binary} value @returns {Bytes} */
function bytesOf(value) {
  if (typeof value === "string") return encoder.encode(value);
  const view = ArrayBuffer.isView(value) ? value : new DataView(value);
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
}

/** @param {string} name @param {Binary | undefined} given @param {number} length @returns {Bytes} */
function exactly(name, given, length) {
  if (given === undefined) return crypto.getRandomValues(new Uint8Array(length));
  const bytes = bytesOf(given);
  if (bytes.length !== length) throw new TypeError(`${name} must have ${length} bytes`);
  return bytes;
}

/** @param {(number | Bytes)[]} parts @returns {Bytes} */
function joined(...parts) {
  const arrays = parts.map((part) => (typeof part === "number" ? [part] : part));
  const bytes = new Uint8Array(arrays.reduce((length, array) => length + array.length, 0));
  let end = 0;
  for (const array of arrays) {
    bytes.set(array, end);
    end += array.length;
  }
  return bytes;
}

/**
 * A sealed callback: the bytes that Shifts posts. Both keys are halves of the secret: the first authenticates, the second
 * encrypts the key of the text.
 * @param {string} own the secret if the options have none
 * @param {string | Binary} plaintext
 * @param {SealOptions} [options]
 * @returns {Promise<Bytes>}
 */
export async function seal(own, plaintext, options = {}) {
  const { secret = own, dek, iv, keyId } = withDefaults(options, OPTIONS);
  const [textKey, vector] = [exactly("dek", dek, KEY), exactly("iv", iv, BLOCK)];
  const secretBytes = exactly("secret", encoder.encode(secret), 2 * KEY);
  const wrapped = await wrap(secretBytes.slice(KEY), textKey);
  const encrypted = await encryptCbc(textKey, vector, bytesOf(plaintext));
  const authenticated = joined(encoder.encode(ALGORITHM), int32(keyId), wrapped, vector, encrypted);
  const tag = await authenticate(secretBytes.slice(0, KEY), authenticated);
  const inner = joined(...[wrapped, vector, encrypted, tag].flatMap((bytes, id) => blob(id, bytes)), STOP);
  return joined(header(0, INT32), varint(zigzag(keyId)), ...blob(1, inner), STOP);
}

/** @param {Bytes} key @param {Bytes} iv @param {Bytes} bytes */
async function encryptCbc(key, iv, bytes) {
  const imported = await crypto.subtle.importKey("raw", key, "AES-CBC", false, ["encrypt"]);
  return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CBC", iv }, imported, bytes));
}

/** AES-ECB, which Web Crypto lacks: the first block of CBC from a zero vector, block by block. @param {Bytes} key @param {Bytes} bytes */
async function wrap(key, bytes) {
  const halves = [bytes.slice(0, BLOCK), bytes.slice(BLOCK)];
  const encrypted = await Promise.all(halves.map((half) => encryptCbc(key, new Uint8Array(BLOCK), half)));
  return joined(...encrypted.map((blocks) => blocks.slice(0, BLOCK)));
}

/** @param {Bytes} key @param {Bytes} bytes */
async function authenticate(key, bytes) {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, bytes));
}

/** The number as four bytes, the lowest first. @param {number} value @returns {Bytes} */
const int32 = (value) => new Uint8Array([0, 8, 16, 24].map((shift) => value >>> shift));

/** @param {number} id @param {number} type */
const header = (id, type) => (id << 5) | type;

/** @param {number} id @param {Bytes} bytes */
const blob = (id, bytes) => [header(id, LIST), INT8, varint(bytes.length), bytes];

/** Signed numbers as unsigned ones, the small ones first. @param {number} value */
const zigzag = (value) => ((value << 1) ^ (value >> 31)) >>> 0;

/** Seven bits a byte, the lowest first. @param {number} value @returns {Bytes} */
function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return new Uint8Array([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
