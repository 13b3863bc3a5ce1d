// An answer in one form, whether it came by itself or in a batch, and the value or the error that it stands for.
import { claimsIn, decoded } from "./claims.js";
import { GraphError, unanswered } from "./error.js";
import { hintOf } from "./hints.js";
import { refusalIn } from "./refusal.js";
import { retryAfterIn } from "./retry.js";
import { causeWithout, read, without } from "./secret.js";

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {(name: string) => string | null | undefined} header by its name in lower case
 * @property {unknown} json undefined for an empty answer, or one that is no JSON
 * @property {boolean} [isBroken] whether there is something that is no JSON
 * @property {boolean} [isMissing] whether there is no answer
 * @property {unknown} [cause] why it could not be read, or why there is none
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

/** What stands for an answer where `fetch` was rejected. @returns {Answer} */
export const noAnswer = (cause) => ({ status: 0, header: () => undefined, isMissing: true, cause });

/** The answer to one request of a batch, in whose own answer the date stands. @returns {Answer} */
export function answerInBatch({ status, headers, body }, batch) {
  const texts = Object.entries(headers ?? {}).filter(([, value]) => typeof value !== "object");
  const names = new Map(texts.map(([name, value]) => [name.toLowerCase(), `${value}`]));
  // What is no JSON comes in base64: https://learn.microsoft.com/graph/json-batching#response-format
  const content = typeof body === "string" ? jsonOf(decoded(body) ?? body) : { json: body ?? undefined };
  const header = (name) => names.get(name) ?? (name === "date" ? batch.header(name) : undefined);
  return { status, header, ...(status === 204 ? {} : content) };
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
  if (isGood(answer)) return { value: answer.json };
  return { error: answer.isMissing ? networkError(answer, request, sent) : errorOf(answer, request, sent) };
}

function networkError({ cause }, request, { token, clientRequestId }) {
  const told = causeWithout(token, cause);
  const why = typeof told === "string" ? told : read(told ?? {}, "message");
  return unanswered(request, "NetworkError", `got no answer: ${typeof why === "string" ? why : "fetch failed"}`, {
    clientRequestId,
    cause: told,
  });
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
  };
  const hidden = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, without(token, value)]));
  const told = without(token, message) ?? `${operation} was answered ${status}${isBroken ? ", and not in JSON" : ""}`;
  const options = cause === undefined ? undefined : { cause: causeWithout(token, cause) };
  return new GraphError(told, { ...hidden, operation, retryAfter: retryAfterIn(header), hint: hintOf(facts) }, options);
}
