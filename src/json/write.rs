//! Writes JSON strings by appending to a text.

/// Appends a string with its quotes.
pub(crate) fn push_string(string: &str, out: &mut String) {
    out.push('"');
    if string.bytes().any(must_be_escaped) {
        string.chars().for_each(|character| push_escaped(character, out));
    } else {
        out.push_str(string);
    }
    out.push('"');
}

fn push_escaped(character: char, out: &mut String) {
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

const fn must_be_escaped(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1F)
}
