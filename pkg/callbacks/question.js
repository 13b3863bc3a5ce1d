// An item of a read: what Shifts asks before a user chooses.
// @ts-check
import { textIn } from "./json.js";
import { timeOf } from "./times.js";

/** @typedef {import("../callbacks.js").Question} Question */

/**
 * @param {unknown} request an element of `requests`
 * @returns {Question}
 */
export function questionOf(request) {
  const [id, url] = ["id", "url"].map((name) => textIn(request, name));
  const [, owner, ownerId, asked] = /^\/*(\w+)\/([^/?]+)\/(\w+)(?:\?|$)/.exec(url) ?? [];
  const type = parameter(url, "requestType") ?? "";
  const question = `${owner}/${asked}/${type}`.toLowerCase();
  if (/^shifts\/requestableshifts\/(swaprequest)?$/.test(question)) {
    const [from, to] = ["start", "end"].map((name) => timeOf(parameter(url, `${name}(?:Date)?Time`)));
    return { id, about: "swapCandidates", shiftId: ownerId, from, to };
  }
  if (/^users\/timeoffreasons\/(timeoffreason)?$/.test(question)) return { id, about: "timeOffReasons", userId: ownerId };
  return { id, about: "unknown", url };
}

/**
 * A parameter of the query. A plus is a plus, not a blank: older urls have times with an offset, unescaped.
 * @param {string} url
 * @param {string} name
 */
function parameter(url, name) {
  const text = new RegExp(`[?&]${name}=([^&]*)`, "i").exec(url)?.[1];
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}
