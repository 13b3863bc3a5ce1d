//! One property of a type: what it holds, and whether a body needs it.

use super::{Enum, Page, Says, Type};

/// One property of a type.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Graph's name.
    pub name: &'static str,
    /// What it holds, or each of its items.
    pub kind: Kind,
    /// Whether it is a list.
    pub count: Count,
    /// Whether the schema lets it be null. A required property is not null in a body, whatever the schema says.
    pub nullable: bool,
    /// Whether a body needs it.
    pub need: Need,
    /// Who writes it.
    pub writer: Writer,
    /// What it is for its object.
    pub role: Option<Role>,
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
            count: Count::One,
            nullable: true,
            need: Need::Optional,
            writer: Writer::Client,
            role: None,
            page,
            says: Says::new(says),
        }
    }

    /// The property as a list of what it holds.
    #[must_use]
    pub const fn list(mut self) -> Property {
        self.count = Count::Many;
        self
    }

    /// The property as a list of which the service looks at the first item alone.
    #[must_use]
    pub const fn first_counts(mut self) -> Property {
        self.count = Count::First;
        self
    }

    /// The property, never null in the schema.
    #[must_use]
    pub const fn not_null(mut self) -> Property {
        self.nullable = false;
        self
    }

    /// The property; a body without it, or with null in its place, is refused.
    #[must_use]
    pub const fn required(mut self) -> Property {
        self.need = Need::Required;
        self
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

    /// The property with what it is for its object.
    #[must_use]
    pub const fn role(mut self, role: Role) -> Property {
        self.role = Some(role);
        self
    }

    /// The property as the start of its object's time range.
    #[must_use]
    pub const fn start(self) -> Property {
        self.role(Role::Start)
    }

    /// The property as the end of its object's time range.
    #[must_use]
    pub const fn end(self) -> Property {
        self.role(Role::End)
    }
}

/// Whether a property is a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// It is no list.
    One,
    /// It is a list.
    Many,
    /// It is a list of which the service looks at the first item alone.
    First,
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

/// What a property is for its object, as far as rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Where the object's time range starts. An object that only starts is itself a point in time.
    Start,
    /// Where the object's time range ends.
    End,
    /// The version that only managers see.
    Draft,
    /// The version that employees see.
    Shared,
    /// What lies within the object's time range.
    Activities,
    /// Without it the whole object is left out of an update, since the service never returns it.
    Secret,
    /// The flags without which the service never calls.
    Callbacks,
}

impl Role {
    /// How many there are.
    pub(super) const COUNT: usize = Role::Callbacks as usize + 1;

    /// A number that no property has.
    pub(super) const NOBODY: u8 = 63;
}

/// What a property holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number of 32 bits. Below `least` is an error, below `advised` a warning.
    Int32 {
        /// The least number accepted.
        least: i32,
        /// The least number that makes sense.
        advised: i32,
    },
    /// A number that a double holds.
    Double,
    /// A text.
    String(Text),
    /// A date and time with an offset.
    DateTimeOffset,
    /// A date.
    Date,
    /// A time of day.
    TimeOfDay,
    /// One member of an enumeration.
    Enum(&'static Enum),
    /// Any members of an enumeration, as one comma-separated text on the wire.
    Flags(&'static Enum),
    /// An object.
    Complex(&'static Type),
}

impl Kind {
    /// A whole number of 32 bits.
    pub const INT32: Kind = Kind::Int32 { least: i32::MIN, advised: i32::MIN };

    /// A text of which nothing else is known.
    pub const TEXT: Kind = Kind::String(Text::Free);

    /// A GUID.
    pub const GUID: Kind = Kind::String(Text::Id(Id::Guid));

    /// An id that begins with this prefix.
    #[must_use]
    pub const fn id(prefix: &'static str) -> Kind {
        Kind::String(Text::Id(Id::Prefix(prefix)))
    }

    pub(super) fn evolves(self) -> bool {
        match self {
            Kind::Enum(of) | Kind::Flags(of) => of.unknown_future_value.is_some(),
            Kind::Complex(of) => of.evolves(),
            _ => false,
        }
    }
}

/// What holds for a text beyond being one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Nothing.
    Free,
    /// More characters than this are a warning.
    Most(u32),
    /// An id; one with another kind's prefix is a warning.
    Id(Id),
    /// A secret of exactly this many ASCII characters; another length is a warning.
    Secret(u32),
    /// A base url to which a path is appended; one that is not https or ends in a slash is a warning.
    Url,
    /// The name of a time zone in the tz database.
    TimeZone,
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

    /// What such an id begins with, in words.
    pub(crate) const fn expected(self) -> &'static str {
        match self {
            Id::Guid => "a GUID",
            Id::Prefix(own) => own,
        }
    }

    /// The prefix of another kind that `id` carries.
    pub(crate) fn foreign(self, id: &[u8]) -> Option<&'static str> {
        let own = if let Id::Prefix(own) = self { own } else { "" };
        Id::PREFIXES.iter().copied().find(|prefix| *prefix != own && id.starts_with(prefix.as_bytes()))
    }
}
