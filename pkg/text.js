// Reads bytes from the text they are written as: the most common ones as one character each, all others as two.

/** Bytes from `text`, where `common` lists in hexadecimal digits which ones are written as one character. */
export function bytesOf(common, text) {
  // The characters that stand in a JavaScript string as they are: all of ASCII's but quote and backslash.
  const place = [];
  let signs = 0;
  for (let sign = 32; sign < 127; sign++) if (sign !== 34 && sign !== 92) place[sign] = signs++;
  const single = common.match(/../g).map((digits) => Number.parseInt(digits, 16));
  const rare = [...Array(256).keys()].filter((byte) => !single.includes(byte));

  const bytes = new Uint8Array(text.length);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = place[text.charCodeAt(at)];
    const pair = sign - single.length;
    bytes[end++] = pair < 0 ? single[sign] : rare[pair * signs + place[text.charCodeAt(++at)]];
  }
  return bytes.subarray(0, end);
}
