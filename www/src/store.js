// Holds one state object and notifies those who watch its properties.
// @ts-check

/**
 * @template T
 * @typedef {object} Store
 * @property {T} now
 * @property {(change: Partial<T>) => void} set
 * @property {(names: (keyof T)[], notify: (now: T) => void) => void} watch calls `notify` at once and after each change of these properties
 */

/**
 * @template {object} T
 * @param {T} initial
 * @param {(now: T, before: T) => T} [derive] updates the properties that follow from others, before anybody is notified
 * @returns {Store<T>}
 */
export function createStore(initial, derive = (now) => now) {
  let now = initial;
  /** @type {Set<(now: T, before: T) => void>} */
  const listeners = new Set();
  return {
    get now() {
      return now;
    },
    set(change) {
      const before = now;
      now = derive({ ...now, ...change }, before);
      for (const listener of listeners) listener(now, before);
    },
    watch(names, notify) {
      listeners.add((after, before) => {
        if (names.some((name) => after[name] !== before[name])) notify(after);
      });
      notify(now);
    },
  };
}
