//! Where access tokens come from.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsValue;

type Tokens = dyn Fn(Option<String>) -> Pin<Box<dyn Future<Output = Result<String, JsValue>>>>;

/// Where access tokens come from: one text, or a function that is called before each try.
#[derive(Clone)]
pub(crate) enum Source {
    Fixed(String),
    Function(Rc<Tokens>),
}

impl Source {
    /// A function of the caller's own types.
    pub(crate) fn function<F, E>(get: impl Fn(Option<String>) -> F + 'static) -> Source
    where
        F: Future<Output = Result<String, E>> + 'static,
        E: Into<JsValue>,
    {
        Source::Function(Rc::new(move |claims| {
            let token = get(claims);
            Box::pin(async move { token.await.map_err(Into::into) })
        }))
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(match self {
            Source::Fixed(_) => "(token)",
            Source::Function(_) => "(function)",
        })
    }
}
