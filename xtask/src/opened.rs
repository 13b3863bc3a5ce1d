//! Opens and reads callbacks for the tests that compare the crate with JavaScript.

use std::io::{BufReader, BufWriter, ErrorKind, Read, Write};

use anyhow::{Context, Result};
use graph_shifts::callback::{About, Callback, Change, Item, OpenError, Question, Secret, callback, open, seal};
use graph_shifts::time::Instant;
use serde_json::{Value, json};

/// The ticks of 100 nanoseconds from the year 1 to 1970.
const EPOCH: i64 = 621_355_968_000_000_000;

/// `cargo xtask opened`: opens a container, the second of two texts, by a secret, the first.
pub(crate) fn containers() -> Result<()> {
    answer(|secret, body| {
        let secret = Secret::new(std::str::from_utf8(secret)?).ok().context("a secret must have 64 ASCII characters")?;
        Ok(match open(body, &[secret]) {
            Ok(opened) => [format!("opened {}\n", opened.trailing()).as_bytes(), opened.plaintext()].concat(),
            Err(error) => error.as_str().into(),
        })
    })
}

/// `cargo xtask called`: reads a decrypted text, the second of two texts, as the call to a path, the first.
pub(crate) fn calls() -> Result<()> {
    let secret = Secret::new(&"x".repeat(64)).ok().context("a secret must have 64 ASCII characters")?;
    answer(|path, text| {
        let opened = open(&seal(&secret, text, [0; 32], [0; 16]), std::slice::from_ref(&secret))?;
        let call = callback(std::str::from_utf8(path)?, &opened);
        Ok(serde_json::to_vec(&call.map_or_else(error, |call| written(&call)))?)
    })
}

/// Answers pairs of texts on standard input until it ends. Each text and each answer is preceded by its length in four bytes, the low one first.
fn answer(outcome: impl Fn(&[u8], &[u8]) -> Result<Vec<u8>>) -> Result<()> {
    let mut input = BufReader::with_capacity(1 << 16, std::io::stdin().lock());
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    loop {
        if input.buffer().is_empty() {
            // The caller waits for what it has asked for.
            out.flush()?;
        }
        let Some(first) = text(&mut input)? else { return Ok(()) };
        let second = text(&mut input)?.context("the second text is missing")?;
        let outcome = outcome(&first, &second)?;
        out.write_all(&u32::try_from(outcome.len())?.to_le_bytes())?;
        out.write_all(&outcome)?;
    }
}

/// The next text; `None` at the end.
fn text(input: &mut impl Read) -> Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Err(end) if end.kind() == ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let mut text = vec![0; u32::from_le_bytes(length) as usize];
    input.read_exact(&mut text)?;
    Ok(Some(text))
}

fn error(error: OpenError) -> Value {
    json!({ "code": error.as_str() })
}

/// A call with the names of the npm package.
fn written(call: &Callback<'_>) -> Value {
    match call {
        Callback::Connect(call) => {
            json!({ "kind": "connect", "apiVersion": call.api_version, "tenantId": call.tenant_id, "userId": call.user_id })
        }
        Callback::Update(call) => json!({
            "kind": "update", "apiVersion": call.api_version, "teamId": call.team_id, "userId": call.user_id,
            "expires": call.expires().map(milliseconds), "items": call.items().iter().map(item).collect::<Vec<_>>(),
        }),
        Callback::Read(call) => json!({
            "kind": "read", "apiVersion": call.api_version, "teamId": call.team_id,
            "items": call.items().iter().map(question).collect::<Vec<_>>(),
        }),
    }
}

fn item(of: &Item<'_>) -> Value {
    let change = match of.change {
        Change::Created => "created",
        Change::Changed => "changed",
        Change::Deleted => "deleted",
    };
    let body =
        of.body.as_deref().map(|body| serde_json::from_str::<Value>(body).unwrap_or_else(|error| json!(error.to_string())));
    json!({
        "id": of.id, "change": change, "entity": of.entity.unwrap_or("unknown"), "phase": of.phase.map(|phase| phase.as_str()),
        "body": body, "transactionId": of.transaction_id, "expires": of.expires.map(milliseconds), "warnings": of.warnings,
    })
}

fn question(of: &Question<'_>) -> Value {
    match &of.about {
        About::SwapCandidates { shift, from, to } => json!({
            "id": of.id, "about": "swapCandidates", "shiftId": shift, "from": from.map(milliseconds), "to": to.map(milliseconds),
        }),
        About::TimeOffReasons { user } => json!({ "id": of.id, "about": "timeOffReasons", "userId": user }),
        _ => json!({ "id": of.id, "about": "unknown", "url": of.url }),
    }
}

/// As a Date counts.
const fn milliseconds(of: Instant) -> i64 {
    (of.ticks() - EPOCH).div_euclid(10_000)
}
