//! Reports why a caller's value is no JSON text, which only the caller can see.

use crate::findings::{Findings, Word};
use crate::json::{Reader, Shape, Span};
use crate::message;
use crate::path::{Name, Path};
use crate::table::Page;

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
                "big_int" => (&message::BIG_INT, Word::None),
                "cycle" => (&message::CYCLE, Word::None),
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
