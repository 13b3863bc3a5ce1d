// Advice for each error: what the caller can do about it.
// @ts-check

/**
 * @typedef {import("../send.js").GraphErrorCode} Code
 * @typedef {import("../send.js").GraphErrorInnerCode} InnerCode
 */

const READ_FIRST = "The change may have been made: read before you send it again.";

/**
 * Advice by code, each with the report or page it comes from.
 * @satisfies {Partial<Record<Code | InnerCode | "404 UnknownError", string>>}
 */
const HINTS = {
  // https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4957
  MissingUserIdHeaderInAppContext:
    "An application's token acts for a user here: give `actsAs` the id of a member or an owner of the team.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9745
  MissingAdminPermissions:
    "The signed-in user, or the user in `actsAs`, must be an owner of the team. `actsAs` takes a user's id, not the app's.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9811
  TeamNotFound:
    "The signed-in user, or the user in `actsAs`, must be a member of the team, and the team needs a schedule: `putSchedule` creates one.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/6560
  AadGroupIsLinkedToTeamsTeam: "The team has a schedule already: `getSchedule` reads it.",
  // https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve
  ShiftRequestNotAvailable:
    "The id belongs to a request of another kind: use the operation for that kind, or list the requests again.",
  ShiftRequestsCannotBeActedUpon:
    "The request is answered already, or waits for somebody else: read its `state` and `assignedTo`.",
  // https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
  WorkforceIntegrationError:
    "The team's workforce integration refused the change. An integration identifies its own changes with `passthrough`.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815
  "404 UnknownError":
    "Shifts does not support this HTTP method (verb) on this path, or does not know this user. Change shifts, open shifts and time off with PUT, never PATCH.",
  // https://learn.microsoft.com/graph/resolve-auth-errors
  InvalidAuthenticationToken: "Graph does not accept this token: it has expired, or was issued for another API.",
  Authorization_RequestDenied: "The token lacks a permission: see the operation's `permissions`.",
  // https://learn.microsoft.com/graph/throttling
  TooManyRequests: "Too many requests: wait `retryAfter` seconds. Shifts allows about four a second per team.",
  NetworkError: `Check the network and the host; a page's Content-Security-Policy or CORS may block the address. ${READ_FIRST}`,
  Aborted: `The request was in flight. ${READ_FIRST}`,
  NoToken: "`token` threw or did not return an access token; see `cause`.",
  NotARequest: "Pass what an operation returns, such as `updateOpenShift(input)`, or `request` from what `.try(input)` returns.",
  MissingAnswer: READ_FIRST,
  BadNextLink: "The pages up to here are complete. A proxy in front of Graph must rewrite the links to its own address.",
};

/** Advice by the status of Graph's errors, for codes without a hint. @satisfies {Record<number, string>} */
const BY_STATUS = { 401: HINTS.InvalidAuthenticationToken, 403: HINTS.Authorization_RequestDenied, 429: HINTS.TooManyRequests };

const REDIRECTED =
  "The address redirects elsewhere, and the token is not sent along. Set `baseUrl` to the address it redirects to if you trust it.";

/**
 * Advice by status for responses that are not Graph's. Browsers report a redirect as status 0.
 * @satisfies {Record<number, string>}
 */
const BY_FOREIGN_STATUS = {
  0: REDIRECTED,
  301: REDIRECTED,
  302: REDIRECTED,
  303: REDIRECTED,
  307: REDIRECTED,
  308: REDIRECTED,
  429: HINTS.TooManyRequests,
};

/** https://learn.microsoft.com/entra/identity-platform/claims-challenge */
const CLAIMS = "Graph requires a token with more claims: request one with these `claims`; the user may have to sign in again.";

/**
 * @param {{ status: number, code: string, innerCode?: string | undefined, claims?: string | undefined }} error
 * @returns {string | undefined}
 */
export function hintOf({ status, code, innerCode, claims }) {
  if (claims) return CLAIMS;
  const byCode = own(HINTS, innerCode) ?? own(HINTS, code) ?? own(HINTS, `${status} ${code}`);
  return byCode ?? own(code === "UnreadableAnswer" ? BY_FOREIGN_STATUS : BY_STATUS, status);
}

/**
 * @param {Record<PropertyKey, string>} table
 * @param {string | number | undefined} name
 */
const own = (table, name) => (name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined);
