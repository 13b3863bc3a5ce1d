// The types of `graph-shifts/testing`: a mock of Microsoft Graph's Shifts API, for tests without a tenant.

import type { CallbackTrying, ConnectOutcome, ShiftsCallerOptions, UpdateOutcome } from "./caller.js";

export * from "./caller.js";

/** A JSON value in a request or response. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object in a request or response. */
export interface JsonObject {
  [property: string]: JsonValue | undefined;
}

/**
 * An entity that exists from the start, in the shape in which Graph returns it. An `id` is generated if you omit it; without
 * `createdDateTime` and `lastModifiedDateTime`, it was created now.
 */
export interface SeededEntity extends JsonObject {
  id?: string;
}

/** A team and the contents of its schedule. */
export interface SeededTeam {
  /** The team's GUID. */
  id: string;
  /** The ids of users for whom requests with `MS-APP-ACTS-AS` find the team. If omitted, every user is a member. */
  members?: string[] | undefined;
  /** The schedule; by default enabled and in UTC. With null the team has none, and only putSchedule finds the team. */
  schedule?: JsonObject | null | undefined;
  /** Scheduling groups. A shift without a group joins the first active group that lists its user. */
  schedulingGroups?: SeededEntity[] | undefined;
  /** Shifts. Each needs a `userId`. */
  shifts?: SeededEntity[] | undefined;
  /** Open shifts. */
  openShifts?: SeededEntity[] | undefined;
  /** Time-off entries. Each needs a `userId`. */
  timesOff?: SeededEntity[] | undefined;
  /** Time-off reasons. Each needs `displayName`, `iconType` and `isActive`. */
  timeOffReasons?: SeededEntity[] | undefined;
  /** Requests for time off. Each needs a start, an end and a `timeOffReasonId`. The default `state` is `"pending"`. */
  timeOffRequests?: SeededEntity[] | undefined;
  /** Requests for open shifts. Each needs an `openShiftId`. */
  openShiftChangeRequests?: SeededEntity[] | undefined;
  /** Offers. Each needs `senderShiftId` and `recipientUserId`. The default `assignedTo` is `"recipient"`. */
  offerShiftRequests?: SeededEntity[] | undefined;
  /** Swap requests. Each needs both shift ids and `recipientUserId`. The default `assignedTo` is `"recipient"`. */
  swapShiftsChangeRequests?: SeededEntity[] | undefined;
  /** Time cards. The default `state` follows from the events of the card. */
  timeCards?: SeededEntity[] | undefined;
  /** Day notes. */
  dayNotes?: SeededEntity[] | undefined;
}

/** Which requests are refused with 429 TooManyRequests. A refused request changes nothing. */
export interface StandInThrottling {
  /**
   * The maximum number of requests per team within one second of the clock `now`, an integer from 1. Graph documents 4 for an app and a
   * team. Its limits for an app and a tenant are not simulated: 30 GET, 30 POST, PUT and PATCH, and 15 DELETE requests.
   * Refused requests do not count. By default there is no limit.
   */
  readonly rate?: number | undefined;
  /** The share of all requests that is refused at random, from 0 to 1. The default is 0. */
  readonly share?: number | undefined;
  /** The value of `Retry-After` in seconds, an integer from 0. The default is 1. */
  readonly retryAfter?: number | undefined;
}

/** A request as `refusals` receives it. It is a copy: changes to it have no effect. */
export interface StandInRequest {
  /** The method in upper case. */
  method: string;
  /** The path below the version as it was sent, without the query: `/teams/{id}/schedule/shifts`, or `/$batch`. */
  path: string;
  /** The headers. A request in a batch has its own headers and the token of the batch. */
  headers: Headers;
  /** The parsed JSON body; undefined if there is no valid JSON. */
  body: JsonValue | undefined;
}

/** A response that replaces the usual one: Graph's error JSON, or any text. */
export interface StandInRefusal {
  /** The status, an integer from 200 to 599. */
  status: number;
  /** Graph's `error.code`. The default depends on the status, such as `Forbidden` for 403; otherwise `UnknownError`. */
  code?: string | undefined;
  /** The code of Shifts itself, such as `TeamNotFound`. If set, `error.message` holds the JSON of Shifts as a string. */
  innerCode?: string | undefined;
  /** The message. The default is the empty string. */
  message?: string | undefined;
  /**
   * The complete body, instead of the error JSON: the HTML of a proxy, or the empty string. The response to a batch
   * holds it in base64 if it is not JSON.
   */
  body?: string | undefined;
  /** Headers to add to those of every response, or to replace them. */
  headers?: Record<string, string> | undefined;
}

/** A request that has its response, as `onAnswer` receives it. */
export interface StandInAnswer {
  /** The method in upper case. */
  method: string;
  /** The path below the version as it was sent, without the query. */
  path: string;
  /** The status of the response. */
  status: number;
}

/**
 * Switches that simulate failures. Set them up front or change them at any time on the mock; undefined turns a switch
 * off. An invalid value throws a `TypeError` at once.
 */
export interface StandInSwitches {
  /**
   * Returns 429 above `rate` requests per second per team, and for a random `share` of all requests. In a batch, each
   * request is throttled on its own and has its own `Retry-After`; the batch itself returns 200.
   *
   * @example
   * const fetch = createShiftsStandIn({ teams: [{ id: teamId }], throttling: { share: 1, retryAfter: 0 } });
   * const list = () => fetch(`/v1.0/teams/${teamId}/schedule/shifts`, { headers: { Authorization: "Bearer any" } });
   * console.log((await list()).status); // 429
   * fetch.throttling = { rate: 4 };
   * console.log((await list()).status); // 200
   */
  throttling?: StandInThrottling | undefined;
  /**
   * The time before each response in milliseconds, from 0 to 2147483647, or a function that returns it. The default is
   * 0. It applies once to a whole batch. A request whose `signal` is aborted within that time changes nothing.
   *
   * @example
   * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }], latency: 60_000 });
   * const path = `/teams/${teamId}/schedule/openShifts/${openShift.id}`;
   * const init = { method: "DELETE", headers: { Authorization: "Bearer any" }, signal: AbortSignal.timeout(10) };
   * console.log(await fetch(`/v1.0${path}`, init).catch((reason) => reason.name)); // TimeoutError
   * console.log(fetch.read(path).id); // OPNSHFT_one
   */
  latency?: number | (() => number) | undefined;
  /**
   * Called for each request before anything else; for a batch first, then for each of its requests before any of them
   * runs. If it returns a refusal, that becomes the response and nothing changes. If it returns undefined, the request
   * is served as usual. If it throws, `fetch` rejects with the error; throw a `TypeError` to simulate a connection that
   * was lost before the request arrived.
   *
   * @example
   * const refusals = () => ({ status: 403, innerCode: "MissingUserIdHeaderInAppContext" });
   * const fetch = createShiftsStandIn({ teams: [{ id: teamId }], refusals });
   * const list = () => fetch(`/v1.0/teams/${teamId}/schedule/shifts`, { headers: { Authorization: "Bearer any" } });
   * console.log((await list()).status); // 403
   * fetch.refusals = ({ method }) => (method === "GET" ? undefined : { status: 502, body: "<h1>Bad gateway</h1>" });
   * console.log((await list()).status); // 200
   */
  refusals?: ((request: StandInRequest) => StandInRefusal | undefined) | undefined;
}

/** A callback and what it led to, as `onCallback` receives it. */
export type StandInCallback =
  | { kind: "connect"; integrationId: string; outcome: ConnectOutcome }
  | { kind: "update"; integrationId: string; teamId?: string; userId?: string; outcome: UpdateOutcome };

/** How the mock asks workforce integrations. The numbers of `CallbackTrying` are ours: Microsoft states none of them. */
export interface StandInCallbacks extends CallbackTrying, Pick<ShiftsCallerOptions, "fetch" | "tenantId"> {
  /**
   * Called after each callback. Fail your test here if an outcome has `silent` items: your integration approves them without
   * having looked at them. If it throws, `fetch` rejects with the error and the change is not made.
   */
  readonly onCallback?: ((callback: StandInCallback) => void) | undefined;
}

/** The contents of the mock, its clock, its sources of ids and random numbers, and its switches. */
export interface ShiftsStandInOptions extends StandInSwitches {
  /** The teams. Requests to any other team return 404 TeamNotFound. */
  teams?: SeededTeam[] | undefined;
  /** The workforce integrations of the tenant. */
  workforceIntegrations?: SeededEntity[] | undefined;
  /** Shift preferences by user id. Every other user has an empty `availability`. */
  shiftPreferences?: Record<string, SeededEntity> | undefined;
  /** The current time, used for `lastModifiedDateTime`, `clockIn` and throttling. The default is the system clock. */
  now?: (() => Date) | undefined;
  /** Returns a new GUID for each id, etag and request id, from the first request on. The default is random. */
  newId?: (() => string) | undefined;
  /** Returns a number from 0 to below 1 for each request that `throttling.share` applies to. The default is `Math.random`. */
  random?: (() => number) | undefined;
  /**
   * Called after each response, and for each request in a batch before the batch itself. Use it to count requests. If
   * it throws, `fetch` rejects with the error (the first one, in a batch) after all changes are made; throw a
   * `TypeError` to simulate a connection that was lost before the response arrived.
   *
   * @example
   * const seen = [];
   * const onAnswer = ({ method, status }) => seen.push(`${method} ${status}`);
   * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }], onAnswer });
   * const init = { method: "DELETE", headers: { Authorization: "Bearer any" } };
   * for (const _ of [1, 2]) await fetch(`/v1.0/teams/${teamId}/schedule/openShifts/${openShift.id}`, init);
   * console.log(seen.join(", ")); // DELETE 204, DELETE 404
   */
  onAnswer?: ((answer: StandInAnswer) => void) | undefined;
  /**
   * Makes the mock ask workforce integrations, as Shifts does. Without it, none is ever called.
   * - POST of an integration calls its `/connect`, and returns 400 unless that gives 200. So it needs a `url` and a secret.
   * - A write of a type in `supportedEntities` asks first, if the team's schedule names the integration in `workforceIntegrationIds`
   *   (the first counts) and the integration is active. Shift preferences belong to no team: the mock asks the integration of the
   *   user's first team that supports them. Sharing a schedule asks nobody.
   * - A write that has an effect on others makes one batch: a manager's approval of a swap 5 items, of a request for an open shift 3,
   *   `assignOpenShift` 2, and one more for each request that Shifts declines itself. Items of unsupported types are left out.
   * - `X-MS-WFMPassthrough` and `Accept-Language` of the write are passed on.
   * - A refused write returns 400 with the error that a user captured, and changes nothing; so does one whose integration responds
   *   with invalid data. A null eTag returns 502. The status 400 is ours.
   * - `X-MS-Expires` follows from `now`. If you set a clock, give it to the integration, too.
   * - While an integration is asked, other requests are served; those sent at once may reach it in any order. An approved write
   *   then runs on what is there, so it can still return 404, or 403 for a request that somebody else has decided.
   *
   * @example
   * const graph = createShiftsStandIn({
   *   teams: [{ id: teamId, openShifts: [openShift], schedule: { workforceIntegrationIds: ["WFI_one"] } }],
   *   workforceIntegrations: [
   *     { id: "WFI_one", url: "https://shifts.example.com/wfi", apiVersion: 1, supportedEntities: "openShift", encryption: { secret } },
   *   ],
   *   // handleCallbacks and refuse are from graph-shifts/callbacks.
   *   callbacks: { fetch: handleCallbacks({ secret, update: () => refuse({ message: "The rota is closed." }) }) },
   * });
   * const init = { method: "DELETE", headers: { Authorization: "Bearer any" } };
   * const response = await graph(`/v1.0/teams/${teamId}/schedule/openShifts/${openShift.id}`, init);
   * const { error } = JSON.parse((await response.json()).error.message);
   * console.log(response.status, error.externalErrorMessage); // 400 The rota is closed.
   */
  callbacks?: StandInCallbacks | undefined;
  /** The user who acts and appears in `lastModifiedBy`, unless `MS-APP-ACTS-AS` names another. Tokens are not parsed. */
  user?: { id: string; displayName: string } | undefined;
}

/** A `fetch` that responds as Graph's Shifts API does, from its own state. */
export interface ShiftsStandIn extends StandInSwitches {
  /**
   * Responds to a request to a path below `/v1.0`, on any host. A relative url is resolved against
   * `https://graph.microsoft.com`. Rejects with the reason of `signal` if it is aborted before the response.
   */
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * Returns a copy of the entity at a path such as `/teamwork/workforceIntegrations/{id}`, with every enum member and
   * with the secret that responses never contain; undefined if there is none.
   */
  read(path: string): JsonObject | undefined;
  /**
   * Plays a manager who assigns an open shift in Teams, which Graph has no operation for: the user gets a shift, and the open shift
   * has a slot less. Resolves with 201 and the new shift, or with the error that Graph would have.
   */
  assignOpenShift(path: string, userId: string): Promise<Response>;
}

/**
 * Creates a mock of Graph's Shifts API with all 74 operations of v1.0. An invalid seed throws a `TypeError`.
 *
 * The mock follows Microsoft's pages, and reports of users where the pages are silent:
 * - Any bearer token is accepted; without one, the response is 401. Errors have Graph's error JSON. Errors of Shifts
 *   have a second JSON in `error.message`. A method that a path lacks, such as PATCH on an open shift, returns 404
 *   UnknownError.
 * - PUT and PATCH retain properties that the body omits, and null clears a property. A shared version alone therefore
 *   leaves the old draft in place. A PUT needs the required properties, such as the `userId` of a shift. Only time-off
 *   reasons and scheduling groups are replaced as a whole. A body with both versions is refused, and so is one that sets
 *   both to null. Shift preferences are changed with PATCH or PUT, since sources contradict each other.
 * - A body above 4 MiB returns 413, whatever it is.
 * - Updates return 204. With `Prefer: return=representation`, shifts, open shifts and time off return 200 with the
 *   entity; reasons, groups, the schedule and workforce integrations always do.
 * - DELETE deactivates reasons and groups. The last active reason of a team cannot be deleted.
 * - Several flags of a workforce integration need upper-case first letters; one alone can be in lower case. Enum members after unknownFutureValue are hidden
 *   without `Prefer: include-unknown-enum-members`. A response never contains a secret.
 * - `$filter` supports what the pages and public programs show: `startDateTime ge` and `endDateTime le` of both versions
 *   on shifts and time off, `state eq` on time cards and on requests of all four kinds, and `dayNoteDate eq`. Other
 *   properties return 400. Shifts, time off and time cards support `$top` and `$skipToken`, time cards `$orderby`, too.
 *   Other options are ignored.
 * - share publishes the drafts that overlap the range and completes staged deletions.
 * - An approved request takes effect: the sender gets a slot of the open shift, the recipient gets the offered shift, two
 *   shifts are replaced by new ones with each other's users, or time off is created. Other pending requests about the same
 *   shifts, or about an open shift without slots, are declined by `system`. Offers and swaps wait for the recipient first, who alone can
 *   approve or decline them, and then for the manager, who can be any user. A request that is not pending returns 403
 *   ShiftRequestsCannotBeActedUpon; the id of another kind of request returns 403 ShiftRequestNotAvailable.
 * - `POST /v1.0/$batch` runs up to 20 requests under its own token. A malformed batch returns 400 and runs nothing;
 *   otherwise the batch returns 200 with a response per request. Graph promises no order, so the mock reverses it: the
 *   last request runs first, unless `dependsOn` says otherwise, and its response comes first. A request that depends on
 *   a failed one returns 424 FailedDependency. POST, PUT and PATCH in a batch need a body and a Content-Type, even if
 *   the operation takes no body. A batch cannot contain another batch.
 *
 * The mock refuses the bodies that the library refuses, except for the library's own bounds on length and depth and for
 * names that appear twice.
 *
 * Where both are silent, the mock is strict: change requests need the ids or times that they are about and find only
 * shared entities; a user has at most one open time card; clockOut and startBreak need a card that is clocked in,
 * endBreak one on break, and 409 Conflict is returned otherwise.
 *
 * To simulate failures, use `throttling`, `latency` and `refusals`. To observe responses, use `onAnswer`.
 *
 * @example
 * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }] });
 * const response = await fetch(request.url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
 * console.log(response.status); // 200
 */
export function createShiftsStandIn(options?: ShiftsStandInOptions): ShiftsStandIn;
