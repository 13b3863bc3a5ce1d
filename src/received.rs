//! Checks the entities that Shifts sends to workforce integrations in callbacks.

use crate::check::{Scratch, Target, check};
use crate::findings::Findings;
use crate::issue::{Issue, issues};
use crate::path::Path;
use crate::shifts::OPERATIONS;
use crate::table::{Form, Type};
use std::borrow::Cow;

/// An entity of a callback, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received<'t> {
    /// The entity as JSON text, with the members of enumerations in Graph's spelling; whatever else it has stays.
    pub text: Cow<'t, str>,
    /// How it differs from Microsoft's documentation: warnings, except for a text that is no JSON, too deep or too long, which is not checked.
    pub issues: Vec<Issue>,
}

/// Checks the JSON text of an entity that Shifts sent.
///
/// ```
/// use graph_shifts::{SHIFT, received};
///
/// let shift = received(&SHIFT, r#"{"sharedShift":{"theme":"Blue","isActive":true}}"#);
/// assert_eq!(shift.text, r#"{"sharedShift":{"theme":"blue","isActive":true}}"#);
/// assert_eq!(shift.issues, []);
/// ```
#[must_use]
pub fn received<'t>(of: &'static Type, text: &'t str) -> Received<'t> {
    let (mut findings, mut scratch) = (Findings::NEW, Scratch::NEW);
    check(Target::new(of, Form::Received), text.as_bytes(), &Path::ROOT, &mut findings, &mut scratch);
    let changed = scratch.edits.finish(text.as_bytes()).and_then(|text| String::from_utf8(text.to_vec()).ok());
    Received { text: changed.map_or(Cow::Borrowed(text), Cow::Owned), issues: issues(&findings) }
}

/// The first type of entities in callbacks that is as asked.
pub(crate) fn entity_type(is: impl Fn(&Type) -> bool) -> Option<&'static Type> {
    let types = OPERATIONS.iter().filter_map(|operation| operation.response.of());
    types.filter(|of| of.callback.is_some()).find(|of| is(of))
}

impl Type {
    /// The type of the entities that the urls of callbacks' items name by this word, in any casing.
    ///
    /// ```
    /// use graph_shifts::tables::Type;
    ///
    /// assert_eq!(Type::of_callback("swapRequests").map(|of| of.name), Some("swapShiftsChangeRequest"));
    /// ```
    #[cfg(any(not(target_arch = "wasm32"), feature = "callbacks"))]
    #[must_use]
    pub fn of_callback(word: &str) -> Option<&'static Type> {
        entity_type(|of| of.callback.is_some_and(|callback| callback.path.eq_ignore_ascii_case(word)))
    }
}
