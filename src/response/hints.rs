//! The hints of errors, each with the report or page it comes from. They name only what the operation takes.

use super::code::UNREADABLE;
use super::hint::Fact::{
    BelowSchedule, Claims, Code, Graphs, Lacks, Message, Method, NamesUser, NoInnerCode, Operation, Status, Takes, Waits,
};
use super::hint::Part::{Always, If, User};
use super::hint::{Fact, Hint, Part};
use super::limits::max_rate_per_team;

/// Added to a hint if an earlier try may have been done.
pub(crate) const READ_FIRST: &str = "It may have been done: read before you send it again.";

/// The hint of a request that was never sent.
pub(crate) const NOTHING_DONE: &str = "Nothing was done.";

const fn hint(when: &'static [Fact], text: &'static [Part]) -> Hint {
    Hint { when, text }
}

const SIGNED_IN: Part = If(&[Takes("actsAs")], "The signed-in user, or the user in `actsAs`,", "The signed-in user");

const READ: Part =
    If(&[Method("GET")], "Nothing was changed: send it again.", "The change may have been made: read before you send it again.");

/// <https://learn.microsoft.com/graph/throttling>
const WAIT: Part = If(&[Waits], "Too many requests: wait `retryAfter` seconds.", "Too many requests: wait before you send more.");

const THROTTLED: &[Part] = &[
    WAIT,
    If(
        &[BelowSchedule],
        concat!(
            " Graph allows an app ",
            max_rate_per_team!(),
            " requests per second to one team and, in a tenant, 30 GET, 30 POST, PUT and PATCH, and 15 DELETE requests."
        ),
        "",
    ),
];

/// <https://learn.microsoft.com/graph/resolve-auth-errors>
const BAD_TOKEN: &[Part] = &[Always("Graph does not accept this token: it has expired, or was issued for another API.")];
const NO_PERMISSION: &[Part] = &[Always("The token lacks a permission: see the operation's `permissions`.")];

/// Hints by code, and for a claims challenge.
pub(crate) static BY_CODE: &[Hint] = &[
    // https://learn.microsoft.com/entra/identity-platform/claims-challenge
    hint(
        &[Claims],
        &[Always(
            "Graph requires a token with more claims: request one with these `claims`; the user may have to sign in again.",
        )],
    ),
    // https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4957
    hint(
        &[Code("MissingUserIdHeaderInAppContext")],
        &[
            Always("Shifts requires a user, and an application's token names none."),
            If(&[NamesUser], " Name the user in `body.", ""),
            User,
            If(&[NamesUser], "`, or use a delegated token.", " Use a delegated token."),
            // https://devblogs.microsoft.com/microsoft365dev/?p=24410 (2025-06-23)
            If(
                &[Takes("actsAs")],
                " `actsAs` still works with the id of a member or an owner of the team, but Microsoft has deprecated its header and \
                 will remove it.",
                "",
            ),
        ],
    ),
    // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9745
    hint(
        &[Code("MissingAdminPermissions")],
        &[
            SIGNED_IN,
            Always(" must be an owner of the team."),
            If(&[Takes("actsAs")], " `actsAs` takes a user's id, not the app's.", ""),
        ],
    ),
    // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9811
    hint(
        &[Code("TeamNotFound")],
        &[
            SIGNED_IN,
            Always(" must be a member of the team"),
            If(&[Operation("putSchedule")], ".", ", and the team needs a schedule: `putSchedule` creates one."),
        ],
    ),
    // https://github.com/microsoftgraph/microsoft-graph-docs/issues/6560
    hint(&[Code("AadGroupIsLinkedToTeamsTeam")], &[Always("The team already has a schedule: `getSchedule` reads it.")]),
    // https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve
    hint(
        &[Code("ShiftRequestNotAvailable")],
        &[Always("The id belongs to a request of another kind: use the operation for that kind, or list the requests again.")],
    ),
    hint(
        &[Code("ShiftRequestsCannotBeActedUpon")],
        &[Always("The request is already approved or declined, or waits for somebody else: read its `state` and `assignedTo`.")],
    ),
    // https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
    hint(
        &[Code("WorkforceIntegrationError"), Operation("createWorkforceIntegration")],
        &[Always(
            "Shifts calls POST {url}/v{apiVersion}/connect while it registers the integration. That address must be reachable and \
             respond with 200.",
        )],
    ),
    hint(
        &[Code("WorkforceIntegrationError"), Operation("updateWorkforceIntegration")],
        &[Always(
            "Shifts may call POST {url}/v{apiVersion}/connect again if `url`, `apiVersion` or `encryption` changes. That address \
             must be reachable and respond with 200.",
        )],
    ),
    // https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
    hint(
        &[Code("WorkforceIntegrationError")],
        &[
            Always("The workforce integration refused the request."),
            If(&[Takes("passthrough")], " An integration marks its own changes with `passthrough`.", ""),
        ],
    ),
    hint(&[Code("InvalidAuthenticationToken")], BAD_TOKEN),
    hint(&[Code("Authorization_RequestDenied")], NO_PERMISSION),
    hint(&[Code("TooManyRequests")], THROTTLED),
    hint(
        &[Code("NetworkError")],
        &[Always("Check the network and the host; a page's Content-Security-Policy or CORS may block the address. "), READ],
    ),
    hint(&[Code("Aborted")], &[Always("The request was in flight. "), READ]),
    hint(&[Code("InternalError")], &[Always("This is a fault of graph-shifts: please report it with its `cause`.")]),
    hint(&[Code("NoToken")], &[Always("`token` threw or did not return an access token; see `cause`.")]),
    hint(&[Code("HasIssues")], &[Always("Nothing was sent: correct what `issues` lists.")]),
    hint(
        &[Code("NotARequest")],
        &[Always("Pass what an operation returns, such as `updateOpenShift(input)`, or what `.try(input)` returns.")],
    ),
    hint(&[Code("MissingAnswer")], &[READ]),
    hint(
        &[Code("BadNextLink")],
        &[Always("The pages up to here are complete. A proxy in front of Graph must rewrite the links to its own address.")],
    ),
];

/// Hints for a 400 by parts of its message, in lower case.
pub(crate) static BY_MESSAGE: &[Hint] = &[
    // https://github.com/microsoftgraph/microsoft-graph-docs/issues/13711
    hint(
        &[Status(&[400]), Message(&["not allowed in $filter query"])],
        &[
            Always("Graph cannot filter by one of these properties."),
            If(
                &[Takes("filter")],
                " `filter` takes those that are known to work: read the list and filter by others yourself.",
                "",
            ),
            If(&[Lacks("filter")], " Remove it from $filter", ""),
            If(&[Lacks("filter"), Takes("query")], " in `query`", ""),
            If(&[Lacks("filter")], " and filter the items yourself.", ""),
        ],
    ),
    hint(
        &[Status(&[400]), Message(&["invalid filter clause"])],
        &[
            Always("Graph cannot read $filter: check its operators, its quotes and the types of its values."),
            If(&[Takes("filter")], " `filter` writes it from an object.", ""),
        ],
    ),
    // https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
    hint(
        &[Status(&[400]), Message(&["requested value", "was not found"])],
        &[
            Always(
                "Graph does not know a member of an enumeration as it was sent. Use the names in this library's types; of several \
                 flags, each begins with an upper-case letter, as in `Shift,SwapRequest`.",
            ),
            If(&[Takes("allow")], " With `not_a_member` in `allow`, an unknown name is sent as you wrote it.", ""),
        ],
    ),
];

/// Microsoft's sources contradict each other on the method of such an operation.
const OTHER_METHOD: &[Part] = &[
    Always("Microsoft's sources contradict each other on the HTTP method of this operation: try `method: \""),
    If(&[Method("PUT")], "PATCH", "PUT"),
    Always("\"`."),
];

/// Hints by status. A response that is not Graph's has few, since a proxy has its own reasons, and a code of Shifts may mean anything.
pub(crate) static BY_STATUS: &[Hint] = &[
    hint(&[Takes("method"), Status(&[405])], OTHER_METHOD),
    hint(&[Takes("method"), Status(&[404]), Graphs, NoInnerCode], OTHER_METHOD),
    hint(
        &[Code(UNREADABLE), Status(&[0, 301, 302, 303, 307, 308])],
        &[
            Always("The address redirects elsewhere, and the token is not sent along. "),
            If(&[Takes("baseUrl")], "Set `baseUrl` to", "Use"),
            Always(" the address it redirects to if you trust it."),
        ],
    ),
    hint(&[Code(UNREADABLE), Status(&[429])], &[WAIT]),
    // https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815
    hint(
        &[Code("UnknownError"), Status(&[404])],
        &[
            Always("Shifts does not support this HTTP method on this path, or does not know this user."),
            If(&[Method("PATCH"), BelowSchedule], " Change shifts, open shifts and time off with PUT.", ""),
        ],
    ),
    hint(&[Graphs, NoInnerCode, Status(&[401])], BAD_TOKEN),
    hint(&[Graphs, NoInnerCode, Status(&[403])], NO_PERMISSION),
    hint(&[Graphs, Status(&[429])], THROTTLED),
];
