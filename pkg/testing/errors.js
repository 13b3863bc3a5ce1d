// The errors that Graph responds with: each has its status and its JSON.
// @ts-check

/** Thrown where a request is refused; its response is an error. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} code Graph's `error.code`
   * @param {string} message Graph's `error.message`
   * @param {Record<string, string>} [headers]
   * @param {Record<string, string>} [inner] members of `error.innerError` next to date and ids
   */
  constructor(status, code, message, headers = {}, inner = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.inner = inner;
  }
}

/** @type {Record<number, string>} */
const CODE_OF_STATUS = {
  400: "BadRequest",
  401: "InvalidAuthenticationToken",
  403: "Forbidden",
  404: "NotFound",
  409: "Conflict",
  429: "TooManyRequests",
  500: "InternalServerError",
  503: "ServiceUnavailable",
  504: "GatewayTimeout",
};

/** Graph's general code for a status. @param {number} status */
export const codeOf = (status) => CODE_OF_STATUS[status] ?? "UnknownError";

/**
 * Graph's `error.message` for an error of Shifts: the JSON of Shifts, as a string.
 * @param {string} general the code of Graph
 * @param {string} code the code of Shifts
 * @param {string} message
 */
export const shiftsMessage = (general, code, message) =>
  JSON.stringify({ error: { code: general, message, details: [], innererror: { code } } });

/**
 * An error of Shifts: Graph sets a general code and puts the JSON of Shifts, as a string, into `message`.
 * @param {number} status
 * @param {string} code `innererror.code` of Shifts
 * @param {string} message
 */
export function refusedByShifts(status, code, message) {
  const general = codeOf(status);
  return new Refusal(status, general, shiftsMessage(general, code, message));
}

/** The body does not match the schema, so Graph refuses it before Shifts reads it. @param {string} message */
export const refusedBySchema = (message) => new Refusal(400, "BadRequest", message);

export const noToken = () =>
  new Refusal(401, "InvalidAuthenticationToken", "Access token is empty.", {
    "WWW-Authenticate":
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  });

/** @param {string} version */
export const noVersion = (version) => new Refusal(400, "BadRequest", `Invalid version: ${version}`);

/** @param {string | undefined} segment */
export const noSegment = (segment) => new Refusal(400, "BadRequest", `Resource not found for the segment '${segment}'.`);

// For a method that the path lacks, such as PATCH on an open shift:
// https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815
export const wrongMethod = () => new Refusal(404, "UnknownError", "");

export const noTeam = () => refusedByShifts(404, "TeamNotFound", "The team was not found, or the user is not a member of it.");

/** @param {string} id */
export const noEntity = (id) => refusedByShifts(404, "NotFound", `No entity with the id '${id}' was found.`);

/** https://learn.microsoft.com/graph/throttling#sample-response @param {number} retryAfter in seconds */
export const tooManyRequests = (retryAfter) =>
  new Refusal(
    429,
    "TooManyRequests",
    "Please retry again later.",
    { "Retry-After": String(retryAfter) },
    { code: "429", message: "Please retry after", status: "429" },
  );

/** @param {string} message */
export const malformedBatch = (message) => new Refusal(400, "BadRequest", message);

/** As users report it; Microsoft's page gives only the number. @param {number} max */
export const tooLargeBatch = (max) =>
  new Refusal(400, "MaximumValueExceeded", `Number of batch request steps exceeds the maximum value of ${max}.`);

export const nestedBatch = () => new Refusal(400, "BadRequest", "A batch cannot hold another batch.");

/** https://learn.microsoft.com/graph/json-batching#sequencing-requests-with-the-dependson-property */
export const failedDependency = () => new Refusal(424, "FailedDependency", "A request that this one depends on has failed.");

// The status is that of https://learn.microsoft.com/graph/errors, code and message are those that users report:
// https://github.com/microsoftgraph/microsoft-graph-docs/issues/11806
export const tooLong = () => new Refusal(413, "BadRequest", "The maximum request length supported is 4MB.");

export const unreadable = () =>
  refusedBySchema(
    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
  );

/**
 * Graph's error JSON.
 * @param {Refusal} refusal
 * @param {import("./response.js").Trace} trace
 */
export function errorBody(refusal, trace) {
  return {
    error: {
      code: refusal.code,
      message: refusal.message,
      innerError: {
        ...refusal.inner,
        date: trace.date,
        "request-id": trace.requestId,
        "client-request-id": trace.clientRequestId,
      },
    },
  };
}
