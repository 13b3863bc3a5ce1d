// Sending requests and reading what Graph answers, over the platform's own `fetch`: `graph-shifts/send`.

import type { Collection, GraphRequest } from "./contract.js";

/**
 * An access token for Graph, or what gets one, asked before every try. It is asked with `claims` where Graph wants a token that holds more
 * (continuous access evaluation): a JSON text, as MSAL's `acquireTokenSilent({ scopes, claims })` takes it.
 */
export type Token = string | ((claims?: string) => string | Promise<string>);

/** What `fetch` is given beside the address. */
export interface FetchInit {
  method: string;
  /** Among them `Authorization`. */
  headers: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
  redirect: "manual";
}

/** What is read of an answer, such as of the platform's `Response`. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What a request is sent with. */
export interface SendOptions {
  /** The access token, without `Bearer`. It is kept nowhere, and no error tells it. */
  token: Token;
  /** Takes the place of the platform's `fetch`. */
  fetch?: ((url: string, init: FetchInit) => Promise<FetchAnswer>) | undefined;
  /** Ends everything at once, with its own reason: the fetch, the wait, the asking for a token. */
  signal?: AbortSignal | undefined;
  /** How often a request is sent again, at most: 3 without it, of `sendAll` 10. */
  retries?: number | undefined;
  /** The longest wait before another try, in seconds, whatever `Retry-After` says: 180 without it. */
  maxWait?: number | undefined;
  /** Is told of every wait, before it. What it throws ends the sending. */
  onRetry?: ((retry: Retry) => void) | undefined;
}

/** A request that will be sent again. */
export interface Retry {
  /** The operation's name. */
  operation: string;
  /** Which try comes next: 2 is the second. */
  attempt: number;
  /** How long it is waited for, in seconds. */
  wait: number;
  /** What the last try was answered. */
  error: GraphError;
}

/** A refusal of Graph, an answer that cannot be read, or none at all. */
export declare class GraphError extends Error {
  readonly name: "GraphError";
  /** The status of the answer; 0 where there was none. */
  readonly status: number;
  /**
   * Graph's `error.code`. Where the answer is no JSON of Graph's it is `UnreadableAnswer`; where there is none `NetworkError`, `MissingAnswer` (a batch
   * was answered without it), and of `sendAll` `Aborted`, `NoToken` or `NotARequest`; where a list's link leads elsewhere `BadNextLink`.
   */
  readonly code: string;
  /** The service's own code inside: `TeamNotFound`, `MissingUserIdHeaderInAppContext`. */
  readonly innerCode: string | undefined;
  /** Graph's number of the answer, for Microsoft's support. */
  readonly requestId: string | undefined;
  /** The number that was sent along as `client-request-id`. */
  readonly clientRequestId: string | undefined;
  /** How long Graph asks to wait, in seconds, even where that is longer than `maxWait`. */
  readonly retryAfter: number | undefined;
  /** The claims that a new token must have, as JSON text. */
  readonly claims: string | undefined;
  /** The operation's name. */
  readonly operation: string;
  /** What to do about it, in plain words, where that is known. */
  readonly hint: string | undefined;
}

/**
 * Sends a request and gives its answer: the entity, a page, or undefined where the answer is empty.
 *
 * 429, 503 and 504 are waited out: as long as `Retry-After` says, else about 1, 2, 4 ... seconds. A POST is sent again only after 429, which
 * says that nothing was done. A 401 that asks for claims gets one more try with a token that has them.
 *
 * @throws {GraphError} what Graph refuses, what cannot be read, and where there is no answer; what `token` throws and the signal's reason are
 * thrown as they are
 * @example
 * const openShift = await send(getOpenShift({ teamId, openShiftId }), { token });
 */
export function send<Answer>(request: GraphRequest<Answer>, options: SendOptions): Promise<Answer>;

/**
 * Each page of a list, asked for when it is wanted. Only links of the request's own origin are followed; after a page with another one comes
 * an error.
 *
 * @throws {GraphError} as `send` does
 */
export function pages<Entity>(
  request: GraphRequest<Collection<Entity>>,
  options: SendOptions,
): AsyncGenerator<Collection<Entity>, void, undefined>;

/**
 * Each item of a list, page by page.
 *
 * @throws {GraphError} as `send` does
 * @example
 * for await (const shift of items(listShifts({ teamId }), { token })) console.log(shift.id);
 */
export function items<Entity>(
  request: GraphRequest<Collection<Entity>>,
  options: SendOptions,
): AsyncGenerator<Entity, void, undefined>;

/** What a batch is answered. The answers come in any order. */
export interface BatchAnswer {
  responses: BatchResponse[];
}

/** The answer to one request of a batch. */
export interface BatchResponse {
  /** The id of its request. */
  id: string;
  status: number;
  headers?: Record<string, string> | undefined;
  /** JSON, or text in base64 where the answer is none. */
  body?: unknown;
}

/**
 * Puts requests into batches of at most 20, in their order. The id of a request in a batch is its place in the list, from "0" on.
 *
 * @throws {TypeError} for what is no request of this library
 * @example
 * const [request] = batch([getShift({ teamId, shiftId }), getSchedule({ teamId })]);
 * const { responses } = await send(request, { token });
 */
export function batch(requests: Iterable<GraphRequest<unknown>>): Array<GraphRequest<BatchAnswer>>;

/** What many requests are sent with. */
export interface SendAllOptions extends Omit<SendOptions, "onRetry"> {
  /** How many batches are under way at once, at most: 4 without it. */
  concurrency?: number | undefined;
  /** How many requests a second are sent to one team, at most: 4 without it. `Infinity` leaves the pace to `Retry-After`. */
  rate?: number | undefined;
  /** Is told how far it is, after each batch. What it throws ends the sending. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far the sending is. */
export interface Progress {
  /** How many requests are settled, well or not. */
  done: number;
  /** How many of them have an error. */
  failed: number;
  /** How many are there; undefined until the last one has been taken from a list whose length is not known. */
  total: number | undefined;
  /** How often a request had to be sent again so far. */
  retries: number;
}

/** What became of one request. */
export type Sent<Answer> =
  | { request: GraphRequest<Answer>; value: Answer; error?: undefined }
  | { request: GraphRequest<Answer>; error: GraphError; value?: undefined };

/** What became of a request of this type; of several types, one of each. */
export type SentOf<Request> = Request extends GraphRequest<infer Answer> ? Sent<Answer> : unknown;

/**
 * Sends any number of requests in batches, at a pace that a team bears, and gives what became of each, in their order. Requests to the same
 * entity are sent one after the other. What was throttled is sent again as `send` does it; nothing else is. A list may be a generator: it is
 * taken from as there is room.
 *
 * It is not refused for what Graph answers: each error stands with its request. After an abort, what has not been answered has an error whose cause
 * is the signal's reason: `Aborted`. Where no token can be got, all that is left has the error `NoToken`. What a generator has not given yet then is
 * not among the results.
 *
 * @throws what `onProgress` or the list itself throws, once the batches under way have ended
 * @example
 * const results = await sendAll(rows.map((body) => createOpenShift({ teamId, body })), { token });
 * for (const { request, error } of results) if (error) console.log(request.operation, error.message, error.hint);
 */
export function sendAll<Request extends GraphRequest<unknown>>(
  requests: Iterable<Request> | AsyncIterable<Request>,
  options: SendAllOptions,
): Promise<Array<SentOf<Request>>>;
