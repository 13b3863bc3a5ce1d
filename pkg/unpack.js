// Unpacks the module from the text in which it travels: two characters carry 13 bits of a stream in the format of upkr, which
// compresses it better than gzip alone.

/** How many characters stand in a JavaScript string as they are: all of ASCII's but control characters, quote and backslash. */
const SIGNS = 93;

const signAt = (text, at) => {
  const code = text.charCodeAt(at);
  return code - 32 - (code > 34) - (code > 92);
};

/** The bytes, `length` of them, that `text` stands for. */
export function unpack(text, length) {
  const bytes = new Uint8Array(length);
  // How likely each kind of bit is a 1, of 256; they adapt. 0 begins a match, 1 to 255 are bits of a byte behind those before
  // it, 256 a new distance, 257 and 321 the bits of distances and lengths.
  const likely = new Uint8Array(385).fill(128);
  let at = 0;
  let held = 0;
  let bits = 0;
  let state = 0;
  const bit = (kind) => {
    while (state < 4096) {
      while (bits < 8) {
        held |= (signAt(text, at) * SIGNS + signAt(text, at + 1)) << bits;
        bits += 13;
        at += 2;
      }
      state = (state << 8) | (held & 255);
      held >>>= 8;
      bits -= 8;
    }
    const one = likely[kind];
    const low = state & 255;
    const is = low < one ? 1 : 0;
    state = is ? one * (state >> 8) + low : (256 - one) * (state >> 8) + low - one;
    likely[kind] += is ? (264 - one) >> 4 : -((one + 8) >> 4);
    return is;
  };
  const number = (kind) => {
    let value = 0;
    let place = 1;
    for (; bit(kind); kind += 2, place *= 2) value += bit(kind + 1) * place;
    return value + place;
  };

  let distance = 0;
  for (let end = 0, matched = false; end < length; ) {
    if (bit(0)) {
      if (matched || bit(256)) distance = number(257) - 1;
      for (let rest = number(321); rest; rest--, end++) bytes[end] = bytes[end - distance];
      matched = true;
    } else {
      let byte = 1;
      while (byte < 256) byte = byte * 2 + bit(byte);
      bytes[end++] = byte;
      matched = false;
    }
  }
  return bytes;
}
