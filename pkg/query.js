// The options of a query, written as OData has them.
import { cut, issue } from "./issue.js";
import { toJson } from "./json.js";
import * as say from "./sentences.js";
import { issuesOf, statusOf } from "./walk.js";

/** Everything outside RFC 3986's unreserved characters as its percent-encoded bytes. */
export function encode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The query of an input, from its question mark on; what it cannot say is told. */
export function queryOf({ filter, page }, read) {
  const options = [];
  if (read.filter) {
    const given = toJson(read.filter, ["filter"]);
    const found = issuesOf(filter, given, statusOf(filter, given, read), ["filter"]);
    read.issues.push(...found.map((told) => ({ ...told, source: page })));
    const text = given.text ? termsOf(JSON.parse(given.text), "").join(" and ") : "";
    if (text) options.push(["$filter", text]);
  }
  for (const [name, option] of [
    ["orderBy", "$orderby"],
    ["top", "$top"],
    ["skipToken", "$skipToken"],
  ]) {
    if (read[name] !== undefined) options.push([option, read[name]]);
  }
  for (const [name, value] of Object.entries(read.query ?? {})) {
    read.issues.push(issue(say.UNDOCUMENTED, ["query", cut(name)], { source: page }));
    options.push([name, value]);
  }
  const written = options.map(([name, value]) => `${name.split("$").map(encode).join("$")}=${encode(value)}`);
  return written.length ? `?${written.join("&")}` : "";
}

/** What an object says of the property at `path`: an operator with its operand, or the same of a property below. */
function termsOf(object, path) {
  return Object.entries(object).flatMap(([name, value]) => {
    if (value && typeof value === "object") return termsOf(value, path ? `${path}/${name}` : name);
    // Dates begin with a digit and stand as they are, members of enumerations in quotes.
    const quote = /^\d/.test(value) ? "" : "'";
    return [`${path} ${name} ${quote}${`${value}`.replaceAll("'", "''")}${quote}`];
  });
}
