//! Why a change is refused.

use std::borrow::Cow;

/// The statuses that refuse.
const STATUSES: std::ops::RangeInclusive<u16> = 400..=599;

/// What is said where nothing is: Shifts takes an incomplete response for none, and none for an approval.
const NO_MESSAGE: &str = "The change is refused.";

/// Why a change is refused: for all items of an update, since its parts belong together, or for each by its id.
///
/// ```
/// use graph_shifts::callback::Refusal;
///
/// let reason = Refusal::new("The rota of November is closed.").code("RotaClosed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    code: Option<String>,
    message: Cow<'static, str>,
    items: Vec<(String, Refusal)>,
}

impl Refusal {
    /// A lasting refusal, with the status 403. The user reads the message.
    #[must_use]
    pub fn new(message: impl Into<Cow<'static, str>>) -> Refusal {
        Refusal { status: 403, code: None, message: message.into(), items: Vec::new() }
    }

    /// The check itself failed: 500.
    #[must_use]
    pub fn failed() -> Refusal {
        Refusal::new("The change could not be checked.").status(500)
    }

    /// The check took too long, about 25 seconds: 503. Undo what an approval would have kept.
    #[must_use]
    pub fn late() -> Refusal {
        Refusal::new("The check took too long.").status(503)
    }

    /// The change had expired when it arrived: 408.
    #[must_use]
    pub fn expired() -> Refusal {
        Refusal::new("The change has expired.").status(408)
    }

    /// Nothing here answers it: 501.
    #[must_use]
    pub fn unsupported() -> Refusal {
        Refusal::new("This is not supported.").status(501)
    }

    /// With this status, from 400 to 599. Another one changes nothing: 200 would approve.
    #[must_use]
    pub fn status(mut self, status: u16) -> Refusal {
        if STATUSES.contains(&status) {
            self.status = status;
        }
        self
    }

    /// With this code; without one it is the status.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Refusal {
        self.code = Some(code.into()).filter(|code| !code.is_empty());
        self
    }

    /// With a reason of its own for the item of this id. If the update has it, items without a reason are refused with the status 424, for the change
    /// fails as a whole.
    #[must_use]
    pub fn item(mut self, id: impl Into<String>, reason: Refusal) -> Refusal {
        self.items.push((id.into(), reason));
        self
    }

    /// Whether an item has a reason of its own.
    pub(super) fn names(&self, id: &str) -> bool {
        self.own(id).is_some()
    }

    fn own(&self, id: &str) -> Option<&Refusal> {
        self.items.iter().rfind(|(item, _)| item == id).map(|(_, reason)| reason)
    }

    /// The status, the code and the message for the item of this id; `is_partial` where some item has a reason of its own.
    pub(super) fn of(&self, id: &str, is_partial: bool) -> (u16, Cow<'_, str>, &str) {
        let (status, code, message) = match self.own(id) {
            Some(own) => (own.status, own.code.as_deref(), &own.message),
            None if is_partial => (424, None, &self.message),
            None => (self.status, self.code.as_deref(), &self.message),
        };
        let code = code.map_or_else(|| Cow::Owned(status.to_string()), Cow::Borrowed);
        (status, code, if message.is_empty() { NO_MESSAGE } else { message })
    }
}
