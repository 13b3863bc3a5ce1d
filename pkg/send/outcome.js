// Turns a response into the value or the error that the caller gets.
// @ts-check
import { claimsIn } from "./claims.js";
import { knownOf } from "./doubt.js";
import { GraphError, sendingError } from "./error.js";
import { errorBodyOf } from "./error_body.js";
import { isSuccess } from "./response.js";
import { retryAfterIn } from "./retry.js";
import { read } from "./untrusted.js";

/**
 * The part of an exchange that its errors report, or need to report without the secret.
 * @typedef {Pick<import("./exchange.js").Exchange, "redact" | "clientRequestId"> & { isUncertain: boolean }} Trace `isUncertain` is whether an
 * earlier try may have been done
 */

/**
 * @typedef {import("./response.js").GraphResponse} GraphResponse
 * @typedef {{ value: unknown, error?: undefined } | { error: GraphError, value?: undefined }} Outcome
 */

/**
 * @param {GraphResponse} response
 * @param {import("./hints.js").Hinted} request
 * @param {Trace} trace
 * @returns {Outcome}
 */
export function outcomeOf(response, request, trace) {
  if (isSuccess(response)) return { value: response.json };
  try {
    return { error: response.isMissing ? networkError(response, request, trace) : graphError(response, request, trace) };
  } catch (fault) {
    return { error: unreadable(response, request, trace, fault) };
  }
}

/**
 * The error of a response on which reading fails, such as one that is too large.
 * @param {GraphResponse} response
 * @param {import("./hints.js").Hinted} request
 * @param {Trace} trace
 * @param {unknown} fault
 */
function unreadable({ status }, request, { redact, clientRequestId, isUncertain }, fault) {
  const facts = { status, clientRequestId, isUncertain, cause: redact.cause(fault) };
  return sendingError(request, "UnreadableAnswer", `got a response with status ${status} that cannot be read`, facts);
}

/**
 * @param {GraphResponse} response
 * @param {import("./hints.js").Hinted} request
 * @param {Trace} trace
 */
function networkError(response, request, { redact, clientRequestId, isUncertain }) {
  const cause = redact.cause(response.cause);
  const why = typeof cause === "string" ? cause : read(cause, "message");
  const what = `got no response: ${typeof why === "string" ? why : "fetch failed"}`;
  return sendingError(request, "NetworkError", what, { clientRequestId, isUncertain, cause });
}

/**
 * @param {GraphResponse} response
 * @param {import("./hints.js").Hinted} request
 * @param {Trace} trace
 */
function graphError({ status, header, json, isBroken, cause }, request, { redact, clientRequestId, isUncertain }) {
  const { operation } = request;
  const body = errorBodyOf(json);
  const code = body.code ?? "UnreadableAnswer";
  const claims = status === 401 ? claimsIn(header("www-authenticate")) : undefined;
  const message =
    redact.text(body.message) ?? `${operation} got a response with status ${status}${isBroken ? " that is not JSON" : ""}`;
  const retryAfter = retryAfterIn(header);
  const facts = {
    status,
    code: redact.text(code) ?? code,
    innerCode: redact.text(body.innerCode),
    requestId: redact.text(header("request-id") ?? body.requestId),
    clientRequestId: redact.text(clientRequestId),
    claims: redact.text(claims),
    operation,
    retryAfter,
    ...knownOf({ ...body, status, code, claims, retryAfter }, request, isUncertain),
  };
  return new GraphError(message, facts, cause === undefined ? undefined : { cause: redact.cause(cause) });
}
