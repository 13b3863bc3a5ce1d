// What a request asks for: the segments of its path, its JSON, its preferences, its bearer token.

import { noSegment, unreadable } from "./errors.js";

const GRAPH = "https://graph.microsoft.com";

/** The Request that fetch's arguments make, and the signal that ends it. */
export function requested(input, init) {
  const address = typeof input === "string" ? new URL(input, GRAPH) : input;
  const signal = init?.signal;
  // A Request listens to its signal as long as it lives, and Node warns of a signal that many have: this one has none.
  if (signal !== undefined && Object.hasOwn(init, "signal")) {
    return { request: new Request(address, { ...init, signal: null }), signal };
  }
  const request = new Request(address, init);
  return { request, signal: request.signal };
}

/**
 * A request that has come whole, alone or in a batch.
 * @typedef {object} Call
 * @property {string} method
 * @property {URL} url
 * @property {Headers} headers
 * @property {string} text its body
 * @property {boolean} [isInBatch]
 * @property {import("./errors.js").Refusal} [refused] why it is not to be served
 */

/** @returns {Promise<Call>} */
export async function callOf(request) {
  const { method, url, headers } = request;
  return { method, url: new URL(url), headers, text: await request.text() };
}

/** The path below the version, as it was sent. */
export const pathOf = ({ pathname }) => pathname.replace(/^\/[^/]*/, "");

/** The decoded segments of a path. */
export function segmentsOf(pathname) {
  const segments = pathname.split("/").slice(1);
  try {
    return segments.map(decodeURIComponent);
  } catch {
    throw noSegment(segments.at(-1));
  }
}

export const hasBearerToken = (headers) => /^bearer +\S/i.test(headers.get("Authorization") ?? "");

/** The JSON of a body; undefined for a verb that carries none. */
export function bodyOf({ method, headers, text }) {
  if (!["POST", "PUT", "PATCH"].includes(method)) return undefined;
  if (!/^application\/json *(;|$)/i.test(headers.get("Content-Type") ?? "")) throw unreadable();
  const json = jsonOrNothing(text);
  if (json === undefined) throw unreadable();
  return json;
}

/** The value that a JSON text holds; undefined where it is none. */
export function jsonOrNothing(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The preferences of the Prefer header that Shifts knows. */
export function preferencesOf(headers) {
  const wanted = (headers.get("Prefer") ?? "").split(",").map((preference) => preference.trim().toLowerCase());
  return {
    representation: wanted.includes("return=representation"),
    unknownMembers: wanted.includes("include-unknown-enum-members"),
  };
}
