// One try: the token is got, the request sent, the answer read; claims that the token lacks are got once.
import { answerOf } from "./answer.js";
import { causeWithout, read } from "./bearer.js";
import { claimsIn } from "./claims.js";
import { unanswered } from "./error.js";
import { until } from "./until.js";

/** A number by which Microsoft finds a request again; where a page is not secure there is none. */
export const newClientRequestId = () => crypto.randomUUID?.();

/**
 * What a request is answered, and what it was sent with.
 * @returns {Promise<{ answer: import("./answer.js").Answer, sent: { token: string, clientRequestId?: string } }>}
 */
export async function exchange(request, { bearer, fetch, signal }, clientRequestId) {
  for (let isSecond = false; ; isSecond = true) {
    signal?.throwIfAborted();
    const token = await until(signal, bearer.get());
    const sent = { token, clientRequestId };
    const answer = await until(signal, answerOf(await respond(request, sent, fetch, signal)));
    if (answer.status !== 401 || isSecond) return { answer, sent };
    if (!(await until(signal, bearer.renew(token, claimsIn(answer.header("www-authenticate")))))) return { answer, sent };
  }
}

async function respond(request, { token, clientRequestId }, fetch, signal) {
  const { method, url, body } = request;
  const headers = { ...request.headers, ...(clientRequestId && { "client-request-id": clientRequestId }), Authorization: `Bearer ${token}` };
  try {
    // Not every runtime takes the token off where a redirection leads to another origin.
    return await until(signal, call(() => fetch(url, { method, headers, body, signal, redirect: "manual" })));
  } catch (cause) {
    signal?.throwIfAborted();
    throw networkError(request, clientRequestId, causeWithout(token, cause));
  }
}

/** The error for what `fetch` was rejected with. */
export function networkError(request, clientRequestId, cause) {
  const why = typeof cause === "string" ? cause : read(cause ?? {}, "message");
  return unanswered(request, "NetworkError", `got no answer: ${typeof why === "string" ? why : "fetch failed"}`, { clientRequestId, cause });
}

/** A function that may throw, as one that gives a promise. */
const call = async (run) => run();
