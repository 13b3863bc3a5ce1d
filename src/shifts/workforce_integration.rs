//! Workforce integrations: the systems that Shifts calls back when a schedule changes.

use super::entity::CHANGE_TRACKED_ENTITY;
use crate::table::{
    Answer, Body, ByApplication, Enum, Id, Kind, Law, Method, Number, Operation, Page, Parameter, Property, Rule, Says, Spelling,
    Text, Type, members,
};

const PAGE: Page = Page::Resource("workforceintegration");
const ENCRYPTION: Page = Page::Resource("workforceintegrationencryption");

/// A system that Shifts calls back.
pub static WORKFORCE_INTEGRATION: Type = Type::new(
    "workforceIntegration",
    Some(&CHANGE_TRACKED_ENTITY),
    &[
        Property::new("displayName", Kind::String(Text::Free), PAGE, "Its name."),
        Property::new(
            "apiVersion",
            Kind::Int32 { least: &Number::ONE, advised: &Number::ONE },
            PAGE,
            "The version in the callback's path, from 1: {url}/v{apiVersion}.",
        ),
        Property::new("isActive", Kind::Boolean, PAGE, "Whether it is called."),
        Property::new("encryption", Kind::Complex(&WORKFORCE_INTEGRATION_ENCRYPTION), PAGE, "How callbacks are encrypted."),
        Property::new("url", Kind::String(Text::Url), PAGE, "The callback's base url, https and without a slash at the end."),
        Property::new(
            "supportedEntities",
            Kind::Flags(&WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES),
            PAGE,
            "What it is called for.",
        ),
        Property::new(
            "eligibilityFilteringEnabledEntities",
            Kind::Flags(&ELIGIBILITY_FILTERING_ENABLED_ENTITIES),
            PAGE,
            "What it is asked about before users may choose.",
        ),
        Property::new("supports", Kind::String(Text::Free), PAGE, "What it is called for, under its name in beta.")
            .beyond_schema(),
    ],
    PAGE,
    "A system that Shifts calls back when a schedule changes.",
)
.rules(&[Rule::new(
    Law::NotNone { property: "supportedEntities" },
    PAGE,
    "An integration that supports nothing is never called.",
)]);

/// How callbacks are encrypted.
pub static WORKFORCE_INTEGRATION_ENCRYPTION: Type = Type::new(
    "workforceIntegrationEncryption",
    None,
    &[
        Property::new(
            "protocol",
            Kind::Enum(&WORKFORCE_INTEGRATION_ENCRYPTION_PROTOCOL),
            ENCRYPTION,
            "The only one is sharedSecret.",
        )
        .not_null(),
        Property::new(
            "secret",
            Kind::String(Text::Secret(&Number { value: 64, digits: "64" })),
            Page::Guide,
            "The shared secret, 64 ASCII characters; the service never returns it.",
        ),
    ],
    ENCRYPTION,
    "How callbacks are encrypted.",
)
.rules(&[Rule::new(
    Law::OnlyWith { property: "secret" },
    ENCRYPTION,
    "In an update it is sent with its secret or not at all: the service never returns the secret, and null could erase it.",
)]);

/// How callbacks are encrypted: the protocol.
pub static WORKFORCE_INTEGRATION_ENCRYPTION_PROTOCOL: Enum = Enum {
    name: "workforceIntegrationEncryptionProtocol",
    members: members!["sharedSecret" = 0],
    known: 1,
    unknown_future_value: Some(1),
    spelling: Spelling::Schema,
    page: ENCRYPTION,
    says: Says::new("How callbacks are encrypted."),
};

/// What an integration is called for.
pub static WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES: Enum = Enum {
    name: "workforceIntegrationSupportedEntities",
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
    says: Says::new("What an integration is called for."),
};

/// What an integration is asked about before users may choose.
pub static ELIGIBILITY_FILTERING_ENABLED_ENTITIES: Enum = Enum {
    name: "eligibilityFilteringEnabledEntities",
    members: members!["none" = 0, "swapRequest" = 1, "offerShiftRequest" = 2, "timeOffReason" = 8],
    known: 3,
    unknown_future_value: Some(4),
    spelling: Spelling::UpperFirst,
    page: PAGE,
    says: Says::new("What an integration is asked about before users may choose."),
};

/// Update workforceIntegration.
pub static UPDATE_WORKFORCE_INTEGRATION: Operation = Operation {
    id: "updateWorkforceIntegration",
    method: Method::Patch,
    path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
    parameters: &[Parameter::new("workforceIntegrationId", Id::Prefix("WFI_"), "The workforce integration to update.")],
    body: Body { of: &WORKFORCE_INTEGRATION, update: true },
    answer: Answer::Entity(&WORKFORCE_INTEGRATION),
    passthrough: false,
    delegated: &["WorkforceIntegration.ReadWrite.All"],
    application: &["WorkforceIntegration.ReadWrite.All"],
    by_application: ByApplication::Contradicted,
    page: Page::Operation("workforceintegration-update"),
    says: Says::new("Changes a workforce integration in part."),
};
