//! The models of workforce integrations. Printed from the tables by `cargo xtask print`.

use crate::models::flags::flags;
use crate::models::setters::setters;
use crate::models::words::words;
#[allow(clippy::wildcard_imports, unused_imports)]
use crate::models::*;
use serde::{Deserialize, Serialize};

words! {
    /// How callbacks are encrypted. <https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0>
    WorkforceIntegrationEncryptionProtocol, in any casing: false {
        /// `sharedSecret`.
        SharedSecret = "sharedSecret",
    }
}

flags! {
    /// The entities for which Shifts calls an integration. <https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0>
    WorkforceIntegrationSupportedEntities {
        /// `none`.
        NONE = "none" 0,
        /// `shift`.
        SHIFT = "shift" 1,
        /// `swapRequest`.
        SWAP_REQUEST = "swapRequest" 2,
        /// `userShiftPreferences`.
        USER_SHIFT_PREFERENCES = "userShiftPreferences" 8,
        /// `openShift`.
        OPEN_SHIFT = "openShift" 16,
        /// `openShiftRequest`.
        OPEN_SHIFT_REQUEST = "openShiftRequest" 32,
        /// `offerShiftRequest`.
        OFFER_SHIFT_REQUEST = "offerShiftRequest" 64,
        /// `timeCard`.
        TIME_CARD = "timeCard" 2048,
        /// `timeOffReason`.
        TIME_OFF_REASON = "timeOffReason" 4096,
        /// `timeOff`.
        TIME_OFF = "timeOff" 8192,
        /// `timeOffRequest`.
        TIME_OFF_REQUEST = "timeOffRequest" 16384,
    }
}

flags! {
    /// The requests for which Shifts asks an integration who is eligible. <https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0>
    EligibilityFilteringEnabledEntities {
        /// `none`.
        NONE = "none" 0,
        /// `swapRequest`.
        SWAP_REQUEST = "swapRequest" 1,
        /// `offerShiftRequest`.
        OFFER_SHIFT_REQUEST = "offerShiftRequest" 2,
        /// `timeOffReason`.
        TIME_OFF_REASON = "timeOffReason" 8,
    }
}

/// How callbacks are encrypted. <https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkforceIntegrationEncryption {
    /// The only protocol is sharedSecret. The schema allows null, but then nothing says how to encrypt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol: Option<WorkforceIntegrationEncryptionProtocol>,
    /// The shared secret, 64 ASCII characters; the service never returns it. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub secret: Nullable<Secret>,
}

impl WorkforceIntegrationEncryption {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    WorkforceIntegrationEncryption {
        some protocol: WorkforceIntegrationEncryptionProtocol,
        set secret: Nullable<Secret>,
    }
}

/// A system that Shifts calls back when a schedule changes. <https://learn.microsoft.com/graph/api/resources/workforceintegration?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkforceIntegration {
    /// Its id. <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0>
    pub id: String,
    /// When it was created, in UTC. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_date_time: Nullable<DateTime>,
    /// When it was last changed, in UTC. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_date_time: Nullable<DateTime>,
    /// Who created it. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub created_by: Nullable<IdentitySet>,
    /// Who last changed it. <https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub last_modified_by: Nullable<IdentitySet>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub display_name: Nullable<String>,
    /// The version in the callback's path, from 1: `{url}/v{apiVersion}`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub api_version: Nullable<i32>,
    /// Whether it is called.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_active: Nullable<bool>,
    /// How callbacks are encrypted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub encryption: Nullable<WorkforceIntegrationEncryption>,
    /// The base URL of callbacks: https, without a trailing slash.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url: Nullable<String>,
    /// The entities for which Shifts calls it. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub supported_entities: Nullable<WorkforceIntegrationSupportedEntities>,
    /// The requests for which Shifts asks it who is eligible. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub eligibility_filtering_enabled_entities: Nullable<EligibilityFilteringEnabledEntities>,
}

/// The body of [`create_workforce_integration`](crate::calls::create_workforce_integration). <https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateWorkforceIntegrationBody {
    /// Its name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub display_name: Nullable<String>,
    /// The version in the callback's path, from 1: `{url}/v{apiVersion}`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub api_version: Nullable<i32>,
    /// Whether it is called.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_active: Nullable<bool>,
    /// How callbacks are encrypted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub encryption: Nullable<WorkforceIntegrationEncryption>,
    /// The base URL of callbacks: https, without a trailing slash.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url: Nullable<String>,
    /// The entities for which Shifts calls it. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub supported_entities: Nullable<WorkforceIntegrationSupportedEntities>,
    /// The requests for which Shifts asks it who is eligible. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub eligibility_filtering_enabled_entities: Nullable<EligibilityFilteringEnabledEntities>,
}

impl CreateWorkforceIntegrationBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CreateWorkforceIntegrationBody {
        set display_name: Nullable<String>,
        set api_version: Nullable<i32>,
        set is_active: Nullable<bool>,
        set encryption: Nullable<WorkforceIntegrationEncryption>,
        set url: Nullable<String>,
        set supported_entities: Nullable<WorkforceIntegrationSupportedEntities>,
        set eligibility_filtering_enabled_entities: Nullable<EligibilityFilteringEnabledEntities>,
    }
}

/// The body of [`update_workforce_integration`](crate::calls::update_workforce_integration). <https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0>
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdateWorkforceIntegrationBody {
    /// Its name.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub display_name: Nullable<String>,
    /// The version in the callback's path, from 1: `{url}/v{apiVersion}`.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub api_version: Nullable<i32>,
    /// Whether it is called.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub is_active: Nullable<bool>,
    /// How callbacks are encrypted.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub encryption: Nullable<WorkforceIntegrationEncryption>,
    /// The base URL of callbacks: https, without a trailing slash.
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub url: Nullable<String>,
    /// The entities for which Shifts calls it. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub supported_entities: Nullable<WorkforceIntegrationSupportedEntities>,
    /// The requests for which Shifts asks it who is eligible. Microsoft's sources contradict each other: the schema begins names with a lower-case letter, the examples and the frontline guide with an upper-case one. They are sent with an upper-case one. <https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration>
    #[serde(default, skip_serializing_if = "Nullable::is_absent")]
    pub eligibility_filtering_enabled_entities: Nullable<EligibilityFilteringEnabledEntities>,
}

impl UpdateWorkforceIntegrationBody {
    /// One without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UpdateWorkforceIntegrationBody {
        set display_name: Nullable<String>,
        set api_version: Nullable<i32>,
        set is_active: Nullable<bool>,
        set encryption: Nullable<WorkforceIntegrationEncryption>,
        set url: Nullable<String>,
        set supported_entities: Nullable<WorkforceIntegrationSupportedEntities>,
        set eligibility_filtering_enabled_entities: Nullable<EligibilityFilteringEnabledEntities>,
    }
}

impl From<WorkforceIntegration> for UpdateWorkforceIntegrationBody {
    fn from(response: WorkforceIntegration) -> Self {
        Self {
            display_name: response.display_name,
            api_version: response.api_version,
            is_active: response.is_active,
            encryption: response.encryption,
            url: response.url,
            supported_entities: response.supported_entities,
            eligibility_filtering_enabled_entities: response.eligibility_filtering_enabled_entities,
        }
    }
}
