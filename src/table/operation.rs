//! One operation of the API: its request and its response.

use super::{Body, Contradictions, Description, Form, Method, Page, Parameter, Query, Response, RuleKind, Type, Words};

/// The options of all operations, in the order in which they are documented.
pub(crate) const OPTIONS: [&str; 13] = [
    "filter",
    "orderBy",
    "top",
    "skipToken",
    "query",
    "returnRepresentation",
    "otherVersion",
    "method",
    "actsAs",
    "permissionType",
    "passthrough",
    "baseUrl",
    "allow",
];

/// One operation of the API.
///
/// A row is made by [`Operation::new`] and the methods that follow it, in the order of its page.
#[derive(Debug)]
pub struct Operation {
    /// Its name, after its page's title.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// The method that other sources give it, where they contradict each other.
    #[doc(hidden)]
    pub other_method: Option<Method>,
    /// Its path below the base URL, with `{name}` for each parameter.
    pub path: &'static str,
    /// The parameters of the path, in their order.
    #[doc(hidden)]
    pub parameters: &'static [Parameter],
    /// What it can be filtered by.
    #[doc(hidden)]
    pub filter: Option<&'static Type>,
    /// Whether its page documents `$filter`.
    #[doc(hidden)]
    pub documents_filter: bool,
    /// The other query options that it takes.
    #[doc(hidden)]
    pub queries: &'static [Query],
    /// Its body, where it has one.
    #[doc(hidden)]
    pub body: Option<Body>,
    /// The status of success.
    pub status: u16,
    /// What it responds with.
    #[doc(hidden)]
    pub response: Response,
    /// Whether `Prefer: return=representation` may be sent.
    #[doc(hidden)]
    pub representation: bool,
    /// Whether a connector may mark its own write with `X-MS-WFMPassthrough`.
    #[doc(hidden)]
    pub passthrough: bool,
    /// The delegated permissions, least privileged first.
    pub delegated: &'static [&'static str],
    /// The application permissions, least privileged first.
    pub application: &'static [&'static str],
    /// What happens with an application token.
    #[doc(hidden)]
    pub by_application: ByApplication,
    /// Its page.
    #[doc(hidden)]
    pub page: Page,
    /// What it does.
    #[doc(hidden)]
    pub description: Description,
    /// On what the sources contradict each other.
    #[doc(hidden)]
    pub contradictions: Contradictions,
    /// What else users call it, for searches.
    #[doc(hidden)]
    pub also: Words,
}

impl Operation {
    /// An operation without a body that responds with 204.
    #[must_use]
    #[doc(hidden)]
    pub const fn new(id: &'static str, method: Method, path: &'static str, page: Page, description: &'static str) -> Operation {
        Operation {
            id,
            method,
            other_method: None,
            path,
            parameters: &[],
            filter: None,
            documents_filter: false,
            queries: &[],
            body: None,
            status: 204,
            response: Response::NoContent,
            representation: false,
            passthrough: false,
            delegated: &[],
            application: &[],
            by_application: ByApplication::ActsAs,
            page,
            description: Description::new(description),
            contradictions: Contradictions::NONE,
            also: Words::new(&[]),
        }
    }

    /// The operation with the parameters of its path.
    #[must_use]
    #[doc(hidden)]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Operation {
        self.parameters = parameters;
        self
    }

    /// The operation with what it can be filtered by.
    #[must_use]
    #[doc(hidden)]
    pub const fn filter(mut self, filter: &'static Type) -> Operation {
        (self.filter, self.documents_filter) = (Some(filter), true);
        self
    }

    /// The operation with what programs filter it by, although its page does not say so.
    #[must_use]
    #[doc(hidden)]
    pub const fn undocumented_filter(mut self, filter: &'static Type) -> Operation {
        self.filter = Some(filter);
        self
    }

    /// The operation with the method that other sources give it.
    #[must_use]
    #[doc(hidden)]
    pub const fn or_by(mut self, method: Method) -> Operation {
        self.other_method = Some(method);
        self
    }

    /// The operation with other query options.
    #[must_use]
    #[doc(hidden)]
    pub const fn queries(mut self, queries: &'static [Query]) -> Operation {
        self.queries = queries;
        self
    }

    /// The operation with a body.
    #[must_use]
    #[doc(hidden)]
    pub const fn body(mut self, of: &'static Type, form: Form) -> Operation {
        self.body = Some(Body { of, form, optional: false });
        self
    }

    /// The operation with an optional body.
    #[must_use]
    #[doc(hidden)]
    pub const fn optional_body(mut self, of: &'static Type) -> Operation {
        self.body = Some(Body { of, form: Form::Create, optional: true });
        self
    }

    /// The operation with its response.
    #[must_use]
    #[doc(hidden)]
    pub const fn responds(mut self, status: u16, response: Response) -> Operation {
        self.status = status;
        self.response = response;
        self.representation = matches!(response, Response::NoContentOr(_));
        self
    }

    /// The operation, whose page sends `Prefer: return=representation` although it responds with the entity in any case.
    #[must_use]
    #[doc(hidden)]
    pub const fn representation(mut self) -> Operation {
        self.representation = true;
        self
    }

    /// The operation; a connector may mark its own write.
    #[must_use]
    #[doc(hidden)]
    pub const fn passthrough(mut self) -> Operation {
        self.passthrough = true;
        self
    }

    /// The operation with its permissions, least privileged first.
    #[must_use]
    #[doc(hidden)]
    pub const fn permissions(mut self, (delegated, application): Permissions) -> Operation {
        self.delegated = delegated;
        self.application = application;
        self
    }

    /// The operation with what happens with an application token.
    #[must_use]
    #[doc(hidden)]
    pub const fn by_application(mut self, meets: ByApplication) -> Operation {
        self.by_application = meets;
        self
    }

    /// The operation, on which the sources contradict each other: each time what they say, then what was chosen.
    #[must_use]
    #[doc(hidden)]
    pub const fn contradicted(mut self, texts: &'static [&'static str]) -> Operation {
        self.contradictions = Contradictions::new(texts);
        self
    }

    /// The operation with what else users call it: words for what it does, and for what it does it to.
    #[must_use]
    #[doc(hidden)]
    pub const fn also(mut self, words: &'static [&'static [&'static str]]) -> Operation {
        self.also = Words::new(words);
        self
    }

    /// The names of the options that the operation takes.
    pub fn options(&self) -> impl Iterator<Item = &'static str> {
        OPTIONS.into_iter().filter(|option| self.takes(option))
    }

    /// Whether the operation takes this option.
    pub(crate) fn takes(&self, option: &str) -> bool {
        match option {
            "filter" => self.filter.is_some(),
            "orderBy" => self.queries.contains(&Query::OrderBy),
            "top" => self.queries.contains(&Query::Top),
            "skipToken" => self.queries.contains(&Query::SkipToken),
            "query" => self.queries.contains(&Query::Unnamed),
            "returnRepresentation" => self.representation,
            "otherVersion" => {
                self.body.is_some_and(|body| body.form != Form::Create && body.of.has_rule(RuleKind::DraftOrShared))
            }
            "method" => self.other_method.is_some(),
            "actsAs" => self.by_application != ByApplication::Plain,
            "passthrough" => self.passthrough,
            _ => true,
        }
    }

    /// The parameter that names the object which the path ends with.
    pub(crate) fn own_id(&self) -> Option<&'static Parameter> {
        self.parameters.last().filter(|_| self.path.ends_with('}'))
    }

    /// The names of all that the operation takes: the path's parameters, `body` and the options.
    pub fn inputs(&self) -> impl Iterator<Item = &'static str> {
        let body = self.body.map(|_| "body");
        self.parameters.iter().map(|parameter| parameter.name).chain(body).chain(self.options())
    }
}

/// Delegated and application permissions, each with the least privileged first.
pub type Permissions = (&'static [&'static str], &'static [&'static str]);

/// What happens with an application token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByApplication {
    /// Nothing of note; the page does not know `MS-APP-ACTS-AS`.
    Plain,
    /// Older pages require `MS-APP-ACTS-AS`, newer ones call it deprecated.
    ActsAs,
    /// It is no longer accepted.
    Ended,
}
