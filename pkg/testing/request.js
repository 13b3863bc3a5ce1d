// Reads a request: the segments of its path, its JSON, its preferences and its bearer token.
// @ts-check

import { noSegment, tooLong, unreadable } from "./errors.js";

/**
 * A complete request, alone or in a batch.
 * @typedef {object} Call
 * @property {string} method
 * @property {URL} url
 * @property {Headers} headers
 * @property {string} text its body
 * @property {boolean} [isInBatch]
 * @property {import("./errors.js").Refusal} [refused] why it is not served
 *
 * @typedef {object} Preferences
 * @property {boolean} representation `return=representation`
 * @property {boolean} unknownMembers `include-unknown-enum-members`
 */

export const GRAPH = "https://graph.microsoft.com";

/** Graph refuses longer bodies: https://github.com/microsoftgraph/microsoft-graph-docs/issues/11806 */
export const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The Request for the arguments of fetch, and the signal that aborts it.
 * @param {Request | URL | string} input
 * @param {RequestInit} [init]
 */
export function requestOf(input, init) {
  const address = typeof input === "string" ? new URL(input, GRAPH) : input;
  // A Request listens to its signal for as long as it lives, and Node warns when a signal has many listeners: this one has none.
  if (init?.signal !== undefined && Object.hasOwn(init, "signal")) {
    return { request: new Request(address, { ...init, signal: null }), signal: init.signal };
  }
  const request = new Request(address, init);
  return { request, signal: request.signal };
}

/** @param {Request} request @returns {Promise<Call>} */
export async function callOf(request) {
  const { method, url, headers } = request;
  const bytes = await request.arrayBuffer();
  const call = { method, url: new URL(url), headers };
  return bytes.byteLength > MAX_BYTES ? { ...call, text: "", refused: tooLong() } : { ...call, text: utf8(bytes) };
}

// JSON does not begin with a byte order mark, so the decoder leaves it in the text.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text that the bytes hold; empty for bytes that are not UTF-8, since they hold no JSON. @param {ArrayBuffer} bytes */
function utf8(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return "";
  }
}

/** The path below the version, as it was sent. @param {URL} url */
export const pathOf = ({ pathname }) => pathname.replace(/^\/[^/]*/, "");

/** The decoded segments of a path. @param {string} pathname */
export function segmentsOf(pathname) {
  const segments = pathname.split("/").slice(1);
  try {
    return segments.map(decodeURIComponent);
  } catch {
    throw noSegment(segments.at(-1));
  }
}

/** @param {Headers} headers */
export const hasBearerToken = (headers) => /^bearer +\S/i.test(headers.get("Authorization") ?? "");

/** The JSON of a body; undefined for a method without a body. @param {Call} call @returns {unknown} */
export function bodyOf({ method, headers, text }) {
  if (!["POST", "PUT", "PATCH"].includes(method)) return undefined;
  if (!/^application\/json *(;|$)/i.test(headers.get("Content-Type") ?? "")) throw unreadable();
  const json = jsonOrUndefined(text);
  if (json === undefined || hasHalfPair(text)) throw unreadable();
  return json;
}

/**
 * Whether a string or name in the JSON has one half of a surrogate pair without the other, which only an escape can write.
 * @param {string} text
 */
function hasHalfPair(text) {
  if (!/\\ud[89a-f]/i.test(text)) return false;
  let found = false;
  JSON.parse(text, (name, value) => {
    found ||= /\p{Surrogate}/u.test(name) || (typeof value === "string" && /\p{Surrogate}/u.test(value));
    return value;
  });
  return found;
}

/**
 * The value that JSON text holds; undefined for other text.
 * @param {string} text
 * @returns {import("../testing.js").JsonValue | undefined}
 */
export function jsonOrUndefined(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The preferences of the Prefer header that Shifts supports. @param {Headers} headers @returns {Preferences} */
export function preferencesOf(headers) {
  const preferences = (headers.get("Prefer") ?? "").split(",").map((preference) => preference.trim().toLowerCase());
  return {
    representation: preferences.includes("return=representation"),
    unknownMembers: preferences.includes("include-unknown-enum-members"),
  };
}
