//! The access token of a call: which one is sent, and when another one is needed.

use crate::response::{Outcome, Secrets, claims_in};
use std::fmt;

/// The access token of a call, for one request or many: which one is sent, and when another one is needed.
///
/// A token obtained for claims serves the following tries until Graph refuses it. The tokens are kept as long as the bearer, so that
/// no error repeats them; `Debug` shows none.
#[derive(Clone, Default)]
pub struct Bearer {
    /// Whether there is no source of other tokens.
    is_fixed: bool,
    /// The fixed token, or one obtained for claims.
    kept: Option<String>,
    kept_for: Option<String>,
    /// The last token obtained for claims that Graph refused without naming claims.
    expired: Option<String>,
    secrets: Secrets,
}

/// Why a text is no access token. The text is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadToken {
    has_scheme: bool,
}

impl fmt::Display for BadToken {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.has_scheme { "without `Bearer`" } else { "and nothing else" };
        write!(text, "token must be an access token as a string, {how}")
    }
}

impl std::error::Error for BadToken {}

impl Bearer {
    /// Without a token: the source is asked before every try.
    #[must_use]
    pub fn new() -> Bearer {
        Bearer::default()
    }

    /// One token for all tries, without `Bearer`.
    ///
    /// # Errors
    /// If a header cannot carry it.
    pub fn fixed(token: impl Into<String>) -> Result<Bearer, BadToken> {
        let token = token.into();
        let mut bearer = Bearer { is_fixed: true, ..Bearer::default() };
        bearer.check(&token)?;
        bearer.kept = Some(token);
        Ok(bearer)
    }

    /// The token to send without asking for one.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.kept.as_deref()
    }

    /// Takes a token from the source, obtained for these claims.
    ///
    /// # Errors
    /// If a header cannot carry it.
    pub fn take(&mut self, token: &str, claims: Option<&str>) -> Result<(), BadToken> {
        self.check(token)?;
        if let Some(claims) = claims {
            self.kept = Some(token.to_owned());
            self.kept_for = Some(claims.to_owned());
        }
        Ok(())
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Whether a try is repeated at once with another token, since Graph refused this one; the token must have the claims returned.
    /// `has_renewed` is whether the try is repeated already.
    pub(crate) fn renewal_after(&mut self, outcome: &Outcome, token: &str, has_renewed: bool) -> Option<Option<String>> {
        if outcome.status != 401 || has_renewed {
            return None;
        }
        self.renewal(token, outcome.www_authenticate.as_deref().and_then(claims_in).as_deref())
    }

    /// Whether requests of a batch that lacked these claims are sent again with another token, which must have the claims returned.
    pub fn renewal_for(&mut self, refused: &str, claims: &str) -> Option<Option<String>> {
        self.renewal(refused, Some(claims))
    }

    /// Whether another token replaces a refused one that lacks these claims, and the claims to ask for.
    fn renewal(&mut self, refused: &str, claims: Option<&str>) -> Option<Option<String>> {
        match (&self.kept, claims) {
            _ if self.is_fixed => None,
            (Some(kept), _) if kept != refused => Some(None),
            // The refused token already has these claims.
            (Some(_), Some(claims)) if self.kept_for.as_deref() == Some(claims) => None,
            (_, Some(claims)) => {
                self.kept = None;
                Some(Some(claims.to_owned()))
            }
            // Several batches may have been sent with the token that expired.
            (None, None) => (self.expired.as_deref() == Some(refused)).then_some(None),
            (Some(_), None) => {
                self.expired = self.kept.take();
                Some(None)
            }
        }
    }

    /// Remembers a token that a header can carry. <https://www.rfc-editor.org/rfc/rfc6750#section-2.1>
    fn check(&mut self, token: &str) -> Result<(), BadToken> {
        let is_of_token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'~' | b'+' | b'/' | b'-');
        let plain = token.trim_end_matches('=');
        if plain.is_empty() || !plain.bytes().all(is_of_token) {
            let scheme = token.get(..7).unwrap_or_default();
            return Err(BadToken { has_scheme: scheme.trim_end().eq_ignore_ascii_case("bearer") && scheme.len() == 7 });
        }
        self.secrets.add(token);
        Ok(())
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.debug_struct("Bearer").field("is_fixed", &self.is_fixed).finish_non_exhaustive()
    }
}
