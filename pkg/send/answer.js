// An answer in one form, whether it came by itself or in a batch, and the value or the error that it stands for.
import { causeWithout, without } from "./bearer.js";
import { claimsIn, decoded } from "./claims.js";
import { GraphError } from "./error.js";
import { hintOf } from "./hints.js";
import { refusalIn } from "./refusal.js";
import { retryAfterIn } from "./retry.js";

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {(name: string) => string | null | undefined} header by its name in lower case
 * @property {unknown} json undefined for an empty answer, or one that is no JSON
 * @property {boolean} [isBroken] whether there is something that is no JSON
 * @property {unknown} [cause] why it could not be read
 */

/** @returns {Promise<Answer>} */
export async function answerOf(response) {
  const { status } = response;
  const head = { status, header: (name) => response.headers.get(name) };
  try {
    if (status !== 204) return { ...head, ...jsonOf(await response.text()) };
    await response.body?.cancel();
    return head;
  } catch (cause) {
    return { ...head, isBroken: status !== 204, cause };
  }
}

/** The answer to one request of a batch. @returns {Answer} */
export function answerInBatch({ status, headers, body }) {
  const texts = Object.entries(headers ?? {}).filter(([, value]) => typeof value !== "object");
  const names = new Map(texts.map(([name, value]) => [name.toLowerCase(), `${value}`]));
  // What is no JSON comes in base64: https://learn.microsoft.com/graph/json-batching#response-format
  const read = typeof body === "string" ? jsonOf(decoded(body) ?? body) : { json: body ?? undefined };
  return { status, header: (name) => names.get(name), ...(status === 204 ? {} : read) };
}

function jsonOf(text) {
  if (text === "") return {};
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { isBroken: true };
  }
}

export const isGood = ({ status, isBroken }) => status >= 200 && status < 300 && !isBroken;

/**
 * What became of a request.
 * @param {Answer} answer
 * @param {{ operation: string }} request
 * @param {{ token: string, clientRequestId?: string }} sent
 * @returns {{ value: unknown, error?: undefined } | { error: GraphError }}
 */
export function outcomeOf(answer, request, sent) {
  return isGood(answer) ? { value: answer.json } : { error: errorOf(answer, request, sent) };
}

function errorOf({ status, header, json, isBroken, cause }, { operation }, { token, clientRequestId }) {
  const { message, code, innerCode, requestId } = refusalIn(json);
  const facts = {
    status,
    code: code ?? "UnreadableAnswer",
    innerCode,
    requestId: header("request-id") ?? requestId,
    clientRequestId,
    claims: status === 401 ? claimsIn(header("www-authenticate")) : undefined,
    operation,
  };
  const hidden = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, without(token, value)]));
  const told = without(token, message) ?? `${operation} was answered ${status}${isBroken ? ", and not in JSON" : ""}`;
  const options = cause === undefined ? undefined : { cause: causeWithout(token, cause) };
  return new GraphError(told, { ...hidden, retryAfter: retryAfterIn(header), hint: hintOf(facts) }, options);
}
