// Ids and random numbers that are the same in each run.
// @ts-check

/** Mulberry32, a generator whose whole state is one number. @param {number} seed */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} seed an integer */
export function seededIds(seed) {
  const next = numbersFrom(seed);
  const digits = () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const newId = () => {
    const [a, b, c, d] = [digits(), digits(), digits(), digits()];
    // A random GUID has the version 4 and the variant 8.
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
  return { newId, random: numbersFrom(~seed) };
}
