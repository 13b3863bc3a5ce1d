// Detects that the page is a tab in Teams, and gets the theme from there.
// @ts-check

/** Teams responds within a second; another window never does. In milliseconds. */
const TIMEOUT = 5000;

/**
 * @typedef {object} Teams
 * @property {string} theme
 * @property {(notify: (theme: string) => void) => void} onTheme
 * @property {() => void} ready hides Teams' own loading indicator
 */

/** @returns {Promise<never>} */
const timeout = () => new Promise((_, reject) => setTimeout(() => reject(new Error("no response")), TIMEOUT));

/** @param {typeof import("./teams_js.js").app} app */
async function contextOf(app) {
  await app.initialize();
  return app.getContext();
}

/**
 * Asks the window around the page whether it is Teams.
 * @returns {Promise<Teams | null>} null if it is not
 */
export async function findTeams() {
  if (window.parent === window) return null;
  const { app } = await import("./teams_js.js");
  try {
    const context = await Promise.race([contextOf(app), timeout()]);
    return {
      theme: context.app.theme,
      onTheme: (notify) => app.registerOnThemeChangeHandler(notify),
      ready: () => void app.notifySuccess(),
    };
  } catch {
    return null;
  }
}
