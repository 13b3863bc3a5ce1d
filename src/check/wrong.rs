//! Reads over values that are not of their property's kind, and reports them.

use super::{Found, Walk, advice, scalar};
use crate::findings::{Suggestion, Word};
use crate::json::Shape;
use crate::message::{self, suggestion};
use crate::path::Path;
use crate::table::{Form, Kind};

impl Walk<'_, '_> {
    /// Reads over a value that is not of its property's kind.
    #[cold]
    pub(super) fn wrong_kind(&mut self, kind: Kind, shape: Shape, here: &Path<'_>) -> Option<Found> {
        let at = self.reader.at();
        self.skip_wrong(at, here)?;
        let (place, text) = (self.place(at), self.reader.since(at));
        let report = self.findings.report(&message::WRONG_TYPE, here, Some(place)).first(Word::Text(scalar::expected(kind)));
        report.suggest(|| match kind {
            Kind::Complex(of) if self.target.form == Form::Filter => advice::operator(of),
            _ => advice::shape(kind, shape, text),
        });
        Some(Found::Faulty)
    }

    /// Reads over a whole text that is no object.
    #[cold]
    pub(super) fn wrong_whole(&mut self, shape: Shape, root: &Path<'_>) -> Option<()> {
        let at = self.reader.at();
        self.skip_wrong(at, root)?;
        let place = self.place(at);
        let report = self.findings.report(&message::WRONG_TYPE, root, Some(place)).first(Word::Text("an object"));
        let is_text = shape == Shape::String && !matches!(self.target.form, Form::Filter | Form::Received);
        report.suggest(|| is_text.then_some(Suggestion::new(suggestion::TEXT_AS_BODY)));
        Some(())
    }

    /// Reads over a value of another type than `expected`.
    #[cold]
    pub(super) fn wrong_type(&mut self, expected: &'static str, here: &Path<'_>) -> Option<()> {
        let at = self.reader.at();
        self.skip_wrong(at, here)?;
        let place = self.place(at);
        self.findings.report(&message::WRONG_TYPE, here, Some(place)).first(Word::Text(expected));
        Some(())
    }

    /// Reads over the value at byte `at`, which is of the wrong type; an object or null may hide another value.
    fn skip_wrong(&mut self, at: usize, here: &Path<'_>) -> Option<()> {
        self.reader.skip()?;
        if matches!(self.reader.since(at), [b'{', ..] | b"null") {
            self.findings.report_possibly_hidden(here, self.place(at));
        }
        Some(())
    }
}
