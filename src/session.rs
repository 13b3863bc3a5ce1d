//! JSON text in, JSON text out: the crate for callers that are not Rust, as the npm package's module exports it.
//!
//! A session owns the memory for one call after another, so that a good body allocates nothing. The caller writes a text into
//! [`reserve`](Session::reserve)d memory, calls [`check`](Session::check) or [`request`](Session::request), and asks only then for what was
//! found, for the changed body or for the request's parts.

mod module;
mod plan;
mod write;

pub use module::Module;
pub use plan::PlanSession;

use crate::check::{Scratch, Target, check, check_bytes};
use crate::findings::Findings;
use crate::json::{Reader, Shape};
use crate::message::{self, Message};
use crate::path::Path;
use crate::received::entity_type;
use crate::request::{self, Given};
use crate::shifts::OPERATIONS;
use crate::table::{Form, Kind, Operation, Type};
use write::{Counter, push_issue, push_parts, push_path, separate};

/// What is checked: the body of an operation, a new object of a type, or one that Shifts sent.
#[derive(Clone, Copy)]
enum Subject {
    Operation(&'static Operation),
    Type(&'static Type),
    Received(&'static Type),
}

/// What precedes the name of a type whose objects Shifts sent.
const RECEIVED: &str = "received ";

/// One caller's memory.
pub struct Session {
    /// The subjects that the caller has asked for, by their numbers.
    subjects: Vec<Subject>,
    /// The text of the body, then that of the rest of the input.
    text: Vec<u8>,
    /// How much of it is the body.
    body_length: usize,
    findings: Findings,
    scratch: Scratch,
    /// Why the caller's next value is no JSON text.
    fault: Option<Vec<u8>>,
    /// Whether the last call had a fault, whose place is in the caller's units.
    had_fault: bool,
    /// Whether the last body decides what else the request is: its headers, or a warning about its id.
    needs_input: bool,
    /// The parts of the last request, as JSON.
    parts: String,
    /// What was asked for last.
    out: String,
}

impl Session {
    /// A session before its first call.
    pub const NEW: Session = Session {
        subjects: Vec::new(),
        text: Vec::new(),
        body_length: 0,
        findings: Findings::NEW,
        scratch: Scratch::NEW,
        fault: None,
        had_fault: false,
        needs_input: false,
        parts: String::new(),
        out: String::new(),
    };

    /// Makes room for a text of so many bytes.
    pub fn reserve(&mut self, bytes: usize) -> &mut [u8] {
        self.text.resize(bytes.max(self.text.len()), 0);
        &mut self.text
    }

    /// The number of the operation, or of the type that bodies contain, whose name is the first `length` bytes of the text. Objects that Shifts sent in
    /// callbacks have a number of their own: that of `received ` and the type's name.
    pub fn find(&mut self, length: usize) -> Option<usize> {
        let name = std::str::from_utf8(self.text.get(..length)?).ok()?;
        let operation = || crate::operation(name).map(Subject::Operation);
        let mut bodies = OPERATIONS.iter().filter_map(|operation| operation.body).map(|body| body.of);
        let subject = match name.strip_prefix(RECEIVED) {
            Some(name) => entity_type(|of| of.name == name).map(Subject::Received),
            None => operation().or_else(|| bodies.find_map(|of| type_within(of, name)).map(Subject::Type)),
        };
        self.subjects.push(subject?);
        Some(self.subjects.len() - 1)
    }

    /// Checks the first `length` bytes of the text as a body; whether they are to be sent as they are and there is nothing to report.
    /// With `in_request`, paths begin with `body`. Text that is not known to be UTF-8 is `unverified`. `None` where the subject has no body.
    pub fn check(&mut self, subject: usize, length: usize, in_request: bool, unverified: bool) -> Option<bool> {
        self.findings.clear();
        self.scratch.clear();
        self.body_length = length;
        self.needs_input = false;
        let subject = self.subjects.get(subject).copied()?;
        self.had_fault = self.fault.is_some();
        if let Some(fault) = self.fault.take() {
            let page = match subject {
                Subject::Type(of) | Subject::Received(of) => of.page,
                Subject::Operation(operation) => operation.page,
            };
            request::report_fault(&fault, page, &mut self.findings);
            return Some(false);
        }
        let target = match subject {
            Subject::Type(of) => Target::new(of, Form::Create),
            Subject::Received(of) => Target::new(of, Form::Received),
            Subject::Operation(operation) => Target::body(operation)?,
        };
        let text = self.text.get(..length).unwrap_or_default();
        let root = Path::ROOT;
        let root = if in_request { root.name("body") } else { root };
        let walk = if unverified { check_bytes } else { check };
        walk(target, text, &root, &mut self.findings, &mut self.scratch);
        if let Subject::Operation(operation) = subject {
            let headers = |writes_later_member| request::headers(operation, &Given::default(), writes_later_member);
            self.needs_input = (self.scratch.has_id && operation.own_id().is_some())
                || (self.scratch.writes_later_member && headers(true) != headers(false));
        }
        Some(self.findings.is_empty() && self.scratch.edits.is_empty() && !self.needs_input)
    }

    /// Builds a request from the JSON text of the input and, `with_body`, that of the body: so many bytes each, the body's first. `None` where
    /// the subject is no operation.
    pub fn request(&mut self, subject: usize, body_length: usize, input_length: usize, with_body: bool) -> Option<()> {
        self.findings.clear();
        self.body_length = body_length;
        let Some(Subject::Operation(operation)) = self.subjects.get(subject).copied() else { return None };
        let (body, rest) = self.text.split_at_checked(body_length).unwrap_or_default();
        let mut input = Given::from_json(rest.get(..input_length).unwrap_or_default());
        if with_body {
            input.body = Some(body);
        }
        let fault = self.fault.take();
        self.had_fault = fault.is_some();
        let parts = request::build(operation, &mut input, fault.as_deref(), &mut self.findings, &mut self.scratch);
        self.parts.clear();
        push_parts(&parts, &mut self.parts);
        // An absent body that is sent as an empty object is in no text of the caller's.
        if !with_body && let Some(text) = parts.body {
            self.scratch.edits.replace(text);
        }
        Some(())
    }

    /// Says why the next value is no JSON text: the first `length` bytes of the text are `{"code":"not_json","path":["body","notes"]}`,
    /// perhaps with its `offset` and `length`.
    pub fn set_fault(&mut self, length: usize) {
        self.fault = self.text.get(..length).map(<[u8]>::to_vec);
    }

    /// Whether there are issues, or places where JSON may hide a value.
    #[must_use]
    pub fn found(&self) -> bool {
        !self.findings.is_empty()
    }

    /// Whether the checked body decides what else the request is, so that [`request`](Session::request) has to build it.
    #[must_use]
    pub const fn needs_input(&self) -> bool {
        self.needs_input
    }

    /// The changed body, where it is not to be sent as it was given.
    pub fn changed_body(&mut self) -> Option<&[u8]> {
        let text = self.text.get(..self.body_length).unwrap_or_default();
        self.scratch.edits.finish(text)
    }

    /// The paths at which JSON may hide a value, as a JSON array; nothing where there are none.
    pub fn possibly_hidden(&mut self) -> &str {
        self.out.clear();
        if !self.findings.may_hide() {
            return &self.out;
        }
        self.out.push('[');
        for (index, path) in self.findings.possibly_hidden().enumerate() {
            separate(index, &mut self.out);
            push_path(path, &self.findings, &mut self.out);
        }
        self.out.push(']');
        &self.out
    }

    /// Reports values that are hidden: the `length` bytes after the body are a JSON array of their places among the possible ones, each followed
    /// by what it is: the name of its class, or that of a number.
    pub fn set_hidden(&mut self, length: usize) {
        let mut values = Vec::new();
        let from = self.body_length;
        let mut reader = Reader::new(self.text.get(from..from + length).unwrap_or_default());
        let mut read = || {
            (reader.shape()? == Shape::Array).then_some(())?;
            reader.array()?;
            while reader.item(values.is_empty())? {
                reader.shape()?;
                let number = request::digits(reader.number()?);
                reader.item(false)?;
                reader.shape()?;
                values.push((number, hidden_as(&reader.string()?.bytes())));
            }
            Some(())
        };
        read();
        self.findings.report_hidden(&values);
    }

    /// The issues as a JSON array. Their places are left out without `places`, and counted in UTF-16 units with `utf16`; that of a fault is as the caller
    /// gave it.
    pub fn issues(&mut self, places: bool, utf16: bool) -> &str {
        self.out.clear();
        self.out.push('[');
        let text = self.text.get(..self.body_length).unwrap_or_default();
        let mut counter = Counter::new(text, utf16 && !self.had_fault);
        for (index, finding) in self.findings.iter().enumerate() {
            separate(index, &mut self.out);
            push_issue(&finding, &self.findings, places.then_some(&mut counter), &mut self.out);
        }
        self.out.push(']');
        &self.out
    }

    /// The method, the URL and the headers of the last request, as a JSON object.
    #[must_use]
    pub fn parts(&self) -> &str {
        &self.parts
    }
}

/// The message for a value of this class, or a number of this name, that JSON hides.
fn hidden_as(class: &[u8]) -> &'static Message {
    match class {
        b"Date" => &message::INVALID_DATE,
        b"NaN" => &message::NAN,
        b"Infinity" | b"-Infinity" => &message::INFINITE,
        b"Promise" => &message::PROMISE,
        b"Map" => &message::MAP,
        b"Set" => &message::SET,
        _ => &message::NOT_WRITABLE,
    }
}

/// The type of this name: `of`, or one that it contains.
fn type_within(of: &'static Type, name: &str) -> Option<&'static Type> {
    if of.name == name {
        return Some(of);
    }
    let inner = |of: &'static Type| {
        of.own.iter().find_map(|property| if let Kind::Complex(of) = property.kind { type_within(of, name) } else { None })
    };
    std::iter::successors(Some(of), |of| of.base).find_map(inner)
}
