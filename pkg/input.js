// What an operation is called with, but for its body: its url, its headers and what is wrong with them.
import { codes, fixed } from "./codes.js";
import { prefixes } from "./ids.js";
import { cut, issue } from "./issue.js";
import { missing, MOST_ISSUES } from "./json.js";
import * as say from "./sentences.js";

const BASE_URL = "https://graph.microsoft.com/v1.0";
const INCLUDE_UNKNOWN = "include-unknown-enum-members";

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A plain host, only this machine without https, a port (caught) and a plain path. What is plain is listed, not what is not. */
const PLAIN_URL =
  /^(?:https:\/\/(?=[^/:]{1,253}(?:[/:]|$))[^\W_]+(?:(?:\.|-+)[^\W_]+)*|https?:\/\/(?:localhost|127\.0\.0\.1|\[::1]))(?::(\d+))?(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)*\/?$/;

/** What an id looks like that needs no look: it stays as it is in the url, and no issue stands on it. */
export function plain(id) {
  return id === "guid" ? GUID : new RegExp(`^(?:${id})?[\\dA-Za-z-]+$`);
}

/**
 * Reads an input in one pass. `issues` stand in the order of its names, then of the url, then of the headers;
 * `low` and `high` are the allowed codes by their numbers. There is no url where the input throws.
 */
export function readInput(known, input, takesBody) {
  const read = {
    ids: [], plain: 0, body: undefined, returnRepresentation: false, actsAs: undefined, permissionType: undefined,
    passthrough: undefined, baseUrl: undefined, low: 0, high: 0, issues: [], url: undefined,
  };
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
    read.issues = [issue("not_json", here === undefined ? [] : [cut(here)], say.NOT_READABLE)];
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
  else {
    const text = textOf(read, [name], value);
    if (at >= 0) read.ids[at] = text;
    else read[name] = text ?? undefined;
    if (name === "permissionType" && text !== null && text !== "application" && text !== "delegated") {
      tell(read, "not_a_member", [name], say.TYPE, { words: ["delegated or application"] });
    }
  }
}

function takeAllowed(read, list) {
  if (!Array.isArray(list)) return wrongType(read, ["allow"], "a list of codes");
  for (let index = 0; index < list.length && read.issues.length < MOST_ISSUES; index++) {
    const path = ["allow", index];
    const word = textOf(read, path, list[index]);
    const code = codes.indexOf(word);
    if (fixed.includes(word)) tell(read, "not_a_member", path, say.FIXED, { words: [word] });
    else if (code >= 0) read[code < 32 ? "low" : "high"] |= 1 << code;
    else if (word !== null) tell(read, "not_a_member", path, say.NO_CODE, { words: ["", ...codes], given: word });
  }
}

/** A text, or null and an issue. */
function textOf(read, path, value) {
  if (typeof value !== "string") wrongType(read, path, "a text");
  else if (/\p{Surrogate}/u.test(value)) tell(read, "lone_surrogate", path, say.LONE);
  else return value;
  return null;
}

function urlOf(known, read) {
  const { ids, baseUrl } = read;
  let url = baseUrl === undefined ? BASE_URL : baseUrl.replace(/\/$/, "");
  if (baseUrl !== undefined && !isPlainUrl(baseUrl)) {
    tell(read, "bad_base_url", ["baseUrl"], say.BASE);
  }
  const { parameters, segments } = known;
  const short = read.plain === parameters.length;
  url += segments[0];
  for (let at = 0; at < parameters.length; at++) url += (short ? ids[at] : segment(known, read, at)) + segments[at + 1];
  return url;
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
  else if (own === "guid") lookAtGuid(read, path, id);
  else if (/^\.{0,2}$|\p{Cc}/u.test(id)) tell(read, "bad_id", path, say.SEGMENT);
  else {
    const foreign = prefixes.find((prefix) => prefix !== own && id.startsWith(prefix));
    if (foreign) tell(read, "id_prefix", path, say.PREFIX, { severity: "warning", words: [foreign, own], source: page });
  }
  return encodeURIComponent(id).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What is wrong with who acts, and what to know about it. */
function lookAtActor({ contradicted, page }, read) {
  const { actsAs, passthrough, permissionType } = read;
  if (actsAs !== undefined) lookAtGuid(read, ["actsAs"], actsAs);
  if (passthrough !== undefined && !/^[!-~]+$/.test(passthrough)) {
    tell(read, "bad_header", ["passthrough"], say.HEADER, { source: say.pages[2][0] });
  }
  if (permissionType !== "application") return;
  if (contradicted) {
    tell(read, "permission_type_contradicted", ["permissionType"], say.CONTRADICTED, { severity: "warning", source: page });
  } else if (actsAs === undefined) {
    tell(read, "acts_as_missing", ["actsAs"], say.ACTS_AS, { severity: "warning", source: page });
  }
}

/** The headers, once it is known whether the body writes a member declared after unknownFutureValue. */
export function headersOf({ entity, evolves }, { returnRepresentation, actsAs, passthrough }, writesLater) {
  const headers = { "Content-Type": "application/json" };
  const unknown = writesLater || (evolves && (entity || returnRepresentation));
  if (returnRepresentation) headers.Prefer = unknown ? `return=representation, ${INCLUDE_UNKNOWN}` : "return=representation";
  else if (unknown) headers.Prefer = INCLUDE_UNKNOWN;
  if (actsAs !== undefined) headers["MS-APP-ACTS-AS"] = actsAs;
  if (passthrough !== undefined) headers["X-MS-WFMPassthrough"] = passthrough;
  return headers;
}

function lookAtGuid(read, path, id) {
  if (!GUID.test(id)) tell(read, "not_a_guid", path, say.GUID);
}

function unknownInput({ name, parameters, options }, read, given, takesBody) {
  const names = [...parameters, ...(takesBody ? ["body"] : []), ...options];
  tell(read, "unknown_input", [cut(given)], say.UNKNOWN_INPUT, { words: [name, ...names], given });
}

function wrongType(read, path, expected) {
  tell(read, "wrong_type", path, say.TYPE, { words: [expected] });
}

function tell(read, ...told) {
  read.issues.push(issue(...told));
}
