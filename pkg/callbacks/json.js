// Reads the decrypted text: its JSON, and properties of it that nobody guarantees.
// @ts-check
import { Unopened } from "./unopened.js";

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {unknown} */
export function jsonOf(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Unopened("not_json");
  }
}

/** A property of its own, so that what objects inherit is not read. @param {any} value @param {string} name @returns {any} */
export const own = (value, name) => (Object.hasOwn(Object(value), name) ? value[name] : undefined);

/** A non-empty string. @param {unknown} value @param {string} name */
export function textIn(value, name) {
  const text = own(value, name);
  if (typeof text !== "string" || text === "") throw new Unopened("wrong_shape");
  return text;
}

/** The items of an update or a read. None is no call of Shifts, and would have no response. @param {unknown} json @returns {unknown[]} */
export function requestsIn(json) {
  const requests = own(json, "requests");
  if (!Array.isArray(requests) || requests.length === 0) throw new Unopened("wrong_shape");
  return requests;
}

/** A header of an item, whatever the casing of its name. @param {unknown} request @param {string} name in lower case */
export function itemHeader(request, name) {
  const entry = Object.entries(own(request, "headers") ?? {}).find(([given]) => given.toLowerCase() === name);
  return typeof entry?.[1] === "string" ? entry[1] : undefined;
}
