// What an operation is called with, but for its body: its url, its headers and what is wrong with them.
import { codes, fixed } from "./codes.js";
import { prefixes } from "./ids.js";
import { cut, issue } from "./issue.js";
import { missing, MOST_ISSUES } from "./json.js";
import { encode, queryOf } from "./query.js";
import * as say from "./sentences.js";

const BASE_URL = "https://graph.microsoft.com/v1.0";
const INCLUDE_UNKNOWN = "include-unknown-enum-members";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A plain host, only this machine without https, a port (caught) and a plain path. What is plain is listed, not what is not. */
const PLAIN_URL =
  /^(?:https:\/\/(?![^/:]{254})[^\W_]+(?:(?:\.|-+)[^\W_]+)*|https?:\/\/(?:localhost|127\.0\.0\.1|\[::1]))(?::(\d+))?(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)*\/?$/;

/** What an id of this prefix looks like that needs no look: it stays as it is in the url, and no issue stands on it. */
export function plain(id) {
  return id === undefined ? GUID : new RegExp(`^(?:${id})?[\\dA-Za-z-]+$`);
}

/**
 * Reads an input in one pass. `issues` stand in the order of its names, then of the url, then of the headers;
 * `low` and `high` are the allowed codes by their numbers. There is no url where the input throws.
 */
export function readInput(known, input, takesBody) {
  const read = { ids: [], plain: 0, low: 0, high: 0, issues: [], body: undefined, url: undefined };
  let here;
  try {
    if (typeof input !== "object" || input === null || Array.isArray(input)) wrongType(read, [], "an object");
    else {
      for (const name in input) {
        here = name;
        take(known, read, name, input[name], takesBody);
        if (read.issues.length >= MOST_ISSUES) break;
        here = undefined;
      }
    }
  } catch {
    read.issues = [issue(say.NOT_READABLE, here === undefined ? [] : [cut(here)])];
    return read;
  }
  read.url = urlOf(known, read);
  lookAtActor(known, read);
  return read;
}

function take(known, read, name, value, takesBody) {
  const at = known.parameters.indexOf(name);
  // Most requests go to the team of the one before, whose id need not be looked at again.
  if (at >= 0 && typeof value === "string" && (value === known.last[at] || known.plain[at].test(value))) {
    read.ids[at] = known.last[at] = value;
    read.plain++;
  } else if (value === undefined) return;
  else if (takesBody && name === "body") read.body = value;
  else if (at < 0 && !known.options.includes(name)) unknownInput(known, read, name, takesBody);
  else if (name === "returnRepresentation") {
    if (typeof value === "boolean") read.returnRepresentation = value;
    else wrongType(read, [name], "true or false");
  } else if (name === "allow") takeAllowed(read, value);
  else if (name === "top") takeTop(read, value);
  else if (name === "filter" || name === "query") takeObject(read, name, value);
  else {
    const text = textOf(read, [name], value);
    if (at >= 0) read.ids[at] = text;
    else read[name] = text ?? undefined;
    if (name === "permissionType" && text !== null && text !== "application" && text !== "delegated") {
      tell(read, say.PERMISSION_TYPE, [name]);
    }
    if (text === "" && (name === "orderBy" || name === "skipToken")) wrongType(read, [name], "a text that is not empty");
  }
}

function takeTop(read, value) {
  if (typeof value !== "number" || !/^-?\d+$/.test(value)) wrongType(read, ["top"], "a whole number");
  else if (value > 0 && value < 2 ** 31) read.top = value;
  else tell(read, say.RANGE, ["top"], { words: ["1"] });
}

function takeObject(read, name, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(read, [name], "an object");
  if (name === "filter") return (read.filter = value);
  read.query = {};
  for (const [option, text] of Object.entries(value)) {
    if (text === undefined) continue;
    const path = [name, cut(option)];
    if (typeof text === "boolean" || Number.isFinite(text)) read.query[option] = text;
    else if (typeof text !== "string") wrongType(read, path, "a text, a number or true or false");
    else read.query[option] = textOf(read, path, text) ?? "";
  }
}

function takeAllowed(read, list) {
  if (!Array.isArray(list)) return wrongType(read, ["allow"], "a list of codes");
  for (let index = 0; index < list.length && read.issues.length < MOST_ISSUES; index++) {
    const path = ["allow", index];
    const word = textOf(read, path, list[index]);
    const code = codes.indexOf(word);
    if (fixed.includes(word)) tell(read, say.FIXED, path, { words: [word] });
    else if (code >= 0) read[code < 32 ? "low" : "high"] |= 1 << code;
    else if (word !== null) tell(read, say.NO_CODE, path, { words: ["", ...codes], given: word });
  }
}

/** A text, or null and an issue. */
function textOf(read, path, value) {
  if (typeof value !== "string") wrongType(read, path, "a text");
  else if (/\p{Surrogate}/u.test(value)) tell(read, say.LONE, path);
  else return value;
  return null;
}

function urlOf(known, read) {
  const { ids, baseUrl } = read;
  let url = baseUrl === undefined ? BASE_URL : baseUrl.replace(/\/$/, "");
  if (baseUrl !== undefined && !isPlainUrl(baseUrl)) {
    tell(read, say.BASE, ["baseUrl"]);
  }
  const { parameters, segments } = known;
  const short = read.plain === parameters.length;
  url += segments[0];
  for (let at = 0; at < parameters.length; at++) url += (short ? ids[at] : segment(known, read, at)) + segments[at + 1];
  return known.asks ? url + queryOf(known, read) : url;
}

function isPlainUrl(url) {
  const [, port = 443] = PLAIN_URL.exec(url) ?? [0, 0];
  return port > 0 && port < 65536;
}

/** An id as a segment of the path; null was told already. */
function segment({ parameters, ids, page }, read, at) {
  const id = read.ids[at];
  const path = [parameters[at]];
  const own = ids[at];
  if (id === null) return "";
  if (id === undefined) read.issues.push(missing(path, page));
  else if (own === undefined) lookAtGuid(read, path, id);
  else if (/^\.{0,2}$|\p{Cc}/u.test(id)) tell(read, say.SEGMENT, path);
  else {
    const foreign = prefixes.find((prefix) => prefix !== own && id.startsWith(prefix));
    if (foreign) tell(read, say.PREFIX, path, { words: [foreign, own], source: page });
  }
  return encode(id);
}

/** What is wrong with who acts, and what to know about it. */
function lookAtActor({ marks, page }, read) {
  const { actsAs, passthrough, permissionType } = read;
  if (actsAs !== undefined) lookAtGuid(read, ["actsAs"], actsAs);
  if (passthrough !== undefined && !/^[!-~]+$/.test(passthrough)) {
    tell(read, say.HEADER, ["passthrough"], { source: say.pages[2][0] });
  }
  if (permissionType !== "application") return;
  if (marks.includes("c")) tell(read, say.CONTRADICTED, ["permissionType"], { source: page });
  else if (marks.includes("x")) tell(read, say.ENDED, ["permissionType"], { source: page });
  else if (marks.includes("a") && actsAs === undefined) tell(read, say.ACTS_AS, ["actsAs"], { source: page });
}

/** The headers, once it is known whether the body writes a member declared after unknownFutureValue. */
export function headersOf({ type, unknown, unknownIfAsked }, { returnRepresentation, actsAs, passthrough }, writesLater) {
  const headers = type ? { "Content-Type": "application/json" } : {};
  const asks = writesLater || unknown || (unknownIfAsked && returnRepresentation);
  if (returnRepresentation) headers.Prefer = asks ? `return=representation, ${INCLUDE_UNKNOWN}` : "return=representation";
  else if (asks) headers.Prefer = INCLUDE_UNKNOWN;
  if (actsAs !== undefined) headers["MS-APP-ACTS-AS"] = actsAs;
  if (passthrough !== undefined) headers["X-MS-WFMPassthrough"] = passthrough;
  return headers;
}

function lookAtGuid(read, path, id) {
  if (!GUID.test(id)) tell(read, say.GUID, path);
}

function unknownInput({ name, parameters, options }, read, given, takesBody) {
  const names = [...parameters, ...(takesBody ? ["body"] : []), ...options];
  tell(read, say.UNKNOWN_INPUT, [cut(given)], { words: [name, ...names], given });
}

function wrongType(read, path, expected) {
  tell(read, say.TYPE, path, { words: [expected] });
}

function tell(read, ...told) {
  read.issues.push(issue(...told));
}
