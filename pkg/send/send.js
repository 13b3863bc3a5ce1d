// Sends one request until it has an answer that will do, or one that no other try would change.
import { outcomeOf } from "./answer.js";
import { exchange, newClientRequestId } from "./exchange.js";
import { isWorthAnother, waitOf } from "./retry.js";
import { settingsOf } from "./settings.js";
import { pause, until } from "./until.js";

export const send = async (request, options) => sendBy(request, settingsOf(options));

/** The same, by options that were read before. */
export async function sendBy(request, settings) {
  if (typeof request?.url !== "string")
    throw new TypeError("request must be what an operation gives, or `request` of what its `.try` gives");
  const { retries, maxWait, onRetry, signal } = settings;
  const clientRequestId = request.headers?.["client-request-id"] ?? newClientRequestId();
  for (let attempt = 1; ; attempt++) {
    const { answer, sent } = await exchange(request, settings, clientRequestId);
    const { value, error } = outcomeOf(answer, request, sent);
    if (!error) return value;
    if (attempt > retries || !isWorthAnother(request.method, error.status)) throw error;
    const wait = waitOf(error.retryAfter, attempt, maxWait);
    const tell = async () => onRetry?.({ operation: request.operation, attempt: attempt + 1, wait, error });
    await until(signal, tell());
    await pause(wait, signal);
  }
}
