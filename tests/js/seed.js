// The seed of the random tests: the same in every run, or the environment variable SEED.
// @ts-check

/** A number from 0 to 2 ** 31 - 1. */
export const seed = Number(process.env.SEED ?? 1);

if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 31)
  throw new Error(`SEED=${process.env.SEED} is not a number from 0 to 2 ** 31 - 1`);
