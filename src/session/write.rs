//! Writes issues, paths and the parts of requests as JSON text.

use crate::findings::{Finding, Findings};
use crate::fix::{self, Change};
use crate::issue::{Wording, push_digits};
use crate::json::push_string;
use crate::path::Step;
use crate::request::Parts;

/// Counts places in the units of the caller's text; they are asked for in the order of the text, so each byte is looked at once.
pub(super) struct Counter<'t> {
    text: &'t [u8],
    utf16: bool,
    byte: usize,
    units: usize,
}

impl<'t> Counter<'t> {
    /// Counts in UTF-16 units or in bytes.
    pub(super) const fn new(text: &'t [u8], utf16: bool) -> Counter<'t> {
        Counter { text, utf16, byte: 0, units: 0 }
    }

    /// The units before this byte.
    fn units_before(&mut self, byte: usize) -> usize {
        if !self.utf16 {
            return byte;
        }
        if byte < self.byte {
            (self.byte, self.units) = (0, 0);
        }
        self.units += units(self.text.get(self.byte..byte).unwrap_or_default());
        self.byte = byte;
        self.units
    }

    /// The units of so many bytes from this one on.
    fn units_of(&self, byte: usize, length: usize) -> usize {
        if self.utf16 { units(self.text.get(byte..byte + length).unwrap_or_default()) } else { length }
    }
}

/// The UTF-16 units of UTF-8 text: one for each character, two for those of four bytes.
fn units(text: &[u8]) -> usize {
    text.iter().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0)).sum()
}

pub(super) fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
}

/// Appends an issue as a JSON object, with its members in the order in which they are documented.
pub(super) fn push_issue(finding: &Finding, findings: &Findings, counter: Option<&mut Counter<'_>>, out: &mut String) {
    let wording = Wording { findings, finding };
    let mut part = String::new();
    out.push_str("{\"code\":\"");
    out.push_str(finding.message.code.as_str());
    out.push_str("\",\"path\":");
    push_path(findings.path(finding), findings, out);
    push_member("message", &mut part, out, |out| wording.message(out));
    out.push_str(",\"severity\":\"");
    out.push_str(finding.severity.as_str());
    out.push('"');
    push_member("expected", &mut part, out, |out| wording.expected(out));
    push_member("suggestion", &mut part, out, |out| wording.suggestion(out));
    push_fixes(finding, findings, out);
    push_member("source", &mut part, out, |out| wording.source(out));
    if let (Some(place), Some(counter)) = (finding.place, counter) {
        out.push_str(",\"offset\":");
        push_digits(counter.units_before(place.offset) as u32, out);
        out.push_str(",\"length\":");
        push_digits(counter.units_of(place.offset, place.length) as u32, out);
    }
    out.push('}');
}

/// Appends a member whose value is a string, if there is one; `part` is room for it.
fn push_member(name: &str, part: &mut String, out: &mut String, push: impl FnOnce(&mut String) -> bool) {
    part.clear();
    if push(part) {
        out.push_str(",\"");
        out.push_str(name);
        out.push_str("\":");
        push_string(part, out);
    }
}

/// Appends the member for the fixes, if there are any.
fn push_fixes(finding: &Finding, findings: &Findings, out: &mut String) {
    let mut any = false;
    fix::each(findings, finding, &mut |change, path| {
        out.push_str(if any { ",{\"op\":\"" } else { ",\"fixes\":[{\"op\":\"" });
        any = true;
        match change {
            Change::Move => {
                out.push_str("move\",\"to\":");
                push_path(path, findings, out);
            }
            Change::Clear => {
                out.push_str("clear\",\"at\":");
                push_path(path, findings, out);
            }
            Change::Replace(value) => {
                out.push_str("replace\",\"value\":");
                push_string(value, out);
            }
            Change::Remove => out.push_str("remove\""),
        }
        out.push('}');
    });
    out.push_str(if any { "]" } else { "" });
}

pub(super) fn push_path(path: &[Step], findings: &Findings, out: &mut String) {
    out.push('[');
    for (index, step) in path.iter().enumerate() {
        separate(index, out);
        match step {
            Step::Name(name) => push_string(name, out),
            Step::Given(name) => push_string(findings.name(*name), out),
            Step::Index(index) => push_digits(*index, out),
        }
    }
    out.push(']');
}

pub(super) fn push_parts(parts: &Parts<'_>, out: &mut String) {
    out.push_str("{\"method\":");
    push_string(parts.method.as_str(), out);
    out.push_str(",\"url\":");
    push_string(&parts.url, out);
    out.push_str(",\"headers\":{");
    for (index, (name, value)) in parts.headers.iter().enumerate() {
        separate(index, out);
        push_string(name, out);
        out.push(':');
        push_string(value, out);
    }
    out.push_str("}}");
}
