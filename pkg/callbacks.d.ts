// The types of `graph-shifts/callbacks`, which responds to the calls that Shifts makes to a workforce integration.
//
// Shifts calls the integration before it saves a change, and saves every change that gets no refusal. So each item of a call has a
// response here, and only a verdict of yours approves.

import type { Issue } from "./contract.js";
import type { CallbackEntity } from "./generated/callbacks.js";

export type {
  CallbackEntity,
  CallbackOfferShiftRequest,
  CallbackOpenShift,
  CallbackOpenShiftChangeRequest,
  CallbackShift,
  CallbackShiftPreferences,
  CallbackSwapShiftsChangeRequest,
  CallbackTimeCard,
  CallbackTimeOff,
  CallbackTimeOffReason,
  CallbackTimeOffRequest,
  Phase,
} from "./generated/callbacks.js";

/** What the path of a call says. The path is not encrypted: only TLS protects it. */
export interface CallbackAddress {
  readonly kind: "connect" | "update" | "read";
  /** The path before the version: that of the integration's `url`, without a slash at its end. */
  readonly basePath: string;
  readonly apiVersion: number;
  readonly teamId?: string | undefined;
  /** The user whose shift preferences change. */
  readonly userId?: string | undefined;
}

/**
 * The integration's shared secret, `encryption.secret`: 64 ASCII characters. While you exchange it, several, the newest first: all are
 * tried. A function finds them by the address of the call; it runs for any well-formed body, before anything is known to be authentic.
 */
export type Secret =
  | string
  | readonly string[]
  | ((address: CallbackAddress) => string | readonly string[] | Promise<string | readonly string[]>);

/** An HTTP request: the platform's, or what another framework has of one. */
export type CallbackInput =
  | Request
  | {
      /** The URL or its path. */
      url: string | URL;
      headers?: Headers | Record<string, string | readonly string[] | undefined> | undefined;
      body: ArrayBuffer | ArrayBufferView;
    };

/** The options of opening a callback. */
export interface OpenOptions {
  secret: Secret;
  /** The id of the integration. A call with it as its passthrough is an echo: your own write through Graph, with the option `passthrough`. */
  workforceIntegrationId?: string | undefined;
  /** Other passthrough values of your own writes. */
  passthrough?: readonly string[] | undefined;
  /** The path of the integration's `url`. By default, any path may precede the version. */
  basePath?: string | undefined;
  /** The maximum length of a body in bytes. Defaults to 1 MiB. No more is read. */
  maxBody?: number | undefined;
}

/**
 * Why a callback cannot be opened:
 * - `not_found`: Shifts calls no such path.
 * - `wrong_method`: not a POST.
 * - `too_large`: the body is longer than `maxBody`.
 * - `malformed`: the body is not the container that Shifts sends.
 * - `unknown_key`: the container names a key other than 1.
 * - `not_authentic`: none of the secrets fits.
 * - `not_decryptable`: the tag is right, but the padding of the text is not.
 * - `not_json`: the decrypted text is not JSON in UTF-8.
 * - `wrong_shape`: the decrypted JSON is not what Shifts sends to this path.
 */
export type OpenCode =
  | "not_found"
  | "wrong_method"
  | "too_large"
  | "malformed"
  | "unknown_key"
  | "not_authentic"
  | "not_decryptable"
  | "not_json"
  | "wrong_shape";

/** A callback that cannot be opened. Respond with `status` and an empty body, so that nobody outside learns more. */
export interface NotOpened {
  ok: false;
  code: OpenCode;
  status: 400 | 404 | 405 | 413;
  call?: undefined;
}

/** The result of `openCallback`. */
export type Opened = { ok: true; call: Connect | Update | Read } | NotOpened;

/** What all calls have. */
export interface Call {
  apiVersion: number;
  /** The user's languages, the preferred first: those of `Accept-Language`. */
  language: string[];
  /** The passthrough value of the write through Graph that caused the call. */
  passthrough?: string | undefined;
  /** Whether the integration itself wrote the change, as its passthrough value says. */
  isEcho: boolean;
  /** Equal for equal bytes only: the authentic tag of the call. */
  id: string;
  /** How many bytes follow the call in the body. They are not authentic, and not read. */
  trailing: number;
  /** Which of the secrets opened it. When the old one is no longer used, remove it. */
  secretIndex: number;
  /** Aborts when Shifts no longer waits: the change is then refused, whatever the handler returns. */
  signal: AbortSignal;
  /** What differs from Microsoft's documentation. Nothing is refused for it. */
  warnings: Issue[];
}

/** The test call, while the integration is being registered. */
export interface Connect extends Call {
  kind: "connect";
  tenantId: string;
  /** Who registers the integration. */
  userId: string;
}

/** Changes that Shifts is about to save. They stand or fall together. */
export interface Update extends Call {
  kind: "update";
  teamId?: string | undefined;
  /** The user whose shift preferences change. */
  userId?: string | undefined;
  items: Item[];
  /** What the items are as a whole. */
  action: Action;
  /** What the update means, for idempotency: equal for equal changes, also if a retry has new ids and times. */
  key: string;
  /** `X-MS-Transaction-ID` of the first item. */
  transactionId?: string | undefined;
  /** When the first of the changes lapses. */
  expires?: Date | undefined;
}

/** What Shifts asks before a user chooses. */
export interface Read extends Call {
  kind: "read";
  teamId: string;
  /** The handler of reads gets one at a time. */
  items: Question[];
  transactionId?: string | undefined;
  expires?: Date | undefined;
}

export type Change = "created" | "changed" | "deleted";

/** An entity that is about to change; `entity` narrows. Types that this version does not know are `unknown`, never left out. */
export type Item = {
  id: string;
  change: Change;
  transactionId?: string | undefined;
  /** When the change lapses. */
  expires?: Date | undefined;
  /** What differs from Microsoft's documentation, with paths from the body. */
  warnings: Issue[];
} & (CallbackEntity | { entity: "unknown"; url: string; body: unknown });

/** An entity without phases. */
type Plain = "shift" | "openShift" | "timeOff" | "timeOffRequest" | "timeOffReason" | "timeCard" | "userShiftPreferences";

/**
 * What the items of an update are as a whole. A shift that Shifts changes so that its draft, or its only version, is inactive is deleted by
 * a manager. Requests that Shifts declines because another one is approved count as a part of that approval.
 */
export type Action =
  | `${Plain}${"Created" | "Changed" | "Deleted"}`
  | `${"swap" | "offer"}${"RecipientAgreed" | "RecipientDeclined"}`
  | `${"swap" | "offer" | "openShiftRequest"}${"Asked" | "Approved" | "Declined" | "SystemDeclined" | "Cancelled"}`
  | "openShiftAssigned"
  | "other";

/** A question of Shifts; `about` narrows. */
export type Question =
  | { id: string; about: "swapCandidates"; shiftId: string; from?: Date | undefined; to?: Date | undefined }
  | { id: string; about: "timeOffReasons"; userId: string }
  | { id: string; about: "unknown"; url: string };

declare const made: unique symbol;

/** What `approve` returns. */
export interface Approval {
  readonly approved: true;
  readonly eTag?: ApproveOptions["eTag"];
  readonly [made]: true;
}

/** What `refuse` returns. */
export interface Refusal {
  readonly approved: false;
  readonly message: string;
  readonly code: string;
  readonly status: number;
  readonly items: Readonly<Record<string, { readonly message: string; readonly code: string; readonly status: number }>>;
  readonly [made]: true;
}

/** What `eligible` returns. */
export interface Eligible {
  readonly data: readonly string[];
  readonly [made]: true;
}

export type Verdict = Approval | Refusal;

export interface ApproveOptions {
  /** The version of each entity; Shifts takes no null. Defaults to a random GUID. */
  eTag?: string | ((item: Item) => string) | undefined;
}

/** Why a change is refused. */
export interface RefusalReason {
  /** The user may read it. */
  message: string;
  /** Defaults to the status as text. */
  code?: string | undefined;
  /** From 400 to 599. Defaults to 403: refused for good, such as by a rule. */
  status?: number | undefined;
}

export interface RefuseOptions extends RefusalReason {
  /** Reasons by the ids of items. All other items of the update are then refused with 424, for a part of a batch cannot be approved. */
  items?: Readonly<Record<string, RefusalReason>> | undefined;
}

/** Approves all items of an update, or a registration. */
export function approve(options?: ApproveOptions): Approval;

/** Refuses all items of an update, a question or a registration. @throws {TypeError} for a reason that Shifts could take for an approval */
export function refuse(reason: RefuseOptions): Refusal;

/** Answers a question with ids: of the shifts or the time-off reasons that the user may choose. */
export function eligible(ids: readonly string[]): Eligible;

/** A handler of updates that refuses every change of users; your own writes are still approved. */
export function readOnly(message: string): (call: Update) => Refusal;

/** Remembers verdicts, such as in a Durable Object, in KV or in Redis. Keys and values are text. */
export interface Memory {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Set until `seconds` have passed. An empty text replaces what is no longer true. */
  set(key: string, value: string, seconds: number): unknown;
}

type MaybePromise<T> = T | Promise<T>;

/** A verdict or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function without a return statement has this type
type MaybeVerdict = MaybePromise<Verdict | undefined | void>;

/** The options of `handleCallbacks`. */
export interface CallbackOptions extends OpenOptions {
  /** The tenants that may register the integration. By default, every tenant whose call is authentic. */
  tenantId?: string | readonly string[] | undefined;
  /** Decides about a registration. Without it, or if it returns nothing, it is welcome. */
  connect?: ((call: Connect) => MaybeVerdict) | undefined;
  /** Decides about changes. If it throws, hangs, or returns anything but a verdict, all items are refused. */
  update: (call: Update) => MaybePromise<Verdict>;
  /** Answers a question. Without it, every question is refused with 501; so is one for which it returns undefined. */
  read?: ((call: Read) => MaybePromise<Eligible | Refusal | undefined>) | undefined;
  /** Learns of your own writes, such as for the ids of new entities. Without it, or if it returns nothing, they are approved. */
  echo?: ((call: Update) => MaybeVerdict) | undefined;
  /** The seconds from arrival until a response. Defaults to 25. `X-MS-Expires` shortens it, but not below 5, for clocks differ. */
  deadline?: number | undefined;
  /** The seconds after `X-MS-Expires` for which a call is still taken, for clocks differ. Defaults to 60. */
  clockSkew?: number | undefined;
  /**
   * Where verdicts are remembered for 120 seconds, so that retries of Shifts, which have new ids, act once. By default, in this isolate
   * alone. With false, the handler gets every call.
   */
  remember?: Memory | false | undefined;
  /** The current time. */
  now?: (() => Date) | undefined;
  /** Called for metrics and logs. Events have no names, no notes and no secrets; an `error` is what your own function threw. */
  onEvent?: ((event: CallbackEvent) => void) | undefined;
}

/** A call has a response. */
export interface RespondedEvent {
  type: "responded";
  kind: "connect" | "update" | "read";
  id: string;
  /** Of an update. */
  action?: Action | undefined;
  /** Of an update. */
  key?: string | undefined;
  /** The HTTP status. */
  status: 200 | 403;
  /** Those of the items of an update or a read, in their order. */
  statuses?: number[] | undefined;
  /** Who decided about an update or a read: your handlers, the memory of an earlier verdict, the rule on your own writes, or the library. */
  by?: "handler" | "memory" | "echo" | "library" | undefined;
  secretIndex: number;
  trailing: number;
  /** The time from arrival to response. */
  seconds: number;
}

/** A request could not be opened. */
export interface UnopenedEvent {
  type: "unopened";
  code: OpenCode;
}

/** Your handler approved a change after its deadline, which was refused then. Undo it. */
export interface LateEvent {
  type: "late";
  id: string;
  key: string;
  action: Action;
  /** The ids of the items. */
  items: string[];
}

/** A function of yours threw, or returned what it must not. During `open`, it was `secret` or `now`, or it is a fault of this library. */
export interface FaultEvent {
  type: "fault";
  during: "open" | "connect" | "update" | "read" | "echo" | "remember";
  error: unknown;
  /** The id of the call, once it is known. */
  id?: string | undefined;
}

export type CallbackEvent = RespondedEvent | UnopenedEvent | LateEvent | FaultEvent;

/**
 * Makes a function that responds to the calls of Shifts: for Workers, Deno and Bun as it is, with Hono by `c.req.raw`, in Node by `toNode`.
 * It never rejects.
 *
 * @throws {TypeError} for wrong or unknown options
 * @example
 * export default {
 *   fetch: handleCallbacks({ secret, workforceIntegrationId, update: ({ action }) => approve() }),
 * };
 */
export function handleCallbacks(options: CallbackOptions): (request: Request) => Promise<Response>;

/**
 * Opens a callback, for those who respond themselves. Never throws for data.
 *
 * @throws {TypeError} for wrong or unknown options; and what the option `secret` throws
 */
export function openCallback(input: CallbackInput, options: OpenOptions): Promise<Opened>;

/** A new secret: 64 random characters of base64url. */
export function createSecret(): string;

/** The URLs that Shifts calls. */
export function callbackUrls(integration: { url: string; apiVersion: number }): {
  connect: string;
  update(teamId: string): string;
  read(teamId: string): string;
  userUpdate(userId: string): string;
};

/** What is read of Node's `IncomingMessage`. With Express, put this before any parser of bodies. */
export interface NodeRequest {
  method?: string | undefined;
  url?: string | undefined;
  /** The whole path, which Express keeps here. */
  originalUrl?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
}

/** What is called of Node's `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string>): { end(body?: string): unknown };
}

/**
 * Makes a handler for `createServer` of `node:http`, or for Express.
 *
 * @example
 * createServer(toNode(handleCallbacks(options))).listen(8080);
 */
export function toNode(handle: (request: Request) => Promise<Response>): (request: NodeRequest, response: NodeResponse) => void;
