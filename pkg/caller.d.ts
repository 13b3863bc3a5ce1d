// The types of the caller in `graph-shifts/testing`, which plays Shifts towards a workforce integration.

/** How a callback is sealed. Tests set a part of it to make a callback that Shifts would never send, or the same bytes twice. */
export interface SealOptions {
  /** The secret that seals it: 64 ASCII characters. The default is the secret of the caller. */
  secret?: string | undefined;
  /** The key that encrypts the text: 32 bytes. The default is random. */
  dek?: ArrayBuffer | ArrayBufferView | undefined;
  /** The initialization vector: 16 bytes. The default is random. */
  iv?: ArrayBuffer | ArrayBufferView | undefined;
  /** The number of the key in the container. The default is 1, the only one that Shifts is known to send. */
  keyId?: number | undefined;
}

/**
 * How callbacks are tried. Microsoft states none of these numbers, except for a sample in which a callback expires after 30.25
 * seconds: the defaults are ours. Set what your tests need.
 */
export interface CallbackTrying {
  /**
   * How often an update or a read is tried again after a response that Shifts cannot use. Microsoft's guide says "multiple times". The
   * default is 3, so there are up to four tries.
   */
  readonly retries?: number | undefined;
  /** The time before each retry in milliseconds. The default is 0. */
  readonly retryDelay?: number | undefined;
  /** The time in milliseconds after which a try has no response. The default is 10000. */
  readonly timeout?: number | undefined;
  /** The time from a try to its `X-MS-Expires` in milliseconds. The default is 30000. */
  readonly expiresAfter?: number | undefined;
  /**
   * Whether a retry has new ids wherever it creates an entity. The default is true: a public integration reports that Shifts makes the
   * change anew. With false, a retry repeats the ids.
   */
  readonly freshIds?: boolean | undefined;
}

/** Which integration is called, and as whom. */
export interface ShiftsCallerOptions extends CallbackTrying {
  /** The integration's shared secret: 64 ASCII characters. */
  readonly secret: string;
  /** The integration's `url`, to which `/v{apiVersion}` and the path are added as they are. */
  readonly url: string;
  /** The integration's `apiVersion`, an integer from 0. The default is 1. */
  readonly apiVersion?: number | undefined;
  /** Sends a request to the integration: `fetch`, or the integration's handler itself. The default is the global `fetch`. */
  readonly fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** The tenant that `connect` names. The default is a made-up GUID. */
  readonly tenantId?: string | undefined;
  /** The user whom `connect` names: the one who registers the integration. The default is a made-up GUID. */
  readonly userId?: string | undefined;
  /** The integration's `displayName`, which the error of a refused change shows as its source. The default is null. */
  readonly displayName?: string | undefined;
  /** The current time, from which `X-MS-Expires` follows. The default is the system clock. */
  readonly now?: (() => Date) | undefined;
  /** Returns a new GUID for each new id of a retry. The default is random. */
  readonly newId?: (() => string) | undefined;
}

/** An entity that is created (POST), changed (PUT) or deleted (DELETE). */
export interface CallerItem {
  readonly method: "POST" | "PUT" | "DELETE";
  /** The path of the entity, such as `/shifts/SHFT_one`. */
  readonly url: string;
  /** The id of the item. The default is the last segment of `url`. */
  readonly id?: string | undefined;
  /** The entity as Shifts sends it; null for a DELETE, which is the default. */
  readonly body?: unknown;
  /** Headers of the item, added to `X-MS-Transaction-ID` and `X-MS-Expires` or in their place. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What a read asks: one of `swapCandidates` or `timeOffReasons`, or anything else. */
export interface CallerQuestion {
  readonly id: string;
  readonly url: string;
}

/** The HTTP headers of a callback. */
export interface CallOptions {
  /** The value of `X-MS-WFMPassthrough`: what the write through Graph had there. By default the header is absent. */
  readonly passthrough?: string | undefined;
  /** The value of `Accept-Language`: the user's language. The default is `en-US`. */
  readonly language?: string | undefined;
}

/** The response to `connect`. */
export interface ConnectOutcome {
  /** Whether the registration succeeds: the status is 200. */
  ok: boolean;
  /** The HTTP status; 0 if there was no response in time. */
  status: number;
}

/** An item that the integration refuses. */
export interface RefusedItem {
  id: string;
  /** The status of the item, other than 200. */
  status: number;
  code: string | null;
  message: string | null;
}

/** The error that whoever made the change receives, in the JSON of Shifts. */
export interface WorkforceIntegrationError {
  title: string;
  externalErrorMessage: string | null;
  externalSource: string | null;
  externalImageLink: null;
  code: "WorkforceIntegrationError";
  message: string;
  details: [];
  innererror: { code: "WorkforceIntegrationError" };
}

/** An item as it was sent. */
export interface SentItem extends CallerItem {
  readonly id: string;
}

/** The change is made. */
export interface ApprovedOutcome {
  approved: true;
  /** The eTags by the ids of the items. An item that has no response has none. */
  eTags: Record<string, string>;
  /**
   * The ids of items without a response, or with an incomplete one: without a status, or without an eTag in an approval. Shifts makes
   * these changes although nobody approved them, so a test can fail here.
   */
  silent: string[];
  /** How many calls were made. */
  tries: number;
  /** The items as the last try sent them, with its ids. */
  sent: SentItem[];
  invalid?: undefined;
}

/** The change is not made, and there is no retry: an item has a status other than 200. */
export interface RefusedOutcome {
  approved: false;
  /** What the user reads: the message of the first refused item. */
  message: string;
  items: RefusedItem[];
  error: WorkforceIntegrationError;
  silent: string[];
  tries: number;
  sent: SentItem[];
  invalid?: undefined;
}

/** The change is not made: no try had a response that Shifts can use. */
export interface InvalidOutcome {
  approved?: undefined;
  /** Why the last response is unusable. */
  invalid: string;
  /** Whether an approval had null as its eTag. A public integration reports 502 Bad Gateway for that; there is no retry. */
  badGateway: boolean;
  error: WorkforceIntegrationError;
  tries: number;
  sent: SentItem[];
}

export type UpdateOutcome = ApprovedOutcome | RefusedOutcome | InvalidOutcome;

/** The response to a read: the ids that a user can choose from, or why there are none. */
export type ReadOutcome =
  | { data: string[]; tries: number; refused?: undefined; invalid?: undefined }
  | { refused: RefusedItem; tries: number; data?: undefined; invalid?: undefined }
  | { invalid: string; tries: number; data?: undefined; refused?: undefined };

/** Plays Shifts: makes sealed callbacks, and judges the responses as Shifts does. */
export interface ShiftsCaller {
  /** Calls `/connect`, as Shifts does while the integration is created. There is no retry. */
  connect(): Promise<ConnectOutcome>;
  /**
   * Calls `/teams/{teamId}/update`, as Shifts does before it makes a change. The items belong together, as the five of a swap that a
   * manager approves.
   */
  update(teamId: string, items: readonly CallerItem[], options?: CallOptions): Promise<UpdateOutcome>;
  /** Calls `/users/{userId}/update`, as Shifts does before a user's shift preferences change. */
  userUpdate(userId: string, items: readonly CallerItem[], options?: CallOptions): Promise<UpdateOutcome>;
  /** Calls `/teams/{teamId}/read`, as Shifts does when a user is about to choose. */
  read(teamId: string, question: CallerQuestion, options?: CallOptions): Promise<ReadOutcome>;
  /**
   * Seals a text as the body of a callback, for tests of what Shifts would never send.
   *
   * @example
   * const caller = createShiftsCaller({ secret, url: "https://shifts.example.com/wfi" });
   * const body = await caller.seal('{"requests":[]}');
   * console.log(body.length); // 115
   */
  seal(plaintext: string | ArrayBuffer | ArrayBufferView, options?: SealOptions): Promise<ReturnType<TextEncoder["encode"]>>;
}

/**
 * Creates a caller that plays Shifts towards a workforce integration. An invalid option throws a `TypeError`.
 *
 * It judges a response as Microsoft's guide and two public integrations describe it:
 * - HTTP 200 with one response per item, each with the status 200 and an eTag, approves. An item without a response, or with an
 *   incomplete one, is approved, too: see `silent`.
 * - An item with another status refuses the change at once. Nobody says what Shifts does if some items are approved and some are
 *   refused; the caller refuses the whole change.
 * - Another HTTP status, no response in time or a body without `responses` is tried again, with new ids for what is created.
 * - A null eTag in an approval ends with 502 Bad Gateway.
 *
 * @example
 * // handleCallbacks and refuse are from graph-shifts/callbacks.
 * const fetch = handleCallbacks({ secret, update: () => refuse({ message: "The rota is closed." }) });
 * const caller = createShiftsCaller({ secret, url: "https://shifts.example.com/wfi", fetch });
 * const { approved, message } = await caller.update(teamId, [{ method: "DELETE", url: "/shifts/SHFT_one" }]);
 * console.log(approved, message); // false The rota is closed.
 *
 * @example
 * const caller = createShiftsCaller({ secret, url: "https://shifts.example.com/wfi", fetch: () => Response.json({ responses: [] }) });
 * const { approved, silent } = await caller.update(teamId, [{ method: "DELETE", url: "/shifts/SHFT_one" }]);
 * console.log(approved, silent); // true SHFT_one
 */
export function createShiftsCaller(options: ShiftsCallerOptions): ShiftsCaller;

/**
 * The question which shifts the user of a shift can have for it, as Shifts asks it before a swap.
 *
 * @example
 * console.log(swapCandidates("SHFT_one", "2026-11-01", "2026-12-01").id); // SHFT_one
 */
export function swapCandidates(shiftId: string, from: Date | string, to: Date | string): CallerQuestion;

/**
 * The question which time-off reasons a user can choose from.
 *
 * @example
 * console.log(timeOffReasons("aa16").url); // /users/aa16/timeOffReasons?requestType=TimeOffReason
 */
export function timeOffReasons(userId: string): CallerQuestion;
