// Refusals that a test injects: its function sees each request first and may replace the response.
// @ts-check

import { checkNames } from "../options.js";
import { codeOf, Refusal, shiftsMessage } from "./errors.js";
import { jsonOrUndefined, pathOf } from "./request.js";

/**
 * A response that a test injects: Graph's error JSON, or any text.
 * @typedef {Refusal | { status: number, body: string, headers: Record<string, string> }} Injected
 */

/** The properties of a refusal. */
export const REFUSAL = ["status", "code", "innerCode", "message", "body", "headers"];

/**
 * The response that the test injects for a request; undefined if the request is to be served as usual.
 * @param {import("../testing.js").StandInSwitches["refusals"]} refusals
 * @param {import("./request.js").Call} call
 * @returns {Injected | undefined}
 */
export function injectedFor(refusals, call) {
  const refusal = refusals?.(copyOf(call));
  if (refusal === undefined) return undefined;
  const { status, code = codeOf(status), innerCode, message = "", body, headers = {} } = Object(refusal);
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError("refusals must return undefined, or an object whose status is an integer from 200 to 599");
  }
  checkNames(refusal, REFUSAL, "a property of a refusal");
  // Throws for headers that no response can have.
  new Headers(headers);
  if (body !== undefined) return { status, body: String(body), headers };
  const text = innerCode === undefined ? message : shiftsMessage(code, innerCode, message);
  return new Refusal(status, code, text, headers);
}

/** The request as the test sees it; a change to the copy does nothing. @param {import("./request.js").Call} call */
const copyOf = ({ method, url, headers, text }) => ({
  method,
  path: pathOf(url),
  headers: new Headers(headers),
  body: jsonOrUndefined(text),
});
