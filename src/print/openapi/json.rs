//! JSON text with indentation.

/// A JSON value.
#[derive(Clone, Debug)]
pub(in crate::print) enum Json {
    Bool(bool),
    Number(i64),
    Text(String),
    /// A value written as JSON text.
    Literal(&'static str),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(in crate::print) const NULL: Json = Json::Literal("null");

    pub(in crate::print) fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    pub(in crate::print) fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Json {
        Json::List(texts.into_iter().map(Json::text).collect())
    }

    pub(in crate::print) fn object<N: Into<String>>(members: impl IntoIterator<Item = (N, Json)>) -> Json {
        Json::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// The object with further members.
    pub(in crate::print) fn and<N: Into<String>>(self, further: impl IntoIterator<Item = (N, Json)>) -> Json {
        let Json::Object(mut members) = self else { return self };
        members.extend(further.into_iter().map(|(name, value)| (name.into(), value)));
        Json::Object(members)
    }

    /// A reference to one of the document's components.
    pub(in crate::print) fn reference(kind: &str, name: &str) -> Json {
        Json::object([("$ref", Json::Text(format!("#/components/{kind}/{name}")))])
    }

    /// The text, with a line break at its end.
    pub(in crate::print) fn print(&self) -> String {
        let mut text = String::new();
        self.push(0, &mut text);
        text.push('\n');
        text
    }

    fn push(&self, depth: usize, text: &mut String) {
        match self {
            Json::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Json::Number(value) => text.push_str(&value.to_string()),
            Json::Text(value) => push_quoted(value, text),
            Json::Literal(value) => text.push_str(value),
            Json::List(items) if items.iter().all(Json::is_short) => push_line(items, text),
            Json::List(items) => push_block(('[', ']'), items.iter().map(|item| (None, item)), depth, text),
            Json::Object(members) if members.is_empty() => text.push_str("{}"),
            Json::Object(members) => {
                push_block(('{', '}'), members.iter().map(|(name, value)| (Some(name), value)), depth, text);
            }
        }
    }

    /// Whether a list of such values stands on one line.
    fn is_short(&self) -> bool {
        match self {
            Json::Text(value) => value.len() < 60,
            Json::List(_) | Json::Object(_) => false,
            Json::Bool(_) | Json::Number(_) | Json::Literal(_) => true,
        }
    }
}

fn push_line(items: &[Json], text: &mut String) {
    text.push('[');
    for (at, item) in items.iter().enumerate() {
        text.push_str(if at == 0 { "" } else { ", " });
        item.push(0, text);
    }
    text.push(']');
}

fn push_block<'j>(
    (open, close): (char, char),
    members: impl Iterator<Item = (Option<&'j String>, &'j Json)>,
    depth: usize,
    text: &mut String,
) {
    text.push(open);
    for (at, (name, value)) in members.enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        if let Some(name) = name {
            push_quoted(name, text);
            text.push_str(": ");
        }
        value.push(depth + 1, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

fn push_quoted(value: &str, text: &mut String) {
    text.push('"');
    for sign in value.chars() {
        match sign {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            sign if sign < ' ' => text.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => text.push(sign),
        }
    }
    text.push('"');
}
