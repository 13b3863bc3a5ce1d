// The header `Idempotency-Key`: a request that is repeated with it begins one job only.
// https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07
// @ts-check

import { Refusal } from "../problem.js";
import { resume, progressResponse, jobOf } from "./progress.js";

/** @import { Call } from "../routes.js" */

/** A string of https://www.rfc-editor.org/rfc/rfc9651#name-strings, of at most 255 characters. */
const KEY = /^ *"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\]){1,255})" *$/;

/**
 * Undefined without the header.
 * @param {Request} request
 */
export function keyOf({ headers }) {
  const header = headers.get("Idempotency-Key");
  if (header === null) return undefined;
  const [, key] = KEY.exec(header) ?? [];
  if (key !== undefined) return key;
  throw new Refusal(400, "`Idempotency-Key` must be a string in quotation marks of 1 to 255 characters, such as a UUID.");
}

/** @param {string} type @param {Uint8Array} bytes */
async function fingerprintOf(type, bytes) {
  const body = await new Blob([`${type}\n`, new Uint8Array(bytes)]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @typedef {object} Attempt to begin a job
 * @property {string} id of the job
 * @property {string} owner
 * @property {string} type of the body
 * @property {Uint8Array} bytes
 */

/**
 * Begins the job, unless the key stands for another one already. A refusal leaves the key unused.
 * @param {string} key
 * @param {Attempt} attempt
 * @param {Call} call
 * @param {() => Promise<Response>} begin
 */
export async function once(key, { id, owner, type, bytes }, call, begin) {
  const { KEY: keys } = call.env;
  const stub = keys.get(keys.idFromName(`${owner}\n${key}`));
  const fingerprint = await fingerprintOf(type, bytes);
  const claim = await stub.claim(id, fingerprint);
  if (claim.fingerprint !== fingerprint)
    throw new Refusal(422, "The `Idempotency-Key` was used with another body. Nothing was sent.");
  if (claim.job !== id) return repeat(claim.job, owner, call);
  try {
    return await begin();
  } catch (error) {
    // After any other error the job may have begun.
    if (error instanceof Refusal) await stub.release(id);
    throw error;
  }
}

/**
 * Responds as the first request did; continues the job if it is paused.
 * @param {string} id
 * @param {string} owner
 * @param {Call} call
 */
async function repeat(id, owner, call) {
  const progress = await jobOf(id, call.env).progress(owner, -1);
  if (!progress) {
    throw new Refusal(409, "A request with this `Idempotency-Key` is being accepted.", { headers: { "Retry-After": "1" } });
  }
  return progress.state === "paused" ? resume(id, call) : progressResponse(id, progress, 202);
}
