//! Builds the parts of a request, and reports what is wrong with its input.

use super::{Input, headers, url};
use crate::check::{Scratch, check_bytes};
use crate::findings::{Findings, Word};
use crate::json::{Reader, Shape, Span};
use crate::message;
use crate::path::{Name, Path};
use crate::table::{Method, Operation, Page};

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
/// `fault` says why the body or the whole input is no JSON text, as [`report_fault`] reads it.
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
    let url = url::url(operation, input, findings, scratch);
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
    findings.allow(input.allow);
    if let Some(fault) = fault {
        report_fault(fault, operation.page, findings);
    }
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

/// Reports what made a caller's value no JSON text: `{"code":"not_json","path":["body","notes"],"offset":4,"length":1}`, of which the
/// place may be absent. `page` is the page that says what is required.
pub(crate) fn report_fault(fault: &[u8], page: Page, findings: &mut Findings) {
    let mut reader = Reader::new(fault);
    let mut read = Fault { code: String::new(), steps: Vec::new(), offset: None, length: 0 };
    read.read(&mut reader, findings);
    let reported = findings.len();
    report_at(&read, &read.steps, &Path::ROOT, findings);
    if read.code == "required" {
        findings.set_page(reported, page);
    }
}

/// Builds the path on the stack, step by step, and reports the fault at its end.
fn report_at(fault: &Fault, steps: &[Step], here: &Path<'_>, findings: &mut Findings) {
    match steps {
        [Step::Name(name), rest @ ..] => report_at(fault, rest, &here.given(*name), findings),
        [Step::Index(index), rest @ ..] => report_at(fault, rest, &here.index(*index), findings),
        [] => {
            let place = fault.offset.map(|offset| Span { offset, length: fault.length });
            let (message, word) = match fault.code.as_str() {
                "required" => (&message::REQUIRED, Word::None),
                "too_deep" => (&message::TOO_DEEP, Word::None),
                "too_long" => (&message::TEXT_TOO_LONG, Word::None),
                "lone_surrogate" => (&message::LONE_SURROGATE, Word::None),
                "wrong_type" => (&message::WRONG_TYPE, Word::Text("JSON text or its bytes")),
                _ => (&message::NOT_WRITABLE, Word::None),
            };
            findings.report(message, here, place).first(word);
        }
    }
}

enum Step {
    Name(Name),
    Index(usize),
}

struct Fault {
    code: String,
    steps: Vec<Step>,
    offset: Option<usize>,
    length: usize,
}

impl Fault {
    fn read(&mut self, reader: &mut Reader<'_>, findings: &mut Findings) -> Option<()> {
        reader.shape()?;
        reader.object()?;
        let mut first = true;
        while let Some(name) = reader.name(first)? {
            first = false;
            let shape = reader.shape()?;
            match shape {
                Shape::String => self.code = reader.string()?.unescaped(),
                Shape::Array => self.read_path(reader, findings)?,
                _ if name.is("offset") => self.offset = Some(digits(reader.number()?)),
                _ => self.length = digits(reader.number()?),
            }
        }
        Some(())
    }

    fn read_path(&mut self, reader: &mut Reader<'_>, findings: &mut Findings) -> Option<()> {
        reader.array()?;
        while reader.item(self.steps.is_empty())? {
            let step = match reader.shape()? {
                Shape::String => Step::Name(findings.keep_raw(&reader.string()?)),
                _ => Step::Index(digits(reader.number()?)),
            };
            self.steps.push(step);
        }
        Some(())
    }
}

/// The value of a number's digits.
pub(crate) fn digits(text: &[u8]) -> usize {
    text.iter().fold(0, |value, digit| value * 10 + usize::from(digit.wrapping_sub(b'0') % 10))
}
