// The errors of requests that a `sendAll` call leaves without a response.
// @ts-check
import { sendingError } from "./error.js";
import { read } from "./untrusted.js";

/**
 * Why a call stops sending.
 * @typedef {{ code: "Aborted" | "NoToken", cause: unknown }} End
 */

/**
 * The error of a request that has no response when the call ends.
 * @param {Pick<import("./item.js").Item, "request" | "tries" | "isUncertain" | "isInFlight">} item
 * @param {End} end
 */
export function endError({ request, tries, isUncertain, isInFlight }, { code, cause }) {
  // Without a token, Graph refused the earlier try.
  const mayBeDone = isUncertain || (isInFlight && code === "Aborted");
  const what = mayBeDone ? "got no response" : tries ? "was not sent again" : "was not sent";
  const why = code === "NoToken" ? "there was no token" : "it was ended before";
  const hint = code === "Aborted" && !mayBeDone ? "Nothing was done." : undefined;
  return sendingError(request, code, `${what}: ${why}`, { cause, hint });
}

/**
 * The error of a value that is not a request.
 * @param {unknown} value
 */
export function notRequestError(value) {
  const name = read(value, "operation");
  const operation = typeof name === "string" ? name : "undefined";
  return sendingError({ operation }, "NotARequest", "is not a request to Shifts with a JSON body or none");
}
