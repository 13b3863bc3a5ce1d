//! The kinds of values that properties have.

use super::{Enum, Format, Id, Type};

/// The kind of a property's value.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// An integer of 32 bits. Below `min` is an error, below `advised_min` a warning.
    Int32 {
        /// The smallest number accepted.
        min: i32,
        /// The smallest number that makes sense.
        advised_min: i32,
    },
    /// A number that a double holds.
    Double,
    /// A string.
    String(Format),
    /// A date-time with an offset.
    DateTimeOffset,
    /// A date.
    Date,
    /// A time of day.
    TimeOfDay,
    /// One member of an enumeration.
    Enum(&'static Enum),
    /// Any members of an enumeration, as one comma-separated string in a request.
    Flags(&'static Enum),
    /// An object.
    Complex(&'static Type),
}

impl Kind {
    /// Any integer of 32 bits.
    pub const INT32: Kind = Kind::Int32 { min: i32::MIN, advised_min: i32::MIN };

    /// A string of any format.
    pub const TEXT: Kind = Kind::String(Format::Any);

    /// A GUID.
    pub const GUID: Kind = Kind::String(Format::Id(Id::Guid));

    /// An id that begins with this prefix.
    #[must_use]
    pub const fn id(prefix: &'static str) -> Kind {
        Kind::String(Format::Id(Id::Prefix(prefix)))
    }

    pub(super) fn has_evolvable_enum(self) -> bool {
        match self {
            Kind::Enum(of) | Kind::Flags(of) => of.unknown_future_value.is_some(),
            Kind::Complex(of) => of.has_evolvable_enum(),
            _ => false,
        }
    }
}
