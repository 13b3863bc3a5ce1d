// Random choices that a seed decides.
// @ts-check

/** @typedef {ReturnType<typeof chanceOf>} Chance */

/**
 * Mulberry32, a small generator that is good enough to choose test data.
 * @param {number} seed
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ end) => Math.floor(next() * end);
  return {
    below,
    /** Whether something happens whose probability this is. @param {number} share */
    happens: (share) => next() < share,
    /** @template T @param {readonly T[]} list @returns {T} */
    among: (list) => list[below(list.length)],
    /** @template T @param {readonly T[]} list */
    shuffled: (list) =>
      list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}
