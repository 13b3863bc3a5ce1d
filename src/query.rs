//! The options of a query: what an operation's page allows, written as OData has it.

use crate::check::{Findings, check_bytes};
use crate::input::{Input, at};
use crate::json::{Reader, Shape};
use crate::note::{self, Telling, cut};
use crate::path::Path;
use crate::request::percent_encode;
use crate::sentence as say;
use crate::table::{Form, Operation, Query};

impl Operation {
    /// The names of the options that the operation takes.
    pub fn options(&self) -> impl Iterator<Item = &'static str> {
        let filter = self.filter.map(|_| "filter");
        let queries = self.queries.iter().map(|query| match query {
            Query::OrderBy => "orderBy",
            Query::Top => "top",
            Query::SkipToken => "skipToken",
            Query::Unnamed => "query",
        });
        let representation = self.representation.then_some("returnRepresentation");
        let acts_as = (self.by_application != crate::table::ByApplication::Plain).then_some("actsAs");
        let passthrough = self.passthrough.then_some("passthrough");
        let options = filter.into_iter().chain(queries).chain(representation).chain(acts_as).chain(["permissionType"]);
        options.chain(passthrough).chain(["baseUrl", "allow"])
    }

    /// Appends the query to a url.
    pub(crate) fn query(&'static self, input: &mut Input<'_>, url: &mut String) {
        let mut options = Vec::new();
        if let Some(filter) = self.filter_text(input).filter(|filter| !filter.is_empty()) {
            options.push(("$filter", filter));
        }
        options.extend(input.order_by.as_ref().map(|order| ("$orderby", order.to_string())));
        options.extend(input.top.map(|top| ("$top", top.to_string())));
        options.extend(input.skip_token.as_ref().map(|token| ("$skipToken", token.to_string())));
        for (name, value) in &input.query {
            let path = at("query").into_iter().chain([cut(name)]);
            input.issues.push(Telling::new(say::UNDOCUMENTED, path).page(self.page).issue());
            options.push((name, value.to_string()));
        }
        for (index, (name, value)) in options.iter().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            for (part, text) in name.split('$').enumerate() {
                url.push_str(if part == 0 { "" } else { "$" });
                percent_encode(text, url);
            }
            url.push('=');
            percent_encode(value, url);
        }
    }

    /// The text of `$filter`; what it cannot say is told.
    fn filter_text(&'static self, input: &mut Input<'_>) -> Option<String> {
        let (of, json) = (self.filter?, input.filter?);
        let mut found = Findings::new();
        found.clear(input.allow);
        check_bytes(of, Form::Filter, json, &Path::ROOT.name("filter"), &mut found);
        let mut issues = note::issues(Vec::new(), &found.tape, json);
        for issue in &mut issues {
            (issue.offset, issue.length) = (None, None);
        }
        input.issues.extend(issues);
        let mut terms = Vec::new();
        push_terms(&mut Reader::new(json), "", &mut terms)?;
        Some(terms.join(" and "))
    }
}

/// Appends what an object says of the property at `path`: an operator with its operand, or the same of a property below.
fn push_terms(reader: &mut Reader<'_>, path: &str, terms: &mut Vec<String>) -> Option<()> {
    reader.object()?;
    let mut first = true;
    while let Some(name) = reader.name(first)? {
        first = false;
        let name = name.unescaped();
        match reader.shape()? {
            Shape::Object => {
                let below = if path.is_empty() { name } else { [path, "/", &name].concat() };
                push_terms(reader, &below, terms)?;
            }
            Shape::String => {
                let operand = reader.string()?.unescaped().replace('\'', "''");
                // Dates begin with a digit and stand as they are, members of enumerations in quotes.
                let quote = if operand.starts_with(|sign: char| sign.is_ascii_digit()) { "" } else { "'" };
                terms.push([path, " ", &name, " ", quote, &operand, quote].concat());
            }
            _ => reader.skip()?,
        }
    }
    Some(())
}
