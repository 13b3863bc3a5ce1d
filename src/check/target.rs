//! What a text is checked as.

use crate::table::{Form, Operation, Parameter, Type};

/// What a text is checked as: a body of an operation, or an object of a type alone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'a> {
    pub(crate) of: &'static Type,
    pub(crate) form: Form,
    /// The operation whose body it is.
    pub(crate) operation: Option<&'static Operation>,
    /// The parameter that names the object in the request's path, and its value.
    pub(crate) id: Option<(&'static Parameter, &'a str)>,
    /// Whether a version that the body leaves out is left out of the request, too, in the place of being sent as null.
    pub(crate) keeps_other_version: bool,
    /// Whether the token is the application's own.
    pub(crate) by_application: bool,
}

impl Target<'_> {
    /// An object of the type.
    pub(crate) const fn new(of: &'static Type, form: Form) -> Target<'static> {
        Target { of, form, operation: None, id: None, keeps_other_version: false, by_application: false }
    }

    /// The body of the operation, as far as its other inputs are unknown; `None` where it has none.
    pub(crate) fn body(operation: &'static Operation) -> Option<Target<'static>> {
        let body = operation.body?;
        Some(Target { operation: Some(operation), ..Target::new(body.of, body.form) })
    }
}
