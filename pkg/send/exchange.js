// One try: the token is got, the request sent, the answer read; claims that the token lacks are got once.
import { answerOf, noAnswer } from "./answer.js";
import { claimsIn } from "./claims.js";
import { until } from "./until.js";

/** A number by which Microsoft finds a request again; where a page is not secure there is none. */
export const newClientRequestId = () => crypto.randomUUID?.();

/**
 * What a request is answered, and what it was sent with.
 * @returns {Promise<{ answer: import("./answer.js").Answer, sent: { token: string, clientRequestId?: string } }>}
 */
export async function exchange(request, settings, clientRequestId) {
  const { bearer, signal } = settings;
  for (let isSecond = false; ; isSecond = true) {
    signal?.throwIfAborted();
    const sent = { token: await until(signal, bearer.get()), clientRequestId };
    const answer = await tried(request, sent, settings);
    if (answer.status !== 401 || isSecond) return { answer, sent };
    const claims = claimsIn(answer.header("www-authenticate"));
    if (!(await until(signal, bearer.renew(sent.token, claims)))) return { answer, sent };
  }
}

async function tried(request, { token, clientRequestId }, { fetch, signal }) {
  const { method, url, body } = request;
  const headers = {
    ...request.headers,
    ...(clientRequestId && { "client-request-id": clientRequestId }),
    Authorization: `Bearer ${token}`,
  };
  // Not every runtime takes the token off where a redirection leads to another origin.
  const init = { method, headers, body, signal, redirect: "manual" };
  const fetched = async () => answerOf(await fetch(url, init));
  try {
    return await until(signal, fetched());
  } catch (cause) {
    signal?.throwIfAborted();
    return noAnswer(cause);
  }
}
