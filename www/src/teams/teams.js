// The page as a tab: whether the window around it is Teams, and what Teams tells.

// Teams answers within a second; a frame that is none never does.
const PATIENCE = 5000;

const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error("nobody answered")), PATIENCE));

async function contextOf(app) {
  await app.initialize();
  return app.getContext();
}

/**
 * Asks the window around the page whether it is Teams.
 * @returns {Promise<{ theme: string, onTheme: (tell: (theme: string) => void) => void, ready: () => void } | null>}
 */
export async function findTeams() {
  if (window.parent === window) return null;
  const { app } = await import("./teams_js.js");
  let context;
  try {
    context = await Promise.race([contextOf(app), late()]);
  } catch {
    return null;
  }
  return {
    theme: context.app.theme,
    onTheme: (tell) => app.registerOnThemeChangeHandler(tell),
    /** Takes Teams' own sign of loading away. */
    ready: () => void app.notifySuccess(),
  };
}
