//! Prints the rules between properties and the issues that report a broken rule.

use super::links;
use super::syntax::{sourced, table};
use crate::code::Code;
use crate::issue::Severity;
use crate::print::roll::Roll;
use crate::sentence::{self as say, Sentence};
use crate::shifts::OPERATIONS;
use crate::table::{Law, Rule, Type};

/// The messages that report a broken rule.
fn messages(law: Law) -> &'static [Sentence] {
    match law {
        Law::EndsAfterStart => &[say::AFTER],
        Law::Lasts => &[say::LENGTH],
        Law::ShouldLast => &[say::LENGTH_ADVISED],
        Law::Holds => &[say::OUTSIDE, say::OVERLAP],
        Law::Versions => &[say::BOTH, say::NEITHER, say::CLEARED],
        Law::Calls => &[say::NONE],
        Law::WithSecret => &[say::NOT_SENT],
    }
}

fn severity(of: Severity) -> &'static str {
    if of == Severity::Error { "error" } else { "warning" }
}

/// The severity and code of each issue that a rule can report.
fn codes(rule: &Rule) -> String {
    let one = |sentence: &Sentence| {
        let (code, severe) = sentence.kind();
        format!("{} {}", severity(severe), links::code(code))
    };
    messages(rule.law).iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The rules of a shape or a body, one per line.
pub(super) fn rules_of(of: &Type) -> String {
    let lines = of.rules.iter().map(|rule| format!("- {} Else {}.\n", sourced(rule.says, rule.page), codes(rule)));
    let lines = lines.collect::<String>();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

/// Every rule between properties.
pub(super) fn rules(roll: &Roll) -> String {
    let mut rows = Vec::new();
    for of in &roll.types {
        let body = OPERATIONS.iter().find(|operation| operation.body.is_some_and(|body| body.of.name == of.name));
        let own = roll.own.iter().any(|own| own.name == of.name);
        let name = match body {
            Some(operation) if own => format!("the body of {}", links::operation(operation)),
            _ => links::shape(of),
        };
        rows.extend(of.rules.iter().map(|rule| [name.clone(), sourced(rule.says, rule.page), codes(rule)]));
    }
    format!(
        "## Rules\n\nWhat must hold between properties, once each is right by itself.\n\n{}",
        table(["shape", "rule", "told as"], rows)
    )
}

/// Every code with its meaning and its messages.
pub(super) fn section() -> String {
    let mut text =
        "## Issues\n\nA code is never renamed; the words of a message may change. `…` stands for words of the moment.\n"
            .to_owned();
    for code in Code::ALL {
        text.push_str(&format!("\n### {}\n\n{}", code.as_str(), code.says()));
        if !code.can_be_allowed() {
            text.push_str(" `allow` refuses it.");
        }
        text.push_str("\n\n");
        let ways = say::ALL.iter().enumerate().filter_map(|(number, way)| {
            let (of, severe) = Sentence(number as u8).kind();
            let [message, expected, suggestion] = way.words.map(|words| words.replace("{0}", "…").replace("{1}", "…"));
            (of == *code).then(|| [severity(severe).to_owned(), message, expected, suggestion])
        });
        text.push_str(&table(["severity", "message", "expected", "suggestion"], ways));
    }
    text
}
