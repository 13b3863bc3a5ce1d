// Random choices from a seed, so that every random body can be made again.
// @ts-check

/** A stream of chance: mulberry32, whose 32 bits of state are ample for choosing. */
export class Chance {
  #state;

  /** @param {number} state */
  constructor(state) {
    this.#state = state >>> 0;
  }

  /** A number from 0, below 1. */
  unit() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /**
   * An integer from `min` to `max`.
   * @param {number} min
   * @param {number} max
   */
  whole(min, max) {
    return min + Math.floor(this.unit() * (max - min + 1));
  }

  /**
   * True in `share` of the cases.
   * @param {number} share
   */
  is(share) {
    return this.unit() < share;
  }

  /**
   * An item of the list.
   * @template T
   * @param {readonly T[]} list
   */
  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /**
   * The list in another order.
   * @template T
   * @param {readonly T[]} list
   */
  shuffle(list) {
    return list
      .map((item) => ({ item, at: this.unit() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  }
}
