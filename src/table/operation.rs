//! One operation of the API: its request and its answer.

use super::{Id, Page, Says, Type};

/// An HTTP verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
}

impl Method {
    /// The verb's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Put => "PUT",
            Method::Patch => "PATCH",
        }
    }
}

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// Its name, after its page's title.
    pub id: &'static str,
    /// Its verb.
    pub method: Method,
    /// Its path below the base url, with `{name}` for each parameter.
    pub path: &'static str,
    /// The parameters of the path, in its order.
    pub parameters: &'static [Parameter],
    /// Its body.
    pub body: Body,
    /// What it answers.
    pub answer: Answer,
    /// Whether a connector may mark its own write with `X-MS-WFMPassthrough`.
    pub passthrough: bool,
    /// The delegated permissions, least privileged first.
    pub delegated: &'static [&'static str],
    /// The application permissions, least privileged first.
    pub application: &'static [&'static str],
    /// What an application token meets.
    pub by_application: ByApplication,
    /// Its page.
    pub page: Page,
    /// What it does.
    pub says: Says,
}

/// A parameter of a path.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name in the path.
    pub name: &'static str,
    /// What kind of id it is.
    pub id: Id,
    /// What it names.
    pub says: Says,
}

impl Parameter {
    /// A parameter.
    #[must_use]
    pub const fn new(name: &'static str, id: Id, says: &'static str) -> Parameter {
        Parameter { name, id, says: Says::new(says) }
    }
}

/// A request's body.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Its type.
    pub of: &'static Type,
    /// Whether it changes something that exists, so that what is absent keeps its value.
    pub update: bool,
}

/// What an operation answers.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// 204 without a body; the entity with 200 where `return=representation` is preferred.
    NothingOr(&'static Type),
    /// 200 with the entity.
    Entity(&'static Type),
}

/// What an application token meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByApplication {
    /// Older pages require `MS-APP-ACTS-AS`, newer ones call it deprecated.
    ActsAs,
    /// The pages contradict each other on whether it is accepted.
    Contradicted,
}
