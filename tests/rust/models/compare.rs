//! Compares a response with what its model wrote.

use graph_shifts::tables::{Kind, Spelling, Type, Writer};
use serde_json::Value;
use std::collections::BTreeSet;

/// The names that a model left out.
pub(crate) type Dropped = BTreeSet<String>;

/// Where the two differ, apart from names that the schema does not have, which are added to `dropped`.
pub(crate) fn compare(of: &'static Type, given: &Value, written: &Value, dropped: &mut Dropped) -> Option<String> {
    let (Value::Object(given), Value::Object(written)) = (given, written) else {
        return (given != written).then(|| format!("{given} became {written}"));
    };
    let properties = of.properties();
    if let Some(name) = written.keys().find(|name| !given.contains_key(*name)) {
        return Some(format!("{name} was added"));
    }
    given.iter().find_map(|(name, value)| {
        let property = properties.iter().find(|property| property.name == name && property.writer != Writer::Beyond);
        let Some(property) = property else {
            dropped.insert(name.clone());
            return written.contains_key(name).then(|| format!("{name} was kept"));
        };
        let Some(again) = written.get(name) else { return Some(format!("{name} was dropped")) };
        let difference = match (value, again) {
            (Value::Array(values), Value::Array(again)) if values.len() == again.len() => {
                values.iter().zip(again).find_map(|(value, again)| value_differs(property.kind, value, again, dropped))
            }
            _ => value_differs(property.kind, value, again, dropped),
        };
        difference.map(|difference| format!("{name}: {difference}"))
    })
}

fn value_differs(kind: Kind, value: &Value, again: &Value, dropped: &mut Dropped) -> Option<String> {
    let same = match (kind, value, again) {
        (Kind::Complex(of), ..) => return compare(of, value, again, dropped),
        (Kind::Flags(_), Value::String(value), Value::String(again)) => words(value) == words(again),
        (Kind::Enum(of), Value::String(value), Value::String(again)) if of.spelling == Spelling::AnyCasing => {
            value.eq_ignore_ascii_case(again)
        }
        // JSON has one number in `0` and `0.0`.
        (Kind::Double, ..) => value.as_f64() == again.as_f64(),
        _ => value == again,
    };
    (!same).then(|| format!("{value} became {again}"))
}

fn words(flags: &str) -> BTreeSet<String> {
    flags.split(',').map(|word| word.trim().to_ascii_lowercase()).collect()
}
