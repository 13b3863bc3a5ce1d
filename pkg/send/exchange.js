// One try: sends a request with the token, reads the response, and repeats it once with a renewed token after a claims challenge.
// @ts-check
import { claimsIn } from "./claims.js";
import { noResponse, responseOf } from "./response.js";
import { until } from "./until.js";

/**
 * @typedef {import("./request.js").GraphRequest} GraphRequest
 * @typedef {Pick<import("./settings.js").Settings, "bearer" | "fetch" | "signal">} ExchangeSettings
 */

/**
 * @typedef {object} Exchange
 * @property {import("./response.js").GraphResponse} response
 * @property {string | undefined} clientRequestId
 * @property {import("./redact.js").Redact} redact removes every token that the call has used
 * @property {(claims: string | undefined) => Promise<boolean>} renew tries to replace that token, given the claims that it lacked;
 * returns whether there is another one
 */

/** A new id by which Microsoft's support finds a request; undefined in insecure contexts. */
export const newClientRequestId = () => crypto.randomUUID?.();

/**
 * Rejects with a TokenFault, and with the signal's reason.
 * @param {GraphRequest} request
 * @param {ExchangeSettings} settings
 * @param {string | undefined} clientRequestId
 * @returns {Promise<Exchange>}
 */
export async function exchange(request, settings, clientRequestId) {
  const { bearer, signal } = settings;
  for (let isSecond = false; ; isSecond = true) {
    signal?.throwIfAborted();
    const token = await until(signal, bearer.get());
    /** @type {Exchange["renew"]} */
    const renew = (claims) => until(signal, bearer.renew(token, claims));
    const response = await fetched(request, token, settings, clientRequestId);
    const hasRenewed = response.status === 401 && !isSecond && (await renew(claimsIn(response.header("www-authenticate"))));
    if (!hasRenewed) return { response, clientRequestId, redact: bearer.redact, renew };
  }
}

/**
 * @param {GraphRequest} request
 * @param {string} token
 * @param {ExchangeSettings} settings
 * @param {string | undefined} clientRequestId
 */
async function fetched(request, token, { fetch, signal }, clientRequestId) {
  const { method, url, body } = request;
  const headers = {
    ...request.headers,
    ...(clientRequestId && { "client-request-id": clientRequestId }),
    Authorization: `Bearer ${token}`,
  };
  /** Not every runtime removes the token when a redirect leads to another origin. @type {import("../send.js").FetchInit} */
  const init = { method, headers, body, signal, redirect: "manual" };
  const responding = async () => responseOf(await fetch(url, init));
  try {
    return await until(signal, responding());
  } catch (cause) {
    signal?.throwIfAborted();
    return noResponse(cause);
  }
}
