// Reports events to the option `onEvent`, whose own faults change nothing.
// @ts-check

/** @typedef {import("../callbacks.js").CallbackEvent} CallbackEvent */

/**
 * @param {((event: CallbackEvent) => unknown) | undefined} onEvent
 * @returns {(event: CallbackEvent) => void}
 */
export const reporter = (onEvent) => (event) => {
  // A promise, so that its rejection is handled, too.
  new Promise((resolve) => resolve(onEvent?.(event))).catch(() => {});
};
