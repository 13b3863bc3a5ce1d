// The memory of this isolate, for those who give no other.
// @ts-check

/** The characters that it holds at most. */
const MAX_CHARACTERS = 1_000_000;

/** The oldest entries are dropped for new ones. @returns {import("../callbacks.js").Memory} */
export function isolateMemory() {
  /** @type {Map<string, { text: string, until: number }>} */
  const entries = new Map();
  let characters = 0;
  /** @param {string} key */
  const drop = (key) => {
    const entry = entries.get(key);
    if (entry) characters -= key.length + entry.text.length;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      return entry && entry.until > Date.now() ? entry.text : undefined;
    },
    set(key, text, seconds) {
      drop(key);
      entries.set(key, { text, until: Date.now() + seconds * 1000 });
      characters += key.length + text.length;
      for (const [oldest] of entries) {
        if (characters <= MAX_CHARACTERS) break;
        drop(oldest);
      }
    },
  };
}
