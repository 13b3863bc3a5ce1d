// The response to anything that was thrown; it cannot throw itself.
// @ts-check

import { allow } from "./origin.js";
import { Refusal } from "./problem.js";

/** @param {unknown} thrown @param {string | null} origin of the page that may read the response */
export function responseTo(thrown, origin) {
  const refusal = refusalOf(thrown);
  try {
    return allow(origin, refusal.response());
  } catch (error) {
    log(error);
    return allow(origin, failure().response());
  }
}

const failure = () => new Refusal(500, "The worker failed. Graph may have processed the request: read before you send it again.");

/**
 * An error that is not a refusal is a fault of the worker: it goes to the log and not into the response.
 * @param {unknown} thrown
 */
function refusalOf(thrown) {
  if (isRefusal(thrown)) return thrown;
  log(thrown);
  return failure();
}

/** @param {unknown} thrown @returns {thrown is Refusal} */
function isRefusal(thrown) {
  try {
    return thrown instanceof Refusal;
  } catch {
    // A revoked proxy.
    return false;
  }
}

/** @param {unknown} thrown */
function log(thrown) {
  try {
    console.error(`fault: ${thrown instanceof Error ? thrown.stack : thrown}`);
  } catch {
    console.error("fault: something was thrown that cannot be converted to a string");
  }
}
