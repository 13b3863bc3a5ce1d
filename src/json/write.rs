//! Writes JSON strings by appending to a text.

/// Appends a string with its quotes.
pub(crate) fn push_string(string: &str, out: &mut String) {
    out.push('"');
    let from = out.len();
    out.push_str(string);
    escape_from(from, out);
    out.push('"');
}

/// Escapes what `out` has from byte `from` on, so that it can be the inside of a JSON string.
pub(crate) fn escape_from(from: usize, out: &mut String) {
    let written = out.get(from..).unwrap_or_default();
    if written.bytes().all(|byte| !must_be_escaped(byte)) {
        return;
    }
    let plain = written.to_owned();
    shorten(out, from);
    for character in plain.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '\0'..='\x1F' => {
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or_default();
                out.push_str("\\u00");
                out.push(digit(u32::from(character) >> 4));
                out.push(digit(u32::from(character) & 15));
            }
            _ => out.push(character),
        }
    }
}

/// Leaves the first `length` bytes. `String::truncate` may panic, for which the module would name this file.
pub(crate) fn shorten(out: &mut String, length: usize) {
    while out.len() > length {
        out.pop();
    }
}

const fn must_be_escaped(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1F)
}
