// What to do about Graph's refusals, in plain words; a row for each code.

/** Each with the report or page it comes from. */
const HINTS = {
  // https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4957
  MissingUserIdHeaderInAppContext:
    "An application's token acts for a user here: give `actsAs` the id of a member or an owner of the team.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9745
  MissingAdminPermissions:
    "The user, or the one `actsAs` names, must be an owner of the team; `actsAs` is a user's id, not the app's.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9811
  TeamNotFound:
    "The user, or the one `actsAs` names, must be a member of the team, and the team must have a schedule: `putSchedule` makes one.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/6560
  AadGroupIsLinkedToTeamsTeam: "The team has a schedule already: `getSchedule` reads it.",
  // https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve
  ShiftRequestNotAvailable:
    "The id is that of a request of another kind: take the operation of its kind, or list the requests anew.",
  ShiftRequestsCannotBeActedUpon:
    "The request is answered already, or waits for somebody else: read its `state` and `assignedTo`.",
  // https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
  WorkforceIntegrationError:
    "The team's workforce integration refused the change. An integration that writes its own changes names itself by `passthrough`.",
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815
  "404 UnknownError":
    "Shifts does not know this verb at this path, or not this user. It changes shifts, open shifts and times off by PUT, never by PATCH.",
  // https://learn.microsoft.com/graph/resolve-auth-errors
  InvalidAuthenticationToken: "Graph takes no such token: it has ended, or it is for something else than Graph.",
  Authorization_RequestDenied: "The token lacks a permission: the operation's `permissions` names what it needs.",
  // https://learn.microsoft.com/graph/throttling
  TooManyRequests: "There were too many requests: wait as long as `retryAfter` says; Shifts bears four a second for each team.",
  NetworkError:
    "The network is gone, the host is wrong, or a page's policy or CORS refuses the address. It may have been done all the same: read before you send it again.",
  Aborted: "It was under way and may have been done all the same: read before you send it again.",
  NoToken: "What gets the token failed, or gave none; the cause tells why.",
  NotARequest: "Take what an operation gives, such as `updateOpenShift(input)`, or `request` of what `.try(input)` gives.",
  MissingAnswer: "It may have been done all the same: read before you send it again.",
  BadNextLink: "The pages up to here are whole. A proxy in front of Graph must put its own address into the links.",
};

/** What to do about a status of Graph's whose code says nothing. */
const OF_STATUS = { 401: HINTS.InvalidAuthenticationToken, 403: HINTS.Authorization_RequestDenied, 429: HINTS.TooManyRequests };

const REDIRECTED = "The address leads elsewhere. A token goes to the address it was meant for alone: give `baseUrl` that one.";

/** What to do about an answer that is none of Graph's. Browsers show a redirection as 0. */
const OF_OTHERS = {
  0: REDIRECTED,
  301: REDIRECTED,
  302: REDIRECTED,
  303: REDIRECTED,
  307: REDIRECTED,
  308: REDIRECTED,
  429: HINTS.TooManyRequests,
};

/** https://learn.microsoft.com/entra/identity-platform/claims-challenge */
const CLAIMS = "Graph wants a token that holds more: get one with these `claims`, which may ask the user to sign in again.";

/** @param {{ status: number, code?: string, innerCode?: string, claims?: string }} refusal */
export function hintOf({ status, code, innerCode, claims }) {
  if (claims) return CLAIMS;
  const byCode = own(HINTS, innerCode) ?? own(HINTS, code) ?? own(HINTS, `${status} ${code}`);
  return byCode ?? own(code === "UnreadableAnswer" ? OF_OTHERS : OF_STATUS, status);
}

const own = (table, name) => (Object.hasOwn(table, name ?? "") ? table[name] : undefined);
