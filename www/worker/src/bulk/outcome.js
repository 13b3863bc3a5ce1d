// What a job tells of a request that failed, and which errors leave it in doubt.

/** So long what was sent may still be on its way, in milliseconds. */
export const DOUBT = 10_000;

/** So long an answer is waited for, in milliseconds. */
export const LONGEST = 100_000;

/** No answer, or one that does not tell whether the request was done. */
export const isDoubtful = ({ status }) => status < 300 || status >= 500;

const IN_DOUBT = "It may have been done, or not: read before you send it again.";

/** What to do where there is no token. */
export const FRESH =
  "POST /bulk/{id} with a fresh token of the same user, one that has the `claims` where there are any, goes on with what is left.";

/** Each as it stands among a job's errors, but for the token's. */
export const toldOf = {
  /** @param {import("./ledger.js").Turn} turn */
  refused: ({ index, operation }, error) => ({ index, operation, ...factsOf(error) }),
  inDoubt: ({ index, operation }, error) => ({
    index,
    operation,
    ...(error ? factsOf(error) : { code: "InDoubt", message: "The worker ended before there was an answer." }),
    inDoubt: true,
    hint: IN_DOUBT,
  }),
  lost: ({ index, operation }) => ({
    index,
    operation,
    code: "NotDelivered",
    message: "The queue could not deliver it. Nothing was sent.",
  }),
  unsealed: () => ({ code: "NoToken", message: "The token cannot be read any more: the worker's key has changed.", hint: FRESH }),
  refusedToken: ({ status, code, message, claims, requestId }) => ({
    code: "NoToken",
    message: `The token was refused: ${code}: ${message}`,
    status,
    requestId,
    claims,
    hint: FRESH,
  }),
};

const factsOf = ({ status, code, innerCode, message, hint, requestId }) => ({
  status,
  code,
  innerCode,
  message,
  hint,
  requestId,
});
