// The error that sending throws: a refusal by Graph, an unreadable response, or no response.
// @ts-check
import { knownOf } from "./doubt.js";

/** @typedef {import("../send.js").GraphError} DeclaredError */

/**
 * What an error carries in addition to its message and cause.
 * @typedef {Omit<DeclaredError, keyof Error>} Facts
 */

/** @implements {DeclaredError} */
export class GraphError extends Error {
  // Declared, so that they are own members whatever objects inherit.
  status;
  code;
  innerCode;
  requestId;
  clientRequestId;
  retryAfter;
  claims;
  operation;
  mayBeDone;
  hint;

  /**
   * @param {string} message
   * @param {Pick<Facts, "status" | "code" | "operation" | "mayBeDone"> & Partial<Facts>} facts
   * @param {ErrorOptions} [options]
   */
  constructor(message, facts, options) {
    super(message, options);
    this.status = facts.status;
    this.code = facts.code;
    this.innerCode = facts.innerCode;
    this.requestId = facts.requestId;
    this.clientRequestId = facts.clientRequestId;
    this.retryAfter = facts.retryAfter;
    this.claims = facts.claims;
    this.operation = facts.operation;
    this.mayBeDone = facts.mayBeDone;
    this.hint = facts.hint;
  }

  /** @returns {"GraphError"} */
  get name() {
    return "GraphError";
  }
}

/**
 * An error that this library reports, not Graph. `status` is that of the response it concerns, 0 if there was none.
 * @param {import("./hints.js").Hinted} request
 * @param {import("../send.js").SendingErrorCode} code
 * @param {string} what what happened, after the operation's name
 * @param {object} [facts]
 * @param {number} [facts.status]
 * @param {string} [facts.clientRequestId]
 * @param {string} [facts.hint] replaces the hint for the code
 * @param {boolean} [facts.mayBeDone] replaces what the status and the code say
 * @param {boolean} [facts.isUncertain] whether an earlier try may have been done
 * @param {unknown} [facts.cause]
 */
export function sendingError(request, code, what, facts = {}) {
  const { status = 0, clientRequestId, isUncertain = false, ...options } = facts;
  const known = knownOf({ status, code }, request, isUncertain);
  const { hint = known.hint, mayBeDone = known.mayBeDone, ...causes } = options;
  const { operation } = request;
  return new GraphError(`${operation} ${what}`, { status, code, clientRequestId, operation, hint, mayBeDone }, causes);
}

/**
 * Makes errors without the calls on their stacks. Among many requests these are the library's own, and most of an error's time and memory.
 * @template Made
 * @param {() => Made} make
 */
export function withoutStacks(make) {
  /** @type {unknown} */
  const stackTraceLimit = Reflect.get(Error, "stackTraceLimit");
  if (typeof stackTraceLimit !== "number") return make();
  // Some runtimes freeze Error, so that an assignment would throw.
  Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return make();
  } finally {
    Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
  }
}
