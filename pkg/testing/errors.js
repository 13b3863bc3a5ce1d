// The refusals Graph gives, each with the status and the JSON it comes in.

/** Thrown wherever a request is refused; the room turns it into the answer. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} code Graph's own `error.code`
   * @param {string} message Graph's own `error.message`
   * @param {Record<string, string>} [headers]
   * @param {Record<string, string>} [inner] what `error.innerError` says beside date and ids
   */
  constructor(status, code, message, headers = {}, inner = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.inner = inner;
  }
}

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

/** The general code that goes with a status. */
export const codeOf = (status) => CODE_OF_STATUS[status] ?? "UnknownError";

/** What Graph has for a message where the service speaks: the service's own JSON, as text. */
export const shiftsMessage = (general, code, message) =>
  JSON.stringify({ error: { code: general, message, details: [], innererror: { code } } });

/**
 * A refusal of Shifts itself: Graph puts a general code outside and the service's JSON, as text, into `message`.
 * @param {number} status
 * @param {string} code the service's `innererror.code`
 * @param {string} message
 */
export function refusedByShifts(status, code, message) {
  const general = codeOf(status);
  return new Refusal(status, general, shiftsMessage(general, code, message));
}

/** The body does not fit the schema: Graph refuses it before Shifts sees it. */
export const refusedBySchema = (message) => new Refusal(400, "BadRequest", message);

export const noToken = () =>
  new Refusal(401, "InvalidAuthenticationToken", "Access token is empty.", {
    "WWW-Authenticate":
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  });

export const noVersion = (version) => new Refusal(400, "BadRequest", `Invalid version: ${version}`);

export const noSegment = (segment) => new Refusal(400, "BadRequest", `Resource not found for the segment '${segment}'.`);

// A verb the service does not know, such as PATCH on an open shift: https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815
export const wrongVerb = () => new Refusal(404, "UnknownError", "");

export const noTeam = () => refusedByShifts(404, "TeamNotFound", "The team was not found, or the user is not a member of it.");

export const noEntity = (id) => refusedByShifts(404, "NotFound", `No entity with the id '${id}' was found.`);

// https://learn.microsoft.com/graph/throttling#sample-response
export const tooManyRequests = (retryAfter) =>
  new Refusal(
    429,
    "TooManyRequests",
    "Please retry again later.",
    { "Retry-After": String(retryAfter) },
    { code: "429", message: "Please retry after", status: "429" },
  );

export const malformedBatch = (message) => new Refusal(400, "BadRequest", message);

/** As users see it; Microsoft's page tells the number alone. */
export const tooLargeBatch = (most) =>
  new Refusal(400, "MaximumValueExceeded", `Number of batch request steps exceeds the maximum value of ${most}.`);

export const nestedBatch = () => new Refusal(400, "BadRequest", "A batch cannot hold another batch.");

/** https://learn.microsoft.com/graph/json-batching#sequencing-requests-with-the-dependson-property */
export const failedDependency = () => new Refusal(424, "FailedDependency", "A request that this one depends on has failed.");

export const unreadable = () =>
  refusedBySchema(
    "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
  );

/**
 * The answer for a refusal, in Graph's error JSON.
 * @param {Refusal} refusal
 * @param {{ date: string, requestId: string, clientRequestId: string }} trace
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
