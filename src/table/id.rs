//! The kinds of ids.

/// The kind of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// A GUID.
    Guid,
    /// A GUID after this prefix, which some of Microsoft's examples leave out.
    Prefix(&'static str),
}

impl Id {
    /// Every prefix that Microsoft's pages show.
    pub const PREFIXES: &'static [&'static str] =
        &["SHFT_", "OPNSHFT_", "TAG_", "TOR_", "SREQ_", "TCK_", "BRK_", "NOTE_", "SHPR_", "WFI_"];

    /// What such an id begins with, in words.
    pub(crate) const fn expected(self) -> &'static str {
        match self {
            Id::Guid => "a GUID",
            Id::Prefix(own) => own,
        }
    }

    /// Whether two ids are the same, with the prefix or without it.
    pub(crate) fn same(self, one: &[u8], other: &[u8]) -> bool {
        let own = if let Id::Prefix(own) = self { own.as_bytes() } else { b"" };
        let [one, other] = [one, other].map(|id| id.strip_prefix(own).unwrap_or(id));
        one.eq_ignore_ascii_case(other)
    }

    /// The prefix of another kind that `id` carries.
    pub(crate) fn foreign(self, id: &[u8]) -> Option<&'static str> {
        let own = if let Id::Prefix(own) = self { own } else { "" };
        Id::PREFIXES.iter().copied().find(|prefix| *prefix != own && id.starts_with(prefix.as_bytes()))
    }
}
