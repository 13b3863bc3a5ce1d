//! Prints the crate's outcome for each input on a line of standard input, for the test that compares it with JavaScript's.

use std::io::{BufRead, Write};

use anyhow::{Context, Result};
use graph_shifts::{Input, Issue};
use serde_json::Value;

/// `cargo xtask outcomes`: a line has the members `operation`, `input` as JSON text and, if there is a body, `body` as text or `bytes` in
/// hexadecimal. Each line is flushed, so that a caller can wait for it.
pub(crate) fn run() -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        writeln!(out, "{}", outcome(&line?)?)?;
    }
    Ok(())
}

/// `["request", method, url, headers, body, warnings]` or `["refused", issues, warnings]`.
fn outcome(line: &str) -> Result<String> {
    let given: Value = serde_json::from_str(line)?;
    let text = |name: &str| given.get(name).and_then(Value::as_str);
    let name = text("operation").context("a line has no operation")?;
    let operation = graph_shifts::operation(name).with_context(|| format!("there is no operation {name}"))?;
    let mut input = Input::from_json(text("input").context("a line has no input")?);
    let bytes = text("bytes").map(unhex).transpose()?;
    if let Some(body) = bytes.as_deref().or_else(|| text("body").map(str::as_bytes)) {
        input = input.body(body);
    }
    let written = match operation.request(input) {
        Ok(request) => {
            let warnings: &[Issue] = &request.warnings;
            serde_json::to_string(&("request", request.method.as_str(), request.url, request.headers, request.body, warnings))
        }
        Err(refusal) => serde_json::to_string(&("refused", refusal.issues, refusal.warnings)),
    };
    Ok(written?)
}

/// The bytes that are written as hexadecimal digits.
fn unhex(digits: &str) -> Result<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?));
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::outcome;

    #[test]
    fn an_outcome_is_a_request_or_what_refuses_it() {
        let written = |line: &str| outcome(line).unwrap_or_default();
        let good = written(r#"{"operation":"listWorkforceIntegrations","input":"{}"}"#);
        assert!(good.starts_with(r#"["request","GET","https://graph.microsoft.com/v1.0/"#), "{good}");
        let bad = written(r#"{"operation":"createWorkforceIntegration","input":"{}","bytes":"7b5d"}"#);
        assert!(bad.starts_with(r#"["refused",[{"code":"not_json","path":["body"],"#), "{bad}");
    }
}
