//! One property of a type: what it holds, and whether a body needs it.

use super::{Enum, Page, Says, Type};

/// One property of a type.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Graph's name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be null in a body.
    pub nullable: bool,
    /// Whether a body needs it.
    pub need: Need,
    /// Who writes it.
    pub writer: Writer,
    /// Which end of its object's time range it is.
    pub edge: Option<Edge>,
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub says: Says,
}

impl Property {
    /// An optional, nullable property that a body may carry.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind, page: Page, says: &'static str) -> Property {
        Property {
            name,
            kind,
            nullable: true,
            need: Need::Optional,
            writer: Writer::Client,
            edge: None,
            page,
            says: Says::new(says),
        }
    }

    /// The property, never null.
    #[must_use]
    pub const fn not_null(mut self) -> Property {
        self.nullable = false;
        self
    }

    /// The property; a body without it, or with null in its place, is refused.
    #[must_use]
    pub const fn required(mut self) -> Property {
        self.need = Need::Required;
        self.not_null()
    }

    /// The property; a body without it gets a warning.
    #[must_use]
    pub const fn advised(mut self) -> Property {
        self.need = Need::Advised;
        self
    }

    /// The property, left out of bodies: the service writes it.
    #[must_use]
    pub const fn read_only(mut self) -> Property {
        self.writer = Writer::Service;
        self
    }

    /// The property, left out of bodies: answers of v1.0 carry it though the schema does not have it.
    #[must_use]
    pub const fn beyond_schema(mut self) -> Property {
        self.writer = Writer::Beyond;
        self
    }

    /// The property as the start of its object's time range.
    #[must_use]
    pub const fn start(mut self) -> Property {
        self.edge = Some(Edge::Start);
        self
    }

    /// The property as the end of its object's time range.
    #[must_use]
    pub const fn end(mut self) -> Property {
        self.edge = Some(Edge::End);
        self
    }
}

/// Whether a body needs a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be absent.
    Optional,
    /// Its absence is a warning.
    Advised,
    /// Its absence is an error.
    Required,
}

/// Who writes a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writer {
    /// The client: it goes into bodies.
    Client,
    /// The service alone: bodies leave it out.
    Service,
    /// The service, beyond its own schema: bodies leave it out, and types do not show it.
    Beyond,
}

/// An end of a time range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Where it starts.
    Start,
    /// Where it ends.
    End,
}

/// What a property holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number of 32 bits. Below `least` is an error, below `advised` a warning.
    Int32 {
        /// The least number accepted.
        least: &'static Number,
        /// The least number that makes sense.
        advised: &'static Number,
    },
    /// A text.
    String(Text),
    /// A date and time with an offset.
    DateTimeOffset,
    /// One member of an enumeration.
    Enum(&'static Enum),
    /// Any members of an enumeration, as one comma-separated text on the wire.
    Flags(&'static Enum),
    /// An object.
    Complex(&'static Type),
    /// A list.
    Collection(&'static Kind),
}

impl Kind {
    pub(super) fn evolves(&self) -> bool {
        match self {
            Kind::Enum(of) | Kind::Flags(of) => !of.later().is_empty(),
            Kind::Complex(of) => of.evolves(),
            Kind::Collection(of) => of.evolves(),
            _ => false,
        }
    }
}

/// A bound, declared once for the check and for the words of its issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number.
    pub value: i32,
    /// Its digits.
    pub digits: &'static str,
}

impl Number {
    /// 0.
    pub const ZERO: Number = Number { value: 0, digits: "0" };
    /// 1.
    pub const ONE: Number = Number { value: 1, digits: "1" };
}

/// What holds for a text beyond being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Nothing.
    Free,
    /// More characters than this are a warning.
    Most(&'static Number),
    /// An id; one with another kind's prefix is a warning.
    Id(Id),
    /// A secret of exactly this many ASCII characters; another length is a warning.
    Secret(&'static Number),
    /// A base url to which a path is appended; one that is not https or ends in a slash is a warning.
    Url,
}

/// What kind of id a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// A GUID.
    Guid,
    /// A GUID behind this prefix, though some of Microsoft's examples go without it.
    Prefix(&'static str),
}

impl Id {
    /// Every prefix that Microsoft's pages show.
    pub const PREFIXES: &'static [&'static str] =
        &["SHFT_", "OPNSHFT_", "TAG_", "TOR_", "SREQ_", "TCK_", "BRK_", "NOTE_", "SHPR_", "WFI_"];

    /// The prefix of another kind that `id` carries.
    pub(crate) fn foreign(self, id: &[u8]) -> Option<&'static str> {
        let Id::Prefix(own) = self else { return None };
        Id::PREFIXES.iter().copied().find(|prefix| *prefix != own && id.starts_with(prefix.as_bytes()))
    }
}
