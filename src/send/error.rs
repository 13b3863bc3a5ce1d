//! Why a request could not be sent, or was refused.

use crate::request::Refusal;
use crate::sending::GraphError;
use std::fmt;
use wasm_bindgen::JsValue;

/// Why a request could not be sent, or was refused.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SendError {
    /// Graph refused the request, its response cannot be read, or there is none.
    Graph(Box<GraphError>),
    /// The call breaks a rule: nothing was sent.
    Refused(Box<Refusal>),
    /// The signal aborted; its reason. It does not say whether the request, if it was in flight, was done.
    Aborted(JsValue),
    /// The source of tokens failed: what it returned as its error, or a text if it returned no token.
    Token(JsValue),
}

impl SendError {
    /// The error of Graph, if it is one.
    #[must_use]
    pub fn graph(&self) -> Option<&GraphError> {
        match self {
            SendError::Graph(error) => Some(error),
            SendError::Refused(_) | SendError::Aborted(_) | SendError::Token(_) => None,
        }
    }
}

impl From<Refusal> for SendError {
    fn from(refusal: Refusal) -> SendError {
        SendError::Refused(Box::new(refusal))
    }
}

impl From<GraphError> for SendError {
    fn from(error: GraphError) -> SendError {
        SendError::Graph(Box::new(error))
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SendError::Graph(error) => error.fmt(text),
            SendError::Refused(refusal) => refusal.fmt(text),
            SendError::Aborted(_) => text.write_str("the request was aborted"),
            SendError::Token(_) => text.write_str("there was no token"),
        }
    }
}

impl std::error::Error for SendError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            SendError::Graph(error) => Some(error),
            SendError::Refused(refusal) => Some(refusal),
            SendError::Aborted(_) | SendError::Token(_) => None,
        }
    }
}
