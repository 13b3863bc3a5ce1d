// Decrypts a callback by Web Crypto: HMAC-SHA256 over the parts, AES-256 for the key, AES-256 in CBC mode for the text.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check
import { Unopened } from "./unopened.js";

/** @typedef {import("./bond.js").Bytes} Bytes */
/** @typedef {import("./container.js").Container} Container */

/** What the tag covers first: the name of the algorithm, then the key id 1 as an integer of 32 bits. */
const PREFIX = "AES-256-CBC-HMAC-SHA256\x01\0\0\0";

const BLOCK = 16;
const AES = "AES-CBC";
const HMAC = { name: "HMAC", hash: "SHA-256" };

/** How many secrets keep their keys. More only cost an import for each call. */
const MAX_IMPORTED = 64;

/**
 * The keys of a secret: for the tag, and for the key of a text.
 * @typedef {[mac: CryptoKey, wrapping: CryptoKey]} Keys
 */

/** The keys of the last secrets. Not promises: in workerd, a promise belongs to the request that made it. @type {Map<string, Keys>} */
const imported = new Map();

/** @param {string} secret 64 ASCII characters */
async function keysOf(secret) {
  let keys = imported.get(secret);
  if (keys) return keys;
  const bytes = new TextEncoder().encode(secret);
  const { subtle } = crypto;
  keys = await Promise.all([
    subtle.importKey("raw", bytes.slice(0, 32), HMAC, false, ["verify"]),
    subtle.importKey("raw", bytes.slice(32), AES, false, ["encrypt", "decrypt"]),
  ]);
  const [oldest] = imported.keys();
  if (imported.size >= MAX_IMPORTED) imported.delete(oldest);
  imported.set(secret, keys);
  return keys;
}

/** @param {...ArrayLike<number>} parts @returns {Bytes} */
function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * The plaintext. Nothing is decrypted before the tag is right.
 * @param {Container} container
 * @param {string} secret
 */
export async function decrypt({ encryptedKey, iv, ciphertext, tag }, secret) {
  const [mac, wrapping] = await keysOf(secret);
  const { subtle } = crypto;
  const covered = joined(new TextEncoder().encode(PREFIX), encryptedKey, iv, ciphertext);
  if (!(await subtle.verify("HMAC", mac, tag, covered))) throw new Unopened("not_authentic");
  const key = await subtle.importKey("raw", await unwrap(encryptedKey, wrapping), AES, false, ["decrypt"]);
  try {
    return new Uint8Array(await subtle.decrypt({ name: AES, iv }, key, ciphertext));
  } catch {
    throw new Unopened("not_decryptable");
  }
}

/**
 * Decrypts two blocks by AES-ECB, which Web Crypto lacks, as CBC from a zero vector. CBC removes a padding, so a block of padding is
 * encrypted to follow them; and it combines the second block with the first, which is undone.
 * @param {Bytes} blocks
 * @param {CryptoKey} key
 */
async function unwrap(blocks, key) {
  const second = blocks.subarray(BLOCK);
  const padding = await crypto.subtle.encrypt({ name: AES, iv: second }, key, new Uint8Array());
  const both = joined(blocks, new Uint8Array(padding));
  const text = new Uint8Array(await crypto.subtle.decrypt({ name: AES, iv: new Uint8Array(BLOCK) }, key, both));
  for (let at = 0; at < BLOCK; at++) text[BLOCK + at] ^= blocks[at];
  return text;
}
