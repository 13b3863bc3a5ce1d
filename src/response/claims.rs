//! Reads the claims challenge of a `WWW-Authenticate` header.

use super::base64::decoded;

/// A longer challenge is no header's: one in a batch may have any length.
const MAX_CHALLENGE: usize = 16_384;

/// The claims that a new token must have, as JSON text; `None` if the header asks for none.
/// <https://learn.microsoft.com/entra/identity-platform/claims-challenge>
pub(crate) fn claims_in(challenge: &str) -> Option<String> {
    let mut rest = challenge.get(..MAX_CHALLENGE).unwrap_or(challenge);
    loop {
        let start = rest.find(is_of_name)?;
        let (name, after) = split(rest.get(start..)?, is_of_name);
        match value(after) {
            Some((value, _)) if name.eq_ignore_ascii_case("claims") => {
                let claims = String::from_utf8(decoded(value)?).ok()?;
                return claims.trim_start().starts_with('{').then_some(claims);
            }
            Some((_, after)) => rest = after,
            None => rest = after,
        }
    }
}

fn is_of_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_' || character == '-'
}

/// The value after a name, without its quotes, and what follows it.
fn value(after: &str) -> Option<(&str, &str)> {
    let value = after.trim_start().strip_prefix('=')?.trim_start();
    let Some(quoted) = value.strip_prefix('"') else {
        let (bare, after) = split(value, |character| !character.is_whitespace() && character != ',' && character != '"');
        return (!bare.is_empty()).then_some((bare, after));
    };
    let mut escaped = false;
    let end = quoted.find(|character| {
        let ends = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        ends
    })?;
    Some((quoted.get(..end)?, quoted.get(end + 1..)?))
}

/// The beginning of a text whose characters are all of one kind, and the rest.
fn split(text: &str, is_of: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at_checked(text.find(|character| !is_of(character)).unwrap_or(text.len())).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn a_quoted_value_ends_at_its_quote() {
        assert_eq!(value(r#" = "a\"b", c=d"#), Some((r#"a\"b"#, ", c=d")));
        assert_eq!(value("=a, c=d"), Some(("a", ", c=d")));
        assert_eq!(value("=\"a"), None);
    }
}
