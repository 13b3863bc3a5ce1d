// Reads a request or a response that is written as an HTTP message.
// @ts-check

/** @import { PastedRequest } from "./read_request.js" */

/** @typedef {[name: string, value: string]} Header */

/** A query may have blanks, as in documents. */
const REQUEST_LINE = /^(GET|POST|PUT|PATCH|DELETE)[ \t]+(\S*\/.*?)(?:[ \t]+HTTP\/[\d.]+)?$/i;
const STATUS_LINE = /^(?:HTTP\/[\d.]+[ \t]+)?([1-5]\d\d)(?:[ \t]+[\w' -]*)?$/;
const HEADER = /^([\w-]+)[ \t]*:[ \t]*(.*)$/;

/** Marks of Markdown, and of a file with several requests. */
const FENCE = /^(?:```.*|~~~.*|###.*)$/;

/**
 * The lines of a text, without what programs put before them.
 * @param {string} text
 */
const linesOf = (text) =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace(/^[<>] ?(?=[A-Z]|[\w-]+:|$)/, ""));

/**
 * The headers up to the body, which an empty line or JSON begins.
 * @param {string[]} lines
 */
function headersAndBody(lines) {
  /** @type {Header[]} */
  const headers = [];
  for (const [i, line] of lines.entries()) {
    const [, name, value] = HEADER.exec(line) ?? [];
    if (name === undefined) return { headers, body: lines.slice(i).join("\n").trim() };
    headers.push([name, value.trim()]);
  }
  return { headers, body: "" };
}

/** @param {string} text */
function parts(text) {
  const lines = linesOf(text);
  while (lines.length > 0 && FENCE.test(lines[0])) lines.shift();
  const end = lines.findIndex((line) => FENCE.test(line));
  const [first = "", ...rest] = end < 0 ? lines : lines.slice(0, end);
  return { first: first.trim(), rest };
}

/** @param {string} text @returns {PastedRequest | undefined} */
export function readHttpRequest(text) {
  const { first, rest } = parts(text);
  const [, method, url] = REQUEST_LINE.exec(first) ?? [];
  return method === undefined ? undefined : { method: method.toUpperCase(), url, ...headersAndBody(rest) };
}

/** @param {string} text @returns {{ status: number, headers: Header[], body: string } | undefined} */
export function readHttpResponse(text) {
  const { first, rest } = parts(text);
  const [, status] = STATUS_LINE.exec(first) ?? [];
  return status === undefined ? undefined : { status: Number(status), ...headersAndBody(rest) };
}

/**
 * The headers with the type that a program sends if it is given none.
 * @param {Header[]} headers
 * @param {string} type empty without a body
 * @returns {Header[]}
 */
export const withType = (headers, type) =>
  type === "" || headers.some(([name]) => name.toLowerCase() === "content-type") ? headers : [...headers, ["Content-Type", type]];
