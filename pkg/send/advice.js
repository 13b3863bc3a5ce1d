// The advice that hints give, each with the report or page it comes from. It names only what the operation takes.
// @ts-check
import { MAX_RATE_PER_TEAM, MAX_RATE_PER_TENANT } from "./limits.js";

/**
 * @typedef {import("../send.js").GraphErrorCode} Code
 * @typedef {import("../send.js").GraphErrorInnerCode} InnerCode
 */

/**
 * What advice depends on.
 * @typedef {object} Situation
 * @property {string} operation
 * @property {string | undefined} method
 * @property {boolean} isBelowSchedule whether the request is for a team's schedule or a part of it
 * @property {boolean} hasWait whether the error has `retryAfter`
 * @property {(input: string) => boolean} takes whether the operation takes an option
 * @property {string | undefined} user the property that names a user, such as `body.senderUserId`
 */

/** @typedef {string | ((situation: Situation) => string)} Advice */

/** @type {(situation: Situation) => string} */
const signedIn = ({ takes }) => `The signed-in user${takes("actsAs") ? ", or the user in `actsAs`," : ""}`;

/** @type {(situation: Situation) => string} */
const readFirst = ({ method }) =>
  method === "GET" ? "Nothing was changed: send it again." : "The change may have been made: read before you send it again.";

/** https://devblogs.microsoft.com/microsoft365dev/?p=24410 (2025-06-23) */
const DEPRECATED =
  "`actsAs` still works with the id of a member or an owner of the team, but Microsoft has deprecated its header and will remove it.";

/** @type {Advice} */
const missingUser = ({ takes, user }) =>
  [
    "Shifts requires a user, and an application's token names none.",
    user ? `Name the user in \`${user}\`, or use a delegated token.` : "Use a delegated token.",
    ...(takes("actsAs") ? [DEPRECATED] : []),
  ].join(" ");

// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
const CONNECT = "That address must be reachable and respond with 200.";

/** @type {Record<string, string>} */
const BY_REGISTRATION = {
  createWorkforceIntegration: `Shifts calls POST {url}/v{apiVersion}/connect while it registers the integration. ${CONNECT}`,
  updateWorkforceIntegration: `Shifts may call POST {url}/v{apiVersion}/connect again if \`url\`, \`apiVersion\` or \`encryption\` changes. ${CONNECT}`,
};

/** https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35 @type {Advice} */
const refusedByIntegration = ({ operation, takes }) =>
  (Object.hasOwn(BY_REGISTRATION, operation) && BY_REGISTRATION[operation]) ||
  `The workforce integration refused the request.${takes("passthrough") ? " An integration marks its own changes with `passthrough`." : ""}`;

/** https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815 @type {Advice} */
const unknownPath = ({ method, isBelowSchedule }) =>
  `Shifts does not support this HTTP method on this path, or does not know this user.${
    method === "PATCH" && isBelowSchedule ? " Change shifts, open shifts and time off with PUT." : ""
  }`;

/** https://learn.microsoft.com/graph/throttling @type {(situation: Situation) => string} */
const wait = ({ hasWait }) => `Too many requests: wait ${hasWait ? "`retryAfter` seconds" : "before you send more"}.`;

const { reading, writing, deleting } = MAX_RATE_PER_TENANT;
const RATES = ` Graph allows an app ${MAX_RATE_PER_TEAM} requests per second to one team and, in a tenant, ${reading} GET, ${writing} POST, PUT and PATCH, and ${deleting} DELETE requests.`;

/** @type {Advice} */
const throttled = (situation) => wait(situation) + (situation.isBelowSchedule ? RATES : "");

// https://learn.microsoft.com/graph/resolve-auth-errors
const BAD_TOKEN = "Graph does not accept this token: it has expired, or was issued for another API.";
const NO_PERMISSION = "The token lacks a permission: see the operation's `permissions`.";

/**
 * Advice by code.
 * @satisfies {Partial<Record<Code | InnerCode | "404 UnknownError", Advice>>}
 */
export const BY_CODE = {
  // https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4957
  MissingUserIdHeaderInAppContext: missingUser,
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9745
  MissingAdminPermissions: (/** @type {Situation} */ situation) =>
    `${signedIn(situation)} must be an owner of the team.${
      situation.takes("actsAs") ? " `actsAs` takes a user's id, not the app's." : ""
    }`,
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9811
  TeamNotFound: (/** @type {Situation} */ situation) =>
    `${signedIn(situation)} must be a member of the team${
      situation.operation === "putSchedule" ? "." : ", and the team needs a schedule: `putSchedule` creates one."
    }`,
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/6560
  AadGroupIsLinkedToTeamsTeam: "The team already has a schedule: `getSchedule` reads it.",
  // https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve
  ShiftRequestNotAvailable:
    "The id belongs to a request of another kind: use the operation for that kind, or list the requests again.",
  ShiftRequestsCannotBeActedUpon:
    "The request is already approved or declined, or waits for somebody else: read its `state` and `assignedTo`.",
  WorkforceIntegrationError: refusedByIntegration,
  "404 UnknownError": unknownPath,
  InvalidAuthenticationToken: BAD_TOKEN,
  Authorization_RequestDenied: NO_PERMISSION,
  TooManyRequests: throttled,
  NetworkError: (/** @type {Situation} */ situation) =>
    `Check the network and the host; a page's Content-Security-Policy or CORS may block the address. ${readFirst(situation)}`,
  Aborted: (/** @type {Situation} */ situation) => `The request was in flight. ${readFirst(situation)}`,
  InternalError: "This is a fault of graph-shifts: please report it with its `cause`.",
  NoToken: "`token` threw or did not return an access token; see `cause`.",
  NotARequest: "Pass what an operation returns, such as `updateOpenShift(input)`, or `request` from what `.try(input)` returns.",
  MissingAnswer: readFirst,
  BadNextLink: "The pages up to here are complete. A proxy in front of Graph must rewrite the links to its own address.",
};

/** Advice by the status of Graph's errors that have no code of Shifts: such a code may mean anything. @satisfies {Record<number, Advice>} */
export const BY_STATUS = { 401: BAD_TOKEN, 403: NO_PERMISSION, 429: throttled };

/** @type {Advice} */
const redirected = ({ takes }) =>
  `The address redirects elsewhere, and the token is not sent along. ${
    takes("baseUrl") ? "Set `baseUrl` to the address it redirects to" : "Use the address it redirects to"
  } if you trust it.`;

/**
 * Advice by status for responses that are not Graph's. Browsers report a redirect as status 0.
 * @satisfies {Record<number, Advice>}
 */
export const BY_FOREIGN_STATUS = {
  0: redirected,
  301: redirected,
  302: redirected,
  303: redirected,
  307: redirected,
  308: redirected,
  429: wait,
};

/** @type {Advice} */
const notFilterable = ({ takes }) =>
  `Graph cannot filter by one of these properties. ${
    takes("filter")
      ? "`filter` takes those that are known to work: read the list and filter by others yourself."
      : `Remove it from $filter${takes("query") ? " in `query`" : ""} and filter the items yourself.`
  }`;

/** @type {Advice} */
const unreadableFilter = ({ takes }) =>
  `Graph cannot read $filter: check its operators, its quotes and the types of its values.${
    takes("filter") ? " `filter` writes it from an object." : ""
  }`;

/** https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration @type {Advice} */
const unknownMember = ({ takes }) =>
  `Graph does not know a member of an enumeration as it was sent. Use the names in this library's types; of several flags, each begins with an upper-case letter, as in \`Shift,SwapRequest\`.${
    takes("allow") ? " With `not_a_member` in `allow`, an unknown name is sent as you wrote it." : ""
  }`;

/**
 * Advice for a 400 by parts of its message, in lower case.
 * @type {Array<[parts: string[], advice: Advice]>}
 */
export const BY_MESSAGE = [
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/13711
  [["not allowed in $filter query"], notFilterable],
  [["invalid filter clause"], unreadableFilter],
  [["requested value", "was not found"], unknownMember],
];

/** Advice for a 404 or 405 if sources contradict each other on the method. @type {Advice} */
export const OTHER_METHOD = ({ method }) =>
  `Microsoft's sources contradict each other on the HTTP method of this operation: try \`method: "${method === "PUT" ? "PATCH" : "PUT"}"\`.`;

/** https://learn.microsoft.com/entra/identity-platform/claims-challenge */
export const CLAIMS =
  "Graph requires a token with more claims: request one with these `claims`; the user may have to sign in again.";
