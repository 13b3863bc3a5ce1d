//! Reads an input from one JSON object.

use super::build::{report_no_method, report_unknown_input};
use super::{Given, OtherVersion, PermissionType};
use crate::check::{INTEGER, STRING, message_of, whole_number};
use crate::code::Code;
use crate::findings::{Findings, Word};
use crate::json::{Reader, Shape, Span};
use crate::message::{self, Message};
use crate::path::Path;
use crate::suggest;
use crate::table::{Method, Operation};
use std::borrow::Cow;

impl<'a> Given<'a> {
    /// Reads what the input's JSON text sets, if it has one, and checks what was set without it.
    pub(super) fn read(&mut self, operation: &'static Operation, findings: &mut Findings) {
        if self.top.is_some_and(|top| top < 1) {
            findings.report(&message::TOP_OUT_OF_RANGE, &Path::ROOT.name("top"), None);
        }
        for (name, text) in [("orderBy", &self.order_by), ("skipToken", &self.skip_token)] {
            if text.as_ref().is_some_and(|text| text.is_empty()) {
                report_empty(&Path::ROOT.name(name), findings);
            }
        }
        let Some(json) = self.json else { return };
        let mut reading = Reading { input: self, operation, reader: Reader::new(json), findings, seen: Vec::new() };
        if reading.whole().is_none() {
            let message = message_of(reading.reader.fault());
            reading.findings.report(message, &Path::ROOT, None);
        }
    }
}

fn report_empty(here: &Path<'_>, findings: &mut Findings) {
    findings.report(&message::WRONG_TYPE, here, None).first(Word::Text("a non-empty string"));
}

/// An input while it is read.
struct Reading<'r, 'a> {
    input: &'r mut Given<'a>,
    operation: &'static Operation,
    reader: Reader<'a>,
    findings: &'r mut Findings,
    /// The names that have been read.
    seen: Vec<&'static str>,
}

impl<'a> Reading<'_, 'a> {
    fn whole(&mut self) -> Option<()> {
        if self.reader.shape()? != Shape::Object {
            self.wrong_type("an object", &Path::ROOT)?;
            return self.reader.finish();
        }
        self.reader.object()?;
        let mut first = true;
        while let Some(name) = self.reader.name(first)? {
            first = false;
            if name.lone {
                let kept = self.findings.keep_raw(&name);
                self.findings.report(&message::LONE_SURROGATE, &Path::ROOT.given(kept), None);
                self.reader.skip()?;
                continue;
            }
            let name = name.unescaped();
            self.reader.shape()?;
            self.member(&name)?;
        }
        self.reader.finish()
    }

    fn member(&mut self, name: &str) -> Option<()> {
        let Some(known) = self.operation.inputs().find(|known| *known == name) else {
            report_unknown_input(self.operation, name, self.findings);
            return self.reader.skip();
        };
        let here = Path::ROOT;
        let here = here.name(known);
        if self.seen.contains(&known) || self.is_set(known) {
            self.findings.report(&message::DUPLICATE, &here, None);
            return self.reader.skip();
        }
        self.seen.push(known);
        match known {
            "body" if self.input.body.is_some() => {
                report_unknown_input(self.operation, name, self.findings);
                self.reader.skip()
            }
            "body" => self.raw().map(|json| self.input.body = Some(json)),
            "filter" => self.raw().map(|json| self.input.filter = Some(json)),
            "query" => self.query(&here),
            "top" => self.top(&here),
            "otherVersion" => self.other_version(&here),
            "method" => self.method(&here),
            "returnRepresentation" => self.return_representation(&here),
            "allow" => self.allow(&here),
            "permissionType" => self.permission_type(&here),
            "orderBy" => self.full_string(&here).map(|text| self.input.order_by = text),
            "skipToken" => self.full_string(&here).map(|text| self.input.skip_token = text),
            "actsAs" => self.string(&here).map(|text| self.input.acts_as = text),
            "passthrough" => self.string(&here).map(|text| self.input.passthrough = text),
            "baseUrl" => self.string(&here).map(|text| self.input.base_url = text),
            _ => self.string(&here).map(|text| self.input.parameters.push((known.into(), text))),
        }
    }

    /// Whether the caller has set an input itself. The JSON text may be another's, so it cannot replace that.
    fn is_set(&self, name: &str) -> bool {
        match name {
            "filter" => self.input.filter.is_some(),
            "top" => self.input.top.is_some(),
            "otherVersion" => self.input.other_version.is_some(),
            "method" => self.input.method.is_some(),
            "permissionType" => self.input.permission_type.is_some(),
            "orderBy" => self.input.order_by.is_some(),
            "skipToken" => self.input.skip_token.is_some(),
            "actsAs" => self.input.acts_as.is_some(),
            "passthrough" => self.input.passthrough.is_some(),
            "baseUrl" => self.input.base_url.is_some(),
            _ => self.input.parameters.iter().any(|(given, _)| given == name),
        }
    }

    fn raw(&mut self) -> Option<&'a [u8]> {
        let from = self.reader.at();
        self.reader.skip()?;
        Some(self.reader.since(from))
    }

    fn wrong_type(&mut self, expected: &'static str, here: &Path<'_>) -> Option<()> {
        self.findings.report(&message::WRONG_TYPE, here, None).first(Word::Text(expected));
        self.reader.skip()
    }

    fn query(&mut self, here: &Path<'_>) -> Option<()> {
        if self.reader.shape()? != Shape::Object {
            return self.wrong_type("an object", here);
        }
        self.reader.object()?;
        let mut first = true;
        while let Some(name) = self.reader.name(first)? {
            first = false;
            let path = here.given(self.findings.keep_raw(&name));
            let value = match self.reader.shape()? {
                _ if name.lone => {
                    self.findings.report(&message::LONE_SURROGATE, &path, None);
                    self.reader.skip().map(|()| None)?
                }
                Shape::String => self.string(&path)?,
                Shape::Number | Shape::Boolean => Some(String::from_utf8_lossy(self.raw()?)),
                _ => self.wrong_type("a string, a number or a boolean", &path).map(|()| None)?,
            };
            self.input.query.extend(value.map(|value| (name.unescaped().into(), value)));
        }
        if first {
            // It may be a Map or a URLSearchParams.
            self.findings.report_possibly_hidden(here, Span::START);
        }
        Some(())
    }

    fn top(&mut self, here: &Path<'_>) -> Option<()> {
        if self.reader.shape()? != Shape::Number {
            return self.wrong_type(INTEGER, here);
        }
        let digits = self.reader.number()?;
        if digits.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) {
            self.findings.report(&message::WRONG_TYPE, here, None).first(Word::Text(INTEGER));
            return Some(());
        }
        self.input.top = whole_number(digits).filter(|top| *top > 0);
        if self.input.top.is_none() {
            self.findings.report(&message::TOP_OUT_OF_RANGE, here, None);
        }
        Some(())
    }

    fn return_representation(&mut self, here: &Path<'_>) -> Option<()> {
        if self.reader.shape()? != Shape::Boolean {
            return self.wrong_type("a boolean", here);
        }
        self.input.return_representation = self.reader.boolean()?;
        Some(())
    }

    fn string(&mut self, here: &Path<'_>) -> Option<Option<Cow<'a, str>>> {
        if self.reader.shape()? != Shape::String {
            return self.wrong_type(STRING, here).map(|()| None);
        }
        let text = self.reader.string()?;
        if text.lone {
            self.findings.report(&message::LONE_SURROGATE, here, None);
            return Some(None);
        }
        Some(Some(text.unescaped().into()))
    }

    /// A string with something in it.
    fn full_string(&mut self, here: &Path<'_>) -> Option<Option<Cow<'a, str>>> {
        let text = self.string(here)?;
        if text.as_ref().is_some_and(|text| text.is_empty()) {
            report_empty(here, self.findings);
            return Some(None);
        }
        Some(text)
    }

    /// What the word stands for among the known ones; another word is reported.
    fn one_of<T: Copy>(
        &mut self,
        text: &str,
        known: [(&'static str, T); 2],
        message: &'static Message,
        here: &Path<'_>,
    ) -> Option<T> {
        let found = known.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let report = self.findings.report(message, here, None);
            report.suggest(|| suggest::word(text, &mut known.iter().map(|(word, _)| *word)));
        }
        found
    }

    fn permission_type(&mut self, here: &Path<'_>) -> Option<()> {
        let Some(text) = self.string(here)? else { return Some(()) };
        let known = [("delegated", PermissionType::Delegated), ("application", PermissionType::Application)];
        self.input.permission_type = self.one_of(&text, known, &message::NOT_A_PERMISSION_TYPE, here);
        Some(())
    }

    fn other_version(&mut self, here: &Path<'_>) -> Option<()> {
        // Null itself is a likely mistake.
        if self.reader.shape()? != Shape::String {
            return self.wrong_type("null or the string keep", here);
        }
        let Some(text) = self.string(here)? else { return Some(()) };
        let known = [("null", OtherVersion::Null), ("keep", OtherVersion::Keep)];
        self.input.other_version = self.one_of(&text, known, &message::NOT_AN_OTHER_VERSION, here);
        Some(())
    }

    fn method(&mut self, here: &Path<'_>) -> Option<()> {
        // One was chosen, although it may be none: that Microsoft's sources contradict each other is not to be reported, too.
        self.input.method = Some(self.operation.method);
        if self.reader.shape()? != Shape::String {
            return self.wrong_type("the name of an HTTP method, as a string", here);
        }
        let Some(text) = self.string(here)? else { return Some(()) };
        match Method::ALL.into_iter().find(|method| method.as_str() == text) {
            Some(method) => self.input.method = Some(method),
            None => {
                let mut methods = [Some(self.operation.method), self.operation.other_method].into_iter().flatten();
                let report = report_no_method(self.operation, self.findings);
                report.suggest(|| suggest::word(&text, &mut methods.by_ref().map(Method::as_str)));
            }
        }
        Some(())
    }

    fn allow(&mut self, here: &Path<'_>) -> Option<()> {
        let shape = self.reader.shape()?;
        if shape != Shape::Array {
            if shape == Shape::Object {
                // It may be a Set.
                self.findings.report_possibly_hidden(here, Span::START);
            }
            return self.wrong_type("an array of issue codes", here);
        }
        self.reader.array()?;
        let mut index = 0;
        while self.reader.item(index == 0)? {
            let here = here.index(index);
            index += 1;
            let Some(word) = self.string(&here)? else { continue };
            match Code::from_word(&word) {
                Some(code) if code.can_be_allowed() => self.input.allow = self.input.allow.with(code),
                Some(code) => {
                    self.findings.report(&message::CODE_NOT_ALLOWED, &here, None).first(Word::Text(code.as_str()));
                }
                None => {
                    let mut codes = Code::ALL.iter().filter(|code| code.can_be_allowed()).map(|code| code.as_str());
                    let report = self.findings.report(&message::NOT_A_CODE, &here, None);
                    report.suggest(|| suggest::word(&word, &mut codes));
                }
            }
        }
        Some(())
    }
}
