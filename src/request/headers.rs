//! The headers of a request.

use super::{Given, PermissionType};
use crate::findings::{Findings, Suggestion, Word};
use crate::guid::is_guid;
use crate::message::{self, suggestion};
use crate::path::Path;
use crate::table::{ByApplication, Operation, Page, Response, Role, Type};

/// The preference for members of enumerations that are declared after `unknownFutureValue`.
const INCLUDE_UNKNOWN: &str = "include-unknown-enum-members";

/// The headers; `writes_later_member` where the body contains a member that is declared after `unknownFutureValue`.
pub(crate) fn headers(operation: &Operation, input: &Given<'_>, writes_later_member: bool) -> Vec<(&'static str, String)> {
    let mut headers = Vec::new();
    if operation.body.is_some() {
        headers.push(("Content-Type", String::from("application/json")));
    }
    let prefer = prefer(operation, input.return_representation, writes_later_member);
    headers.extend(prefer.map(|prefer| ("Prefer", prefer)));
    headers.extend(input.acts_as.as_ref().map(|user| ("MS-APP-ACTS-AS", user.clone().into_owned())));
    headers.extend(input.passthrough.as_ref().map(|id| ("X-MS-WFMPassthrough", id.clone().into_owned())));
    headers
}

/// The preferences to send: the entity where it is wanted, and every member where one may be returned or is written.
fn prefer(operation: &Operation, representation: bool, writes_later_member: bool) -> Option<String> {
    let returned = match operation.response {
        Response::NoContentOr(of) if representation => Some(of),
        Response::Entity(of) | Response::Collection(of) => Some(of),
        _ => None,
    };
    match (representation, writes_later_member || returned.is_some_and(Type::has_evolvable_enum)) {
        (false, false) => None,
        (false, true) => Some(String::from(INCLUDE_UNKNOWN)),
        (true, false) => Some(String::from("return=representation")),
        (true, true) => Some(["return=representation, ", INCLUDE_UNKNOWN].concat()),
    }
}

/// Reports what is wrong with the options that say who acts, and what to know about them.
pub(super) fn report_actor(operation: &'static Operation, input: &Given<'_>, findings: &mut Findings) {
    let root = Path::ROOT;
    if let Some(user) = &input.acts_as {
        let report = findings.report(&message::ACTS_AS_DEPRECATED, &root.name("actsAs"), None).page(Page::ACTS_AS);
        report.suggest(|| {
            let actor = operation.body?.of.name_of(Role::Actor);
            (!actor.is_empty()).then_some(Suggestion::of(suggestion::NAME_ACTOR, Word::Text(actor)))
        });
        if !is_guid(user.as_bytes()) {
            let report = findings.report(&message::NOT_A_GUID, &root.name("actsAs"), None);
            report.suggest(|| user.contains('@').then_some(Suggestion::new(suggestion::USER_ID)));
        }
    }
    if let Some(integration) = &input.passthrough
        && (integration.is_empty() || !integration.bytes().all(|byte| byte.is_ascii_graphic()))
    {
        findings.report(&message::NOT_A_HEADER, &root.name("passthrough"), None).page(Page::GUIDE);
    }
    if input.permission_type == Some(PermissionType::Application) && operation.by_application == ByApplication::Ended {
        findings.report(&message::PERMISSION_ENDED, &root.name("permissionType"), None).page(operation.page);
    }
}
