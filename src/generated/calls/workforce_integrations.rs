//! The typed calls of workforce integrations. Printed from the tables by `cargo xtask print`.

use crate::calls::{Call, Collection, operation};
use crate::models::{CreateWorkforceIntegrationBody, UpdateWorkforceIntegrationBody, WorkforceIntegration};
use std::borrow::Cow;

/// Lists the workforce integrations of the tenant. Microsoft's sources contradict each other: older copies of the page refuse application tokens, while the permission data of 2026-08-07 and the newer pages on workforce integrations accept them. Application permissions are listed. <https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`. Application: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
pub fn list_workforce_integrations() -> Call<'static, ListWorkforceIntegrations> {
    Call::new()
}

operation! {
    /// [`list_workforce_integrations`], as a type.
    ListWorkforceIntegrations: LIST_WORKFORCE_INTEGRATIONS => Collection<WorkforceIntegration>, takes Query ActsAs
}

/// Reads a workforce integration, without its secret. <https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`. Application: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
pub fn get_workforce_integration<'a>(workforce_integration_id: impl Into<Cow<'a, str>>) -> Call<'a, GetWorkforceIntegration> {
    Call::new().parameter("workforceIntegrationId", workforce_integration_id)
}

operation! {
    /// [`get_workforce_integration`], as a type.
    GetWorkforceIntegration: GET_WORKFORCE_INTEGRATION => WorkforceIntegration, takes Query ActsAs
}

/// Registers a workforce integration. Shifts calls it at once, and the request succeeds only if it responds with 200. <https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `WorkforceIntegration.ReadWrite.All`. Application: `WorkforceIntegration.ReadWrite.All`.
pub fn create_workforce_integration(body: &CreateWorkforceIntegrationBody) -> Call<'static, CreateWorkforceIntegration> {
    Call::new().with_body(body)
}

operation! {
    /// [`create_workforce_integration`], as a type.
    CreateWorkforceIntegration: CREATE_WORKFORCE_INTEGRATION => WorkforceIntegration, takes ActsAs
}

/// Changes some properties of a workforce integration. <https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `WorkforceIntegration.ReadWrite.All`. Application: `WorkforceIntegration.ReadWrite.All`.
pub fn update_workforce_integration<'a>(
    workforce_integration_id: impl Into<Cow<'a, str>>,
    body: &UpdateWorkforceIntegrationBody,
) -> Call<'a, UpdateWorkforceIntegration> {
    Call::new().parameter("workforceIntegrationId", workforce_integration_id).with_body(body)
}

operation! {
    /// [`update_workforce_integration`], as a type.
    UpdateWorkforceIntegration: UPDATE_WORKFORCE_INTEGRATION => WorkforceIntegration, takes ActsAs
}

/// Deletes a workforce integration. Microsoft's sources contradict each other: older copies of the page refuse application tokens, while the permission data of 2026-08-07 and the newer pages on workforce integrations accept them. Application permissions are listed. <https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0>
///
/// Permissions, least privileged first. Delegated: `WorkforceIntegration.ReadWrite.All`. Application: `WorkforceIntegration.ReadWrite.All`.
pub fn delete_workforce_integration<'a>(
    workforce_integration_id: impl Into<Cow<'a, str>>,
) -> Call<'a, DeleteWorkforceIntegration> {
    Call::new().parameter("workforceIntegrationId", workforce_integration_id)
}

operation! {
    /// [`delete_workforce_integration`], as a type.
    DeleteWorkforceIntegration: DELETE_WORKFORCE_INTEGRATION => (), takes ActsAs
}
