// What a Request asks for: the segments of its path, its JSON, its preferences, its bearer token.

import { noSegment, unreadable } from "./errors.js";

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
export async function bodyOf(request) {
  if (!["POST", "PUT", "PATCH"].includes(request.method)) return undefined;
  if (!/^application\/json *(;|$)/i.test(request.headers.get("Content-Type") ?? "")) throw unreadable();
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
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
