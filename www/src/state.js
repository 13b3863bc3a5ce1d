// What the page knows, and who is told when it changes.

/**
 * @template T
 * @param {T} initial
 * @param {(now: T, before: T) => T} [derive] brings what follows from the rest up to date, before anybody is told
 */
export function createState(initial, derive = (now) => now) {
  let now = initial;
  const listeners = new Set();
  return {
    get now() {
      return now;
    },
    /** @param {Partial<T>} change */
    set(change) {
      const before = now;
      now = derive({ ...now, ...change }, before);
      for (const listener of listeners) listener(now, before);
    },
    /**
     * Tells of each change that touches one of the names, and once at the start.
     * @param {(keyof T)[]} names
     * @param {(now: T) => void} tell
     */
    watch(names, tell) {
      listeners.add((after, before) => {
        if (names.some((name) => after[name] !== before[name])) tell(after);
      });
      tell(now);
    },
  };
}
