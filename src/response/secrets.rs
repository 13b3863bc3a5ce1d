//! The tokens that a call has used, and their replacement in text by a placeholder.

use super::base64::decoded;
use std::borrow::Cow;

/// Shorter tokens are placeholders, not secrets; hiding them would corrupt ordinary words.
const MIN_SECRET: usize = 16;

/// The distance of the pieces by which a token is found. Every part of 23 characters contains a whole piece of 16.
const STEP: usize = 8;

const PLACEHOLDER: &str = "(token)";

/// Longer texts are cut: searching them takes time, and nobody reads an error of that length.
const MAX_TEXT: usize = 20_000;

/// Characters of base64 and hexadecimal text, as many as encode a piece.
const MIN_BASE64: usize = 22;
const MIN_HEX: usize = 32;

/// The tokens that a call has used. Their `Debug` shows none of them.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    tokens: Vec<String>,
    /// The pieces of all tokens, in order: each one's token, and where it begins there.
    pieces: Vec<(usize, usize)>,
}

impl Secrets {
    pub(crate) fn add(&mut self, token: &str) {
        if token.len() < MIN_SECRET || self.tokens.iter().any(|known| known == token) {
            return;
        }
        let (last, number) = (token.len() - MIN_SECRET, self.tokens.len());
        self.tokens.push(token.to_owned());
        self.pieces.extend((0..last + STEP).step_by(STEP).map(|at| (number, at.min(last))));
        let tokens = &self.tokens;
        self.pieces.sort_unstable_by_key(|piece| piece_of(tokens, *piece));
    }

    /// The text, or its beginning, without tokens and parts of them, also where they are percent-encoded, or encoded in base64 or
    /// hexadecimal.
    pub(crate) fn hide(&self, text: &str) -> String {
        let mut shown = String::new();
        let mut rest = match text.char_indices().nth(MAX_TEXT) {
            Some((end, _)) => text.get(..end).unwrap_or_default(),
            None => text,
        };
        let cut = rest.len() < text.len();
        while !rest.is_empty() {
            let start = rest.find(is_of_run).unwrap_or(rest.len());
            let (between, after) = rest.split_at_checked(start).unwrap_or((rest, ""));
            let (run, after) = after
                .split_at_checked(after.find(|character| !is_of_run(character)).unwrap_or(after.len()))
                .unwrap_or((after, ""));
            shown.push_str(between);
            shown.push_str(&self.hide_in_run(run));
            rest = after;
        }
        if cut {
            shown.push_str("...");
        }
        shown
    }

    /// Hides tokens in characters without blanks.
    fn hide_in_run<'r>(&self, run: &'r str) -> Cow<'r, str> {
        if run.len() < MIN_SECRET || self.tokens.is_empty() {
            return Cow::Borrowed(run);
        }
        let plain = unescaped(run);
        let shown = self.hide_parts(&plain).map_or(Cow::Borrowed(run), Cow::Owned);
        if self.is_encoded_in(&shown) { Cow::Borrowed(PLACEHOLDER) } else { shown }
    }

    /// The text without parts of tokens; `None` if it contains none.
    fn hide_parts(&self, text: &[u8]) -> Option<String> {
        let mut shown = Vec::new();
        let (mut end, mut at) = (0, 0);
        let mut found = false;
        while let Some(piece) = text.get(at..at + MIN_SECRET) {
            let Some((token, in_token)) = self.piece(piece) else {
                at += 1;
                continue;
            };
            let before = common(text.get(end..at)?.iter().rev(), token.get(..in_token)?.iter().rev());
            shown.extend_from_slice(text.get(end..at - before)?);
            if !shown.ends_with(PLACEHOLDER.as_bytes()) {
                shown.extend_from_slice(PLACEHOLDER.as_bytes());
            }
            let after = common(text.get(at..)?.iter(), token.get(in_token..)?.iter());
            (found, end, at) = (true, at + after, at + after);
        }
        shown.extend_from_slice(text.get(end..)?);
        found.then(|| String::from_utf8_lossy(&shown).into_owned())
    }

    /// The token that contains a piece, and where.
    fn piece(&self, piece: &[u8]) -> Option<(&[u8], usize)> {
        let tokens = &self.tokens;
        let found = self.pieces.binary_search_by_key(&piece, |known| piece_of(tokens, *known)).ok()?;
        let (number, at) = *self.pieces.get(found)?;
        Some((tokens.get(number)?.as_bytes(), at))
    }

    /// Whether base64 or hexadecimal text within a run may stand for a part of a token, wherever it begins.
    fn is_encoded_in(&self, run: &str) -> bool {
        let is_base64 = |byte: char| byte.is_ascii_alphanumeric() || matches!(byte, '_' | '+' | '/' | '-');
        run.split(|character| !is_base64(character)).filter(|text| text.len() >= MIN_BASE64).any(|text| {
            let base64 = (0..4).filter_map(|from| {
                let text = text.get(from..)?;
                decoded(text.get(..text.len() - text.len() % 4)?)
            });
            let hex = text
                .split(|character: char| !character.is_ascii_hexdigit())
                .filter(|digits| digits.len() >= MIN_HEX)
                .flat_map(|digits| [0, 1].map(|from| bytes_of(digits.get(from..).unwrap_or_default())));
            base64.chain(hex).any(|bytes| self.hide_parts(&bytes).is_some())
        })
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, text: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        text.write_str("Secrets")
    }
}

/// Characters of tokens, percent-encoding and JSON's `\/`.
fn is_of_run(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '~' | '+' | '/' | '=' | '%' | '\\' | '-')
}

fn piece_of(tokens: &[String], (number, at): (usize, usize)) -> &[u8] {
    tokens.get(number).and_then(|token| token.as_bytes().get(at..at + MIN_SECRET)).unwrap_or_default()
}

/// How many bytes two texts have in common from their beginnings.
fn common<'b>(one: impl Iterator<Item = &'b u8>, other: impl Iterator<Item = &'b u8>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// A run without percent-encoding and backslashes.
fn unescaped(run: &str) -> Vec<u8> {
    let (mut rest, mut plain) = (run.as_bytes(), Vec::with_capacity(run.len()));
    while let [byte, after @ ..] = rest {
        rest = after;
        match (byte, after) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                plain.push(digit(*high) << 4 | digit(*low));
                rest = after;
            }
            (b'\\', _) => {}
            _ => plain.push(*byte),
        }
    }
    plain
}

fn bytes_of(hex: &str) -> Vec<u8> {
    hex.as_bytes().chunks_exact(2).map(|pair| pair.iter().fold(0, |byte, hex| byte << 4 | digit(*hex))).collect()
}

fn digit(hex: u8) -> u8 {
    char::from(hex).to_digit(16).map_or(0, |value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    #[test]
    fn debug_output_shows_none() {
        let mut secrets = Secrets::default();
        secrets.add("eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0");
        assert_eq!(format!("{secrets:?}"), "Secrets");
    }

    #[test]
    fn a_percent_sign_before_a_token_does_not_show_it() {
        let mut secrets = Secrets::default();
        secrets.add("XyJ0eXAiOiJKV1Q1");
        for (text, expected) in [
            ("%XyJ0eXAiOiJKV1Q1", "%(token)"),
            ("%aXyJ0eXAiOiJKV1Q1", "%a(token)"),
            ("%58yJ0eXAiOiJKV1Q1", "(token)"),
            ("%XyJ0eXAiOiJKV1Q", "%XyJ0eXAiOiJKV1Q"),
        ] {
            assert_eq!(secrets.hide(text), expected);
        }
    }
}
