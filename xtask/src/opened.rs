//! Opens containers for the test that compares the crate with JavaScript.

use std::io::{BufReader, BufWriter, ErrorKind, Read, Write};

use anyhow::{Context, Result};
use graph_shifts::callback::{Secret, open};

/// The bytes of a secret.
const SECRET: usize = 64;

/// `cargo xtask opened`: reads secrets of 64 bytes, each followed by the length of a container in four bytes, the low one first, and the container. Writes the
/// length of each outcome in the same way, and the outcome.
pub(crate) fn run() -> Result<()> {
    let mut input = BufReader::with_capacity(1 << 16, std::io::stdin().lock());
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let (mut secret, mut length, mut body) = ([0; SECRET], [0; 4], Vec::new());
    loop {
        if input.buffer().is_empty() {
            // The caller waits for what it has asked for.
            out.flush()?;
        }
        match input.read_exact(&mut secret) {
            Err(end) if end.kind() == ErrorKind::UnexpectedEof => return Ok(()),
            read => read?,
        }
        input.read_exact(&mut length)?;
        body.resize(u32::from_le_bytes(length) as usize, 0);
        input.read_exact(&mut body)?;
        let outcome = outcome(std::str::from_utf8(&secret)?, &body)?;
        out.write_all(&u32::try_from(outcome.len())?.to_le_bytes())?;
        out.write_all(&outcome)?;
    }
}

/// The code of an error, or `opened`, the number of trailing bytes, a line break and the plaintext.
fn outcome(secret: &str, body: &[u8]) -> Result<Vec<u8>> {
    let secret = Secret::new(secret).ok().context("a secret has 64 ASCII characters")?;
    Ok(match open(body, &[secret]) {
        Ok(opened) => [format!("opened {}\n", opened.trailing()).as_bytes(), opened.plaintext()].concat(),
        Err(error) => error.as_str().into(),
    })
}

#[cfg(test)]
mod tests {
    use super::outcome;
    use graph_shifts::callback::{Secret, seal};

    #[test]
    fn an_outcome_is_a_plaintext_or_a_code() {
        let secret = "7Qd2xV9mKc4RtY1p".repeat(4);
        let mut body = Secret::new(&secret).map(|secret| seal(&secret, b"{}", [1; 32], [2; 16])).unwrap_or_default();
        body.push(0);
        let outcome = |body: &[u8]| outcome(&secret, body).unwrap_or_default();
        assert_eq!(outcome(&body), b"opened 1\n{}");
        assert_eq!(outcome(b""), b"malformed");
    }
}
