// The token under seal, as it is kept between tries: AES-GCM with the key TOKEN_KEY, good for one job alone.
import { Refusal } from "../problem.js";

const NONCE = 12;
const utf8 = new TextEncoder();

const bytesOf = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** @param {{ TOKEN_KEY?: string }} env */
async function keyOf({ TOKEN_KEY }) {
  try {
    const bytes = bytesOf(TOKEN_KEY);
    if (bytes.length === 32) return await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  } catch {
    // It is told below, without the key.
  }
  throw new Refusal(
    500,
    "The worker is set up wrongly: the secret TOKEN_KEY must be 32 random bytes in base64, as `openssl rand -base64 32` gives them.",
  );
}

/** The nonce and the ciphertext. Under another job's id it does not open. */
export async function seal(token, job, env) {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const additionalData = utf8.encode(job);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, await keyOf(env), utf8.encode(token));
  const bytes = new Uint8Array(NONCE + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), NONCE);
  return bytes;
}

/** The token; undefined where the seal is of another job or key. */
export async function unseal(sealed, job, env) {
  const bytes = new Uint8Array(sealed);
  const algorithm = { name: "AES-GCM", iv: bytes.subarray(0, NONCE), additionalData: utf8.encode(job) };
  const key = await keyOf(env);
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(NONCE)));
  } catch {
    return undefined;
  }
}
