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

/** A team with a schedule. */
export interface SeededTeam {
  /** The team's GUID. */
  id: string;
  /** The users for whom `MS-APP-ACTS-AS` finds the team; without this list, everybody. */
  members?: string[] | undefined;
  /** The open shifts of its schedule. */
  openShifts?: SeededEntity[] | undefined;
}

/** What the stand-in holds at the start, and where it takes time and ids from. */
export interface ShiftsStandInOptions {
  /** Any other team is answered 404 TeamNotFound. */
  teams?: SeededTeam[] | undefined;
  /** The tenant's workforce integrations. */
  workforceIntegrations?: SeededEntity[] | undefined;
  /** The clock behind `createdDateTime` and `lastModifiedDateTime`; without it the machine's. */
  now?: (() => Date) | undefined;
  /** Gives a new GUID for each id, etag and request id; without it a random one. */
  newId?: (() => string) | undefined;
  /** Who is named in `lastModifiedBy`. */
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
 * Makes a stand-in for Graph's Shifts: list, create, get, update and delete for open shifts and workforce integrations.
 *
 * It follows Microsoft's pages, and its users' reports where those are silent: every bearer token will do, none is a 401;
 * an open shift is updated by PUT (PATCH is answered 404 UnknownError) and a workforce integration by PATCH; what a
 * body leaves out keeps its value, so a shared version sent alone leaves the old draft beside it; both versions in one
 * body are refused; an update is answered 204, or 200 with the entity under `Prefer: return=representation`; flags
 * need upper-case first letters; enum members after unknownFutureValue are hidden without
 * `Prefer: include-unknown-enum-members`; a secret is never in an answer; refusals come in Graph's error JSON, those of
 * Shifts with a second JSON inside `error.message`.
 *
 * @example
 * const fetch = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [openShift] }] });
 * const response = await fetch(request.url, { ...request, headers: { ...request.headers, Authorization: "Bearer any" } });
 */
export function createShiftsStandIn(options?: ShiftsStandInOptions): ShiftsStandIn;
