//! The changes that make a text the body Graph reads.

/// One change: the bytes from `from` to `to` give way to `text`.
#[derive(Debug)]
struct Edit {
    from: usize,
    to: usize,
    text: Insert,
}

/// What comes in the place of the bytes that go.
#[derive(Debug)]
pub(crate) enum Insert {
    /// This text.
    Text(&'static str),
    /// A further property that is null.
    Null(&'static str),
    /// What was written into the walk's own texts from the first byte to the second.
    Own(usize, usize),
}

/// The changes of one walk, in the order of the text.
#[derive(Debug)]
pub(crate) struct Edits {
    list: Vec<Edit>,
    /// The texts written for them, one behind the other.
    pub(super) texts: Vec<u8>,
}

impl Edits {
    pub(crate) const NONE: Edits = Edits { list: Vec::new(), texts: Vec::new() };

    #[cfg(feature = "js")]
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn push(&mut self, from: usize, to: usize, text: Insert) {
        self.list.push(Edit { from, to, text });
    }

    /// How many there are so far.
    pub(crate) fn mark(&self) -> usize {
        self.list.len()
    }

    /// Takes back all changes since `mark`.
    fn forget(&mut self, mark: usize) {
        self.list.truncate(mark);
    }

    /// Takes back all changes.
    #[cfg(feature = "js")]
    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.texts.clear();
    }

    /// Appends `text` with the changes made.
    pub(crate) fn write(&self, text: &[u8], body: &mut Vec<u8>) {
        let mut at = 0;
        for edit in &self.list {
            body.extend_from_slice(text.get(at..edit.from).unwrap_or_default());
            match &edit.text {
                Insert::Text(text) => body.extend_from_slice(text.as_bytes()),
                Insert::Null(name) => {
                    body.extend_from_slice(b",\"");
                    body.extend_from_slice(name.as_bytes());
                    body.extend_from_slice(b"\":null");
                }
                Insert::Own(from, to) => body.extend_from_slice(self.texts.get(*from..*to).unwrap_or_default()),
            }
            at = edit.to;
        }
        body.extend_from_slice(text.get(at..).unwrap_or_default());
    }
}

/// The members of one object while it is walked: those kept, and the run of those left out since the last kept one.
pub(crate) struct Members {
    /// Behind the last kept member, or behind the opening brace.
    kept_to: usize,
    /// Behind the last member left out since, if any.
    dropped_to: Option<usize>,
    any: bool,
}

impl Members {
    /// No member yet in the object whose inside begins at `from`.
    pub(crate) const fn new(from: usize) -> Members {
        Members { kept_to: from, dropped_to: None, any: false }
    }

    /// A member begins at `at`; as long as it is not left out, those left out before it end here.
    pub(crate) fn begin(&mut self, at: usize, edits: &mut Edits) {
        if self.dropped_to.is_some() {
            edits.push(self.kept_to, at, Insert::Text(if self.any { "," } else { "" }));
        }
    }

    /// The member that ends at `to` stays.
    pub(crate) fn keep(&mut self, to: usize) {
        (self.kept_to, self.dropped_to, self.any) = (to, None, true);
    }

    /// The member that ends at `to` goes, with the changes made since `mark`, before it began.
    pub(crate) fn leave_out(&mut self, to: usize, mark: usize, edits: &mut Edits) {
        edits.forget(mark);
        self.dropped_to = Some(to);
    }

    /// The object ends, with `further` behind its last member.
    pub(crate) fn end(&self, further: Option<Insert>, edits: &mut Edits) {
        if self.dropped_to.is_some() || further.is_some() {
            let to = self.dropped_to.unwrap_or(self.kept_to);
            edits.push(self.kept_to, to, further.unwrap_or(Insert::Text("")));
        }
    }
}
