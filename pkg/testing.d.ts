// A stand-in for Graph's Shifts, to test an app without a tenant.

/** A JSON value, as it is in a request or an answer. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object, as it is in a request or an answer. */
export interface JsonObject {
  [property: string]: JsonValue | undefined;
}

/** An entity the stand-in keeps from the start, written like one of Graph's answers; without `id` it gets one. */
export interface SeededEntity extends JsonObject {
  id?: string;
}

/** A team, and what its schedule holds. */
export interface SeededTeam {
  /** The team's GUID. */
  id: string;
  /** The users for whom `MS-APP-ACTS-AS` finds the team; without this list, everybody. */
  members?: string[] | undefined;
  /** Its schedule; without more it is enabled and in UTC. With null there is none: all but putSchedule finds no team. */
  schedule?: JsonObject | null | undefined;
  /** Its groups; the first active one that names a user takes in the user's shifts that name no group. */
  schedulingGroups?: SeededEntity[] | undefined;
  /** Its shifts, each with a `userId`. */
  shifts?: SeededEntity[] | undefined;
  /** Its open shifts. */
  openShifts?: SeededEntity[] | undefined;
  /** Its times off, each with a `userId`. */
  timesOff?: SeededEntity[] | undefined;
  /** Its time-off reasons, each with `displayName`, `iconType` and `isActive`. */
  timeOffReasons?: SeededEntity[] | undefined;
  /** Its requests for time off, each with times and a `timeOffReasonId`; without `state` a request is pending. */
  timeOffRequests?: SeededEntity[] | undefined;
  /** Its requests for open shifts, each with an `openShiftId`. */
  openShiftChangeRequests?: SeededEntity[] | undefined;
  /** Its offers, each with `senderShiftId` and `recipientUserId`; without `assignedTo` one waits for the recipient. */
  offerShiftRequests?: SeededEntity[] | undefined;
  /** Its requests to swap, each with both shifts' ids and `recipientUserId`; they wait like offers. */
  swapShiftsChangeRequests?: SeededEntity[] | undefined;
  /** Its time cards; without `state` a card has the one its events make. */
  timeCards?: SeededEntity[] | undefined;
  /** Its day notes. */
  dayNotes?: SeededEntity[] | undefined;
}

/** What is refused because there is too much of it: with 429 TooManyRequests, and without changing anything. */
export interface StandInThrottling {
  /**
   * How many requests one team bears in any second of the clock `now`, from 1 on; Graph's page says 4. Refused ones do
   * not count. Without it a team bears any number.
   */
  readonly rate?: number | undefined;
  /** The share of all requests that is refused by chance, from 0 to 1; without it 0. */
  readonly share?: number | undefined;
  /** What `Retry-After` says, in whole seconds from 0 on; without it 1. */
  readonly retryAfter?: number | undefined;
}

/** A request, as `refusals` sees it: a copy, so that nothing done to it changes the request. */
export interface StandInRequest {
  /** The verb, in capitals. */
  method: string;
  /** The path below the version, as it was sent, without the query: `/teams/{id}/schedule/shifts`, or `/$batch`. */
  path: string;
  /** Its headers; a request of a batch has its own, and the token of the batch. */
  headers: Headers;
  /** Its JSON; undefined where there is none that can be read. */
  body: JsonValue | undefined;
}

/** An answer in the place of the right one: Graph's error JSON, or any text. */
export interface StandInRefusal {
  /** From 200 to 599. */
  status: number;
  /** Graph's `error.code`; without it the one that goes with the status, such as `Forbidden`, else `UnknownError`. */
  code?: string | undefined;
  /** The code of Shifts itself, such as `TeamNotFound`; Shifts' own JSON then stands in `error.message`. */
  innerCode?: string | undefined;
  /** Without it the empty text. */
  message?: string | undefined;
  /**
   * The whole body as it is, in the place of the error JSON: a proxy's HTML, or the empty text. In the answer to a
   * batch it is in base64 where it is no JSON.
   */
  body?: string | undefined;
  /** Headers beside those of every answer, or in their place. */
  headers?: Record<string, string> | undefined;
}

/** A request that has been answered. */
export interface StandInAnswer {
  /** The verb, in capitals. */
  method: string;
  /** The path below the version, as it was sent, without the query. */
  path: string;
  status: number;
}

/**
 * What goes wrong. Each can be turned on at the start, and in the middle by setting it on the stand-in; undefined turns
 * it off. A value that a switch cannot take is a TypeError at once.
 */
export interface StandInSwitches {
  /**
   * Refuses what is too much. Each request of a batch is refused by itself, with its own `Retry-After`; the batch is
   * answered 200 all the same.
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
   * How long an answer takes, in milliseconds from 0 to 2147483647, or what tells it for each; without it no time. A
   * whole batch takes it once. A request whose `signal` is aborted before that time is over changes nothing.
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
   * Is asked of each request before all else; of a batch first, then of each request in it before any of them acts. A
   * refusal takes the answer's place and nothing is changed; undefined lets the request pass. What it throws, the fetch
   * is rejected with: a TypeError stands for a connection that was lost before anything was done.
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

/** What the stand-in holds at the start, where it takes time, ids and chance from, and what goes wrong. */
export interface ShiftsStandInOptions extends StandInSwitches {
  /** Any other team is answered 404 TeamNotFound. */
  teams?: SeededTeam[] | undefined;
  /** The tenant's workforce integrations. */
  workforceIntegrations?: SeededEntity[] | undefined;
  /** Shift preferences by the user's id, as it stands in the path; any other user has an empty `availability`. */
  shiftPreferences?: Record<string, SeededEntity> | undefined;
  /** The clock behind all that happens now, `lastModifiedDateTime` and `clockIn` alike; without it the machine's. */
  now?: (() => Date) | undefined;
  /** Gives a new GUID for each id, etag and request id; without it a random one. */
  newId?: (() => string) | undefined;
  /** Gives a number from 0 to below 1 for each request that `throttling.share` decides on; without it Math.random. */
  random?: (() => number) | undefined;
  /**
   * Is told of each request once it is answered, and of each in a batch before the batch: so a test sees what was
   * written, and how often. What it throws, of a batch the first of it, the fetch is rejected with once all is done: a
   * TypeError stands for a connection that was lost before the answer.
   *
   * @example
   * const heard = [];
   * const onAnswer = ({ method, status }) => heard.push(`${method} ${status}`);
   * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }], onAnswer });
   * const init = { method: "DELETE", headers: { Authorization: "Bearer any" } };
   * for (const _ of [1, 2]) await fetch(`/v1.0/teams/${teamId}/schedule/openShifts/${openShift.id}`, init);
   * console.log(heard.join(", ")); // DELETE 204, DELETE 404
   */
  onAnswer?: ((answer: StandInAnswer) => void) | undefined;
  /** Who acts, and is named in `lastModifiedBy`, unless `MS-APP-ACTS-AS` names somebody else. Tokens are not read. */
  user?: { id: string; displayName: string } | undefined;
}

/** A `fetch` that answers as Graph's Shifts does, from its own state. */
export interface ShiftsStandIn extends StandInSwitches {
  /**
   * Answers a request to a path below `/v1.0`. The host does not matter; an address without one is taken below
   * `https://graph.microsoft.com`. A `signal` that is aborted, before or meanwhile, rejects with its reason.
   */
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /**
   * A copy of the entity kept under a path such as `/teamwork/workforceIntegrations/{id}`, with every enum member and
   * with the secret that no answer holds; undefined where there is none.
   */
  read(path: string): JsonObject | undefined;
}

/**
 * Makes a stand-in for Graph's Shifts: all 74 operations of v1.0. A seed that cannot be read is a TypeError.
 *
 * It follows Microsoft's pages, and its users' reports where those are silent:
 * - Every bearer token will do, none is a 401. Refusals come in Graph's error JSON, those of Shifts with a second JSON
 *   inside `error.message`. A verb that a path does not have, such as PATCH on an open shift, is 404 UnknownError.
 * - What a PUT or PATCH leaves out keeps its value, so a shared version sent alone leaves the old draft beside it; only
 *   a time-off reason and a scheduling group are replaced as a whole. Both versions in one body are refused.
 * - An update is answered 204; shifts, open shifts and times off answer 200 with the entity under
 *   `Prefer: return=representation`; reasons, groups, the schedule and workforce integrations always do.
 * - DELETE makes reasons and groups inactive; the last active reason of a team stays.
 * - Flags of a workforce integration need upper-case first letters; enum members after unknownFutureValue are hidden
 *   without `Prefer: include-unknown-enum-members`; a secret is never in an answer.
 * - `$filter` takes what the pages show: `startDateTime ge` and `endDateTime le` of both versions on shifts and times
 *   off, `state eq` on time cards and requests, `dayNoteDate eq`. Another property is 400. Time cards take `$orderby`,
 *   `$top` and `$skipToken`. Other options are passed over.
 * - share makes the drafts that touch the range shared, leaves them no draft, and finalises staged deletions.
 * - An approved request acts: a slot of the open shift becomes a shift of the sender, an offered shift becomes the
 *   recipient's, two shifts swap their users, a time off comes about. Offers and swaps wait for the recipient, who
 *   alone can answer them, and then for the manager, who may be anybody. A request that is not pending is refused with
 *   403 ShiftRequestsCannotBeActedUpon, one of another kind with 403 ShiftRequestNotAvailable.
 * - `POST /v1.0/$batch` answers up to 20 requests at once, under its own token: 400 and none is done where the batch is
 *   malformed, else 200 with a response to each. Graph promises no order, so here the responses stand in the reverse of
 *   that of the requests, and the last request runs first, unless `dependsOn` says otherwise. What depends on a refused
 *   one is 424 FailedDependency. A POST, PUT or PATCH in a batch needs a body and a Content-Type, even where nothing is
 *   read from them. No batch holds another.
 *
 * Where neither says anything, it is strict: requests need what they are about, and find only what is shared; a user
 * has one open time card; clockOut and startBreak need a card that is clocked in, endBreak one on break, and what comes
 * out of turn is answered 409 Conflict.
 *
 * What goes wrong is up to the test: `throttling` refuses what is too much, `latency` lets an answer take its time, and
 * `refusals` puts any answer in the place of the right one. `onAnswer` hears what became of each request.
 *
 * @example
 * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }] });
 * const response = await fetch(request.url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
 * console.log(response.status); // 200
 */
export function createShiftsStandIn(options?: ShiftsStandInOptions): ShiftsStandIn;
