//! The query of a URL: the options of lists, as OData writes them.

use super::Given;
use super::percent::percent_encode;
use crate::check::{Scratch, Target, check_bytes};
use crate::findings::{Findings, Word};
use crate::issue::push_number;
use crate::json::{RawString, Reader, Shape};
use crate::message;
use crate::path::Path;
use crate::suggest;
use crate::table::{Form, Kind, Operation, Type};
use crate::time::{Instant, is_date};

/// Appends the query; what is wrong with it is reported.
pub(super) fn push_query(
    operation: &'static Operation,
    input: &Given<'_>,
    url: &mut String,
    findings: &mut Findings,
    scratch: &mut Scratch,
) {
    let mut query = Query { url, separator: '?' };
    if let (Some(of), Some(json)) = (operation.filter, input.filter) {
        let filter = filter_expression(of, json);
        if !filter.is_empty() && !operation.documents_filter {
            findings.report(&message::UNDOCUMENTED_QUERY, &Path::ROOT.name("filter"), None).page(operation.page);
        }
        check_filter(operation, of, json, input, findings, scratch);
        if !filter.is_empty() {
            query.push("$filter", &filter);
        }
    }
    if let Some(order) = &input.order_by {
        query.push("$orderby", order);
    }
    if let Some(top) = input.top {
        let mut digits = String::new();
        push_number(top, &mut digits);
        query.push("$top", &digits);
    }
    if let Some(token) = &input.skip_token {
        query.push("$skipToken", token);
    }
    let own = query.url.len();
    for (name, value) in &input.query {
        let root = Path::ROOT;
        let options = root.name("query");
        let kept = findings.keep_name(name);
        let message = if is_given(name, query.url.get(..own).unwrap_or_default()) {
            &message::DUPLICATE
        } else {
            &message::UNDOCUMENTED_QUERY
        };
        findings.report(message, &options.given(kept), None).page(operation.page);
        query.push(name, value);
    }
}

/// Whether the query of this URL has the option already, which OData allows once, with or without its dollar sign.
fn is_given(name: &str, url: &str) -> bool {
    let name = name.strip_prefix('$').unwrap_or(name);
    let mut given = url.split_once('?').map_or("", |(_, query)| query).split('&').filter_map(|option| option.split_once('='));
    given.any(|(given, _)| given.strip_prefix('$').is_some_and(|given| given.eq_ignore_ascii_case(name)))
}

/// The query while it is written.
struct Query<'u> {
    url: &'u mut String,
    separator: char,
}

impl Query<'_> {
    /// Appends an option. A dollar sign in its name stays as it is, as OData writes it.
    fn push(&mut self, name: &str, value: &str) {
        self.url.push(self.separator);
        self.separator = '&';
        for character in name.chars() {
            if character == '$' {
                self.url.push('$');
            } else {
                percent_encode(character.encode_utf8(&mut [0; 4]), self.url);
            }
        }
        self.url.push('=');
        percent_encode(value, self.url);
    }
}

/// Reports what a filter cannot say. It is no text that the caller has seen, so its issues have no place.
fn check_filter(
    operation: &'static Operation,
    of: &'static Type,
    json: &[u8],
    input: &Given<'_>,
    findings: &mut Findings,
    scratch: &mut Scratch,
) {
    let from = findings.len();
    let root = Path::ROOT;
    let here = root.name("filter");
    match Reader::new(json).shape() {
        // It says nothing that could be sent, whatever is allowed.
        Some(shape) if shape != Shape::Object => {
            let report = findings.report(&message::WRONG_TYPE, &here, None).first(Word::Text("an object"));
            report.suggest(|| if shape == Shape::String { suggest::filter(operation) } else { None });
        }
        _ => {
            findings.allow(input.allow);
            let target = Target { operation: Some(operation), ..Target::new(of, Form::Filter) };
            check_bytes(target, json, &here, findings, scratch);
            findings.allow(crate::code::Codes::NONE);
        }
    }
    findings.forget_places(from);
    findings.set_page(from, operation.page);
}

/// The `$filter` expression of a filter's JSON text: `{"sharedShift":{"startDateTime":{"ge":"2026-03-04T08:00:00Z"}}}` is
/// `sharedShift/startDateTime ge 2026-03-04T08:00:00Z`.
fn filter_expression(of: &'static Type, json: &[u8]) -> String {
    let mut expression = String::new();
    push_terms(&mut Reader::new(json), Some(of), "", &mut expression);
    expression
}

/// Appends what an object says of the property at `path`: an operator with its operand, or the same of an inner property. A value
/// without an operator is compared by `eq`. What the type does not have is here only because it was allowed, and is written as it
/// was given.
fn push_terms(reader: &mut Reader<'_>, of: Option<&'static Type>, path: &str, expression: &mut String) -> Option<()> {
    reader.shape()?;
    reader.object()?;
    let mut first = true;
    while let Some(name) = reader.name(first)? {
        first = false;
        let kind = of.and_then(|of| of.named(&name.bytes())).map(|(_, property, _)| property.kind);
        let name = name.unescaped();
        let inner = if path.is_empty() { name.clone() } else { [path, "/", &name].concat() };
        let shape = reader.shape()?;
        // The object in the place of an operand is one that was allowed.
        if shape == Shape::Object && matches!(kind, None | Some(Kind::Complex(_))) {
            let of = if let Some(Kind::Complex(of)) = kind { Some(of) } else { None };
            push_terms(reader, of, &inner, expression)?;
            continue;
        }
        if !expression.is_empty() {
            expression.push_str(" and ");
        }
        let is_operator = !path.is_empty() && !matches!(kind, Some(Kind::Complex(_)));
        for part in if is_operator { [path, " ", &name, " "] } else { [&inner, " ", "eq", " "] } {
            expression.push_str(part);
        }
        if shape == Shape::String {
            push_operand(&reader.string()?, kind, expression);
        } else {
            let from = reader.at();
            reader.skip()?;
            expression.push_str(std::str::from_utf8(reader.since(from)).unwrap_or_default());
        }
    }
    Some(())
}

/// Appends a string: dates and times as they are, all others in quotes.
fn push_operand(operand: &RawString<'_>, kind: Option<Kind>, expression: &mut String) {
    let text = operand.unescaped();
    // Without an operator the kind is that of the object with the operators, whose operands are alike.
    let kind = if let Some(Kind::Complex(of)) = kind { of.own.first().map(|operator| operator.kind) } else { kind };
    let is_time = match kind {
        Some(Kind::DateTimeOffset | Kind::Date | Kind::TimeOfDay) => true,
        Some(kind) if !matches!(kind, Kind::Complex(_)) => false,
        _ => Instant::parse(text.as_bytes()).is_some() || is_date(text.as_bytes()),
    };
    if is_time {
        expression.push_str(&text);
        return;
    }
    expression.push('\'');
    for character in text.chars() {
        if character == '\'' {
            expression.push('\'');
        }
        expression.push(character);
    }
    expression.push('\'');
}

#[cfg(test)]
mod tests {
    use crate::{Code, Input, LIST_TIME_CARDS};

    /// The codes of what refuses the input, and the suggestions.
    fn refused(input: Input<'_>) -> Vec<(Code, Option<String>)> {
        let refusal = LIST_TIME_CARDS.request(input.parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")).err();
        let issues = refusal.map(|refusal| refusal.issues).unwrap_or_default();
        issues.into_iter().map(|issue| (issue.code, issue.suggestion)).collect()
    }

    #[test]
    fn what_is_set_without_json_is_checked_like_json() {
        let in_query = || Some("pass it in query as $filter".to_owned());
        let text = "\"state eq 'clockedOut'\"";
        assert_eq!(refused(Input::new().filter(text)), [(Code::WrongType, in_query())]);
        assert_eq!(refused(Input::new().filter(text).allow(Code::WrongType)), [(Code::WrongType, in_query())]);
        assert_eq!(refused(Input::new().filter("null").allow(Code::WrongType)), [(Code::WrongType, None)]);
        assert_eq!(refused(Input::new().order_by("").skip_token("")), [(Code::WrongType, None), (Code::WrongType, None)]);
        assert_eq!(refused(Input::new().filter("{}").order_by("state").skip_token("x")), []);
    }
}
