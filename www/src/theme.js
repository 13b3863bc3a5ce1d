// Teams' themes: as Teams has them in a tab; else light or dark, as the system has it until the reader chooses.

import { setTheme } from "@fluentui/web-components";
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from "@fluentui/tokens";

const KEY = "graph-shifts theme";

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

// A page in a sandboxed frame has no storage; then the choice lasts as long as the page.
function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: the page has the theme already.
  }
}

function show(theme) {
  setTheme(THEMES[theme]);
  document.documentElement.dataset.theme = theme;
}

/**
 * @param {HTMLElement & { checked: boolean }} darkSwitch
 * @returns {() => void} ends it, where somebody else has the theme in hand
 */
export function startTheme(darkSwitch) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const until = new AbortController();
  let chosen = remembered();
  const apply = () => {
    const theme = chosen ?? (system.matches ? "dark" : "light");
    show(theme);
    darkSwitch.checked = theme === "dark";
  };
  system.addEventListener("change", apply, { signal: until.signal });
  darkSwitch.addEventListener("change", () => {
    chosen = darkSwitch.checked ? "dark" : "light";
    remember(chosen);
    show(chosen);
  });
  apply();
  return () => until.abort();
}

/**
 * In a tab the theme is Teams' own, so there is nothing to choose.
 * @param {HTMLElement} field of the choice
 * @param {{ theme: string, onTheme: (tell: (theme: string) => void) => void }} teams
 */
export function followTeams(field, { theme, onTheme }) {
  field.hidden = true;
  // Teams calls light `default`, and may come to know more than these.
  const follow = (name) => show(name in THEMES ? name : "light");
  onTheme(follow);
  follow(theme);
}
