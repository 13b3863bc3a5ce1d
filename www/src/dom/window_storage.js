// What the page stores until its window is closed. A frame may have no storage, and a full one takes nothing more.
// @ts-check

/** Whether there is a storage. */
export const canStore = (() => {
  try {
    return sessionStorage !== null;
  } catch {
    return false;
  }
})();

/** @param {string} name @returns {string | null} */
export const storedText = (name) => (canStore ? sessionStorage.getItem(name) : null);

/** @param {string} name @param {string} text */
export function storeText(name, text) {
  if (!canStore) return;
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // The page works without: a reload then forgets.
  }
}
