//! Builds the parts of a request, and reports what is wrong with its input.

use super::{Input, fault, headers, query, url};
use crate::check::{Scratch, check_bytes};
use crate::findings::{Findings, Word};
use crate::message;
use crate::path::Path;
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
    input: &mut Input<'a>,
    fault: Option<&[u8]>,
    findings: &mut Findings,
    scratch: &mut Scratch,
) -> Parts<'a> {
    scratch.clear();
    input.read(operation, findings);
    report_unknown(operation, input, findings);
    let mut url = url::url(operation, input, findings);
    query::push_query(operation, input, &mut url, findings, scratch);
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
    if let (Some(body), Some(text)) = (operation.body, text) {
        check_bytes(body.of, body.form, text, &Path::ROOT.name("body"), findings, scratch);
    }
    let headers = headers::headers(operation, input, scratch.writes_later_member);
    Parts { method: operation.method, url, headers, body: text }
}

/// Reports which of the given names the operation does not take; names that were read from JSON have been reported already.
fn report_unknown(operation: &'static Operation, input: &Input<'_>, findings: &mut Findings) {
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

/// Reports that the operation takes nothing of this name.
pub(super) fn report_unknown_input(operation: &'static Operation, name: &str, findings: &mut Findings) {
    let kept = findings.keep_name(name);
    let report = findings.report(&message::UNKNOWN_INPUT, &Path::ROOT.given(kept), None);
    report.words(Word::Text(operation.id), Word::Inputs(operation)).meant(|| crate::nearest::nearest(name, operation.inputs()));
}
