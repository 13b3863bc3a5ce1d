//! The type of a property, and the members of an interface.

use super::{callbacks, doc, pascal};
use crate::print::described;
use crate::table::{Count, Enum, Form, Kind, Need, Property, Role, RuleKind, Spelling, Type, Writer};

/// What an interface describes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// What a response contains.
    Response,
    /// What a callback carries.
    Callback,
    /// What the object of a body holds.
    Body(Form),
}

impl Side {
    /// Whether the service writes it.
    const fn is_read(self) -> bool {
        !matches!(self, Side::Body(_))
    }
}

/// The members of an interface.
pub(super) fn members(of: &'static Type, side: Side) -> String {
    let shown = |property: &&&Property| match property.writer {
        Writer::Client => true,
        Writer::Service => side.is_read(),
        Writer::Beyond => false,
    };
    of.properties().iter().filter(shown).map(|property| member(property, of, side)).collect()
}

/// A member of an interface.
pub(super) fn member(property: &'static Property, of: &'static Type, side: Side) -> String {
    let required = property.need == Need::Required;
    let sure = match side {
        Side::Response | Side::Callback => required || (property.name == "id" && !property.nullable),
        Side::Body(form) => required && matches!(form, Form::Create | Form::Replace),
    } && !is_version(property, of);
    let mut kind = kind_of(property, side);
    if property.nullable && !required {
        kind.push_str(" | null");
    }
    let (mark, absent) = if sure { ("", "") } else { ("?", " | undefined") };
    format!(
        "{}  {}{mark}: {kind}{absent};\n",
        doc("  ", &described(property.description, property.contradictions), property.page),
        property.name
    )
}

/// What a property holds where it is neither null nor absent.
fn kind_of(property: &Property, side: Side) -> String {
    let kind = type_of(property.kind, side);
    match (property.count, side) {
        (Count::One, _) => kind,
        (_, Side::Body(_)) => format!("ReadonlyArray<{kind}>"),
        _ if kind.contains(' ') => format!("Array<{kind}>"),
        _ => format!("{kind}[]"),
    }
}

fn type_of(kind: Kind, side: Side) -> String {
    match kind {
        Kind::Boolean => "boolean".into(),
        Kind::Int32 { .. } | Kind::Double => "number".into(),
        Kind::DateTimeOffset if !side.is_read() => "string | Date".into(),
        Kind::Flags(of) if !side.is_read() => format!("ReadonlyArray<{}> | string | number", pascal(of.name)),
        Kind::Enum(of) => word(of),
        Kind::Complex(of) => named(of, side),
        Kind::String(_) | Kind::DateTimeOffset | Kind::Date | Kind::TimeOfDay | Kind::Flags(_) => "string".into(),
    }
}

/// A member of an enumeration; Graph itself answers with `Monday` where its schema has `monday`.
fn word(of: &Enum) -> String {
    let name = pascal(of.name);
    if of.spelling == Spelling::AnyCasing { format!("{name} | Capitalize<{name}>") } else { name }
}

/// The name of the interface that describes an object.
fn named(of: &'static Type, side: Side) -> String {
    let name = pascal(of.name);
    match side {
        Side::Callback => callbacks::name(of),
        Side::Response | Side::Body(Form::Filter) => name,
        Side::Body(_) => format!("{name}Body"),
    }
}

/// The two versions of a type that exclude each other in a body.
pub(super) struct Versions {
    pub(super) draft: &'static str,
    pub(super) shared: &'static str,
    /// What each of them holds.
    pub(super) item: String,
}

impl Versions {
    pub(super) fn of(of: &'static Type, side: Side) -> Option<Versions> {
        of.rules.iter().find(|rule| rule.kind == RuleKind::DraftOrShared)?;
        let properties = of.properties();
        let with = |role| properties.iter().find(|property| property.role == Some(role));
        let (draft, shared) = (with(Role::Draft)?, with(Role::Shared)?);
        Some(Versions { draft: draft.name, shared: shared.name, item: kind_of(shared, side) })
    }
}

fn is_version(property: &Property, of: &Type) -> bool {
    matches!(property.role, Some(Role::Draft | Role::Shared)) && of.rules.iter().any(|rule| rule.kind == RuleKind::DraftOrShared)
}
