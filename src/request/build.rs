//! Builds the parts of a request, and reports what is wrong with its input.

use super::{Given, OtherVersion, PermissionType, fault, headers, query, url};
use crate::check::{Scratch, Target, check_bytes};
use crate::findings::{Findings, Report, Word};
use crate::message::{self, Message};
use crate::path::Path;
use crate::suggest;
use crate::table::{Method, Operation};

/// The body where it is optional and absent.
const EMPTY: &[u8] = b"{}";

/// The parts of a request; the body is the text that was walked, to which the edits of the walk are still to be made.
pub(crate) struct Parts<'a> {
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Option<&'a [u8]>,
}

/// Builds the parts of a request. Issues are recorded in the order of the input's names, then of the URL, the headers and the body's text.
/// `fault` says why the body or the whole input is no JSON text, as [`report_fault`](fault::report_fault) reads it.
pub(crate) fn build<'a>(
    operation: &'static Operation,
    input: &mut Given<'a>,
    fault: Option<&[u8]>,
    findings: &mut Findings,
    scratch: &mut Scratch,
) -> Parts<'a> {
    scratch.clear();
    input.read(operation, findings);
    report_unknown(operation, input, findings);
    let mut url = url::url(operation, input, findings);
    query::push_query(operation, input, &mut url, findings, scratch);
    report_method(operation, input, findings);
    headers::report_actor(operation, input, findings);
    let text = match (operation.body, input.body) {
        (None, _) => None,
        _ if fault.is_some() => None,
        (Some(_), Some(text)) => Some(text),
        (Some(body), None) if body.optional => Some(EMPTY),
        (Some(_), None) => {
            // There is nothing to send without it, whatever is allowed.
            findings.report(&message::REQUIRED, &Path::ROOT.name("body"), None).page(operation.page);
            None
        }
    };
    if let Some(fault) = fault {
        // There is no text to send, whatever is allowed.
        fault::report_fault(fault, operation.page, findings);
    }
    findings.allow(input.allow);
    if let (Some(target), Some(text)) = (target(operation, input), text) {
        let from = findings.len();
        check_bytes(target, text, &Path::ROOT.name("body"), findings, scratch);
        if input.body.is_none() {
            findings.forget_places(from);
        }
    }
    let headers = headers::headers(operation, input, scratch.writes_later_member);
    Parts { method: input.method.unwrap_or(operation.method), url, headers, body: text }
}

/// Reports a method that the operation does not have, and one that was not chosen although the sources contradict each other on it.
fn report_method(operation: &'static Operation, input: &Given<'_>, findings: &mut Findings) {
    match (operation.other_method, input.method) {
        (Some(_), None) => {
            report_methods(&message::METHOD_CONTRADICTED, operation, findings);
        }
        (Some(other), Some(method)) if method != operation.method && method != other => {
            report_no_method(operation, findings);
        }
        _ => {}
    }
}

/// Reports that the operation does not have the method that was given.
pub(super) fn report_no_method<'f>(operation: &'static Operation, findings: &'f mut Findings) -> Report<'f> {
    report_methods(&message::NOT_A_METHOD, operation, findings)
}

fn report_methods<'f>(message: &'static Message, operation: &'static Operation, findings: &'f mut Findings) -> Report<'f> {
    let (own, other) = (operation.method, operation.other_method.unwrap_or(operation.method));
    let report = findings.report(message, &Path::ROOT.name("method"), None);
    report.words(Word::Text(own.as_str()), Word::Text(other.as_str())).page(operation.page)
}

/// What the body is checked as.
fn target<'i>(operation: &'static Operation, input: &'i Given<'_>) -> Option<Target<'i>> {
    let id = operation.own_id().and_then(|parameter| {
        let (_, value) = input.parameters.iter().rfind(|(name, _)| name == parameter.name)?;
        Some((parameter, value.as_deref()?))
    });
    Some(Target {
        id,
        keeps_other_version: input.other_version == Some(OtherVersion::Keep),
        by_application: input.permission_type == Some(PermissionType::Application),
        ..Target::body(operation)?
    })
}

/// Reports which of the given names the operation does not take; names that were read from JSON have been reported already.
fn report_unknown(operation: &'static Operation, input: &Given<'_>, findings: &mut Findings) {
    for (name, _) in &input.parameters {
        if !operation.parameters.iter().any(|parameter| parameter.name == name) {
            report_unknown_input(operation, name, findings);
        }
    }
    for (name, given) in [
        ("filter", input.filter.is_some()),
        ("orderBy", input.order_by.is_some()),
        ("top", input.top.is_some()),
        ("skipToken", input.skip_token.is_some()),
        ("query", !input.query.is_empty()),
        ("returnRepresentation", input.return_representation),
        ("otherVersion", input.other_version.is_some()),
        ("method", input.method.is_some()),
        ("actsAs", input.acts_as.is_some()),
        ("passthrough", input.passthrough.is_some()),
    ] {
        if given && !operation.options().any(|option| option == name) {
            report_unknown_input(operation, name, findings);
        }
    }
    if input.body.is_some() && operation.body.is_none() {
        report_unknown_input(operation, "body", findings);
    }
}

/// Reports that the operation takes nothing of this name, or in which object of its input the name belongs.
#[cold]
pub(super) fn report_unknown_input(operation: &'static Operation, name: &str, findings: &mut Findings) {
    let kept = findings.keep_name(name);
    let path = Path::ROOT;
    let path = path.given(kept);
    // Either issue is an error, so a name is looked up only where its issue is reported.
    let place = if findings.is_full() { None } else { suggest::place_of_input(name, operation) };
    if let Some(place) = place {
        let (message, word) = place.message();
        let report = findings.report(message, &path, None).first(word).page(operation.page);
        report.suggest(|| Some(place.suggestion(name)));
        return;
    }
    let report = findings.report(&message::UNKNOWN_INPUT, &path, None);
    report.words(Word::Text(operation.id), Word::Inputs(operation)).suggest(|| suggest::input(name, operation));
}
