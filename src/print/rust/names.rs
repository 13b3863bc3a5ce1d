//! Names as Rust spells them.

/// A name in snake case: `timesOff` is `times_off`.
pub(super) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// A name in upper case: `timesOff` is `TIMES_OFF`.
pub(super) fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The name of a field or a setter.
pub(super) fn field(name: &str) -> String {
    let snake = snake(name);
    if snake == "type" { "r#type".to_owned() } else { snake }
}
