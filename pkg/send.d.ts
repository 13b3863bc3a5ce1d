// The types of `graph-shifts/send`, which sends requests with `fetch` and reads Graph's responses.

import type { Collection, GraphRequest, Issue } from "./contract.js";

/**
 * An access token for Graph, or a function that returns one. The function is called before every try. It receives `claims` if Graph requires
 * a token with more claims (continuous access evaluation): a JSON string, as MSAL's `acquireTokenSilent({ scopes, claims })` takes it.
 */
export type Token = string | ((claims?: string) => string | Promise<string>);

/** The second argument of `fetch`. */
export interface FetchInit {
  method: string;
  /** Includes `Authorization`. */
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
  redirect: "manual";
}

/** The members of a response that are read. The platform's `Response` has them. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The options of `send`, `pages` and `items`. */
export interface SendOptions {
  /** The access token, without `Bearer`. It is not stored, and errors contain `(token)` where a response or `fetch` repeats it. */
  token: Token;
  /** Replaces the platform's `fetch`. */
  fetch?: ((url: string, init: FetchInit) => Promise<FetchAnswer>) | undefined;
  /**
   * Aborts the fetch, the wait before a retry and the calls to `token`, `onRetry` and `onProgress`. The promise then rejects with the signal's
   * reason.
   */
  signal?: AbortSignal | undefined;
  /** The maximum number of retries of a request. Defaults to 3, in `sendAll` to 10. */
  retries?: number | undefined;
  /** The maximum wait before a retry, in seconds, even if `Retry-After` is longer. Defaults to 180. */
  maxWait?: number | undefined;
  /** Called before each wait. If it throws, sending stops with that error. */
  onRetry?: ((retry: Retry) => void) | undefined;
}

/** A retry that follows after a wait. */
export interface Retry {
  /** The operation's name. */
  operation: string;
  /** The number of the next try: 2 for the first retry. */
  attempt: number;
  /** The wait before it, in seconds. */
  wait: number;
  /** The error of the last try. */
  error: GraphError;
}

/**
 * The codes of errors that this library reports itself:
 * - `NetworkError`: `fetch` rejected.
 * - `UnreadableAnswer`: the response is not Graph's JSON, such as a proxy's HTML or a redirect.
 * - `MissingAnswer`: the response to a batch lacks the response to this request (`sendAll`).
 * - `Aborted`: the signal or one of your functions ended the call before this request had a response (`sendAll`).
 * - `NoToken`: `token` threw, or returned something else than a token (`sendAll`).
 * - `InternalError`: a fault of this library; see `cause` (`sendAll`).
 * - `HasIssues`: the row has issues and was not sent; see `issues` of its result (`sendAll`).
 * - `NotARequest`: the value is not a request to Shifts (`sendAll`).
 * - `BadNextLink`: the link to the next page leads to another origin, or to a page that was already read (`pages`, `items`).
 */
export type SendingErrorCode =
  | "NetworkError"
  | "UnreadableAnswer"
  | "MissingAnswer"
  | "Aborted"
  | "NoToken"
  | "InternalError"
  | "HasIssues"
  | "NotARequest"
  | "BadNextLink";

/**
 * The known values of `GraphError.code`: this library's own, and those that Graph and Shifts are known to return as `error.code`.
 * Graph publishes no complete list.
 */
export type GraphErrorCode =
  | SendingErrorCode
  | "Authorization_RequestDenied"
  | "BadRequest"
  | "Conflict"
  | "Forbidden"
  | "GatewayTimeout"
  | "InternalServerError"
  | "InvalidAuthenticationToken"
  | "MaximumValueExceeded"
  | "NotFound"
  | "ServiceUnavailable"
  | "TooManyRequests"
  | "UnknownError";

/**
 * The known values of `GraphError.innerCode`, from documentation and user reports:
 * - `MissingUserIdHeaderInAppContext`: the request needs a user: that of a delegated token, one in the body, or the deprecated `actsAs`.
 * - `MissingAdminPermissions`: the user is not an owner of the team.
 * - `TeamNotFound`: the user is not a member of the team, or the team has no schedule.
 * - `AadGroupIsLinkedToTeamsTeam`: the team already has a schedule.
 * - `ShiftRequestNotAvailable`: the id belongs to a request of another kind.
 * - `ShiftRequestsCannotBeActedUpon`: the request is already approved or declined, or assigned to somebody else.
 * - `WorkforceIntegrationError`: the workforce integration refused the change, or its own registration.
 */
export type GraphErrorInnerCode =
  | "MissingUserIdHeaderInAppContext"
  | "MissingAdminPermissions"
  | "TeamNotFound"
  | "AadGroupIsLinkedToTeamsTeam"
  | "ShiftRequestNotAvailable"
  | "ShiftRequestsCannotBeActedUpon"
  | "WorkforceIntegrationError";

/** A refusal by Graph, a response that cannot be read, or no response; in a result of `sendAll` also why a row was not sent. */
export declare class GraphError extends Error {
  readonly name: "GraphError";
  /** The status of the response; 0 if there was none. */
  readonly status: number;
  /** Graph's `error.code`, or one of this library's codes. Other values than the known ones may occur. */
  readonly code: GraphErrorCode | (string & {});
  /** The code of Shifts itself, if it is more specific than `code`. Other values than the known ones may occur. */
  readonly innerCode: GraphErrorInnerCode | (string & {}) | undefined;
  /** Graph's id of the response, for Microsoft's support. */
  readonly requestId: string | undefined;
  /** The id that was sent as `client-request-id`. */
  readonly clientRequestId: string | undefined;
  /** The wait that `Retry-After` asks for, in seconds. It may exceed `maxWait`. */
  readonly retryAfter: number | undefined;
  /** The claims that a new token must have, as JSON text. */
  readonly claims: string | undefined;
  /** The operation's name; empty for a row with issues that does not name it. */
  readonly operation: string;
  /**
   * Whether the request may have been done despite the error, by this try or an earlier one. If false, nothing was done, and sending it again
   * does nothing twice. Always false for a GET.
   */
  readonly mayBeDone: boolean;
  /** What you can do about the error, if known. It names an option only if the operation takes it, and repeats nothing that was sent. */
  readonly hint: string | undefined;
}

/**
 * Sends a request and returns the value of its response: the entity, a page of a list, or undefined for an empty response.
 *
 * Retries after 429, 503 and 504, waiting as long as `Retry-After` asks, otherwise about 1, 2, 4 ... seconds. A POST is retried only after
 * 429, which guarantees that nothing was done. A 401 with a claims challenge gets one more try with a token that has the claims.
 *
 * @throws {GraphError} if Graph refuses the request, the response cannot be read, or there is none. Errors of `token` and the signal's reason
 * are thrown unchanged; they do not say whether an earlier try, or the request in flight, was done.
 * @throws {TypeError} for an invalid option, or one that `send` does not have; nothing is sent
 * @example
 * const openShift = await send(getOpenShift({ teamId, openShiftId }), { token });
 */
export function send<Value>(request: GraphRequest<Value>, options: SendOptions): Promise<Value>;

/**
 * Iterates over the pages of a list. Each page is requested when it is needed. A link to another origin is not followed and throws.
 *
 * @throws {GraphError} as `send` does
 */
export function pages<Entity>(
  request: GraphRequest<Collection<Entity>>,
  options: SendOptions,
): AsyncGenerator<Collection<Entity>, void, undefined>;

/**
 * Iterates over the items of a list. Each page is requested when it is needed.
 *
 * @throws {GraphError} as `send` does
 * @example
 * for await (const shift of items(listShifts({ teamId }), { token })) console.log(shift.id);
 */
export function items<Entity>(
  request: GraphRequest<Collection<Entity>>,
  options: SendOptions,
): AsyncGenerator<Entity, void, undefined>;

/** The response to a batch. Its responses come in any order. */
export interface BatchAnswer {
  responses: BatchResponse[];
}

/** The response to one request of a batch. */
export interface BatchResponse {
  /** The id of the request. */
  id: string;
  status: number;
  headers?: Record<string, string> | undefined;
  /** JSON, or a base64 string for other content. */
  body?: unknown;
}

/**
 * What `batch` and `sendAll` take: a request, or an object that has one, such as the result of `.try`. A row with issues is never sent.
 */
export type Row = GraphRequest<unknown> | { readonly request: GraphRequest<unknown> } | RowWithIssues;

/** A row with issues, as `.try` returns it. */
export interface RowWithIssues {
  readonly issues: Issue[];
  readonly warnings?: Issue[] | undefined;
  readonly request?: undefined;
}

/**
 * Packs requests into batches of at most 20, in their order. A request's id in its batch is its index in the list, starting with "0". Rows
 * with issues are left out, and the others keep their ids.
 *
 * @throws {TypeError} for a value that is not a request of this library
 * @example
 * const [request] = batch([getShift({ teamId, shiftId }), getSchedule({ teamId })]);
 * const { responses } = await send(request, { token });
 */
export function batch(rows: Iterable<Row>): Array<GraphRequest<BatchAnswer>>;

/** The options of `sendAll`. */
export interface SendAllOptions extends Omit<SendOptions, "onRetry"> {
  /** The maximum number of batches in flight. Defaults to 4. */
  concurrency?: number | undefined;
  /**
   * The maximum number of requests per second to one team. Defaults to 4, which Graph allows an app. With `Infinity`, only `Retry-After`
   * limits the pace, as it does in a whole tenant, where Graph allows an app 30 GET, 30 POST, PUT and PATCH, and 15 DELETE requests per
   * second.
   */
  rate?: number | undefined;
  /** Called after each batch. If it throws, sending stops with that error. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** The progress of `sendAll`. */
export interface Progress {
  /** The number of rows with a result. */
  done: number;
  /** The number of results that are errors, those of rows with issues included. */
  failed: number;
  /** The number of rows; undefined until an iterator of unknown length has ended. */
  total: number | undefined;
  /** The number of retries so far, over all requests. */
  retries: number;
}

/** The result of one request. */
export type Sent<Value> =
  | { request: GraphRequest<Value>; value: Value; error?: undefined; issues?: undefined }
  | { request: GraphRequest<Value>; error: GraphError; value?: undefined; issues?: undefined };

/** The result of a row with issues, which was not sent: the issues, and an error with the code `HasIssues` that lists them. */
export interface Unsent {
  error: GraphError;
  issues: Issue[];
  warnings: Issue[];
  request?: undefined;
  value?: undefined;
}

/** The result of a row of this type. Distributes over unions. */
export type SentOf<Item> =
  Item extends GraphRequest<infer Value>
    ? Sent<Value>
    : Item extends { readonly request: GraphRequest<infer Value> }
      ? Sent<Value>
      : Item extends RowWithIssues
        ? Unsent
        : unknown;

/**
 * Sends any number of requests in batches, at a pace that Graph accepts for a team. Returns their results in the order of the rows.
 * Requests to the same entity are sent one after the other. Retries like `send`. A generator is consumed gradually, a limited number of
 * requests ahead.
 *
 * A row is a request or the result of `.try`. One with issues is not sent: its result, in its place, has these `issues` and the error
 * `HasIssues`.
 *
 * Errors of Graph do not reject the promise: each is in the result of its request, and its `mayBeDone` says whether the request may have been
 * done. After an abort, requests without a response have the error
 * `Aborted` with the signal's reason as its cause. If `token` fails, the remaining requests have the error `NoToken`. In both cases, requests
 * that a generator has not yielded yet have no result.
 *
 * @throws {TypeError} for an invalid option, or one that `sendAll` does not have; nothing is sent
 * @throws what `onProgress` or the iterator throws, after the batches in flight have ended
 * @example
 * const results = await sendAll(bodies.map((body) => createOpenShift.try({ teamId, body })), { token });
 * for (const [row, { error }] of results.entries()) if (error) console.log(row, error.message, error.hint);
 */
export function sendAll<Item extends Row>(
  rows: Iterable<Item> | AsyncIterable<Item>,
  options: SendAllOptions,
): Promise<Array<SentOf<Item>>>;
