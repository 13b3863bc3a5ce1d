// Chance from a seed, so that every random body can be made again.

/** The seed of this run, settable by SEED. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** A stream of chance: mulberry32, whose 32 bits of state are ample for choosing. */
export class Chance {
  #state;

  constructor(state) {
    this.#state = state >>> 0;
  }

  /** At least 0 and below 1. */
  unit() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  whole(least, most) {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  /** True in `share` of the cases. */
  is(share) {
    return this.unit() < share;
  }

  /** One of the list. */
  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /** The list in another order. */
  shuffle(list) {
    return list
      .map((item) => [this.unit(), item])
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);
  }
}
