//! The tables of what bodies hold, as the lines that the module reads and the JavaScript around them.

use super::{NOTHING, constant, trimmed};
use crate::print::head;
use crate::print::roll::Roll;
use crate::table::{Count, Enum, Id, Kind, Need, Page, Property, Text, Type, Writer};

/// Every type and enumeration that bodies hold.
pub(in crate::print) fn types() -> String {
    let roll = Roll::of_operations();
    let mut text = head("What bodies hold: the tables that the module walks texts beside.");
    text.push_str("import { enumeration } from \"./rows.js\";\nimport { type } from \"./schema.js\";\n");
    for of in roll.enums.iter() {
        text.push_str(&enumeration(of, &roll));
    }
    for of in &roll.written {
        text.push_str(&type_of(of, &roll));
    }
    text
}

fn page(page: Page) -> String {
    format!("{}{}#", sign(page.kind.into()), page.name)
}

/// A number as src/js/tables.rs reads it.
fn sign(number: usize) -> char {
    u8::try_from(number).ok().and_then(|number| number.checked_add(b'#')).filter(u8::is_ascii_graphic).map_or(' ', char::from)
}

fn signs(numbers: impl IntoIterator<Item = usize>) -> String {
    numbers.into_iter().map(sign).collect()
}

/// A text in quotes, for JavaScript; of what the lines hold only a backslash needs an escape.
fn line(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\"))
}

fn enumeration(of: &'static Enum, roll: &Roll) -> String {
    let head = [signs([0, roll.number_of_enum(of)]).as_str(), of.name, &signs([of.spelling as usize, of.known])].concat();
    // Only the values of flags count.
    let powers = of.members.iter().all(|member| member.value.count_ones() < 2);
    let place = |value: u32| if powers { value.checked_ilog2().map_or(0, |place| place as usize + 1) } else { 0 };
    let members = of.members.iter().map(|member| format!("{}{}", sign(place(member.value)), member.name)).collect::<String>();
    format!(
        "\n/** {} {} */\nexport const {} = /*#__PURE__*/ enumeration({}, {});\n",
        of.says.sentence(),
        of.page.url(),
        of.plural,
        line(&head),
        line(&members),
    )
}

fn type_of(of: &'static Type, roll: &Roll) -> String {
    let mut refs = of.base.map(|base| constant(base, roll)).into_iter().collect();
    let is_filter = of.name.ends_with("Filter");
    let base = of.base.map_or(0, |base| roll.number_of(base) + 1);
    let mut row = signs([roll.number_of(of), of.replaces().into(), base]);
    for rule in of.rules {
        let elsewhere = rule.page != of.page;
        row.push(sign(rule.law as usize * 2 + 1 + usize::from(elsewhere)));
        if elsewhere {
            row.push_str(&page(rule.page));
        }
    }
    for property in of.own {
        row.push_str(&field(property, roll, &mut refs));
    }
    let mut words = vec![
        // What is told of a filter names the operation's page alone.
        line(if is_filter { "" } else { of.name }),
        line(&row),
        if refs.is_empty() { NOTHING.into() } else { format!("[{}]", refs.join(", ")) },
        if is_filter { NOTHING.into() } else { page_of(of.page, of.name) },
    ];
    format!(
        "\n/** {} {} */\nexport const {} = /*#__PURE__*/ type(\n  {},\n);\n",
        of.says.sentence(),
        of.page.url(),
        constant(of, roll),
        trimmed(&mut words).join(", "),
    )
}

/// A page, or nothing where it is the resource's of this name.
fn page_of(of: Page, name: &str) -> String {
    if of.kind == 1 && of.name == name.to_lowercase() {
        NOTHING.into()
    } else {
        format!("\"{}{}\"", sign(of.kind.into()), of.name)
    }
}

/// A property as src/js/tables.rs reads it.
fn field(property: &Property, roll: &Roll, refs: &mut Vec<String>) -> String {
    let written = property.writer == Writer::Client;
    // Where the page is an operation's, the type's does as well; the schema and the guide say what no other page says.
    let elsewhere = property.page.kind > 1 && written;
    let marks =
        [property.need == Need::Required, property.need == Need::Advised, !property.nullable && written, !written, elsewhere];
    let marks = marks.into_iter().enumerate().map(|(bit, holds)| usize::from(holds) << bit).sum();
    let count = match property.count {
        Count::Many if written => 1,
        Count::First => 2,
        _ => 0,
    };
    let role = property.role.map_or(0, |role| role as usize + 1);
    let (kind, more) = if written { kind(property.kind, roll, refs) } else { (0, String::new()) };
    let page = if elsewhere { page(property.page) } else { String::new() };
    [&signs([0]), property.name, &signs([kind, marks, role << 2 | count]), &more, &page].map(|part| part.to_owned()).concat()
}

/// A kind's number, and what more it has to say.
fn kind(kind: Kind, roll: &Roll, refs: &mut Vec<String>) -> (usize, String) {
    let mut refer = |kind: usize, name: String, number: usize| {
        if !refs.contains(&name) {
            refs.push(name);
        }
        (kind, signs([number]))
    };
    let plain = |kind: usize| (kind, String::new());
    match kind {
        Kind::String(Text::Free) => plain(0),
        Kind::Boolean => plain(1),
        Kind::Int32 { least, advised } if (least, advised) == (i32::MIN, i32::MIN) => plain(2),
        Kind::Double => plain(3),
        Kind::DateTimeOffset => plain(4),
        Kind::Date => plain(5),
        Kind::TimeOfDay => plain(6),
        Kind::String(Text::Id(Id::Guid)) => plain(7),
        Kind::String(Text::Url) => plain(8),
        Kind::String(Text::TimeZone) => plain(9),
        Kind::Enum(of) => refer(10, of.plural.to_owned(), roll.number_of_enum(of)),
        Kind::Flags(of) => refer(11, of.plural.to_owned(), roll.number_of_enum(of)),
        Kind::Complex(of) => refer(12, constant(of, roll), roll.number_of(of)),
        Kind::Int32 { least, advised } => (13, signs([least, advised].map(|number| number.unsigned_abs() as usize))),
        Kind::String(Text::Most(most)) => (14, signs([most as usize])),
        Kind::String(Text::Secret(length)) => (15, signs([length as usize])),
        Kind::String(Text::Id(Id::Prefix(own))) => {
            (16, signs([Id::PREFIXES.iter().position(|prefix| *prefix == own).unwrap_or_default()]))
        }
    }
}
