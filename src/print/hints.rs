//! The hints of errors as JavaScript.

use super::head;
use crate::json::push_string;
use crate::response::{BY_CODE, BY_MESSAGE, BY_STATUS, Fact, Hint, NOTHING_DONE, Part, READ_FIRST};

const TYPES: &str = "\
/**
 * The name of a fact, and what it is about.
 * @typedef {readonly [name: string, ...about: ReadonlyArray<string | number>]} Fact
 */

/**
 * A part of a text: one that is always there, or the first of two if all facts hold, otherwise the second, or the property that names a user.
 * @typedef {string | readonly [when: readonly Fact[], text: string, otherwise: string] | readonly [\"user\"]} Part
 */

/**
 * A hint: when it applies, and its text. The first of a list that applies is the hint.
 * @typedef {readonly [when: readonly Fact[], text: readonly Part[]]} Hint
 */
";

/// The lists of hints, and what is added to them.
pub(super) fn hints() -> String {
    let mut text = head("The hints of errors.") + TYPES;
    for (name, what, hints) in [
        ("BY_CODE", "Hints by code, and for a claims challenge.", BY_CODE),
        ("BY_MESSAGE", "Hints for a 400 by parts of its message, in lower case.", BY_MESSAGE),
        ("BY_STATUS", "Hints by status.", BY_STATUS),
    ] {
        text.push_str(&format!("\n/** {what} @type {{Hint[]}} */\nexport const {name} = [\n"));
        for Hint { when, text: parts } in hints {
            text.push_str(&format!("  [{}, {}],\n", list(when.iter().map(fact)), list(parts.iter().map(part))));
        }
        text.push_str("];\n");
    }
    for (name, what, added) in [
        ("READ_FIRST", "Added to a hint if an earlier try may have been done.", READ_FIRST),
        ("NOTHING_DONE", "The hint of a request that was never sent.", NOTHING_DONE),
    ] {
        text.push_str(&format!("\n/** {what} */\nexport const {name} = {};\n", string(added)));
    }
    text
}

fn part(part: &Part) -> String {
    match part {
        Part::Always(text) => string(text),
        Part::If(when, then, otherwise) => list([list(when.iter().map(fact)), string(then), string(otherwise)]),
        Part::User => list([string("user")]),
    }
}

fn fact(fact: &Fact) -> String {
    let (name, about) = match fact {
        Fact::Code(code) => ("code", vec![string(code)]),
        Fact::Status(statuses) => ("status", statuses.iter().map(ToString::to_string).collect()),
        Fact::Message(parts) => ("message", parts.iter().map(|part| string(part)).collect()),
        Fact::Claims => ("claims", vec![]),
        Fact::Graphs => ("graphs", vec![]),
        Fact::NoInnerCode => ("noInnerCode", vec![]),
        Fact::Waits => ("waits", vec![]),
        Fact::Operation(operation) => ("operation", vec![string(operation)]),
        Fact::Method(method) => ("method", vec![string(method)]),
        Fact::BelowSchedule => ("belowSchedule", vec![]),
        Fact::Takes(option) => ("takes", vec![string(option)]),
        Fact::Lacks(option) => ("lacks", vec![string(option)]),
        Fact::NamesUser => ("namesUser", vec![]),
    };
    list([string(name)].into_iter().chain(about))
}

fn list(of: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", of.into_iter().collect::<Vec<_>>().join(", "))
}

fn string(text: &str) -> String {
    let mut written = String::new();
    push_string(text, &mut written);
    written
}
