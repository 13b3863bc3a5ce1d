//! Writes the module as the text in which the default entry carries it.

use anyhow::{Context, Result};

/// The most effort of upkr.
const MOST_EFFORT: u8 = 9;

/// The characters that stand in a JavaScript string as they are.
fn signs() -> Vec<char> {
    (' '..='~').filter(|sign| !matches!(sign, '"' | '\\')).collect()
}

/// The module as text: packed, since upkr makes it a tenth smaller than gzip would, and 13 bits of it in two characters, which gzip
/// then finds hardly larger than the bytes; pkg/unpack.js reads it.
pub(crate) fn as_text_module(module: &[u8]) -> Result<String> {
    let packed = upkr::pack(module, MOST_EFFORT, &upkr::Config::default(), None);
    let signs = signs();
    let mut text = format!("export const length = {};\nexport const text =\n  \"", module.len());
    let (mut held, mut bits) = (0_usize, 0);
    for byte in packed.iter().chain(&[0, 0]) {
        held |= usize::from(*byte) << bits;
        bits += 8;
        if bits >= 13 {
            for place in [held % (1 << 13) / signs.len(), held % (1 << 13) % signs.len()] {
                text.push(*signs.get(place).context("13 bits fit two characters")?);
            }
            (held, bits) = (held >> 13, bits - 13);
        }
    }
    text.push_str("\";\n");
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{as_text_module, signs};

    /// Reads 13 bits out of every two characters, as pkg/unpack.js does, and unpacks them.
    fn read(text: &str, length: usize) -> Vec<u8> {
        let signs = signs();
        let mut places = text.chars().filter_map(|sign| signs.iter().position(|one| *one == sign));
        let (mut packed, mut held, mut bits) = (Vec::new(), 0, 0);
        while let (Some(first), Some(second)) = (places.next(), places.next()) {
            held |= (first * signs.len() + second) << bits;
            bits += 13;
            while bits >= 8 {
                packed.push((held % 256) as u8);
                (held, bits) = (held >> 8, bits - 8);
            }
        }
        upkr::unpack(&packed, &upkr::Config::default(), length).unwrap_or_default()
    }

    #[test]
    fn the_text_is_read_back_and_nothing_in_it_needs_an_escape() {
        let module: Vec<u8> = (0..=255).chain(0..=255).collect();
        let written = as_text_module(&module).unwrap_or_default();
        assert!(written.starts_with("export const length = 512;"));
        let text = written.split('"').nth(1).unwrap_or_default();
        assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte) && !b"\"\\".contains(&byte)));
        assert_eq!(read(text, module.len()), module);
    }
}
