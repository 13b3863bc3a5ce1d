//! The schemas of filters.

use super::examples;
use super::side::Side;
use crate::table::{Kind, Property, Type};

/// One comparison that a filter takes, with an operand that it may have.
struct Term {
    comparison: String,
    operand: String,
}

/// What a filter may say, unencoded: all that it can say of its first property.
pub(super) fn example(of: &'static Type) -> String {
    let first = of.own.iter().take(1).flat_map(|property| terms(of, property, ""));
    first.map(|term| [term.comparison, term.operand].join(" ")).collect::<Vec<_>>().join(" and ")
}

/// Every comparison that a filter takes.
pub(super) fn comparisons(of: &'static Type) -> String {
    let all = of.own.iter().flat_map(|property| terms(of, property, ""));
    all.map(|term| format!("`{}`", term.comparison)).collect::<Vec<_>>().join(", ")
}

fn terms(of: &'static Type, property: &'static Property, above: &str) -> Vec<Term> {
    let path = if above.is_empty() { property.name.to_owned() } else { format!("{above}/{}", property.name) };
    let operand = match property.kind {
        Kind::Complex(inner) => return inner.own.iter().flat_map(|below| terms(inner, below, &path)).collect(),
        Kind::Enum(of) => format!("'{}'", of.members.last().map_or("", |member| member.name)),
        _ => {
            let compared = above.rsplit('/').next().unwrap_or_default();
            examples::literal("", of, compared, Side::Body).unwrap_or_default().trim_matches('"').to_owned()
        }
    };
    vec![Term { comparison: format!("{above} {}", property.name), operand }]
}
