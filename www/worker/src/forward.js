// One request: checked, sent to Graph once, and answered as Graph answers it.
import { GraphError, send } from "graph-shifts/send";
import { ShiftsValidationError } from "graph-shifts";
import { tokenOf } from "./bearer.js";
import { bytesOf, checkType } from "./body.js";
import { takesBody } from "./operations.js";
import { invalid, Refusal } from "./problem.js";
import { inputOf } from "./query.js";

/** What of Graph's headers goes on. */
const CARRIED = ["request-id", "client-request-id", "Location"];

export async function forward(operation, request, env, settings) {
  const token = tokenOf(request);
  const built = await build(operation, request, settings);
  let answer;
  const fetch = async (url, init) => (answer = await globalThis.fetch(url, init));
  try {
    // Who asks decides whether to wait as long as Graph says.
    const value = await send(built, { token, fetch, retries: 0 });
    return responseOf(value, answer);
  } catch (error) {
    if (error instanceof GraphError) throw refused(error);
    throw error;
  }
}

async function build(operation, request, settings) {
  const input = inputOf(operation, new URL(request.url).searchParams, settings.graph);
  try {
    const json = await jsonOf(operation, request, settings.maxBody);
    return json ? operation.fromJson(input, json) : operation(input);
  } catch (error) {
    if (error instanceof ShiftsValidationError) throw invalid(operation.name, error.issues, error.warnings);
    throw error;
  }
}

/** The body's bytes, of which the library makes the request; undefined where there are none. */
async function jsonOf(operation, request, most) {
  const type = request.headers.get("Content-Type");
  if (takesBody(operation) && type !== null) checkType(request, ["application/json"]);
  const bytes = await bytesOf(request, most);
  if (!bytes.length) return undefined;
  if (!takesBody(operation)) throw new Refusal(400, `${operation.name} takes no body.`);
  checkType(request, ["application/json"]);
  return bytes;
}

function responseOf(value, { status, headers }) {
  const carried = CARRIED.filter((name) => headers.has(name)).map((name) => [name, headers.get(name)]);
  const own = { ...Object.fromEntries(carried), "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if (value === undefined) return new Response(null, { status, headers: own });
  return new Response(JSON.stringify(value), { status, headers: { ...own, "Content-Type": "application/json" } });
}

/** Graph's refusal; what is no refusal in its answer, or no answer, is a bad gateway. */
function refused({ status, code, innerCode, message, hint, requestId, clientRequestId, retryAfter, claims, operation }) {
  const headers = {
    ...(requestId && { "request-id": requestId }),
    ...(retryAfter !== undefined && { "Retry-After": `${retryAfter}` }),
    ...(status === 401 && { "WWW-Authenticate": challenge(claims) }),
  };
  const members = { operation, code, innerCode, hint, requestId, clientRequestId, retryAfter, claims };
  return new Refusal(status >= 400 && status <= 599 ? status : 502, message, { ...members, headers });
}

/** https://learn.microsoft.com/entra/identity-platform/claims-challenge */
function challenge(claims) {
  if (claims === undefined) return 'Bearer realm="graph-shifts", error="invalid_token"';
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(claims)));
  return `Bearer realm="graph-shifts", error="insufficient_claims", claims="${base64}"`;
}
