// The errors of requests that a `sendAll` call leaves without a response.
// @ts-check
import { NOTHING_DONE } from "../generated/hints.js";
import { TokenFault } from "./bearer.js";
import { hintAfter } from "./doubt.js";
import { sendingError } from "./error.js";
import { hintOf } from "./hints.js";
import { read } from "./untrusted.js";

/**
 * Why a call stops sending.
 * @typedef {{ code: "Aborted" | "NoToken" | "InternalError", cause: unknown }} End
 */

/**
 * Why a batch has no responses, or why they could not be processed.
 * @param {unknown} fault
 * @param {Pick<import("./exchange.js").ExchangeSettings, "signal" | "bearer">} settings
 * @returns {End}
 */
export function endOf(fault, { signal, bearer }) {
  if (signal?.aborted) return { code: "Aborted", cause: signal.reason };
  if (fault instanceof TokenFault) return { code: "NoToken", cause: fault.cause };
  return { code: "InternalError", cause: bearer.redact.cause(fault) };
}

const WHY = {
  Aborted: "it was ended before",
  NoToken: "there was no token",
  InternalError: "graph-shifts failed",
};

/**
 * The error of a request that has no response when the call ends.
 * @param {Pick<import("./item.js").Item, "parts" | "tries" | "isUncertain" | "isInFlight">} item
 * @param {End} end
 */
export function endError({ parts, tries, isUncertain, isInFlight }, { code, cause }) {
  // Without a token, Graph refused the earlier try.
  const isOpen = isInFlight && code !== "NoToken";
  const mayBeDone = isUncertain || (isOpen && parts.method !== "GET");
  const what = isOpen || isUncertain ? "got no response" : tries ? "was not sent again" : "was not sent";
  const own = isOpen || code !== "Aborted" ? hintOf({ status: 0, code }, parts) : isUncertain ? undefined : NOTHING_DONE;
  const hint = hintAfter(own, mayBeDone && !(isOpen && code === "Aborted"));
  return sendingError(parts, code, `${what}: ${WHY[code]}`, { cause, hint, mayBeDone });
}

/**
 * A function that returns the error of a value that is not a request. Values that name the same operation, or none, share one: a generator
 * may yield many.
 */
export function notRequestErrors() {
  /** @type {Map<string, import("./error.js").GraphError>} */
  const errors = new Map();
  return (/** @type {unknown} */ value) => {
    const name = read(value, "operation");
    const operation = typeof name === "string" ? name : "undefined";
    const error =
      errors.get(operation) ?? sendingError({ operation }, "NotARequest", "is not a request to Shifts with a JSON body or none");
    errors.set(operation, error);
    return error;
  };
}
