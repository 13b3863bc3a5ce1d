// The steps of a response: it is computed at once, except where an integration is asked in between.
// @ts-check

/**
 * A computation that hands out what it waits for, and goes on with the result.
 * @template T
 * @typedef {Generator<Promise<any>, T, any>} Steps
 */

/**
 * Takes the steps. Without something to wait for, everything is done before the first promise is returned, so no other request
 * comes in between.
 * @template T
 * @param {Steps<T>} steps
 * @returns {Promise<T>}
 */
export async function taken(steps) {
  let step = steps.next();
  while (!step.done) step = steps.next(await step.value);
  return step.value;
}
