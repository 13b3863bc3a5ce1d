//! Reads Graph's error JSON, including the JSON that Shifts embeds in its message.

use super::value::Value;
use crate::json::Shape;

/// The codes and the message of an error response, as far as it has them.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<String>,
    pub(crate) inner_code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

impl ErrorBody {
    pub(crate) fn of(json: Option<Value<'_>>) -> ErrorBody {
        let outer = ErrorObject::of(json);
        let embedded = outer.message.and_then(Value::string).filter(|message| message.trim_start().starts_with('{'));
        let inner = ErrorObject::of(embedded.as_deref().and_then(Value::of));
        let code = outer.string("code").or_else(|| inner.string("code"));
        let innermost = inner.inner_code().or_else(|| inner.string("code")).or_else(|| outer.inner_code());
        ErrorBody {
            inner_code: innermost.filter(|innermost| Some(innermost) != code.as_ref()),
            code,
            message: inner.message().or_else(|| outer.message()),
            request_id: ["innerError", "innererror"]
                .into_iter()
                .find_map(|name| outer.member(name)?.member("request-id")?.string()),
        }
    }
}

/// An error object, with or without Graph's `{ error }` around it.
#[derive(Clone, Copy)]
struct ErrorObject<'t> {
    object: Option<Value<'t>>,
    message: Option<Value<'t>>,
}

impl<'t> ErrorObject<'t> {
    fn of(json: Option<Value<'t>>) -> ErrorObject<'t> {
        let object = json.filter(|json| json.shape() == Some(Shape::Object));
        match object.and_then(|object| object.member("error")).or(object) {
            Some(error) if matches!(error.shape(), Some(Shape::Object | Shape::Array)) => {
                ErrorObject { object: Some(error), message: error.member("message") }
            }
            message => ErrorObject { object: None, message },
        }
    }

    fn member(self, name: &str) -> Option<Value<'t>> {
        self.object?.member(name)
    }

    fn string(self, name: &str) -> Option<String> {
        self.member(name)?.string()
    }

    /// The innermost code.
    fn inner_code(self) -> Option<String> {
        let inner_of = |error: Value<'t>| error.member("innererror").or_else(|| error.member("innerError"));
        let (mut inner, mut code) = (self.object.and_then(inner_of), None);
        while let Some(error) = inner {
            // Some services repeat the status there.
            let is_status = |code: &String| code.bytes().all(|byte| byte.is_ascii_digit());
            code = error.member("code").and_then(Value::string).filter(|code| !is_status(code)).or(code);
            inner = inner_of(error);
        }
        code
    }

    /// The message, and the details that Shifts adds when a workforce integration refuses a change.
    /// <https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors/issues/35>
    fn message(self) -> Option<String> {
        let external = self.string("externalErrorMessage").map(|message| match self.string("externalSource") {
            Some(source) => format!("{source}: {message}"),
            None => message,
        });
        let parts = [self.string("title"), self.message.and_then(Value::string), external];
        let mut parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.len() > 1 {
            for part in &mut parts {
                if !part.ends_with(['.', '!', '?', ':']) {
                    part.push('.');
                }
            }
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }
}
