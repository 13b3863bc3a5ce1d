//! Prints the rules between properties and the issues that report a broken rule.

use super::links;
use super::syntax::{sourced, table};
use crate::code::Code;
use crate::message::{self, Message};
use crate::print::registry::Registry;
use crate::shifts::OPERATIONS;
use crate::table::{Rule, RuleKind, Type};

/// The messages that report a broken rule.
fn messages(law: RuleKind) -> Vec<&'static Message> {
    match law {
        RuleKind::EndsAfterStart => vec![&message::END_BEFORE_START],
        RuleKind::LengthWithinDay => vec![&message::SHIFT_LENGTH],
        RuleKind::LengthShouldBeWithinDay => vec![&message::SHIFT_LENGTH_DISCOURAGED],
        RuleKind::ActivitiesWithinShift => vec![&message::OUTSIDE_SHIFT, &message::ACTIVITIES_OVERLAP],
        RuleKind::DraftOrShared => vec![&message::DRAFT_AND_SHARED, &message::NO_VERSION, &message::SHARED_VERSION_CLEARED],
        RuleKind::CallbacksNotEmpty => vec![&message::NO_CALLBACKS],
        RuleKind::ActorNamed => vec![&message::ACTOR_NOT_NAMED],
        RuleKind::TextOnly => vec![&message::HTML],
        RuleKind::SecretInUpdates => vec![&message::SECRET_NOT_SENT],
    }
}

/// The severity and code of each issue that a rule can report.
fn codes(rule: &Rule) -> String {
    let one = |message: &'static Message| format!("{} {}", message.severity.as_str(), links::code(message.code));
    messages(rule.kind).into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The rules of a shape or a body, one per line.
pub(super) fn rules_of(of: &Type) -> String {
    let lines = of.rules.iter().map(|rule| format!("- {} Else {}.\n", sourced(rule.description, rule.page), codes(rule)));
    let lines = lines.collect::<String>();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

/// Every rule between properties.
pub(super) fn rules(registry: &Registry) -> String {
    let rows = registry.types.iter().flat_map(|of| of.rules.iter().map(|rule| row(of, rule, registry)));
    format!(
        "## Rules\n\nWhat must hold between properties, once each of them is right by itself.\n\n{}",
        table(["shape", "rule", "reported as"], rows)
    )
}

/// A rule with the shape, or the body, that it is of.
fn row(of: &'static Type, rule: &Rule, registry: &Registry) -> [String; 3] {
    let body = OPERATIONS.iter().find(|operation| operation.body.is_some_and(|body| body.of.name == of.name));
    let own = registry.own.iter().any(|own| own.name == of.name);
    let name = match body {
        Some(operation) if own => format!("the body of {}", links::operation(operation)),
        _ => links::shape(of),
    };
    [name, sourced(rule.description, rule.page), codes(rule)]
}

/// Every code with its meaning and its messages.
pub(super) fn section() -> String {
    let head =
        "## Issues\n\nA code is never renamed; the words of a message may change. `…` is replaced by names of the moment.\n";
    head.to_owned() + &Code::ALL.iter().map(|code| meaning(*code)).collect::<String>()
}

/// A code under its heading, with its messages.
fn meaning(code: Code) -> String {
    let mut text = format!("\n### {}\n\n{}", code.as_str(), code.description());
    if !code.can_be_allowed() {
        text.push_str(" It cannot be allowed.");
    }
    text.push_str("\n\n");
    let ways = messages_of(code).map(|message| {
        let shown = |text: &str| text.replace("{0}", "…").replace("{1}", "…");
        [message.severity.as_str().to_owned(), shown(message.text), shown(message.expected), shown(message.suggestion)]
    });
    text + &table(["severity", "message", "expected", "suggestion"], ways)
}

fn messages_of(code: Code) -> impl Iterator<Item = &'static Message> {
    message::ALL.iter().copied().filter(move |message| message.code == code)
}

/// The severities that a code can have, errors first.
pub(super) fn severities(code: Code) -> Vec<&'static str> {
    let has = |severity: &&str| messages_of(code).any(|message| message.severity.as_str() == *severity);
    ["error", "warning"].into_iter().filter(has).collect()
}

/// A code as a page of its own: its messages, the option that allows it, and the rules that report it.
pub(super) fn code(code: Code, registry: &Registry) -> String {
    let mut text = meaning(code);
    let is_filled = text.contains('…');
    text.push_str(if is_filled { "\n`…` is replaced by names of the moment." } else { "\n" });
    if code.can_be_allowed() && severities(code).contains(&"error") {
        let word = code.as_str();
        text.push_str(&format!(
            "{}The option [`allow`](#options) turns its errors into warnings: `allow: [\"{word}\"]`.",
            if is_filled { " " } else { "" }
        ));
    }
    text.push('\n');
    let reports = |rule: &&Rule| messages(rule.kind).iter().any(|message| message.code == code);
    let rows = registry.types.iter().flat_map(|of| of.rules.iter().filter(reports).map(|rule| row(of, rule, registry)));
    let rows = rows.collect::<Vec<_>>();
    if !rows.is_empty() {
        text.push_str(&format!("\n#### Rules\n\n{}", table(["shape", "rule", "reported as"], rows)));
    }
    text
}
