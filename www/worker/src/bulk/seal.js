// Encrypts a job's token for storage: AES-GCM with the key TOKEN_KEY, bound to the job.
// @ts-check

import { Refusal } from "../problem.js";

/** @import { Secrets } from "../env.js" */

const NONCE_LENGTH = 12;
const KEY_LENGTH = 32;
const utf8 = new TextEncoder();

/** @param {string} base64 */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** @param {Secrets} env */
async function keyOf({ TOKEN_KEY = "" }) {
  try {
    const bytes = bytesOf(TOKEN_KEY);
    if (bytes.length === KEY_LENGTH) return await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  } catch {
    // The refusal below does not repeat the key.
  }
  throw new Refusal(
    500,
    "The worker is misconfigured: the secret TOKEN_KEY must be 32 random bytes in base64, such as the output of `openssl rand -base64 32`.",
  );
}

/**
 * Returns the nonce and the ciphertext, which another job's id does not decrypt.
 * @param {string} token
 * @param {string} job
 * @param {Secrets} env
 */
export async function seal(token, job, env) {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
  const additionalData = utf8.encode(job);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, await keyOf(env), utf8.encode(token));
  const bytes = new Uint8Array(NONCE_LENGTH + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), NONCE_LENGTH);
  return bytes;
}

/**
 * Returns the token; undefined if it was sealed for another job or with another key.
 * @param {Uint8Array | ArrayBuffer} sealed
 * @param {string} job
 * @param {Secrets} env
 */
export async function unseal(sealed, job, env) {
  const bytes = new Uint8Array(sealed);
  const algorithm = { name: "AES-GCM", iv: bytes.subarray(0, NONCE_LENGTH), additionalData: utf8.encode(job) };
  const key = await keyOf(env);
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(NONCE_LENGTH)));
  } catch {
    return undefined;
  }
}
