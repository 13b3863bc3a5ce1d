// The hints of errors. Printed from the tables by `cargo xtask print`.

/**
 * The name of a fact, and what it is about.
 * @typedef {readonly [name: string, ...about: ReadonlyArray<string | number>]} Fact
 */

/**
 * A part of a text: one that is always there, or the first of two if all facts hold, otherwise the second, or the property that names a user.
 * @typedef {string | readonly [when: readonly Fact[], text: string, otherwise: string] | readonly ["user"]} Part
 */

/**
 * A hint: when it applies, and its text. The first of a list that applies is the hint.
 * @typedef {readonly [when: readonly Fact[], text: readonly Part[]]} Hint
 */

/** Hints by code, and for a claims challenge. @type {Hint[]} */
export const BY_CODE = [
  [[["claims"]], ["Graph requires a token with more claims: request one with these `claims`; the user may have to sign in again."]],
  [[["code", "MissingUserIdHeaderInAppContext"]], ["Shifts requires a user, and an application's token names none.", [[["namesUser"]], " Name the user in `body.", ""], ["user"], [[["namesUser"]], "`, or use a delegated token.", " Use a delegated token."], [[["takes", "actsAs"]], " `actsAs` still works with the id of a member or an owner of the team, but Microsoft has deprecated its header and will remove it.", ""]]],
  [[["code", "MissingAdminPermissions"]], [[[["takes", "actsAs"]], "The signed-in user, or the user in `actsAs`,", "The signed-in user"], " must be an owner of the team.", [[["takes", "actsAs"]], " `actsAs` takes a user's id, not the app's.", ""]]],
  [[["code", "TeamNotFound"]], [[[["takes", "actsAs"]], "The signed-in user, or the user in `actsAs`,", "The signed-in user"], " must be a member of the team", [[["operation", "putSchedule"]], ".", ", and the team needs a schedule: `putSchedule` creates one."]]],
  [[["code", "AadGroupIsLinkedToTeamsTeam"]], ["The team already has a schedule: `getSchedule` reads it."]],
  [[["code", "ShiftRequestNotAvailable"]], ["The id belongs to a request of another kind: use the operation for that kind, or list the requests again."]],
  [[["code", "ShiftRequestsCannotBeActedUpon"]], ["The request is already approved or declined, or waits for somebody else: read its `state` and `assignedTo`."]],
  [[["code", "WorkforceIntegrationError"], ["operation", "createWorkforceIntegration"]], ["Shifts calls POST {url}/v{apiVersion}/connect while it registers the integration. That address must be reachable and respond with 200."]],
  [[["code", "WorkforceIntegrationError"], ["operation", "updateWorkforceIntegration"]], ["Shifts may call POST {url}/v{apiVersion}/connect again if `url`, `apiVersion` or `encryption` changes. That address must be reachable and respond with 200."]],
  [[["code", "WorkforceIntegrationError"]], ["The workforce integration refused the request.", [[["takes", "passthrough"]], " An integration marks its own changes with `passthrough`.", ""]]],
  [[["code", "InvalidAuthenticationToken"]], ["Graph does not accept this token: it has expired, or was issued for another API."]],
  [[["code", "Authorization_RequestDenied"]], ["The token lacks a permission: see the operation's `permissions`."]],
  [[["code", "TooManyRequests"]], [[[["waits"]], "Too many requests: wait `retryAfter` seconds.", "Too many requests: wait before you send more."], [[["belowSchedule"]], " Graph allows an app 4 requests per second to one team and, in a tenant, 30 GET, 30 POST, PUT and PATCH, and 15 DELETE requests.", ""]]],
  [[["code", "NetworkError"]], ["Check the network and the host; a page's Content-Security-Policy or CORS may block the address. ", [[["method", "GET"]], "Nothing was changed: send it again.", "The change may have been made: read before you send it again."]]],
  [[["code", "Aborted"]], ["The request was in flight. ", [[["method", "GET"]], "Nothing was changed: send it again.", "The change may have been made: read before you send it again."]]],
  [[["code", "InternalError"]], ["This is a fault of graph-shifts: please report it with its `cause`."]],
  [[["code", "NoToken"]], ["`token` threw or did not return an access token; see `cause`."]],
  [[["code", "HasIssues"]], ["Nothing was sent: correct what `issues` lists."]],
  [[["code", "NotARequest"]], ["Pass what an operation returns, such as `updateOpenShift(input)`, or what `.try(input)` returns."]],
  [[["code", "MissingAnswer"]], [[[["method", "GET"]], "Nothing was changed: send it again.", "The change may have been made: read before you send it again."]]],
  [[["code", "BadNextLink"]], ["The pages up to here are complete. A proxy in front of Graph must rewrite the links to its own address."]],
];

/** Hints for a 400 by parts of its message, in lower case. @type {Hint[]} */
export const BY_MESSAGE = [
  [[["status", 400], ["message", "not allowed in $filter query"]], ["Graph cannot filter by one of these properties.", [[["takes", "filter"]], " `filter` takes those that are known to work: read the list and filter by others yourself.", ""], [[["lacks", "filter"]], " Remove it from $filter", ""], [[["lacks", "filter"], ["takes", "query"]], " in `query`", ""], [[["lacks", "filter"]], " and filter the items yourself.", ""]]],
  [[["status", 400], ["message", "invalid filter clause"]], ["Graph cannot read $filter: check its operators, its quotes and the types of its values.", [[["takes", "filter"]], " `filter` writes it from an object.", ""]]],
  [[["status", 400], ["message", "requested value", "was not found"]], ["Graph does not know a member of an enumeration as it was sent. Use the names in this library's types; of several flags, each begins with an upper-case letter, as in `Shift,SwapRequest`.", [[["takes", "allow"]], " With `not_a_member` in `allow`, an unknown name is sent as you wrote it.", ""]]],
];

/** Hints by status. @type {Hint[]} */
export const BY_STATUS = [
  [[["takes", "method"], ["status", 405]], ["Microsoft's sources contradict each other on the HTTP method of this operation: try `method: \"", [[["method", "PUT"]], "PATCH", "PUT"], "\"`."]],
  [[["takes", "method"], ["status", 404], ["graphs"], ["noInnerCode"]], ["Microsoft's sources contradict each other on the HTTP method of this operation: try `method: \"", [[["method", "PUT"]], "PATCH", "PUT"], "\"`."]],
  [[["code", "UnreadableAnswer"], ["status", 0, 301, 302, 303, 307, 308]], ["The address redirects elsewhere, and the token is not sent along. ", [[["takes", "baseUrl"]], "Set `baseUrl` to", "Use"], " the address it redirects to if you trust it."]],
  [[["code", "UnreadableAnswer"], ["status", 429]], [[[["waits"]], "Too many requests: wait `retryAfter` seconds.", "Too many requests: wait before you send more."]]],
  [[["code", "UnknownError"], ["status", 404]], ["Shifts does not support this HTTP method on this path, or does not know this user.", [[["method", "PATCH"], ["belowSchedule"]], " Change shifts, open shifts and time off with PUT.", ""]]],
  [[["graphs"], ["noInnerCode"], ["status", 401]], ["Graph does not accept this token: it has expired, or was issued for another API."]],
  [[["graphs"], ["noInnerCode"], ["status", 403]], ["The token lacks a permission: see the operation's `permissions`."]],
  [[["graphs"], ["status", 429]], [[[["waits"]], "Too many requests: wait `retryAfter` seconds.", "Too many requests: wait before you send more."], [[["belowSchedule"]], " Graph allows an app 4 requests per second to one team and, in a tenant, 30 GET, 30 POST, PUT and PATCH, and 15 DELETE requests.", ""]]],
];

/** Added to a hint if an earlier try may have been done. */
export const READ_FIRST = "It may have been done: read before you send it again.";

/** The hint of a request that was never sent. */
export const NOTHING_DONE = "Nothing was done.";
