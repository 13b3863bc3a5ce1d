// The errors in a job's progress, and what the status of an error says.
// @ts-check

/** @import { GraphError } from "graph-shifts/send" */
/** @import { Turn } from "./ledger.js" */

/** How long a request may still reach Graph after it was sent, in milliseconds. */
export const IN_FLIGHT_TIME = 10_000;

/** How long to wait for a response, in milliseconds. */
export const RESPONSE_TIMEOUT = 100_000;

/** Whether reading again later may succeed. @param {Pick<GraphError, "status">} error */
export const isPassing = ({ status }) => status === 0 || status === 401 || status === 429 || status >= 500;

/**
 * Whether Graph says that the entity does not exist: a proxy's page does not, nor does a team that the user cannot read.
 * @param {GraphError} error
 */
export const isGone = ({ status, code, innerCode }) =>
  status === 404 && code !== "UnreadableAnswer" && innerCode !== "TeamNotFound";

/** What Graph only responds after it has accepted the token. 400 and 429 may come earlier. */
const AUTHORIZED = [403, 404, 409, 412];

/** Whether Graph has accepted the token. @param {Pick<GraphError, "status">} [error] of the response, if there is one */
export const isAuthorized = (error) => !error || AUTHORIZED.includes(error.status);

const READ_FIRST = "It may have been written or not: read before you send it again.";

const NEW_TOKEN =
  "Continue with POST /bulk/{id} and a new token of the same user, which must hold the `claims` if there are any.";

/** @typedef {Pick<Turn, "index" | "operation">} Place */

/** @param {GraphError} error */
const detailsOf = ({ status, code, innerCode, message, hint, requestId }) => ({
  status,
  code,
  innerCode,
  message,
  hint,
  requestId,
});

/** @param {Place} place @param {GraphError} error */
export const refusedError = ({ index, operation }, error) => ({ index, operation, ...detailsOf(error) });

/** @param {Place} place @param {GraphError} [error] */
export const inDoubtError = ({ index, operation }, error) => ({
  index,
  operation,
  ...(error ? detailsOf(error) : { code: "InDoubt", message: "The worker stopped before there was a response." }),
  inDoubt: true,
  hint: READ_FIRST,
});

const READ_AGAIN = "Read it again, and plan from what it is now.";

/** @param {Place} place @param {GraphError} [error] of the read, if the entity is gone */
export const changedError = ({ index, operation }, error) => ({
  index,
  operation,
  code: "Changed",
  message: `The entity has been ${error ? "deleted" : "changed"} since it was read. Nothing was written.`,
  status: error?.status,
  requestId: error?.requestId,
  hint: READ_AGAIN,
});

/** @param {Place} place @param {GraphError} [error] of the read; none if there was no response in time */
export const unreadError = ({ index, operation }, error) => ({
  index,
  operation,
  ...(error && detailsOf(error)),
  code: "NotRead",
  message: `The entity could not be read, so that nothing was written: ${error ? `${error.code}: ${error.message}` : "no response in time"}`,
});

/** @param {Place} place */
export const lostError = ({ index, operation }) => ({
  index,
  operation,
  code: "NotDelivered",
  message: "It could not be delivered. Nothing was sent.",
});

export const tokenExpiredError = () => ({ code: "NoToken", message: "The token has expired.", hint: NEW_TOKEN });

export const tokenUnreadableError = () => ({
  code: "NoToken",
  message: "The token can no longer be read: the worker's key has changed.",
  hint: NEW_TOKEN,
});

/** @param {GraphError} error */
export const tokenRefusedError = ({ status, code, message, claims, requestId }) => ({
  code: "NoToken",
  message: `The token was refused: ${code}: ${message}`,
  status,
  requestId,
  claims,
  hint: NEW_TOKEN,
});
