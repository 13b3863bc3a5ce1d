//! The URL of a request: the base URL and the path with its ids.

use super::percent::percent_encode;
use super::{BASE_URL, Given, base_url};
use crate::findings::{Findings, Suggestion, Word};
use crate::guid::is_guid;
use crate::message::{self, suggestion};
use crate::path::Path;
use crate::table::{Id, Operation, Parameter};

/// The URL without its query; what is wrong with its parts is reported.
pub(super) fn url(operation: &'static Operation, input: &Given<'_>, findings: &mut Findings) -> String {
    let mut url = String::new();
    match &input.base_url {
        None => url.push_str(BASE_URL),
        Some(base) if base_url::is_allowed(base) => url.push_str(base.strip_suffix('/').unwrap_or(base)),
        Some(_) => {
            findings.report(&message::NOT_A_BASE_URL, &Path::ROOT.name("baseUrl"), None);
        }
    }
    let mut rest = operation.path;
    for parameter in operation.parameters {
        let Some((before, after)) = rest.split_once('{') else { break };
        url.push_str(before);
        if let Some(id) = id(operation, parameter, input, findings) {
            percent_encode(id, &mut url);
        }
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    url.push_str(rest);
    url
}

/// The id that is given for a parameter; what is wrong with it is reported.
fn id<'i>(
    operation: &'static Operation,
    parameter: &'static Parameter,
    input: &'i Given<'_>,
    findings: &mut Findings,
) -> Option<&'i str> {
    let here = Path::ROOT;
    let here = here.name(parameter.name);
    let Some((_, id)) = input.parameters.iter().rfind(|(name, _)| name == parameter.name) else {
        findings.report(&message::REQUIRED, &here, None).page(operation.page);
        return None;
    };
    // What is no string was reported when it was read.
    let id = id.as_deref()?;
    if parameter.id == Id::Guid {
        if !is_guid(id.as_bytes()) {
            let report = findings.report(&message::NOT_A_GUID, &here, None);
            report.suggest(|| (parameter.name == "userId" && id.contains('@')).then_some(Suggestion::new(suggestion::USER_ID)));
        }
    } else if id.is_empty() || matches!(id, "." | "..") || id.chars().any(char::is_control) {
        findings.report(&message::NOT_A_SEGMENT, &here, None);
    } else if let Some(foreign) = parameter.id.foreign(id.as_bytes()) {
        let words = (Word::Text(foreign), Word::Text(parameter.id.expected()));
        findings.report(&message::OTHER_PREFIX, &here, None).words(words.0, words.1).page(operation.page);
    }
    Some(id)
}
