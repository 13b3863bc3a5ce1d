// Problem details in the responses, as https://www.rfc-editor.org/rfc/rfc9457 defines them.
// @ts-check

import { safeHeaders } from "./headers.js";

/** @type {Record<number, string>} */
const TITLES = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** The documentation of issues and their codes. */
const ISSUES = "https://github.com/graph-shifts/graph-shifts#issues";

const HEADERS = { "Content-Type": "application/problem+json", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/**
 * @typedef {object} Issue an issue of the library, or one of the worker's own with a code that the library does not have
 * @property {string} code
 * @property {(string | number)[]} path
 * @property {string} message
 * @property {"error" | "warning"} severity
 */

/** @param {string} code @param {string[]} path @param {string} message @returns {Issue} */
export const issue = (code, path, message) => ({ code, path, message, severity: "error" });

/** Why the worker does not do what was requested. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} detail
   * @param {Record<string, unknown> & { type?: string, title?: string, headers?: Record<string, string | undefined> }} [more] the response's
   * `headers`, and further members of the problem
   */
  constructor(status, detail, { type = "about:blank", title = TITLES[status] ?? "Error", headers, ...members } = {}) {
    super(detail);
    this.headers = headers;
    this.problem = { type, title, status, detail, ...members };
  }

  response() {
    const headers = safeHeaders({ ...HEADERS, ...this.headers });
    return new Response(JSON.stringify(this.problem), { status: this.problem.status, headers });
  }
}

/**
 * What the library reports about a request, each issue with its place in the bytes of the body.
 * @param {string} operation
 * @param {Issue[]} issues
 * @param {Issue[]} [warnings]
 */
export function invalid(operation, issues, warnings = []) {
  const title = "Graph would not accept the request";
  const detail = `${operation} has ${issues.length === 1 ? "an issue" : `${issues.length} issues`}. Nothing was sent.`;
  return new Refusal(422, detail, { type: ISSUES, title, operation, issues, ...(warnings.length && { warnings }) });
}
