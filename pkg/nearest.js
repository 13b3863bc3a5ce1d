// The known name that a given one was probably meant to be.

/** Longer names are not compared, so that hostile ones cost nothing. */
const MOST_NAME = 64;

/** The name that shares the longest beginning and end with the given one: at least a third of the longer name. */
export function nearest(given, known) {
  let best = 32;
  let meant;
  if (given.length > MOST_NAME) return meant;
  for (const name of known) {
    const [one, other] = [name.toLowerCase(), given.toLowerCase()];
    const shorter = Math.min(one.length, other.length);
    let beginning = 0;
    while (beginning < shorter && one[beginning] === other[beginning]) beginning++;
    let end = 0;
    while (end < shorter - beginning && one.at(-1 - end) === other.at(-1 - end)) end++;
    const likeness = Math.floor(((beginning + end) * 100) / Math.max(one.length, other.length));
    if (likeness > best) [best, meant] = [likeness, name];
  }
  return meant;
}
