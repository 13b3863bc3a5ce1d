// The memory of this isolate, for those who give no other.
// @ts-check

/** The characters that it holds at most. The oldest entries are dropped for new ones. */
const MAX_CHARACTERS = 1_000_000;

/** @returns {import("../callbacks.js").Memory} */
export function isolateMemory() {
  /** @type {Map<string, { value: string, until: number }>} */
  const entries = new Map();
  let characters = 0;
  /** @param {string} key */
  const drop = (key) => {
    const entry = entries.get(key);
    if (entry) characters -= key.length + entry.value.length;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      return entry && entry.until > Date.now() ? entry.value : "";
    },
    set(key, value, seconds) {
      drop(key);
      entries.set(key, { value, until: Date.now() + seconds * 1000 });
      characters += key.length + value.length;
      for (const [oldest] of entries) if (characters > MAX_CHARACTERS) drop(oldest);
    },
  };
}
