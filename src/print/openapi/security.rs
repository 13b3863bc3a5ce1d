//! The permissions of operations as security requirements.

use super::json::Json;
use crate::shifts::OPERATIONS;
use crate::table::Operation;

const DELEGATED: &str = "delegated";
const APPLICATION: &str = "application";

/// The two kinds of access tokens.
pub(super) fn schemes() -> Json {
    let address = |what: &str| Json::Text(format!("https://login.microsoftonline.com/organizations/oauth2/v2.0/{what}"));
    let mut permissions = OPERATIONS.iter().flat_map(|of| of.delegated).copied().collect::<Vec<_>>();
    permissions.sort_unstable();
    permissions.dedup();
    let scopes =
        permissions.into_iter().map(|name| (name, Json::Text(format!("Microsoft Graph's delegated permission {name}."))));
    let flow = Json::object([
        ("authorizationUrl", address("authorize")),
        ("tokenUrl", address("token")),
        ("scopes", Json::object(scopes)),
    ]);
    Json::object([
        (
            DELEGATED,
            Json::object([
                ("type", Json::text("oauth2")),
                ("description", Json::text("The permissions of a signed-in user, of a work or school account.")),
                ("flows", Json::object([("authorizationCode", flow)])),
            ]),
        ),
        (
            APPLICATION,
            Json::object([
                ("type", Json::text("http")),
                ("scheme", Json::text("bearer")),
                ("bearerFormat", Json::text("JWT")),
                ("description", Json::text("The permissions of the application itself, which its token carries as roles.")),
            ]),
        ),
    ])
}

/// The permissions of an operation: any one of them is enough; of each kind the least privileged comes first.
pub(super) fn requirements(of: &Operation) -> Json {
    let requirement = |scheme: &'static str| move |name: &&'static str| Json::object([(scheme, Json::texts([*name]))]);
    let delegated = of.delegated.iter().map(requirement(DELEGATED));
    let application = of.application.iter().map(requirement(APPLICATION));
    Json::List(delegated.chain(application).collect())
}
