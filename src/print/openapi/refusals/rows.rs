//! The refusals as rows, by status.

use super::{Example, Header, Refusal};
use crate::table::Operation;

const ERRORS: &str = "https://learn.microsoft.com/graph/errors#http-status-codes";
const THROTTLING: &str = "https://learn.microsoft.com/graph/throttling";

const ANY: fn(&Operation) -> bool = |_| true;

/// Whether it approves or declines a request.
fn decides(of: &Operation) -> bool {
    of.path.ends_with("/approve") || of.path.ends_with("/decline")
}

const CHALLENGE: Header = Header {
    name: "WWW-Authenticate",
    description: "Where to request a token. If it has `claims`, the token needs these.",
    kind: "string",
    example: "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\"",
};

const RETRY_AFTER: Header = Header {
    name: "Retry-After",
    description: "How long to wait before the next request, in seconds.",
    kind: "integer",
    example: "10",
};

/// An error of Graph.
const fn graph(code: &'static str, message: &'static str) -> Example {
    Example { code, inner_code: None, message }
}

/// An error of Shifts under a general code of Graph.
const fn shifts(code: &'static str, inner_code: &'static str, message: &'static str) -> Example {
    Example { code, inner_code: Some(inner_code), message }
}

/// <https://github.com/microsoftgraph/microsoft-graph-docs/issues/9745>
const NO_OWNER: Example = shifts("Forbidden", "MissingAdminPermissions", "Sorry, you need to be an admin to do this.");

/// Every refusal.
pub(super) static REFUSALS: &[Refusal] = &[
    Refusal {
        status: "400",
        name: "badRequest",
        description: "The request is malformed, or Graph does not know a property, a value or a query option.",
        source: ERRORS,
        of: ANY,
        header: None,
        examples: &[graph("BadRequest", "The property 'surprise' does not exist on type 'microsoft.graph.openShift'.")],
    },
    Refusal {
        status: "401",
        name: "unauthorized",
        description: "The token is missing, expired or issued for another API, or it needs further claims.",
        source: ERRORS,
        of: ANY,
        header: Some(CHALLENGE),
        examples: &[graph("InvalidAuthenticationToken", "Access token is empty.")],
    },
    Refusal {
        status: "403",
        name: "decisionForbidden",
        description: "The request cannot be decided, or the token or its user may not decide it.",
        source: ERRORS,
        of: decides,
        header: None,
        examples: &[
            shifts("Forbidden", "ShiftRequestsCannotBeActedUpon", "The request is not pending for this user."),
            shifts("Forbidden", "ShiftRequestNotAvailable", "The request is of another kind."),
            NO_OWNER,
        ],
    },
    Refusal {
        status: "403",
        name: "forbidden",
        description: "The token lacks a permission, or its user may not do this.",
        source: ERRORS,
        of: ANY,
        header: None,
        examples: &[
            graph("Authorization_RequestDenied", "Insufficient privileges to complete the operation."),
            NO_OWNER,
            // https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4957
            shifts(
                "Forbidden",
                "MissingUserIdHeaderInAppContext",
                "MS-APP-ACTS-AS header needs to be set for application context requests.",
            ),
            // https://github.com/microsoftgraph/microsoft-graph-docs/issues/10192
            shifts(
                "Forbidden",
                "InvalidOAuthToken",
                "The user identifier in the path does not match the one in the authorization token.",
            ),
        ],
    },
    Refusal {
        status: "404",
        name: "notFound",
        description: "There is no such object, the team has no schedule, the user is not a member of the team, or the path lacks \
                      this method. An update does not create what is missing.",
        source: ERRORS,
        of: |of| !of.parameters.is_empty(),
        header: None,
        examples: &[
            // https://github.com/microsoftgraph/microsoft-graph-docs/issues/9811
            shifts("NotFound", "TeamNotFound", "The team was not found, or the user is not a member of it."),
            // https://github.com/microsoftgraph/microsoft-graph-docs/issues/13815
            graph("UnknownError", ""),
        ],
    },
    Refusal {
        status: "405",
        name: "methodNotAllowed",
        description: "The path does not take this method.",
        source: ERRORS,
        of: |of| of.other_method.is_some(),
        header: None,
        // https://github.com/microsoftgraph/microsoft-graph-docs/issues/119
        examples: &[graph("Request_BadRequest", "Specified HTTP method is not allowed for the request target.")],
    },
    Refusal {
        status: "409",
        name: "conflict",
        description: "The team already has a schedule.",
        source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/6560",
        of: |of| of.id == "putSchedule",
        header: None,
        examples: &[shifts("ResourceExists", "AadGroupIsLinkedToTeamsTeam", "The group is linked to a team.")],
    },
    Refusal {
        status: "429",
        name: "tooManyRequests",
        description: "Too many requests. Nothing was done: wait as long as `Retry-After` says, then send the request again.",
        source: THROTTLING,
        of: ANY,
        header: Some(RETRY_AFTER),
        examples: &[graph("TooManyRequests", "Please retry again later.")],
    },
    Refusal {
        status: "4XX",
        name: "refused",
        description: "Another refusal, such as one of a workforce integration, 409 for a conflict with the current state, 412 for a \
                      failed precondition or 423 for a locked resource.",
        source: ERRORS,
        of: ANY,
        header: None,
        // https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35
        examples: &[shifts("Forbidden", "WorkforceIntegrationError", "The workforce integration failed the request.")],
    },
    Refusal {
        status: "503",
        name: "serviceUnavailable",
        description: "The service is overloaded or under maintenance. A change may have been made nevertheless. `Retry-After` may \
                      be absent.",
        source: ERRORS,
        of: ANY,
        header: Some(RETRY_AFTER),
        examples: &[graph("ServiceUnavailable", "The service is temporarily unavailable.")],
    },
    Refusal {
        status: "5XX",
        name: "failed",
        description: "The service has failed. A change may have been made nevertheless.",
        source: ERRORS,
        of: ANY,
        header: None,
        examples: &[graph("InternalServerError", "An internal server error has occurred.")],
    },
];
