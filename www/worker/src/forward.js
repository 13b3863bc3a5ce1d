// Checks one request, sends it to Graph once, and passes Graph's response on.
// @ts-check

import { ShiftsValidationError } from "graph-shifts";
import { GraphError, send } from "graph-shifts/send";
import { tokenOf } from "./bearer.js";
import { bytesOf, checkType } from "./body.js";
import { idOf, safeHeaders } from "./headers.js";
import { invalid, Refusal } from "./problem.js";
import { inputOf } from "./query.js";

/** @import { FetchInit } from "graph-shifts/send" */
/** @import { Operation } from "./operations.js" */
/** @import { Call } from "./routes.js" */
/** @import { Settings } from "./settings.js" */

const JSON_TYPES = ["application/json"];

/** The headers of Graph's response that are passed on. */
const PASSED_HEADERS = ["request-id", "client-request-id", "Location"];

/** @param {Operation} operation @param {Call} call */
export async function forward(operation, { request, settings }) {
  const token = tokenOf(request);
  const built = await build(operation, request, settings);
  /** @type {{ response?: Response }} */
  const last = {};
  /** @param {string} url @param {FetchInit} init */
  const fetch = async (url, init) => {
    last.response = await globalThis.fetch(url, init);
    return last.response;
  };
  try {
    // The caller decides whether to wait as long as Graph asks.
    const value = await send(built, { token, fetch, retries: 0 });
    return responseWith(value, last.response);
  } catch (error) {
    if (error instanceof GraphError) throw refusalOf(error);
    throw error;
  }
}

/** @param {Operation} operation @param {Request} request @param {Settings} settings */
async function build(operation, request, settings) {
  const input = inputOf(operation, new URL(request.url).searchParams, settings.graph);
  try {
    const json = await jsonOf(operation, request, settings.maxBody);
    return json && operation.fromJson ? operation.fromJson(input, json) : operation(input);
  } catch (error) {
    if (error instanceof ShiftsValidationError) throw invalid(operation.name, error.issues, error.warnings);
    throw error;
  }
}

/**
 * The bytes of the body; undefined without a body.
 * @param {Operation} operation
 * @param {Request} request
 * @param {number} max
 */
async function jsonOf({ name, fromJson }, request, max) {
  if (fromJson && request.headers.get("Content-Type") !== null) checkType(request, JSON_TYPES);
  const bytes = await bytesOf(request, max);
  if (!bytes.length) return undefined;
  if (!fromJson) throw new Refusal(400, `${name} takes no body.`);
  checkType(request, JSON_TYPES);
  return bytes;
}

/** @param {unknown} value @param {Response | undefined} from whose status and headers are passed on */
function responseWith(value, from) {
  const passed = Object.fromEntries(PASSED_HEADERS.map((name) => [name, from?.headers.get(name)]));
  const headers = safeHeaders({ ...passed, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  const status = from?.status;
  if (value === undefined) return new Response(null, { status, headers });
  headers.set("Content-Type", "application/json");
  return new Response(JSON.stringify(value), { status, headers });
}

/**
 * Graph's error; 502 if there is no response, or one that is neither a success nor an error.
 * @param {GraphError} error
 */
function refusalOf({ status, code, innerCode, message, hint, requestId, clientRequestId, retryAfter, claims, operation }) {
  const headers = {
    "request-id": idOf(requestId),
    "Retry-After": retryAfter?.toString(),
    "WWW-Authenticate": status === 401 ? challenge(claims) : undefined,
  };
  const members = { operation, code, innerCode, hint, requestId, clientRequestId, retryAfter, claims };
  return new Refusal(status >= 400 && status <= 599 ? status : 502, message, { ...members, headers });
}

/** https://learn.microsoft.com/entra/identity-platform/claims-challenge @param {string | undefined} claims */
function challenge(claims) {
  if (claims === undefined) return 'Bearer realm="graph-shifts", error="invalid_token"';
  const bytes = Array.from(new TextEncoder().encode(claims), (byte) => String.fromCharCode(byte));
  const base64 = btoa(bytes.join(""));
  return `Bearer realm="graph-shifts", error="insufficient_claims", claims="${base64}"`;
}
