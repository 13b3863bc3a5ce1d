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
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  const query = at < 0 ? new Map() : parametersOf(url.slice(at + 1));
  const [owner, owned, asked] = path.split("/").filter((segment) => segment !== "");
  const type = query.get("requesttype")?.toLowerCase();
  const is = [owner, asked, type ?? ""].join(" ").toLowerCase();
  if (/^shifts requestableshifts (swaprequest)?$/.test(is)) {
    const [from, to] = ["start", "end"].map((name) => timeOf(query.get(`${name}time`) ?? query.get(`${name}datetime`)));
    return { id, about: "swapCandidates", shiftId: owned, ...(from && { from }), ...(to && { to }) };
  }
  if (/^users timeoffreasons (timeoffreason)?$/.test(is)) return { id, about: "timeOffReasons", userId: owned };
  return { id, about: "unknown", url };
}

/**
 * The parameters by their names in lower case. A plus is a plus, not a blank: older urls have times with an offset, unescaped.
 * @param {string} query
 * @returns {Map<string, string>}
 */
const parametersOf = (query) =>
  new Map(
    query.split("&").map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [pair.toLowerCase(), ""] : [pair.slice(0, at).toLowerCase(), decoded(pair.slice(at + 1))];
    }),
  );

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
