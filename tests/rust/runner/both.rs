//! One text, read by the crate's reader of JSON and by serde_json: where the two disagree, apart from what is listed.

use graph_shifts::json::{Fault, RawString, Reader, Shape, What};
use serde_json::{Map, Value};

/// What is read otherwise than by serde_json, and why.
#[derive(Debug, Default)]
pub(crate) struct Differences {
    /// Half a surrogate pair: told by us, refused by serde_json.
    lone: bool,
    /// A number that no f64 holds: kept as its text by us, refused by serde_json.
    beyond: bool,
}

/// The next value as serde_json would have it. A name given twice keeps its last value, as there.
fn value(reader: &mut Reader<'_>, differences: &mut Differences) -> Option<Value> {
    Some(match reader.shape()? {
        Shape::Null => reader.null().map(|()| Value::Null)?,
        Shape::Boolean => Value::Bool(reader.boolean()?),
        Shape::Number => serde_json::from_slice(reader.number()?).unwrap_or_else(|_| {
            differences.beyond = true;
            Value::Null
        }),
        Shape::String => Value::String(text(reader.string()?, differences)),
        Shape::Array => {
            let mut list = Vec::new();
            reader.array()?;
            while reader.item(list.is_empty())? {
                list.push(value(reader, differences)?);
            }
            Value::Array(list)
        }
        Shape::Object => {
            let (mut map, mut first) = (Map::new(), true);
            reader.object()?;
            while let Some(name) = reader.name(first)? {
                first = false;
                let name = text(name, differences);
                map.insert(name, value(reader, differences)?);
            }
            Value::Object(map)
        }
    })
}

fn text(text: RawString<'_>, differences: &mut Differences) -> String {
    differences.lone |= text.lone;
    let unescaped = text.unescaped();
    assert!(text.lone || text.is(&unescaped), "a text is what it reads as");
    unescaped
}

/// The whole of a text, which must be UTF-8 before it is read.
pub(crate) fn whole(json: &str, differences: &mut Differences) -> Result<Value, Fault> {
    let mut reader = Reader::new(json.as_bytes());
    let value = value(&mut reader, differences);
    value.filter(|_| reader.finish().is_some()).ok_or_else(|| reader.fault())
}

fn skipped(json: &str) -> Result<(), Fault> {
    let mut reader = Reader::new(json.as_bytes());
    reader.skip().and_then(|()| reader.finish()).ok_or_else(|| reader.fault())
}

/// Whether a fault does not stand where the text can no longer become JSON: before it lies a whole text, or the beginning of one.
fn misplaced(fault: Fault, json: &str) -> bool {
    let Some(before) = json.get(..fault.at()) else { return true };
    let begun = skipped(before).err().is_none_or(|end| end.what() == What::End && end.at() == before.len());
    !begun || (fault.what() == What::End) != (before.len() == json.len())
}

/// Where the two readers disagree on `json`, apart from what is listed.
pub(crate) fn disagreement(json: &[u8]) -> Option<String> {
    let theirs = serde_json::from_slice::<Value>(json);
    let Ok(text) = std::str::from_utf8(json) else {
        return theirs.is_ok().then(|| "serde_json accepts what is not UTF-8".to_owned());
    };
    let mut differences = Differences::default();
    let ours = whole(text, &mut differences);
    if skipped(text) != ours.as_ref().map(|_| ()).map_err(|fault| *fault) {
        return Some(format!("reading over gives {:?}, reading gives {ours:?}", skipped(text)));
    }
    match (ours, theirs) {
        (Err(fault), _) if misplaced(fault, text) => Some(format!("the fault stands elsewhere: {fault:?}")),
        (Err(fault), Ok(_)) if fault.what() != What::Depth => Some(format!("we refuse it: {fault:?}")),
        (Ok(_), Err(_)) if differences.lone || differences.beyond => None,
        (Ok(_), Err(error)) => Some(format!("serde_json refuses it: {error}")),
        (Ok(ours), Ok(theirs)) if ours != theirs => Some(format!("we read {ours}, serde_json reads {theirs}")),
        _ => None,
    }
}
