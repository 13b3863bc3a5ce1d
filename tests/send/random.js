// A pseudorandom number generator with a seed, so that random tests are repeatable.

/** Returns numbers from 0 to 1, the same for the same seed. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function randomFrom(seed, multiplier = 16807) {
  let state = seed;
  return () => {
    state = (state * multiplier) % 2147483647;
    return state / 2147483647;
  };
}
