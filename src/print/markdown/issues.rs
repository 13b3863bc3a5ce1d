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
    let mut rows = Vec::new();
    for of in &registry.types {
        let body = OPERATIONS.iter().find(|operation| operation.body.is_some_and(|body| body.of.name == of.name));
        let own = registry.own.iter().any(|own| own.name == of.name);
        let name = match body {
            Some(operation) if own => format!("the body of {}", links::operation(operation)),
            _ => links::shape(of),
        };
        rows.extend(of.rules.iter().map(|rule| [name.clone(), sourced(rule.description, rule.page), codes(rule)]));
    }
    format!(
        "## Rules\n\nWhat must hold between properties, once each of them is right by itself.\n\n{}",
        table(["shape", "rule", "reported as"], rows)
    )
}

/// Every code with its meaning and its messages.
pub(super) fn section() -> String {
    let mut text =
        "## Issues\n\nA code is never renamed; the words of a message may change. `…` is replaced by names of the moment.\n"
            .to_owned();
    for code in Code::ALL {
        text.push_str(&format!("\n### {}\n\n{}", code.as_str(), code.description()));
        if !code.can_be_allowed() {
            text.push_str(" It cannot be allowed.");
        }
        text.push_str("\n\n");
        let ways = message::ALL.iter().filter(|message| message.code == *code).map(|message| {
            let shown = |text: &str| text.replace("{0}", "…").replace("{1}", "…");
            [message.severity.as_str().to_owned(), shown(message.text), shown(message.expected), shown(message.suggestion)]
        });
        text.push_str(&table(["severity", "message", "expected", "suggestion"], ways));
    }
    text
}
