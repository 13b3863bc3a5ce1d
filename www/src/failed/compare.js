// The differences between a request as it was pasted and the one that Graph takes.
// @ts-check

import { indented } from "../code/indented.js";
import { lineDifferences } from "../request/differences.js";

/** @import { GraphRequest } from "../operations.js" */
/** @import { PastedRequest } from "./read_request.js" */
/** @import { Recognised } from "./recognise.js" */

/** @typedef {{ method: string, path: string, query: string, headers: [string, string][], body: string }} Message */

/** @param {string} json */
function indentedText(json) {
  try {
    return indented(JSON.parse(json));
  } catch {
    return json;
  }
}

/** @param {Message} message */
function textOf({ method, path, query, headers, body }) {
  const lines = [`${method} ${path}${query === "" ? "" : `?${query}`}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return `${lines.join("\n")}\n${body === "" ? "" : `\n${indentedText(body)}\n`}`;
}

/** @param {string} text */
const decoded = (text) => decodeURIComponent(text.replaceAll("+", " "));

/** @param {GraphRequest} request @returns {Message} */
function messageOf({ method, url, headers, body = "" }) {
  const { pathname, search } = new URL(url);
  return { method, path: decoded(pathname), query: decoded(search.slice(1)), headers: Object.entries(headers), body };
}

/** Headers of the form's options, in lower case. Others say nothing about the request, such as those of browsers. */
const COMPARED = ["content-type", "prefer", "ms-app-acts-as", "x-ms-wfmpassthrough"];

/** The headers in the spelling of the other request. @param {PastedRequest["headers"]} headers @param {Message} other @returns {[string, string][]} */
function comparable(headers, other) {
  const names = new Map(other.headers.map(([name]) => [name.toLowerCase(), name]));
  return headers
    .filter(([name]) => COMPARED.includes(name.toLowerCase()))
    .map(([name, value]) => [names.get(name.toLowerCase()) ?? name, value]);
}

/**
 * @param {Pick<Recognised, "pasted" | "path" | "query">} recognised
 * @param {GraphRequest} request
 */
export function requestDifferences({ pasted: { method, headers, body }, path, query }, request) {
  const after = messageOf(request);
  return lineDifferences(textOf({ method, path, query, headers: comparable(headers, after), body }), textOf(after));
}
