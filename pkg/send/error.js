// The one error of sending: what Graph refused, what could not be read, or that there was no answer.
import { hintOf } from "./hints.js";

/** What it tells beside its message. */
const FACTS = ["status", "code", "innerCode", "requestId", "clientRequestId", "retryAfter", "claims", "operation", "hint"];

export class GraphError extends Error {
  constructor(message, facts, options) {
    super(message, options);
    for (const name of FACTS) this[name] = facts[name];
  }

  get name() {
    return "GraphError";
  }
}

/** The error of a request that has no answer; `status` is that of an answer around it. */
export function unanswered(
  { operation },
  code,
  why,
  { status = 0, clientRequestId, hint = hintOf({ status, code }), ...options } = {},
) {
  return new GraphError(`${operation} ${why}`, { status, code, clientRequestId, operation, hint }, options);
}
