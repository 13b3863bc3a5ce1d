// Sends one request, and repeats it while its errors are transient.
// @ts-check
import { TokenFault } from "./bearer.js";
import { exchange, newClientRequestId } from "./exchange.js";
import { outcomeOf } from "./outcome.js";
import { delayOf, isRetryable } from "./retry.js";
import { settingsOf } from "./settings.js";
import { pause, until } from "./until.js";

/**
 * @template Value
 * @typedef {import("../contract.js").GraphRequest<Value>} GraphRequest
 */

/** @type {typeof import("../send.js").send} */
export const send = async (request, options) => sendWith(request, settingsOf(options));

/**
 * @template Value
 * @param {GraphRequest<Value>} request
 * @param {import("./settings.js").Settings} settings
 * @returns {Promise<Value>}
 */
export async function sendWith(request, settings) {
  if (typeof request?.url !== "string")
    throw new TypeError("request must be what an operation returns, or `request` from what its `.try` returns");
  const { retries, maxWait, onRetry, signal } = settings;
  const { operation, method } = request;
  const clientRequestId = request.headers?.["client-request-id"] ?? newClientRequestId();
  let isUncertain = false;
  for (let attempt = 1; ; attempt++) {
    const sent = await exchange(request, settings, clientRequestId).catch(unwrap);
    const { value, error } = outcomeOf(sent.response, request, { ...sent, isUncertain });
    if (!error) return /** @type {Value} */ (value);
    if (attempt > retries || !isRetryable(method, error.status)) throw error;
    isUncertain = error.mayBeDone;
    const wait = delayOf(error.retryAfter, attempt, maxWait);
    const report = async () => onRetry?.({ operation, attempt: attempt + 1, wait, error });
    await until(signal, report());
    await pause(wait, signal);
  }
}

/**
 * Throws what `token` threw.
 * @param {unknown} fault
 * @returns {never}
 */
function unwrap(fault) {
  throw fault instanceof TokenFault ? fault.cause : fault;
}
