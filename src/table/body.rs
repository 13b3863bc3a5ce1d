//! The bodies of requests and responses.

use super::Type;

/// A request's body.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Its type.
    pub of: &'static Type,
    /// How it is used.
    pub form: Form,
    /// Whether it may be absent; it is then sent as `{}`.
    pub optional: bool,
}

/// How the object of a body is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As something new.
    Create,
    /// As the whole of something that exists.
    Replace,
    /// As what changes in something that exists; what is absent keeps its value.
    Change,
    /// As a filter: nothing in it is needed.
    Filter,
    /// As Shifts sends it in callbacks: nothing in it is needed, left out or refused.
    Received,
}

/// What an operation responds with.
#[derive(Clone, Copy, Debug)]
pub enum Response {
    /// No body.
    NoContent,
    /// 204 without a body; 200 with the entity where `return=representation` is preferred.
    NoContentOr(&'static Type),
    /// The entity.
    Entity(&'static Type),
    /// A page of entities.
    Collection(&'static Type),
}

impl Response {
    /// The type of the entity or entities it may hold.
    #[must_use]
    pub const fn of(self) -> Option<&'static Type> {
        match self {
            Response::NoContent => None,
            Response::NoContentOr(of) | Response::Entity(of) | Response::Collection(of) => Some(of),
        }
    }
}
