//! The edits that make a text the body Graph reads, recorded while it is checked.

use crate::json::Reader;

/// The body as far as it differs from its text: what comes before the last change.
#[derive(Debug)]
pub(crate) struct Edits {
    body: Vec<u8>,
    /// The byte of the text up to which the body is written.
    copied: usize,
}

/// How far the body was written at some time.
pub(super) type Mark = (usize, usize);

impl Edits {
    pub(crate) const NONE: Edits = Edits { body: Vec::new(), copied: 0 };

    /// How far the body is written.
    pub(super) fn mark(&self) -> Mark {
        (self.body.len(), self.copied)
    }

    /// Takes back all changes since `mark`.
    fn forget(&mut self, (body, copied): Mark) {
        self.body.truncate(body);
        self.copied = copied;
    }

    /// Takes back all changes.
    pub(crate) fn clear(&mut self) {
        self.forget((0, 0));
    }

    /// Replaces the bytes from `from` to `to` of the reader's text by `text`; earlier changes are to earlier bytes.
    #[cold]
    pub(super) fn change(&mut self, from: usize, to: usize, text: &[u8], reader: &Reader<'_>) {
        self.body.extend_from_slice(reader.between(self.copied, from));
        self.body.extend_from_slice(text);
        self.copied = to;
    }

    /// Whether the body is its text as it is.
    pub(crate) const fn is_empty(&self) -> bool {
        self.copied == 0
    }

    /// Makes `body` the body of an empty text.
    pub(crate) fn replace(&mut self, body: &[u8]) {
        self.clear();
        self.body.extend_from_slice(body);
        self.copied = usize::MAX;
    }

    /// The body that the walked `text` becomes; `None` where it is the body as it is.
    pub(crate) fn finish(&mut self, text: &[u8]) -> Option<&[u8]> {
        if self.copied == 0 {
            return None;
        }
        self.body.extend_from_slice(text.get(self.copied..).unwrap_or_default());
        self.copied = usize::MAX;
        Some(&self.body)
    }
}

/// The members of one object while it is walked: those kept, and the run of those left out since the last kept one.
pub(crate) struct Members {
    /// The byte after the last kept member, or after the opening brace.
    kept_to: usize,
    /// The byte after the last member left out since, if any.
    dropped_to: Option<usize>,
    any: bool,
}

impl Members {
    /// No member yet in the object whose inside begins at `from`.
    pub(crate) const fn new(from: usize) -> Members {
        Members { kept_to: from, dropped_to: None, any: false }
    }

    /// A member begins at `at`; as long as it is not left out, those left out before it end here.
    pub(crate) fn begin(&mut self, at: usize, edits: &mut Edits, reader: &Reader<'_>) {
        if self.dropped_to.is_some() {
            edits.change(self.kept_to, at, if self.any { b"," } else { b"" }, reader);
        }
    }

    /// The member that ends at `to` stays.
    pub(crate) fn keep(&mut self, to: usize) {
        (self.kept_to, self.dropped_to, self.any) = (to, None, true);
    }

    /// The member that ends at `to` is left out, and so are the changes made in it, since `mark`.
    pub(crate) fn leave_out(&mut self, to: usize, mark: Mark, edits: &mut Edits) {
        edits.forget(mark);
        self.dropped_to = Some(to);
    }

    /// The object ends; `added` is the name of a property that is appended with the value null.
    pub(crate) fn end(&self, added: Option<&'static str>, edits: &mut Edits, reader: &Reader<'_>) {
        if self.dropped_to.is_some() || added.is_some() {
            let to = self.dropped_to.unwrap_or(self.kept_to);
            edits.change(self.kept_to, to, b"", reader);
            if let Some(name) = added {
                edits.change(to, to, b",\"", reader);
                edits.change(to, to, name.as_bytes(), reader);
                edits.change(to, to, b"\":null", reader);
            }
        }
    }
}
