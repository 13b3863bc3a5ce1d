//! Packs the module for its text: upkr finds what repeats; what it found is written anew with likelihoods that heed the byte before.

use anyhow::{Context, Result, bail};

/// The most effort of upkr.
const MOST_EFFORT: u8 = 9;

/// How many sorts of bytes are told apart by what stands before a byte: its upper three bits. upkr tells none apart.
const SORTS: usize = 8;

/// The bits of a distance or a length have two likelihoods each.
const BITS: usize = 64;

/// A byte as it is, or as many as stood so far before.
#[derive(Clone, Copy)]
enum Part {
    Byte(u8),
    Same { distance: usize, length: usize },
}

/// Packs `module`; xtask/unpack.wat unpacks it.
pub(crate) fn pack(module: &[u8]) -> Result<Vec<u8>> {
    let format = upkr::Config { simplified_prob_update: true, ..upkr::Config::default() };
    let packed = upkr::pack(module, MOST_EFFORT, &format, None);
    let parts = Reader::new(&packed, 1).parts(module.len())?;
    let squeezed = Writer::new().write(module, &parts)?;
    if unpack(&squeezed, module.len())? != module {
        bail!("what was packed does not unpack to the module");
    }
    Ok(squeezed)
}

fn unpack(packed: &[u8], length: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for part in Reader::new(packed, SORTS).parts(length)? {
        append(&mut bytes, part)?;
    }
    Ok(bytes)
}

fn append(bytes: &mut Vec<u8>, part: Part) -> Result<()> {
    match part {
        Part::Byte(byte) => bytes.push(byte),
        Part::Same { distance, length } => {
            for _ in 0..length {
                let from = bytes.len().checked_sub(distance).context("a distance leads to before the first byte")?;
                bytes.push(*bytes.get(from).context("a distance leads nowhere")?);
            }
        }
    }
    Ok(())
}

/// How likely each kind of bit is a 1, of 256: for each sort first whether bytes repeat, then the bits of a byte behind those before
/// it; behind all sorts whether the distance is new, the bits of distances, the bits of lengths.
struct Likely {
    of: Vec<u8>,
    sorts: usize,
}

impl Likely {
    fn new(sorts: usize) -> Likely {
        Likely { of: vec![128; sorts * 256 + 1 + 2 * BITS], sorts }
    }

    /// Where the likelihoods begin that hold behind these bytes.
    fn behind(&self, bytes: &[u8]) -> usize {
        bytes.last().map_or(0, |last| usize::from(*last) * self.sorts / 256 * 256)
    }

    fn is_new(&self) -> usize {
        self.sorts * 256
    }

    fn distance(&self) -> usize {
        self.is_new() + 1
    }

    fn length(&self) -> usize {
        self.distance() + BITS
    }

    /// The likelihood of this kind, which learns from the bit.
    fn learn(&mut self, kind: usize, bit: impl FnOnce(u32) -> bool) -> (u32, bool) {
        let Some(of) = self.of.get_mut(kind) else { return (128, false) };
        let likely = u32::from(*of);
        let bit = bit(likely);
        *of = (likely + u32::from(bit) * 16 - ((likely + 8) >> 4)) as u8;
        (likely, bit)
    }
}

/// Reads upkr's format, or what [`Writer`] writes.
struct Reader<'b> {
    packed: std::slice::Iter<'b, u8>,
    state: u32,
    likely: Likely,
}

impl Reader<'_> {
    fn new(packed: &[u8], sorts: usize) -> Reader<'_> {
        Reader { packed: packed.iter(), state: 0, likely: Likely::new(sorts) }
    }

    fn bit(&mut self, kind: usize) -> bool {
        while self.state < 1 << 12 {
            self.state = self.state << 8 | u32::from(self.packed.next().copied().unwrap_or(0));
        }
        let (low, high) = (self.state & 255, self.state >> 8);
        let (likely, bit) = self.likely.learn(kind, |likely| low < likely);
        self.state = if bit { likely * high + low } else { (256 - likely) * high + low - likely };
        bit
    }

    fn number(&mut self, mut kind: usize) -> usize {
        let (mut value, mut place) = (0, 1);
        while self.bit(kind) {
            value += usize::from(self.bit(kind + 1)) * place;
            (kind, place) = (kind + 2, place * 2);
        }
        value + place
    }

    /// What so many bytes are put together from.
    fn parts(&mut self, length: usize) -> Result<Vec<Part>> {
        let (mut parts, mut bytes) = (Vec::new(), Vec::new());
        let (mut distance, mut repeats) = (0, false);
        while bytes.len() < length {
            let behind = self.likely.behind(&bytes);
            let part = if self.bit(behind) {
                if repeats || self.bit(self.likely.is_new()) {
                    distance = self.number(self.likely.distance()) - 1;
                }
                Part::Same { distance, length: self.number(self.likely.length()) }
            } else {
                let byte = (0..8).fold(1, |byte, _| byte * 2 + usize::from(self.bit(behind + byte)));
                Part::Byte((byte % 256) as u8)
            };
            repeats = matches!(part, Part::Same { .. });
            append(&mut bytes, part)?;
            parts.push(part);
        }
        Ok(parts)
    }
}

/// Writes parts as bits with their likelihoods, the last one first, since they are read in turn.
struct Writer {
    likely: Likely,
    bits: Vec<(u32, bool)>,
}

impl Writer {
    fn new() -> Writer {
        Writer { likely: Likely::new(SORTS), bits: Vec::new() }
    }

    fn bit(&mut self, kind: usize, bit: bool) {
        self.bits.push(self.likely.learn(kind, |_| bit));
    }

    fn number(&mut self, mut kind: usize, value: usize) {
        for place in 0..value.ilog2() {
            self.bit(kind, true);
            self.bit(kind + 1, value >> place & 1 == 1);
            kind += 2;
        }
        self.bit(kind, false);
    }

    fn write(mut self, module: &[u8], parts: &[Part]) -> Result<Vec<u8>> {
        let (mut at, mut known, mut repeats) = (0, 0, false);
        for part in parts {
            let behind = self.likely.behind(module.get(..at).unwrap_or_default());
            self.bit(behind, matches!(part, Part::Same { .. }));
            match *part {
                Part::Byte(byte) => {
                    let mut before = 1;
                    for place in (0..8).rev() {
                        let bit = byte >> place & 1 == 1;
                        self.bit(behind + before, bit);
                        before = before * 2 + usize::from(bit);
                    }
                    at += 1;
                }
                Part::Same { distance, length } => {
                    let is_new = distance != known;
                    if !repeats {
                        self.bit(self.likely.is_new(), is_new);
                    }
                    if repeats || is_new {
                        self.number(self.likely.distance(), distance + 1);
                    }
                    self.number(self.likely.length(), length);
                    (at, known) = (at + length, distance);
                }
            }
            repeats = matches!(part, Part::Same { .. });
        }
        Ok(self.finish())
    }

    fn finish(self) -> Vec<u8> {
        let (mut packed, mut state) = (Vec::new(), 1_u32 << 12);
        for (likely, bit) in self.bits.into_iter().rev() {
            let (start, part) = if bit { (0, likely) } else { (likely, 256 - likely) };
            while state >= part << 12 {
                packed.push((state % 256) as u8);
                state >>= 8;
            }
            state = ((state / part) << 8) + state % part + start;
        }
        while state > 0 {
            packed.push((state % 256) as u8);
            state >>= 8;
        }
        packed.reverse();
        packed
    }
}

#[cfg(test)]
mod tests {
    use super::{pack, unpack};

    #[test]
    fn what_is_packed_is_unpacked() {
        let random = (0_u32..4000).scan(1_u32, |state, _| {
            *state = state.wrapping_mul(1_103_515_245).wrapping_add(12345);
            Some((*state >> 24) as u8 % 9)
        });
        for module in [vec![7; 300], (0..=255).chain(0..=255).collect(), random.collect()] {
            let packed = pack(&module).unwrap_or_default();
            assert!(packed.len() < module.len());
            assert_eq!(unpack(&packed, module.len()).unwrap_or_default(), module);
        }
    }
}
