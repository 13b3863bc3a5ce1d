// Reads a request that an operation has made, such as one of a plan, back into the input that it was made from.
// @ts-check

import { issue } from "../problem.js";

/** @import { GraphRequest, Operation } from "../operations.js" */
/** @import { Issue } from "../problem.js" */

/** The options that are headers of a request, by their names in lower case. */
const OPTIONS = new Map([
  ["ms-app-acts-as", "actsAs"],
  ["x-ms-wfmpassthrough", "passthrough"],
]);

const NOT_A_REQUEST = issue(
  "wrong_type",
  ["request"],
  "must be a request as operations return it: an object with `operation`, `method`, `url`, `headers` and `body`",
);
const NOT_JSON = issue("not_json", ["request", "body"], "is not JSON");

/** @param {string} member @returns {Issue} */
const other = (member) =>
  issue("other_request", ["request", member], "is not what the operation makes of this request for this worker's Graph");

/**
 * A request as a caller sends it: nothing of it is known to be right.
 * @typedef {{ operation: string, method: string, url: string, headers: Record<string, string>, body?: string }} Built
 */

/**
 * @param {unknown} value
 * @returns {{ built: Built, issues?: undefined } | { issues: Issue[] }}
 */
export function builtIn(value) {
  const { operation, method, url, headers, body } = /** @type {Partial<Record<string, unknown>>} */ (value ?? {});
  if (typeof headers !== "object" || headers === null) return { issues: [NOT_A_REQUEST] };
  const texts = [operation, method, url, body ?? "", ...Object.values(headers)];
  if (texts.some((text) => typeof text !== "string")) return { issues: [NOT_A_REQUEST] };
  return { built: /** @type {Built} */ ({ operation, method, url, headers, ...(body !== null && { body }) }) };
}

/**
 * The input of a request. What its body leaves out stays so.
 * @param {Operation} operation
 * @param {Built} built
 * @returns {{ input: Record<string, unknown>, issues?: undefined } | { issues: Issue[] }}
 */
export function inputOf({ path, options, method }, built) {
  const pattern = path.replace(/\{(\w+)\}/g, "(?<$1>[^/?#]+)");
  const parameters = new RegExp(`${pattern}$`).exec(built.url);
  if (!parameters) return { issues: [other("url")] };
  try {
    /** @type {Record<string, unknown>} */
    const input = { ...(options.includes("otherVersion") && { otherVersion: "keep" }) };
    for (const [name, text] of Object.entries(parameters.groups ?? {})) input[name] = decodeURIComponent(text);
    if (built.method !== method && options.includes("method")) input.method = built.method;
    for (const [name, value] of Object.entries(built.headers)) {
      const option = OPTIONS.get(name.toLowerCase());
      if (option) input[option] = value;
      if (/^prefer$/i.test(name) && value.includes("return=representation")) input.returnRepresentation = true;
    }
    if (built.body !== undefined) input.body = JSON.parse(built.body);
    return { input };
  } catch (error) {
    return { issues: [error instanceof URIError ? other("url") : NOT_JSON] };
  }
}

/**
 * In what a request differs from the one that the operation makes: the caller must choose neither the server that receives the token, nor headers.
 * @param {GraphRequest} made
 * @param {Built} built
 * @returns {Issue | undefined}
 */
export function differenceOf(made, built) {
  if (made.method !== built.method) return other("method");
  if (made.url !== built.url) return other("url");
  return sorted(made.headers) === sorted(built.headers) ? undefined : other("headers");
}

/** @param {Record<string, string>} headers */
const sorted = (headers) =>
  JSON.stringify(
    Object.entries(headers)
      .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
      .sort(),
  );
