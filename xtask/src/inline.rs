//! Writes the module as the text in which the default entry carries it.

use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::Result;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;

use crate::{command, npm, place};

/// The most effort of upkr.
const MOST_EFFORT: u8 = 9;

/// The characters of six bits each. They stand in a JavaScript string as they are, and are those that code is rich in: gzip writes
/// both with the same few codes, wherever a bundle puts the text.
const SIGNS: [RangeInclusive<u8>; 2] = [b'('..=b'I', b'a'..=b'~'];

/// Writes the module as text: packed, since upkr makes it a tenth smaller than gzip would, six bits of it in a character, which gzip
/// then finds hardly larger than the bytes. Beside it stands what unpacks it, a module too, in base64.
pub(crate) fn write(module: &[u8], to: &Path) -> Result<()> {
    let packed = upkr::pack(module, MOST_EFFORT, &format(), None);
    let unpacker = STANDARD.encode(unpacker()?);
    let text = [
        format!("export const unpacker =\n  \"{unpacker}\";\n"),
        format!("export const length = {};\n", module.len()),
        format!("export const text =\n  \"{}\";\n", as_text(&packed)),
    ];
    Ok(std::fs::write(to, text.concat())?)
}

/// How upkr packs; xtask/unpack.wat reads it.
fn format() -> upkr::Config {
    upkr::Config { simplified_prob_update: true, ..upkr::Config::default() }
}

/// Assembles the module that unpacks.
fn unpacker() -> Result<Vec<u8>> {
    let assembled = place::target()?.join("unpack.wasm");
    command::show(npm::tool("wasm-as").arg("xtask/unpack.wat").arg("-o").arg(&assembled))?;
    command::show(npm::tool("wasm-opt").arg("-Oz").arg(&assembled).arg("-o").arg(&assembled))?;
    Ok(std::fs::read(assembled)?)
}

fn as_text(packed: &[u8]) -> String {
    let signs = SIGNS.into_iter().flatten().map(char::from).collect::<Vec<_>>();
    let (mut text, mut held, mut bits) = (String::new(), 0, 0);
    for byte in packed.iter().chain(&[0]) {
        held |= usize::from(*byte) << bits;
        bits += 8;
        while bits >= 6 {
            text.extend(signs.get(held % 64));
            (held, bits) = (held >> 6, bits - 6);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{MOST_EFFORT, SIGNS, as_text, format};

    /// Reads six bits out of each character, as the unpacker does.
    fn read(text: &str) -> Vec<u8> {
        let signs: Vec<char> = SIGNS.into_iter().flatten().map(char::from).collect();
        let (mut packed, mut held, mut bits) = (Vec::new(), 0, 0);
        for place in text.chars().filter_map(|sign| signs.iter().position(|one| *one == sign)) {
            held |= place << bits;
            bits += 6;
            if bits >= 8 {
                packed.push((held % 256) as u8);
                (held, bits) = (held >> 8, bits - 8);
            }
        }
        packed
    }

    #[test]
    fn the_text_is_read_back_and_nothing_in_it_needs_an_escape() {
        let module: Vec<u8> = (0..=255).chain(0..=255).collect();
        let packed = upkr::pack(&module, MOST_EFFORT, &format(), None);
        let text = as_text(&packed);
        assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte) && !b"\"\\".contains(&byte)));
        assert_eq!(upkr::unpack(&read(&text), &format(), module.len()).unwrap_or_default(), module);
    }
}
