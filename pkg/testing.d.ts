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

/** What the stand-in holds at the start, and where it takes time and ids from. */
export interface ShiftsStandInOptions {
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
  /** Who acts, and is named in `lastModifiedBy`, unless `MS-APP-ACTS-AS` names somebody else. Tokens are not read. */
  user?: { id: string; displayName: string } | undefined;
}

/** A `fetch` that answers as Graph's Shifts does, from its own state. */
export interface ShiftsStandIn {
  /**
   * Answers a request to a path below `/v1.0`. The host does not matter; an address without one is taken below
   * `https://graph.microsoft.com`.
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
 *
 * Where neither says anything, it is strict: requests need what they are about, and find only what is shared; a user
 * has one open time card; clockOut and startBreak need a card that is clocked in, endBreak one on break, and what comes
 * out of turn is answered 409 Conflict.
 *
 * @example
 * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }] });
 * const response = await fetch(request.url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
 */
export function createShiftsStandIn(options?: ShiftsStandInOptions): ShiftsStandIn;
