//! Workforce integrations: the systems that Shifts calls back when a schedule changes.

use super::entity::CHANGE_TRACKED_ENTITY;
use super::words;
use crate::table::{
    Description, Enum, Form, Format, Id, Kind, Method, Operation, Page, Parameter, Permissions, Property, Query, Response, Role,
    Rule, RuleKind, Spelling, Type, members,
};

const PAGE: Page = Page::resource("workforceintegration");
const ENCRYPTION: Page = Page::resource("workforceintegrationencryption");

/// The contradiction on the first letter of names.
const SPELLING: &str = "the schema begins names with a lower-case letter, the examples and the frontline guide with an \
     upper-case one. They are sent with an upper-case one.";

/// A system that Shifts calls back.
pub static WORKFORCE_INTEGRATION: Type = Type::new(
    "workforceIntegration",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("displayName", Kind::TEXT, PAGE, "Its name.").also(&["name", "title"]),
        Property::new(
            "apiVersion",
            Kind::Int32 { min: 1, advised_min: 1 },
            PAGE,
            "The version in the callback's path, from 1: `{url}/v{apiVersion}`.",
        ),
        Property::new("isActive", Kind::Boolean, PAGE, "Whether it is called."),
        Property::new("encryption", Kind::Complex(&WORKFORCE_INTEGRATION_ENCRYPTION), PAGE, "How callbacks are encrypted."),
        Property::new("url", Kind::String(Format::Url), PAGE, "The base URL of callbacks: https, without a trailing slash.")
            .also(&["callbackUrl"]),
        Property::new(
            "supportedEntities",
            Kind::Flags(&WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES),
            Page::GUIDE,
            "The entities for which Shifts calls it.",
        )
        .also(&["supports"])
        .role(Role::Callbacks)
        .contradicted(&[SPELLING]),
        Property::new(
            "eligibilityFilteringEnabledEntities",
            Kind::Flags(&ELIGIBILITY_FILTERING_ENABLED_ENTITIES),
            Page::GUIDE,
            "The requests for which Shifts asks it who is eligible.",
        )
        .contradicted(&[SPELLING]),
        Property::new("supports", Kind::TEXT, PAGE, "The entities for which Shifts calls it, by the property's name in beta.")
            .beyond_schema(),
    ],
    PAGE,
    "A system that Shifts calls back when a schedule changes.",
)
.rules(&[Rule::new(RuleKind::CallbacksNotEmpty, PAGE, "Shifts never calls an integration that supports no entities.")]);

/// How callbacks are encrypted.
pub static WORKFORCE_INTEGRATION_ENCRYPTION: Type = Type::new(
    "workforceIntegrationEncryption",
    None,
    &[
        Property::new(
            "protocol",
            Kind::Enum(&WORKFORCE_INTEGRATION_ENCRYPTION_PROTOCOL),
            ENCRYPTION,
            "The only protocol is sharedSecret. The schema allows null, but then nothing says how to encrypt.",
        )
        .not_null(),
        Property::new(
            "secret",
            Kind::String(Format::Secret(64)),
            Page::GUIDE,
            "The shared secret, 64 ASCII characters; the service never returns it.",
        )
        .role(Role::Secret),
    ],
    ENCRYPTION,
    "How callbacks are encrypted.",
)
.rules(&[Rule::new(
    RuleKind::SecretInUpdates,
    ENCRYPTION,
    "In an update it is sent with its secret or not at all: the service never returns the secret, and null could erase it.",
)]);

/// How callbacks are encrypted: the protocol.
pub static WORKFORCE_INTEGRATION_ENCRYPTION_PROTOCOL: Enum = Enum {
    name: "workforceIntegrationEncryptionProtocol",
    plural: "encryptionProtocols",
    members: members!["sharedSecret" = 0],
    known: 1,
    unknown_future_value: Some(1),
    spelling: Spelling::Schema,
    page: ENCRYPTION,
    description: Description::new("How callbacks are encrypted."),
};

/// The entities for which Shifts calls an integration.
pub static WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES: Enum = Enum {
    name: "workforceIntegrationSupportedEntities",
    plural: "supportedEntities",
    members: members![
        "none" = 0,
        "shift" = 1,
        "swapRequest" = 2,
        "userShiftPreferences" = 8,
        "openShift" = 16,
        "openShiftRequest" = 32,
        "offerShiftRequest" = 64,
        "timeCard" = 2048,
        "timeOffReason" = 4096,
        "timeOff" = 8192,
        "timeOffRequest" = 16384,
    ],
    known: 7,
    unknown_future_value: Some(1024),
    spelling: Spelling::UpperFirst,
    page: PAGE,
    description: Description::new("The entities for which Shifts calls an integration."),
};

/// The requests for which Shifts asks an integration who is eligible.
pub static ELIGIBILITY_FILTERING_ENABLED_ENTITIES: Enum = Enum {
    name: "eligibilityFilteringEnabledEntities",
    plural: "eligibilityFilteringEnabledEntities",
    members: members!["none" = 0, "swapRequest" = 1, "offerShiftRequest" = 2, "timeOffReason" = 8],
    known: 3,
    unknown_future_value: Some(4),
    spelling: Spelling::UpperFirst,
    page: PAGE,
    description: Description::new("The requests for which Shifts asks an integration who is eligible."),
};

const WORKFORCE_INTEGRATION_ID: Parameter =
    Parameter::new("workforceIntegrationId", Id::Prefix("WFI_"), "The workforce integration.");

/// To read workforce integrations.
const READ: Permissions = (
    &["WorkforceIntegration.Read.All", "WorkforceIntegration.ReadWrite.All"],
    &["WorkforceIntegration.Read.All", "WorkforceIntegration.ReadWrite.All"],
);

/// To change workforce integrations.
const WRITE: Permissions = (&["WorkforceIntegration.ReadWrite.All"], &["WorkforceIntegration.ReadWrite.All"]);

/// The contradiction on application tokens.
const TOKENS: &str = "older copies of the page refuse application tokens, while the permission data of 2026-08-07 and the \
     newer pages on workforce integrations accept them. Application permissions are listed.";

/// List workforceIntegrations.
pub static LIST_WORKFORCE_INTEGRATIONS: Operation = Operation::new(
    "listWorkforceIntegrations",
    Method::Get,
    "/teamwork/workforceIntegrations",
    Page::operation("workforceintegration-list"),
    "Lists the workforce integrations of the tenant.",
)
.queries(&[Query::Unnamed])
.responds(200, Response::Collection(&WORKFORCE_INTEGRATION))
.permissions(READ)
.contradicted(&[TOKENS])
.also(&[words::LIST, words::CONNECTOR]);

/// Get workforceIntegration.
pub static GET_WORKFORCE_INTEGRATION: Operation = Operation::new(
    "getWorkforceIntegration",
    Method::Get,
    "/teamwork/workforceIntegrations/{workforceIntegrationId}",
    Page::operation("workforceintegration-get"),
    "Reads a workforce integration, without its secret.",
)
.parameters(&[WORKFORCE_INTEGRATION_ID])
.queries(&[Query::Unnamed])
.responds(200, Response::Entity(&WORKFORCE_INTEGRATION))
.permissions(READ)
.also(&[words::READ, words::CONNECTOR]);

/// Create workforceIntegration.
pub static CREATE_WORKFORCE_INTEGRATION: Operation = Operation::new(
    "createWorkforceIntegration",
    Method::Post,
    "/teamwork/workforceIntegrations",
    Page::operation("workforceintegration-post"),
    "Registers a workforce integration. Shifts calls it at once, and the request succeeds only if it responds with 200.",
)
.body(&WORKFORCE_INTEGRATION, Form::Create)
.responds(201, Response::Entity(&WORKFORCE_INTEGRATION))
.permissions(WRITE)
.also(&[&["register", "subscribe", "connect", "secret"], words::CREATE, words::CONNECTOR]);

/// Update workforceIntegration.
pub static UPDATE_WORKFORCE_INTEGRATION: Operation = Operation::new(
    "updateWorkforceIntegration",
    Method::Patch,
    "/teamwork/workforceIntegrations/{workforceIntegrationId}",
    Page::operation("workforceintegration-update"),
    "Changes some properties of a workforce integration.",
)
.parameters(&[WORKFORCE_INTEGRATION_ID])
.body(&WORKFORCE_INTEGRATION, Form::Change)
.responds(200, Response::Entity(&WORKFORCE_INTEGRATION))
.permissions(WRITE)
.also(&[&["url", "secret", "supported entities"], words::CHANGE, words::CONNECTOR]);

/// Delete workforceIntegration.
pub static DELETE_WORKFORCE_INTEGRATION: Operation = Operation::new(
    "deleteWorkforceIntegration",
    Method::Delete,
    "/teamwork/workforceIntegrations/{workforceIntegrationId}",
    Page::operation("workforceintegration-delete"),
    "Deletes a workforce integration.",
)
.parameters(&[WORKFORCE_INTEGRATION_ID])
.permissions(WRITE)
.contradicted(&[TOKENS])
.also(&[&["unregister", "unsubscribe", "disconnect"], words::DELETE, words::CONNECTOR]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST_WORKFORCE_INTEGRATIONS,
    &GET_WORKFORCE_INTEGRATION,
    &CREATE_WORKFORCE_INTEGRATION,
    &UPDATE_WORKFORCE_INTEGRATION,
    &DELETE_WORKFORCE_INTEGRATION,
];
