//! Writes the module as the text in which the default entry carries it.

use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::Result;

use crate::{command, npm, place, squeeze};

/// The module that unpacks, as it is written.
pub(crate) const UNPACKER: &str = "xtask/unpack.wat";

/// The characters, those of six bits first and those of seven behind them. They stand in a JavaScript string as they are; the
/// shorter ones are mostly those that code is rich in, so that gzip writes both with the same few codes, wherever a bundle puts the text.
const SIGNS: [RangeInclusive<u8>; 4] = [b'a'..=b'~', b'('..=b'3', b'4'..=b'[', b']'..=b'`'];

/// How many characters have six bits.
const SHORT: usize = 42;

/// Writes the module as text: packed, and six or seven bits of it in a character, which gzip then finds hardly larger than the bytes.
/// Beside it stands what unpacks it, a module too, in hex,
/// which keeps bytes apart for gzip.
pub(crate) fn write(module: &[u8], to: &Path) -> Result<()> {
    let packed = squeeze::pack(module)?;
    let unpacker = unpacker()?.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let text = [
        format!("export const unpacker =\n  \"{unpacker}\";\n"),
        format!("export const length = {};\n", module.len()),
        format!("export const text =\n  \"{}\";\n", as_text(&packed)),
    ];
    Ok(std::fs::write(to, text.concat())?)
}

/// Assembles the module that unpacks.
fn unpacker() -> Result<Vec<u8>> {
    let assembled = place::target()?.join("unpack.wasm");
    command::show(npm::tool("wasm-as").arg(UNPACKER).arg("-o").arg(&assembled))?;
    command::show(npm::tool("wasm-opt").args(["-tnh", "-O4", "-Oz"]).arg(&assembled).arg("-o").arg(&assembled))?;
    Ok(std::fs::read(assembled)?)
}

fn as_text(packed: &[u8]) -> String {
    let signs = SIGNS.into_iter().flatten().map(char::from).collect::<Vec<_>>();
    let mut bits = packed.iter().flat_map(|byte| (0..8).map(move |place| usize::from(byte >> place & 1)));
    let mut text = String::new();
    while let Some(first) = bits.next() {
        let six = first + (1..6).map(|place| bits.next().unwrap_or(0) << place).sum::<usize>();
        let long = six.checked_sub(SHORT).map(|above| SHORT + above * 2 + bits.next().unwrap_or(0));
        text.extend(signs.get(long.unwrap_or(six)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{SHORT, SIGNS, as_text};

    /// Reads the bits of each character, as the unpacker does.
    fn read(text: &str) -> Vec<u8> {
        let signs: Vec<char> = SIGNS.into_iter().flatten().map(char::from).collect();
        let (mut packed, mut held, mut bits) = (Vec::new(), 0, 0);
        for place in text.chars().filter_map(|sign| signs.iter().position(|one| *one == sign)) {
            let above = place.saturating_sub(SHORT);
            let long = place >= SHORT;
            held |= if long { SHORT + above / 2 + above % 2 * 64 } else { place } << bits;
            bits += if long { 7 } else { 6 };
            if bits >= 8 {
                packed.push((held % 256) as u8);
                (held, bits) = (held >> 8, bits - 8);
            }
        }
        packed
    }

    #[test]
    fn the_text_is_read_back_and_nothing_in_it_needs_an_escape() {
        let packed: Vec<u8> = (0..=255).chain(0..=255).collect();
        let text = as_text(&packed);
        assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte) && !b"\"\\".contains(&byte)));
        assert_eq!(read(&text).get(..packed.len()), Some(packed.as_slice()));
    }
}
