// Pauses in long work, in which the worker serves other requests.
// @ts-check

/**
 * How much is done without a pause. Checking a request of a bulk costs its length, and as much as a thousand characters more, so this is a
 * few tens of milliseconds. The clock cannot be asked: on Cloudflare it stands still while code runs.
 */
const MAX_COST = 65_536;

export const ENTRY_COST = 1000;

/** Returns a function that is awaited with the cost of what was done, and pauses when that is enough. */
export function pauses() {
  let sum = 0;
  /** @param {number} cost @returns {Promise<void> | undefined} */
  return (cost) => {
    sum += cost;
    if (sum < MAX_COST) return undefined;
    sum = 0;
    return new Promise((resolve) => setTimeout(resolve, 0));
  };
}
